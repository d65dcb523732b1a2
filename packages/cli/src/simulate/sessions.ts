import { OcpiError, type Party, parseDateTime, partyOf } from "@openocpi/protocol";
import type { Session } from "@openocpi/spec";
import { ownContext } from "../standalone/objects.js";
import { LiveSession } from "./live-session.js";
import { objectKey, type Site, sitesOf } from "./site.js";
import type { World } from "./world.js";

/** What came of looking for a Session. */
export type Found = LiveSession | "UNKNOWN_SESSION" | "REJECTED";

/**
 * The Session that a command is about; REJECTED where nothing can be done with it any more, or yet. One that was there
 * before the simulation began is taken up with the first command that it gets.
 *
 * @param owner the party that is asked
 */
export async function findSession(world: World, id: string, owner: Party | undefined): Promise<Found> {
  const { own, schedule, live, adoptions } = world;
  const context = ownContext("sessions", "sender");
  const session = await own.sessions.get({ ...(owner && partyOf(owner)), id }, context);
  if (!session) return "UNKNOWN_SESSION";
  if (schedule.isClosed) return "REJECTED";
  const key = objectKey(session);
  const adoption = adoptions.get(key);
  if (adoption) return adoption;
  const known = live.get(key);
  if (known) return known.isOver || known.isReserved ? "REJECTED" : known;
  if (session.status !== "ACTIVE" && session.status !== "PENDING") return "REJECTED";
  const begun = adopted(world, session).finally(() => adoptions.delete(key));
  adoptions.set(key, begun);
  return begun;
}

async function adopted(world: World, session: Session): Promise<Found> {
  const site = await siteOf(world, session);
  if (!site || world.evses.holder(site)) return "REJECTED";
  const { cdr_token, authorization_reference } = session;
  const driver = { cdr_token, ...(authorization_reference !== undefined && { authorization_reference }) };
  const live = new LiveSession(
    world,
    site,
    driver,
    (parseDateTime(session.start_date_time)?.getTime() ?? 0) + 1,
  );
  try {
    await live.adopt(session);
    return live;
  } catch (error) {
    await live.end();
    throw error;
  }
}

/** Where it is; undefined where that is not in our Locations (any more). */
async function siteOf({ own }: World, session: Session): Promise<Site | undefined> {
  try {
    const [site] = await sitesOf(own, session, session);
    return site;
  } catch (error) {
    if (error instanceof OcpiError) return undefined;
    throw error;
  }
}
