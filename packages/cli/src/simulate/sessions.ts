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
  const key = { ...(owner && partyOf(owner)), id };
  const session = await world.own.sessions.get(key, ownContext("sessions", "sender"));
  if (!session) return "UNKNOWN_SESSION";
  const known = world.live.get(objectKey(session));
  if (known) return known.isOver || known.isReserved ? "REJECTED" : known;
  return session.status === "ACTIVE" || session.status === "PENDING" ? adopted(world, session) : "REJECTED";
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
