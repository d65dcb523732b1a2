import { randomUUID } from "node:crypto";
import { AddressRefused, type Context, checkAddress, invalid, type Schemas } from "@openocpi/protocol";
import type { ActionAnswer, ActionContext } from "../actions.js";
import type { Env } from "../env.js";
import type { AnyResult, Kind } from "../results/kinds.js";
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
 * @throws 2001 where the result could not be sent to its response_url (P-15)
 */
export async function act<Word extends string>(
  call: Pick<Call, "caller" | "context">,
  env: Env,
  { kind, responseUrl, refusal, run }: Acting<Word>,
): Promise<Reply<Told<Word | "NOT_SUPPORTED">>> {
  checkResponseUrl(call, env, responseUrl);
  if (refusal) return { data: { result: refusal, timeout: 0 } };
  if (!run) return { data: { result: "NOT_SUPPORTED", timeout: 0 } };
  const { owed } = env.results;
  const id = randomUUID();
  owed.open(id);
  try {
    const { later, ...answer } = await run({ ...call.context, id });
    if (answer.result !== "ACCEPTED") {
      owed.drop(id);
      return { data: { timeout: 0, ...answer } };
    }
    const { timeout = env.resultTimeoutSeconds } = answer;
    await owed.announce(call, id, { kind, responseUrl, seconds: timeout });
    later?.then(
      (result) => owed.complete(id, result),
      (error: unknown) => env.emit({ type: "error", error, operation: kind, ...ids(call.context) }),
    );
    return { data: { ...answer, timeout }, afterwards: () => void owed.written(id) };
  } catch (error) {
    owed.drop(id);
    throw error;
  }
}

const ids = ({ partner, requestId, correlationId }: Context) => ({ partner, requestId, correlationId });

/** The token goes to no origin that the partner has not published, or the operator allowed (P-15). */
function checkResponseUrl({ caller }: Pick<Call, "caller">, env: Env, url: string): void {
  try {
    const { origin, hostname } = checkAddress(url, env.network);
    const { endpoints, versionsUrl } = caller.partner;
    const published = [
      ...endpoints.map((each) => each.url),
      ...(versionsUrl === undefined ? [] : [versionsUrl]),
    ];
    if (published.some((each) => URL.canParse(each) && new URL(each).origin === origin)) return;
    if (env.network.allowHosts?.includes(hostname)) return;
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
  }
  throw invalid(
    "/response_url is not at an origin that your version details name, so no result can be sent there",
  );
}
