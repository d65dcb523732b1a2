import { ciEqual, formatDateTime, parseDateTime, partyOf } from "@openocpi/protocol";
import type { Platform, Pushed } from "@openocpi/server";
import type { CDR, EVSE, Location, Session, Status } from "@openocpi/spec";
import { type Own, ownContext } from "../standalone/objects.js";
import type { Clock } from "./clock.js";
import type { Site } from "./site.js";

/** What the simulation needs of a platform. */
export type Pushing = Pick<Platform, "push">;

/** After this long, in milliseconds, what has not arrived yet is left to the platform. */
const patience = 3_000;

/**
 * Keeps what has changed, and tells the partners whom it concerns. What goes wrong in that is reported, and stops
 * nothing.
 */
export class Publisher {
  platform: Pushing | undefined;
  readonly #underWay = new Set<Promise<unknown>>();

  constructor(
    private readonly own: Own,
    private readonly clock: Clock,
    readonly report: (error: unknown) => void,
  ) {}

  /**
   * The date of a change: the wall clock's, however fast time passes in the simulation, for partners pull by it. It is
   * later than the one before in any case.
   */
  changedAt(before?: string): string {
    const last = parseDateTime(before ?? "")?.getTime() ?? 0;
    return formatDateTime(new Date(Math.max(this.clock.now(), last + 1)));
  }

  /** A Session, whole; or the members of it that have changed, of the charging periods the new ones (SESS-02). */
  async session(session: Session, change?: Partial<Session>): Promise<void> {
    await this.#attempt(async () => {
      const { id } = session;
      await this.own.sessions.update(
        { ...partyOf(session), id },
        () => session,
        ownContext("sessions", "sender"),
      );
      const { last_updated } = session;
      await this.#push((platform) =>
        platform.push("sessions", session, change && { change: { ...change, last_updated } }),
      );
    });
  }

  async cdr(cdr: CDR): Promise<void> {
    await this.#attempt(async () => {
      const key = { ...partyOf(cdr), id: cdr.id };
      await this.own.cdrs.update(key, () => cdr, ownContext("cdrs", "sender"));
      await this.#push((platform) => platform.push("cdrs", cdr));
    });
  }

  /** The status of an EVSE: a change of its Location too (LOC-01). */
  async status({ location, evse }: Pick<Site, "location" | "evse">, status: Status): Promise<void> {
    await this.#attempt(async () => {
      const changed = (each: EVSE): EVSE =>
        ciEqual(each.uid, evse.uid)
          ? { ...each, status, last_updated: this.changedAt(each.last_updated) }
          : each;
      const { record } = await this.own.locations.update(
        { ...partyOf(location), id: location.id },
        (current: Location = location) => ({
          ...current,
          evses: (current.evses ?? []).map(changed),
          last_updated: this.changedAt(current.last_updated),
        }),
        ownContext("locations", "sender"),
      );
      await this.#push((platform) =>
        platform.push("locations", record, { evse: evse.uid, change: { status } }),
      );
    });
  }

  /** Waits for what is on its way, but not for long. */
  async close(): Promise<void> {
    let cancel = () => {};
    const late = new Promise<void>((resolve) => {
      cancel = this.clock.after(patience, async () => resolve());
    });
    await Promise.race([Promise.all(this.#underWay), late]);
    cancel();
  }

  async #push(push: (platform: Pushing) => Promise<Pushed>): Promise<void> {
    if (!this.platform) return;
    const { done } = await push(this.platform);
    const arrived = done.catch(this.report).finally(() => this.#underWay.delete(arrived));
    this.#underWay.add(arrived);
  }

  async #attempt(publish: () => Promise<void>): Promise<void> {
    try {
      await publish();
    } catch (error) {
      this.report(error);
    }
  }
}
