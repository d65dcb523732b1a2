import { parseDateTime } from "@openocpi/protocol";
import type { CommandActions } from "@openocpi/server";
import type { CommandResult } from "@openocpi/spec";
import { accepted, no, passedOn } from "./answers.js";
import { driverOf } from "./driver.js";
import { refused } from "./evses.js";
import { LiveSession } from "./live-session.js";
import { findSession } from "./sessions.js";
import { sitesOf } from "./site.js";
import type { World } from "./world.js";

/** What the charge points do for partners (CMD-01 to CMD-09). */
export function commandsOf(world: World): Required<CommandActions> {
  const { own, evses, schedule } = world;
  const reservations = reservationsByName();

  return {
    async startSession(command, { to }) {
      const sites = await sitesOf(own, command, to);
      const driver = driverOf(command);
      const chance = evses.find(sites, driver);
      if ("result" in chance) return passedOn(world, async () => chance);
      const { site, reservation } = chance;
      reservation?.claim(site);
      const session = reservation ?? new LiveSession(world, site, driver);
      return passedOn(world, () => begun(world, session, () => session.start(driver)));
    },

    async stopSession({ session_id }, { to }) {
      const session = await findSession(world, session_id, to);
      if (session === "UNKNOWN_SESSION") return no(session, "There is no such Session.");
      if (session === "REJECTED") return no(session, "There is nothing to stop.");
      return passedOn(world, async () => {
        await session.end();
        return accepted;
      });
    },

    async reserveNow(command, { to, reservation: name }) {
      const sites = await sitesOf(own, command, to);
      const until = parseDateTime(command.expiry_date);
      if (!until || until.getTime() <= schedule.clock.now()) return no("REJECTED", "expiry_date has passed.");
      const driver = driverOf(command);
      const former = reservations.find(name);
      if (former && !former.isAt(sites)) return no("REJECTED", "That reservation is for another Location.");
      const kept = former?.siteAmong(sites);
      const chance = kept ? { site: kept } : evses.findFree(sites);
      if ("result" in chance) return passedOn(world, async () => chance);
      const { site } = chance;
      former?.moveTo(site);
      const session = former ?? new LiveSession(world, site, driver);
      if (!former) reservations.add(name, session);
      return passedOn(world, () => begun(world, session, () => session.reserve(driver, until)));
    },

    async cancelReservation(_command, { reservation: name }) {
      return passedOn(world, async () => {
        const session = reservations.find(name);
        if (!session) return refused("UNKNOWN_RESERVATION", "There is no such reservation (any more).");
        await session.end();
        return accepted;
      });
    },

    async unlockConnector(command, { to }) {
      const [site] = await sitesOf(own, command, to);
      return passedOn(world, async () => {
        const isReserved = site && evses.holder(site)?.isReserved;
        const obstacle = site && !isReserved ? evses.obstacle(site) : undefined;
        if (obstacle?.result !== "EVSE_OCCUPIED") return obstacle ?? accepted;
        return refused("REJECTED", "It is locked while the car charges: stop the Session first.");
      });
    },
  };
}

/** What was begun, if it could be; else the EVSE is free again. */
async function begun(
  { schedule }: World,
  session: LiveSession,
  begin: () => Promise<boolean>,
): Promise<CommandResult> {
  if (schedule.isClosed) return refused("FAILED", "The charge point is shut down.");
  try {
    return (await begin()) ? accepted : refused("FAILED", "It has ended meanwhile.");
  } catch (error) {
    await session.end();
    throw error;
  }
}

/** Reservations that nobody has used yet, by names that are unique among all partners (CMD-07). */
function reservationsByName() {
  const all = new Map<string, LiveSession>();
  return {
    find(name: string): LiveSession | undefined {
      const found = all.get(name);
      return found?.isReserved ? found : undefined;
    },
    add(name: string, session: LiveSession): void {
      for (const [each, { isReserved }] of all) if (!isReserved) all.delete(each);
      session.keep();
      all.set(name, session);
    },
  };
}
