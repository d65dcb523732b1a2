import type { Received, Schemas } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { canceledId } from "./cancellation.js";
import { type AnyResult, isAnswer, isKind, isResult, type Kind, type ResponseOf } from "./kinds.js";

/** What is known of something that a partner was asked for. */
export interface KnownResult {
  /** What was asked for. */
  kind: Kind;
  /** Our id of the partner. */
  partner: string;
  /**
   * - `pending`: its result may still come.
   * - `completed`: it has come.
   * - `timeout`: it has not come in time.
   * - `refused`: there is none to come: the answer was not ACCEPTED (CMD-02), or the request was not sent.
   */
  state: "pending" | "completed" | "timeout" | "refused";
  /** The answer that came at once; absent where it got lost, or has not come yet. */
  response?: ResponseOf<Kind>;
  /** The result; of a reservation that was canceled after it, that (CMD-08). */
  result?: AnyResult;
  /** Of a command that makes a Session: what the Session carries. */
  authorization_reference?: string;
  /** The Session, once the partner has pushed it. */
  session?: Received<Schemas["Session"]>;
}

/** What the store knows of something that we asked for: also before a restart, and by another process. */
export async function knownResult(env: Env, id: string): Promise<KnownResult | undefined> {
  const { pending: store, results } = env;
  const found = await store.get(id);
  if (found?.direction !== "out" || !isKind(found.kind)) return undefined;
  const { kind, partner, response, authorizationReference: reference } = found;
  const result = (await store.get(canceledId(id)))?.result ?? found.result;
  const session = found.session && (await results.sessions.sessionOf(found.session, partner));
  return {
    kind,
    partner,
    state: found.state === "timeout" && found.result === undefined ? "refused" : stateOf(found.state),
    ...(isAnswer(kind, response) && { response }),
    ...(isResult(kind, result) && { result }),
    ...(reference !== undefined && { authorization_reference: reference }),
    ...(session && { session }),
  };
}

const stateOf = (state: string): KnownResult["state"] =>
  state === "pending" || state === "timeout" ? state : "completed";
