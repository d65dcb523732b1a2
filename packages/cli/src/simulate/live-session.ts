import { ciKey, formatDateTime, type Party, parseDateTime, partyKey, partyOf } from "@openocpi/protocol";
import type { ActiveChargingProfile, ChargingProfile, Session, Tariff } from "@openocpi/spec";
import { cdrOf, periodsOf, priceOf, type Usage } from "./bill.js";
import type { Driver } from "./driver.js";
import { Limits, type SetProfile } from "./limits.js";
import { Meter } from "./meter.js";
import type { Timeline } from "./schedule.js";
import { SessionRecord } from "./session-record.js";
import { evseKey, type Site } from "./site.js";
import { tariffAt } from "./tariff.js";
import type { World } from "./world.js";

export const sessionKey = (session: Party & { id: string }): string =>
  `${partyKey(session)}/${ciKey(session.id)}`;

/** In milliseconds of the simulation: a driver takes so long to plug in. */
const plugsIn = 10_000;
/** No Session, and no reservation, is shorter. */
const shortest = 1_000;

const textOf = (moment: number) => formatDateTime(new Date(moment));

/**
 * One driver at one EVSE, from the command until the car has gone: what OCPI calls a Session, with the reservation that
 * it began with (SESS-06). What happens to it happens one after the other.
 */
export class LiveSession {
  #phase: "starting" | "reserved" | "charging" | "over" = "starting";
  #record: SessionRecord | undefined;
  #tariff: Tariff | undefined;
  #reserved: Usage["reserved"];
  /** When the driver has come, in milliseconds of the simulation. */
  #arrived: number | undefined;
  #limits: Limits | undefined;
  #meter: Meter | undefined;
  #profile: SetProfile | undefined;
  #last: Promise<unknown> = Promise.resolve();
  #callOff = () => {};
  readonly #timeline: Timeline;

  /** Takes the EVSE, at once. */
  constructor(
    private readonly world: World,
    private site: Site,
    public driver: Driver,
    notBefore = 0,
  ) {
    const { evses, schedule } = world;
    evses.take(site, this);
    this.#timeline = schedule.timeline(Math.max(notBefore, evses.freeFrom(site)));
  }

  /** Whether the EVSE is kept for the driver, who has not come yet. */
  get isReserved(): boolean {
    return this.#phase === "reserved";
  }

  get isOver(): boolean {
    return this.#phase === "over";
  }

  /** From here on it is a reservation … */
  keep(): void {
    this.#phase = "reserved";
  }

  /** … until its driver comes: then it is neither canceled nor does it expire. */
  claim(): void {
    this.#phase = "starting";
    this.#callOff();
  }

  /**
   * Keeps the EVSE until a date that the partner has given. Where it is kept already: until another date, or another
   * EVSE, which has been taken (CMD-07). False where the reservation is over meanwhile.
   *
   * @throws RangeError where the Tariff cannot be applied there
   */
  reserve(driver: Driver, until: Date, site: Site): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.isOver) return false;
      const { publisher, evses } = this.world;
      const former = this.site;
      this.site = site;
      this.driver = { ...this.driver, ...driver };
      const [connector, ...others] = site.evse.connectors;
      const connector_id = connector && others.length === 0 ? connector.id : notKnown;
      const about = { ...this.driver, evse_uid: site.evse.uid, connector_id };
      const now = this.#timeline.now();
      if (!this.#record) {
        await this.#open({ ...about, status: "RESERVATION" });
        this.#reserved = { from: now, to: now, isExpired: false };
        await publisher.status(site, "RESERVED");
      } else {
        await this.#record.change({ ...about, location_id: site.location.id });
        if (evseKey(former) !== evseKey(site)) {
          await publisher.status(site, "RESERVED");
          await publisher.status(former, "AVAILABLE");
          evses.release(former, now);
        }
      }
      this.#after(this.#timeline.at(until) - now, () => this.#leave({ isExpired: true }));
      return true;
    });
  }

  /**
   * The driver begins: the Session is PENDING, or still a RESERVATION, until the car is plugged in. False where it is
   * over meanwhile.
   *
   * @throws RangeError where the Tariff cannot be applied there
   */
  start(driver: Driver, site: Site): Promise<boolean> {
    return this.#inTurn(async () => {
      if (this.isOver) return false;
      this.site = site;
      this.driver = { ...this.driver, ...driver };
      const about = { ...this.driver, connector_id: site.connector.id };
      if (this.#record) await this.#record.change(about);
      else await this.#open({ ...about, status: "PENDING" });
      this.#arrived = this.#timeline.now();
      this.#after(plugsIn, () => this.#plugIn());
      return true;
    });
  }

  /** Goes on with a Session that was there before the simulation, as if it had charged evenly until now. */
  adopt(session: Session): Promise<void> {
    return this.#inTurn(async () => {
      const { publisher, live } = this.world;
      const since = parseDateTime(session.start_date_time)?.getTime() ?? 0;
      this.#arrived = since;
      this.#tariff = await this.#tariffSince(since);
      this.#record = new SessionRecord(publisher, session);
      live.set(sessionKey(session), this);
      this.#connect({ since, kwh: session.kwh });
      await this.#record.replace({ ...this.#progress(), status: "ACTIVE", currency: this.#tariff.currency });
    });
  }

  /** Ends it, with a CDR; a reservation is canceled. */
  end(): Promise<void> {
    return this.#inTurn(() => this.#leave({ isExpired: false }));
  }

  /** Bounds the power from now on, or no longer. False where there is no profile that could be taken away. */
  setProfile(profile: ChargingProfile | undefined): Promise<boolean> {
    return this.#inTurn(async () => {
      this.#meter?.run(this.#timeline.now());
      const isKnown = this.#profile !== undefined;
      const from = parseDateTime(profile?.start_date_time ?? "");
      this.#profile = profile && { profile, ...(from && { from: this.#timeline.at(from) }) };
      if (this.#limits) this.#limits.set = this.#profile;
      return isKnown;
    });
  }

  /** What is planned for so many seconds from now. */
  activeProfile(seconds: number): Promise<ActiveChargingProfile> {
    return this.#inTurn(async () => {
      const now = this.#timeline.now();
      return (this.#limits ?? this.#limitsSince(now)).plan(now, seconds);
    });
  }

  async #open(about: Pick<Session, "status" | "connector_id">): Promise<void> {
    const { world, site } = this;
    const now = this.#timeline.now();
    this.#tariff = await this.#tariffSince(now);
    const session: Session = {
      ...partyOf(site.location),
      id: crypto.randomUUID(),
      start_date_time: textOf(now),
      kwh: 0,
      ...this.driver,
      auth_method: "COMMAND",
      location_id: site.location.id,
      evse_uid: site.evse.uid,
      currency: this.#tariff.currency,
      ...about,
      last_updated: world.publisher.changedAt(),
    };
    this.#record = new SessionRecord(world.publisher, session);
    world.live.set(sessionKey(session), this);
    await this.#record.replace();
  }

  /** The Tariff that holds from then on. @throws RangeError where it cannot be applied there */
  async #tariffSince(moment: number): Promise<Tariff> {
    const { world, site } = this;
    const tariff = await tariffAt(world.own, site, moment);
    const readings = [moment, moment + shortest].map((at) => ({ timestamp: textOf(at), kwh: 0 }));
    const usage = { site, tariff, readings };
    priceOf(usage, periodsOf(usage));
    return tariff;
  }

  async #plugIn(): Promise<void> {
    const now = this.#timeline.now();
    if (this.#reserved) this.#reserved.to = now;
    this.#connect();
    await this.world.publisher.status(this.site, "CHARGING");
    const periods = periodsOf(this.#usage(), true);
    await this.#record?.change({
      status: "ACTIVE",
      start_date_time: textOf(now),
      ...(periods.length > 0 && { charging_periods: periods }),
    });
  }

  /** From here on energy flows, and the Session is told of now and then. */
  #connect(before?: { since: number; kwh: number }): void {
    const now = this.#timeline.now();
    this.#phase = "charging";
    this.#limits = this.#limitsSince(before?.since ?? now);
    this.#meter = new Meter(this.site.connector, this.#limits, now, before);
    this.#after(this.world.schedule.updateMs, () => this.#update());
  }

  #limitsSince(since: number): Limits {
    const limits = new Limits(this.site.connector, since);
    limits.set = this.#profile;
    return limits;
  }

  async #update(): Promise<void> {
    this.#meter?.run(this.#timeline.now());
    if (this.#meter?.left !== undefined) return this.#leave({ isExpired: false });
    this.#after(this.world.schedule.updateMs, () => this.#update());
    await this.#record?.change(this.#progress());
  }

  #progress(): Pick<Session, "kwh" | "charging_periods" | "total_cost"> {
    const usage = this.#usage();
    const charging_periods = periodsOf(usage, true);
    const kwh = usage.readings.at(-1)?.kwh ?? 0;
    return { kwh, charging_periods, total_cost: priceOf(usage, charging_periods).totals.total_cost };
  }

  /** The car has gone, or never comes. */
  async #leave({ isExpired }: { isExpired: boolean }): Promise<void> {
    if (this.isOver) return;
    this.#phase = "over";
    this.#callOff();
    const { world, site } = this;
    const { end, readings } = this.#ending(isExpired);
    try {
      if (this.#record) await this.#close(this.#record, readings, end);
    } finally {
      world.evses.release(site, end);
      if (this.#record) world.live.delete(sessionKey(this.#record.session));
    }
  }

  /** What the meter says in the end. Who has not plugged in has parked; who has not come has reserved only. */
  #ending(isExpired: boolean): { end: number; readings: Usage["readings"] } {
    const now = this.#timeline.now();
    const [from, arrived] = [this.#reserved?.from ?? now, this.#arrived];
    const end = Math.max(now, (arrived ?? from) + shortest);
    if (arrived === undefined) {
      if (this.#reserved) this.#reserved = { from, to: end, isExpired };
      return { end, readings: [] };
    }
    if (this.#meter) {
      this.#meter.run(end);
      return { end: this.#meter.left ?? end, readings: this.#meter.readings };
    }
    if (this.#reserved) this.#reserved.to = arrived;
    return { end, readings: [arrived, end].map((at) => ({ timestamp: textOf(at), kwh: 0 })) };
  }

  async #close(record: SessionRecord, readings: Usage["readings"], end: number): Promise<void> {
    const { publisher } = this.world;
    const usage = this.#usage(readings);
    const cdr = cdrOf(record.session, usage, publisher.changedAt());
    await record.replace({
      status: "COMPLETED",
      kwh: cdr.total_energy,
      end_date_time: textOf(end),
      charging_periods: periodsOf(usage, true),
      total_cost: cdr.total_cost,
    });
    await publisher.status(this.site, "AVAILABLE");
    // A reservation that nobody has used, and that costs nothing, needs no bill.
    if (this.#arrived !== undefined || cdr.total_cost.excl_vat > 0) await publisher.cdr(cdr);
  }

  #usage(readings: Usage["readings"] = this.#meter?.readings ?? []): Usage {
    const { site } = this;
    if (!this.#tariff) throw new Error("the Session has not begun");
    return { site, tariff: this.#tariff, readings, ...(this.#reserved && { reserved: this.#reserved }) };
  }

  /** At most one thing is ahead at any time. */
  #after(simulatedMs: number, run: () => Promise<void>): void {
    this.#callOff();
    this.#callOff = this.world.schedule.after(simulatedMs, () =>
      this.#inTurn(async () => (this.isOver ? undefined : run())).catch(this.world.publisher.report),
    );
  }

  #inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    const done = this.#last.then(task);
    this.#last = done.catch(() => {});
    return done;
  }
}

/** What a reservation says that is not for a certain Connector. */
const notKnown = "#NA";
