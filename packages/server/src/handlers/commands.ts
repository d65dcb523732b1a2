import {
  ciEqual,
  ciKey,
  includesParty,
  invalid,
  OcpiError,
  type Party,
  partyKey,
  type Schemas,
  statusCodes,
} from "@openocpi/protocol";
import type { ActionContext } from "../actions.js";
import type { Env } from "../env.js";
import { act } from "./act.js";
import type { Call, Handler } from "./call.js";
import { isVisible } from "./outgoing.js";
import { ownSession } from "./own-session.js";
import { mayCarry, takeRoute } from "./ownership.js";

type CommandCall = Pick<Call, "caller" | "context" | "parties">;

/**
 * The Token of a command has to be of a party of the caller; whether it is valid is the eMSP's business (P-2, CMD-05).
 * A Hub may bring the party with it, once all else has been found to be right (P-4).
 */
async function refusalOf(call: CommandCall, env: Env, token: Party, check: () => Promise<unknown>) {
  if (!(await mayCarry(env, call, token))) return "REJECTED";
  await check();
  return (await takeRoute(env, call, token)) ? undefined : "REJECTED";
}

type Place = { location_id: string; evse_uid?: string };

/**
 * Where a command is for has to be ours, as far as we publish any (CMD-04).
 *
 * @returns the EVSE, where one is named and known
 * @throws 2003 where it is not known
 */
async function place(
  call: CommandCall,
  env: Env,
  { location_id, evse_uid }: Place,
): Promise<Schemas["EVSE"] | undefined> {
  const locations = env.modules.locations?.sender;
  if (!locations) return undefined;
  const location = await locations.get({ id: location_id }, call.context);
  // One that the caller may not see is answered like one that is not there (P-5).
  const isKnown =
    location && includesParty(call.parties.ours, location) && isVisible(env, call, "locations", location);
  if (!isKnown) throw unknownPlace("/location_id is not known");
  if (evse_uid === undefined) return undefined;
  const evse = location.evses?.find(({ uid }) => ciEqual(uid, evse_uid));
  if (!evse) throw unknownPlace("/evse_uid is not known");
  return evse;
}

const unknownPlace = (message: string) => new OcpiError(statusCodes.unknownLocation, message);

/**
 * A Connector is named within its EVSE, and has to be named where the EVSE cannot do without (CMD-09).
 *
 * @throws 2001
 */
async function checkConnector(
  call: CommandCall,
  env: Env,
  command: Place & { connector_id?: string },
): Promise<void> {
  const { evse_uid, connector_id } = command;
  if (connector_id !== undefined && evse_uid === undefined)
    throw invalid("/evse_uid is required with /connector_id");
  const evse = await place(call, env, command);
  if (connector_id === undefined && evse?.capabilities?.includes("START_SESSION_CONNECTOR_REQUIRED"))
    throw invalid("/connector_id is required: the EVSE has the capability START_SESSION_CONNECTOR_REQUIRED");
}

/** Names a reservation uniquely: other partners, and other parties of this one, may use the same id (CMD-07). */
const reservationOf = ({ context: { partner, from } }: CommandCall, id: string): string =>
  [encodeURIComponent(partner), from ? encodeURIComponent(partyKey(from)) : "", ciKey(id)].join("/");

/** An action that is told which reservation it is about; absent where the action is. */
const withReservation = <Answer>(
  run: ((context: ActionContext & { reservation: string }) => Answer) | undefined,
  reservation: string,
): ((context: ActionContext) => Answer) | undefined => run && ((context) => run({ ...context, reservation }));

export const startSession: Handler<"commands.receiver.startSession.post"> = async (call, env) => {
  const { body } = call;
  const refusal = await refusalOf(call, env, body.token, () => checkConnector(call, env, body));
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
  const refusal = await refusalOf(call, env, body.token, () => place(call, env, body));
  const actions = env.modules.commands?.receiver;
  const reserve = actions?.reserveNow?.bind(actions, body);
  const run = withReservation(reserve, reservationOf(call, body.reservation_id));
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, refusal, run });
};

export const cancelReservation: Handler<"commands.receiver.cancelReservation.post"> = async (call, env) => {
  const { body } = call;
  const actions = env.modules.commands?.receiver;
  const cancel = actions?.cancelReservation?.bind(actions, body);
  const run = withReservation(cancel, reservationOf(call, body.reservation_id));
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, run });
};

export const unlockConnector: Handler<"commands.receiver.unlockConnector.post"> = async (call, env) => {
  const { body } = call;
  await place(call, env, body);
  const actions = env.modules.commands?.receiver;
  const run = actions?.unlockConnector?.bind(actions, body);
  return act(call, env, { kind: call.row.id, responseUrl: body.response_url, run });
};
