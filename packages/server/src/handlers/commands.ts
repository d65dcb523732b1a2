import { ciEqual, includesParty, OcpiError, type Party, partyKey, statusCodes } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { act } from "./act.js";
import type { Call, Handler } from "./call.js";
import { ownSession } from "./own-session.js";

type CommandCall = Pick<Call, "caller" | "context" | "parties">;

/** The Token of a command has to be of a party of the caller; whether it is valid is the eMSP's business (P-2, CMD-05). */
const ofCaller = ({ parties }: CommandCall, token: Party) =>
  includesParty(parties.theirs, token) ? undefined : "REJECTED";

/**
 * The Location of a command has to be ours, as far as we publish any (CMD-04).
 *
 * @throws 2003 where it is not
 */
async function checkLocation(
  { parties, context }: CommandCall,
  env: Env,
  { location_id, evse_uid }: { location_id: string; evse_uid?: string },
) {
  const locations = env.modules.locations?.sender;
  if (!locations) return;
  const location = await locations.get({ id: location_id }, context);
  const isKnown = location && includesParty(parties.ours, location);
  if (isKnown && (evse_uid === undefined || location.evses?.some(({ uid }) => ciEqual(uid, evse_uid))))
    return;
  throw new OcpiError(
    statusCodes.unknownLocation,
    isKnown ? "/evse_uid is not known" : "/location_id is not known",
  );
}

/** Names a reservation uniquely: other partners may use the same id (CMD-07). */
const reservationOf = ({ context: { partner, from } }: CommandCall, id: string): string =>
  [partner, from ? partyKey(from) : "", id.toUpperCase()].join(" ");

export const startSession: Handler<"commands.receiver.startSession.post"> = async (call, env) => {
  const { body } = call;
  const refusal = ofCaller(call, body.token);
  if (!refusal) await checkLocation(call, env, body);
  const actions = env.modules.commands?.receiver;
  const run = actions?.startSession?.bind(actions, body);
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, refusal, run });
};

export const stopSession: Handler<"commands.receiver.stopSession.post"> = async (call, env) => {
  const { body } = call;
  const isForeign = env.modules.sessions?.sender && !(await ownSession(env, call, body.session_id));
  const refusal = isForeign ? "UNKNOWN_SESSION" : undefined;
  const actions = env.modules.commands?.receiver;
  const run = actions?.stopSession?.bind(actions, body);
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, refusal, run });
};

export const reserveNow: Handler<"commands.receiver.reserveNow.post"> = async (call, env) => {
  const { body } = call;
  const refusal = ofCaller(call, body.token);
  if (!refusal) await checkLocation(call, env, body);
  const actions = env.modules.commands?.receiver;
  const reservation = reservationOf(call, body.reservation_id);
  return act(call, env, {
    kind: call.row.id,
    responseUrl: body.response_url,
    refusal,
    run:
      actions?.reserveNow &&
      ((context) => actions.reserveNow?.(body, { ...context, reservation }) ?? notSupported()),
  });
};

export const cancelReservation: Handler<"commands.receiver.cancelReservation.post"> = async (call, env) => {
  const { body } = call;
  const actions = env.modules.commands?.receiver;
  const reservation = reservationOf(call, body.reservation_id);
  return act(call, env, {
    kind: call.row.id,
    responseUrl: body.response_url,
    run:
      actions?.cancelReservation &&
      ((context) => actions.cancelReservation?.(body, { ...context, reservation }) ?? notSupported()),
  });
};

const notSupported = async () => ({ result: "NOT_SUPPORTED" }) as const;

export const unlockConnector: Handler<"commands.receiver.unlockConnector.post"> = async (call, env) => {
  const { body } = call;
  await checkLocation(call, env, body);
  const actions = env.modules.commands?.receiver;
  const run = actions?.unlockConnector?.bind(actions, body);
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, run });
};
