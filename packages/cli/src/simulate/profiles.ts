import type { ActionAnswer, ChargingProfileActions } from "@openocpi/server";
import type { LiveSession } from "./live-session.js";
import { findSession } from "./sessions.js";
import type { World } from "./world.js";

/** A charge point holds so many periods, one for each minute of a day: each can be one in Session and CDR, too. */
const mostPeriods = 24 * 60;

/**
 * What the charge points do with charging profiles (CHP-01 to CHP-06). Nobody but the partner changes them, so there is
 * nothing to tell it of by itself (CHP-03).
 */
export function profilesOf(world: World): Required<ChargingProfileActions> {
  const passOn = async <Result>(
    id: string,
    owner: Parameters<typeof findSession>[2],
    make: (session: LiveSession) => Promise<Result>,
  ): Promise<ActionAnswer<"ACCEPTED" | "REJECTED" | "UNKNOWN_SESSION", Result>> => {
    const session = await findSession(world, id, owner);
    if (typeof session === "string") return { result: session };
    return { result: "ACCEPTED", later: world.schedule.answer(() => make(session)) };
  };

  return {
    active: ({ session_id, duration }, { to }) =>
      passOn(session_id, to, async (session) => {
        const profile = await session.activeProfile(duration);
        return profile ? { result: "ACCEPTED", profile } : { result: "UNKNOWN" };
      }),
    set: ({ session_id, profile }, { to }) =>
      passOn(session_id, to, async (session) => {
        if ((profile.charging_profile_period?.length ?? 0) > mostPeriods) return { result: "REJECTED" };
        const before = await session.setProfile(profile);
        return { result: before === undefined ? "UNKNOWN" : "ACCEPTED" };
      }),
    clear: ({ session_id }, { to }) =>
      passOn(session_id, to, async (session) => {
        const before = await session.setProfile(undefined);
        return { result: before ? "ACCEPTED" : "UNKNOWN" };
      }),
  };
}
