import { randomUUID } from "node:crypto";
import type { PartnerClient } from "@openocpi/client";
import { includesParty, type Partner, type Party, partyKey, partyOf } from "@openocpi/protocol";
import { type OperationRow, operationTable } from "@openocpi/spec";
import type { Env } from "../env.js";
import { offeredRoles } from "../handlers/parties.js";
import { clientFor } from "../registration/client-of.js";
import { NotRegistered } from "../registration/not-registered.js";
import type { Kind, ResponseOf } from "../results/kinds.js";
import { routeTo } from "../routes/routes.js";
import { AnswerLost, mayHaveArrived } from "./answer-lost.js";
import type { Asked, AskedSession, AskOptions, To } from "./types.js";

type Row = OperationRow<Kind>;
type Request = Readonly<Record<string, unknown>>;

/** Those that make a Session, which carries their authorization_reference (P-21, SESS-06). */
const makesSession: readonly Kind[] = [
  "commands.receiver.startSession.post",
  "commands.receiver.reserveNow.post",
];

/**
 * Asks a partner for something whose result comes later. The result is expected before the request leaves, for it may
 * overtake the answer (P-21).
 *
 * @throws NoRoute where there is no way to the party; TypeError for a Token that is none of ours (CMD-06)
 * @throws PartnerError, MissingEndpoint and so on: it was refused, or not sent, and nothing will come
 * @throws AnswerLost where it may have arrived, and a result may still come
 */
export async function ask(
  env: Env,
  kind: Kind,
  to: To,
  request: Request,
  { correlationId = randomUUID(), ...options }: AskOptions = {},
): Promise<Asked & Partial<AskedSession>> {
  const row: Row = operationTable[kind];
  const { partner, client } = await reach(env, row, to);
  const owner = ownerOfToken(env, partner, request);
  const from = options.from ?? owner;
  const carried = makesSession.includes(kind) ? withReference(request) : undefined;
  const expected = await env.results.awaited.expect({
    partner: partner.id,
    kind,
    correlationId,
    ...(carried && { authorizationReference: carried.authorization_reference }),
  });
  const { id, response_url, result } = expected;
  const asked = {
    id,
    result,
    ...carried,
    ...(carried && {
      session: env.results.sessions.wait(id, carried.authorization_reference, result),
    }),
  };
  const call = methodOf(client, row);
  const complete = argumentsOf(row, { ...request, ...carried, response_url });
  const response = await call(...complete, { ...options, correlationId, ...(from && { from }) }).catch(
    async (error: unknown) => {
      if (mayHaveArrived(error)) throw new AnswerLost(kind, partner.id, asked, error);
      await expected.forget();
      throw error;
    },
  );
  // What cannot be noted has been answered all the same: then it is waited for as if nobody had said how long.
  await expected.answered(response).catch((error: unknown) => {
    env.emit({ type: "error", error, partner: partner.id, operation: kind, correlationId });
  });
  return { ...asked, response };
}

/** Whom to call, and how. */
async function reach(env: Env, row: Row, to: To): Promise<{ partner: Partner; client: PartnerClient }> {
  if ("partner" in to) {
    const partner = await env.partners.get(to.partner);
    if (!partner) throw new NotRegistered(to.partner, undefined);
    return { partner, client: clientFor(env, partner, { urgent: true }) };
  }
  const { partner, to: party } = await routeTo(env, { role: "CPO", ...to }, row);
  return { partner, client: clientFor(env, partner, { to: party, urgent: true }) };
}

/**
 * Whose Token is sent along: ours alone may be (CMD-06).
 *
 * @throws TypeError
 */
function ownerOfToken(env: Env, partner: Partner, { token }: Request): Party | undefined {
  if (token === undefined) return undefined;
  const owner = partyOf(token as Party);
  if (includesParty(offeredRoles(env, partner), owner)) return owner;
  throw new TypeError(
    `the Token is of ${partyKey(owner)}, which is none of our parties that ${partner.id} knows`,
  );
}

/** What the Session will carry: made where the caller has none of its own. */
const withReference = ({ authorization_reference: given }: Request) => ({
  authorization_reference: typeof given === "string" ? given : randomUUID(),
});

/** The method of a client for an operation; where it is, its id says. */
function methodOf(
  client: PartnerClient,
  { module, role, part, verb }: Row,
): (...args: unknown[]) => Promise<ResponseOf<Kind>> {
  const at: unknown = Reflect.get(client[module], role);
  const holder: unknown = part === null ? at : Reflect.get(Object(at), part);
  return Reflect.get(Object(holder), verb);
}

/** Parameters and body, without what the operation does not have. */
function argumentsOf({ keys, query, body }: Row, request: Request): unknown[] {
  const names = new Set<string>([...keys, ...query]);
  const entries = Object.entries(request);
  const params = Object.fromEntries(entries.filter(([name]) => names.has(name)));
  const rest = Object.fromEntries(entries.filter(([name]) => !names.has(name)));
  return [...(names.size > 0 ? [params] : []), ...(body === null ? [] : [rest])];
}
