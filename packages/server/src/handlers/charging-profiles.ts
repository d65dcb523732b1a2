import type { Env } from "../env.js";
import { act } from "./act.js";
import type { Call, Handler } from "./call.js";
import { ownSession } from "./own-session.js";

/** A Session that is not the caller's answers like one that does not exist (P-2, CHP-05). */
async function foreignSession(call: Pick<Call, "caller" | "parties" | "context">, env: Env, id: string) {
  if (!env.modules.sessions?.sender || (await ownSession(env, call, id))) return undefined;
  return "UNKNOWN_SESSION";
}

export const getActiveProfile: Handler<"chargingprofiles.receiver.get"> = async (call, env) => {
  const { session_id } = call.path;
  const { duration, response_url } = call.query;
  const actions = env.modules.chargingprofiles?.receiver;
  return act(call, env, {
    kind: call.row.id,
    responseUrl: response_url,
    refusal: await foreignSession(call, env, session_id),
    run: actions?.active?.bind(actions, { session_id, duration: Number(duration) }),
  });
};

export const setProfile: Handler<"chargingprofiles.receiver.put"> = async (call, env) => {
  const { session_id } = call.path;
  const { charging_profile: profile, response_url } = call.body;
  const actions = env.modules.chargingprofiles?.receiver;
  return act(call, env, {
    kind: call.row.id,
    responseUrl: response_url,
    refusal: await foreignSession(call, env, session_id),
    run: actions?.set?.bind(actions, { session_id, profile }),
  });
};

export const clearProfile: Handler<"chargingprofiles.receiver.delete"> = async (call, env) => {
  const { session_id } = call.path;
  const actions = env.modules.chargingprofiles?.receiver;
  return act(call, env, {
    kind: call.row.id,
    responseUrl: call.query.response_url,
    refusal: await foreignSession(call, env, session_id),
    run: actions?.clear?.bind(actions, { session_id }),
  });
};

/** PUT of an ActiveChargingProfile: a CPO tells that it has changed (CHP-03, CHP-04). */
export const activeProfileChanged: Handler<"chargingprofiles.sender.put"> = async (call, env) => {
  const { session_id } = call.path;
  await env.modules.chargingprofiles?.sender?.activeProfile?.(
    { session_id, profile: call.body },
    call.context,
  );
  return {};
};
