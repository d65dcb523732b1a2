import type { ActionAnswer, ChargingProfileActions } from "@openocpi/server";
import type { ChargingProfileResultType } from "@openocpi/spec";
import { isProfile } from "./limits.js";
import type { LiveSession } from "./live-session.js";
import { findSession } from "./sessions.js";
import type { World } from "./world.js";

/** What the charge points do with charging profiles (CHP-01 to CHP-06). */
export function profilesOf(world: World): Required<ChargingProfileActions> {
  const { schedule } = world;
  /** Passes it on to the charge point of a Session; where that has ended by then, it is UNKNOWN. */
  const passOn = async <Result extends { result: ChargingProfileResultType }>(
    id: string,
    to: Parameters<typeof findSession>[2],
    make: (session: LiveSession) => Promise<Result>,
  ): Promise<ActionAnswer<"ACCEPTED" | "REJECTED" | "UNKNOWN_SESSION", Result | { result: "UNKNOWN" }>> => {
    const session = await findSession(world, id, to);
    if (typeof session === "string") return { result: session };
    const answer = async () => (session.isOver ? ({ result: "UNKNOWN" } as const) : make(session));
    return { result: "ACCEPTED", later: schedule.answer(answer) };
  };

  return {
    active: ({ session_id, duration }, { to }) =>
      passOn(session_id, to, async (session) => ({
        result: "ACCEPTED",
        profile: await session.activeProfile(duration),
      })),
    set: ({ session_id, profile }, { to }) =>
      passOn(session_id, to, async (session) => {
        if (!isProfile(profile)) return { result: "REJECTED" };
        await session.setProfile(profile);
        return { result: "ACCEPTED" };
      }),
    clear: ({ session_id }, { to }) =>
      passOn(session_id, to, async (session) => {
        const isCleared = await session.setProfile(undefined);
        return { result: isCleared ? "ACCEPTED" : "UNKNOWN" };
      }),
  };
}
