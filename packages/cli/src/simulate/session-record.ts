import { partyOf } from "@openocpi/protocol";
import type { Session } from "@openocpi/spec";
import type { Driver } from "./driver.js";
import type { Publisher } from "./publisher.js";
import type { Site } from "./site.js";

/** A Session as it is kept, and as its partner knows it. */
export class SessionRecord {
  constructor(
    private readonly publisher: Publisher,
    public session: Session,
  ) {}

  /** The partner is told of what has changed alone. */
  async change(change: Partial<Session>): Promise<void> {
    const { charging_periods: known = [] } = this.session;
    this.#replace(change);
    const { charging_periods: all } = change;
    const added = all && { charging_periods: all.slice(known.length) };
    await this.publisher.session(this.session, { ...change, ...added });
  }

  /** The partner is sent all of it: so it has it right, whatever it has missed before. */
  async replace(change: Partial<Session> = {}): Promise<void> {
    this.#replace(change);
    await this.publisher.session(this.session);
  }

  #replace(change: Partial<Session>): void {
    const last_updated = this.publisher.changedAt(this.session.last_updated);
    this.session = { ...this.session, ...change, last_updated };
  }
}

type About = Pick<Session, "status" | "connector_id" | "start_date_time" | "currency" | "last_updated">;

/** A Session as it begins. */
export const openedSession = ({ location, evse }: Site, driver: Driver, about: About): Session => ({
  ...partyOf(location),
  id: crypto.randomUUID(),
  kwh: 0,
  ...driver,
  auth_method: "COMMAND",
  location_id: location.id,
  evse_uid: evse.uid,
  ...about,
});
