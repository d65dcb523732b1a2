import { ciEqual, notFound, OcpiError, type Schemas, statusCodes } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { answered } from "./answered.js";
import type { Call, Handler } from "./call.js";
import { ownSession } from "./own-session.js";

type PreferencesCall = Call<"sessions.sender.chargingPreferences.put">;

/** PUT charging preferences (SESS-04, SESS-05). */
export const chargingPreferences: Handler<"sessions.sender.chargingPreferences.put"> = async (call, env) => {
  const session = await ownSession(env, call, call.path.session_id);
  if (!session) throw notFound("there is no such Session");
  const { sessions } = env.modules;
  const take = sessions?.sender?.chargingPreferences;
  if (!take || (await isIncapable(env, call, session))) {
    const message = "the EVSE of this Session does not have the capability CHARGING_PREFERENCES_CAPABLE";
    throw new OcpiError(statusCodes.invalidParameters, message, { http: 404 });
  }
  const answer = await take.call(sessions.sender, { session, preferences: call.body }, call.context);
  return { data: answered(call, env, answer) };
};

/** True where we publish the EVSE, and it does not have the capability. */
async function isIncapable(
  env: Env,
  { context }: PreferencesCall,
  session: Schemas["Session"],
): Promise<boolean> {
  const location = await env.modules.locations?.sender?.get({ id: session.location_id }, context);
  const evse = location?.evses?.find(({ uid }) => ciEqual(uid, session.evse_uid));
  return evse !== undefined && !evse.capabilities?.includes("CHARGING_PREFERENCES_CAPABLE");
}
