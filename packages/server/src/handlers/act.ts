import { randomUUID } from "node:crypto";
import { type AddressPolicy, AddressRefused, checkAddress, invalid, type Schemas } from "@openocpi/protocol";
import type { ActionAnswer, ActionContext } from "../actions.js";
import type { Env } from "../env.js";
import type { AnyResult, Kind } from "../results/kinds.js";
import { answered } from "./answered.js";
import type { Call, Reply } from "./call.js";

/** What an action that brings a result later is run with. `Word` is what it may answer with. */
interface Acting<Word extends string> {
  kind: Kind;
  /** Where the result goes. */
  responseUrl: string;
  /** What is answered without running anything; undefined where it may run. */
  refusal?: Word | undefined;
  /** The action of the user; absent where it is not supported. */
  run: ((context: ActionContext) => Promise<Answer<Word>>) | undefined;
}

type Answer<Word extends string> = ActionAnswer<Word, AnyResult> &
  Pick<Schemas["CommandResponse"], "message">;
type Told<Word extends string> = Omit<Answer<Word>, "later" | "timeout"> & { timeout: number };

/**
 * Runs an action and answers at once; after ACCEPTED one result follows (CMD-01, CMD-02, CHP-02).
 *
 * @throws 2001 where the result could not be sent to its response_url (P-15), 3000 where the answer is not valid
 */
export async function act<Word extends string>(
  call: Pick<Call, "row" | "caller" | "context">,
  env: Env,
  { kind, responseUrl, refusal, run }: Acting<Word>,
): Promise<Reply<Told<Word | "NOT_SUPPORTED">>> {
  checkResponseUrl(call, env, responseUrl);
  if (refusal) return { data: { result: refusal, timeout: 0 } };
  if (!run) return { data: { result: "NOT_SUPPORTED", timeout: 0 } };
  const { owed } = env.results;
  const id = randomUUID();
  owed.open(id, kind);
  try {
    const { later, timeout, ...answer } = await run({ ...call.context, id });
    const isAccepted = answer.result === "ACCEPTED";
    // At once: a promise that rejects while nobody listens ends the process.
    const handedIn = later
      ?.then((result) => (isAccepted ? owed.complete(id, result) : undefined))
      .catch((error: unknown) => {
        const { partner, requestId, correlationId } = call.context;
        env.emit({ type: "error", error, operation: kind, partner, requestId, correlationId });
      });
    if (handedIn) env.underWay.add(handedIn);
    const seconds = timeout ?? (isAccepted ? env.resultTimeoutSeconds : 0);
    const data = answered(call, env, { ...answer, timeout: Math.ceil(seconds) });
    if (!isAccepted) {
      owed.settle(id);
      return { data };
    }
    await owed.announce(call, id, { kind, responseUrl, seconds });
    return { data, afterwards: () => owed.settle(id) };
  } catch (error) {
    owed.settle(id);
    throw error;
  }
}

/**
 * The token goes to no origin that the partner has not published, or the operator allowed (P-15).
 *
 * @throws 2001
 */
function checkResponseUrl({ caller: { partner } }: Pick<Call, "caller">, env: Env, url: string): void {
  const policy = env.reach.policyFor(partner);
  const { origin, hostname } = callable(policy, url);
  const published = [...partner.endpoints.map((each) => each.url), partner.versionsUrl ?? ""];
  if (published.some((each) => URL.canParse(each) && new URL(each).origin === origin)) return;
  if (policy.allowHosts?.some((host) => host.toLowerCase() === hostname)) return;
  throw invalid(
    "/response_url is not at an origin that your version details name: no result can be sent there",
  );
}

function callable(policy: AddressPolicy, url: string): URL {
  try {
    return checkAddress(url, policy);
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw invalid("/response_url is not an address that can be called: no result can be sent there");
  }
}
