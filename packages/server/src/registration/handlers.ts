import { invalid, isToken, methodNotAllowed, OcpiError, statusCodes, unauthorized } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { Call, Handler } from "../handlers/call.js";
import { accept } from "./accept.js";
import { claim } from "./claims.js";
import { ourCredentials } from "./credentials.js";
import { digest, newToken } from "./digest.js";
import { endedByPartner, lasting, retired, tellStatus } from "./record.js";

/** GET credentials: how the caller reaches us, with the token that it came with (P-8). */
export const getCredentials: Handler<"credentials.get"> = async ({ caller, about }, env) => ({
  data: ourCredentials(env, caller.partner, caller.token, about.baseUrl),
});

/**
 * POST credentials: a partner registers with token A. Its versions are read before anything is stored or answered
 * (CRED-02); of several POSTs with one token A the first to be done wins (CRED-01).
 */
export const postCredentials: Handler<"credentials.post"> = async (call, env) => {
  assertInvited(call.caller.partner, call.caller);
  return exchange(call, env, "register", (current, caller) => {
    assertInvited(current, caller);
    return lasting(current.inbound, true);
  });
};

/** A token A registers once; one that lasts, again after the partner has unregistered (P-10). */
function assertInvited({ inbound }: Caller["partner"], { hash }: Caller): void {
  const tokenA = inbound.find((each) => each.hash === hash && each.kind === "A");
  if (!tokenA || tokenA.used) throw alreadyRegistered();
}

/** PUT credentials: new tokens on both sides, and the versions are read again (CRED-05). A failed one changes nothing. */
export const putCredentials: Handler<"credentials.put"> = async (call, env) => {
  if (call.caller.kind === "A") throw notRegistered();
  return exchange(call, env, "update", ({ inbound }, { hash }) => {
    if (!inbound.some((each) => each.hash === hash)) throw notRegistered();
    return retired(inbound, env.tokenGraceSeconds);
  });
};

/** DELETE credentials: the connection ends, its tokens are dead; the record stays (CRED-06). */
export const deleteCredentials: Handler<"credentials.delete"> = async ({ caller }, env) => {
  if (caller.kind === "A") throw notRegistered();
  const partner = await env.partners.update(caller.partner.id, (current) => {
    if (!current?.inbound.some((each) => each.hash === caller.hash)) throw notRegistered();
    // The connection that it ends is about to be replaced: some mirror our own DELETE, on our way to register again.
    if (env.registering.has(current.id)) throw busy();
    return endedByPartner(current);
  });
  tellStatus(env, partner, "unregister");
  return {};
};

type Exchange = Call<"credentials.post"> | Call<"credentials.put">;
type Caller = Exchange["caller"];

async function exchange(
  { caller, body, about }: Exchange,
  env: Env,
  by: "register" | "update",
  keep: (current: Caller["partner"], caller: Caller) => Caller["partner"]["inbound"],
) {
  if (!isToken(body.token))
    throw invalid("/token has to be 1 to 64 printable ASCII characters without spaces");
  const { id } = caller.partner;
  const found = await reading(env, id, () => accept(env, caller.partner, body));
  const token = newToken();
  const write = () =>
    env.partners.update(id, (current) => {
      if (!current || current.status === "blocked") throw unauthorized("this connection is closed");
      const kept = keep(current, caller);
      // Both would be answered, and each side would be left with the token that the other has just replaced.
      if (env.registering.has(id)) throw busy();
      return {
        ...current,
        ...found,
        status: "registered",
        outbound: { token: body.token },
        inbound: [{ hash: digest(token), kind: "C" as const }, ...kept],
      };
    });
  const partner = await claim(env, caller.partner, body.roles, write);
  tellStatus(env, partner, by);
  return { data: ourCredentials(env, partner, token, about.baseUrl) };
}

/** Runs what calls the addresses that a partner has handed over, a few at a time: we are no means to flood others with. */
async function reading<Found>(env: Env, partner: string, read: () => Promise<Found>): Promise<Found> {
  const seat = await env.exchanges.enter(partner);
  try {
    return await read();
  } finally {
    seat.leave();
  }
}

const busy = () =>
  new OcpiError(statusCodes.serverError, "our own credentials are on their way to you: try again afterwards");
const alreadyRegistered = () =>
  methodNotAllowed("you are registered already: use PUT to change credentials", ["GET", "PUT", "DELETE"]);
const notRegistered = () =>
  methodNotAllowed("you are not registered: use POST with the token A first", ["GET", "POST"]);
