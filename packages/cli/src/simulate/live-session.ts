import { formatDateTime, parseDateTime } from "@openocpi/protocol";
import type { ActiveChargingProfile, CDR, ChargingProfile, Session } from "@openocpi/spec";
import { boundsOf, cdrOf, ended, notKnown, periodsOf, progressOf, type Usage } from "./bill.js";
import { Charge } from "./charge.js";
import type { Driver } from "./driver.js";
import type { Timeline } from "./schedule.js";
import { openedSession, SessionRecord } from "./session-record.js";
import { evseKey, objectKey, type Site } from "./site.js";
import { priceableTariffAt } from "./tariff.js";
import { Turns } from "./turns.js";
import type { World } from "./world.js";

/** In milliseconds of the simulation: a driver takes so long to plug in. */
const plugsIn = 10_000;
/** The first charging period is told of at once, and then one in this time. */
const periodsEvery = 5 * 60_000;
/** No Session, and no reservation, is shorter. */
const shortest = 1_000;

const textOf = (moment: number) => formatDateTime(new Date(moment));

/**
 * One driver at one EVSE, from the command until the car has gone: what OCPI calls a Session, with the reservation that
 * it began with (SESS-06).
 */
export class LiveSession {
  #phase: "starting" | "reserved" | "charging" | "over" = "starting";
  #record: SessionRecord | undefined;
  /** What there is to pay for, but for the energy. */
  #usage: Omit<Usage, "readings"> | undefined;
  /** When the partner was told of charging periods, in milliseconds of the simulation. */
  #told = 0;
  /** When the driver has come, or plugged in since, in milliseconds of the simulation. */
  #arrived: number | undefined;
  /** Where it will be once all is done that was asked for: taken, as is the EVSE where it is until then. */
  #next: Site;
  readonly #timeline: Timeline;
  readonly #charge: Charge;
  readonly #turns: Turns;

  /** Takes the EVSE, at once. */
  constructor(
    private readonly world: World,
    private site: Site,
    public driver: Driver,
    notBefore = 0,
  ) {
    const { evses, schedule, publisher } = world;
    evses.take(site, this);
    this.#next = site;
    this.#timeline = schedule.timeline(Math.max(notBefore, evses.freeFrom(site)));
    this.#charge = new Charge(this.#timeline);
    this.#turns = new Turns(schedule, publisher.report);
  }

  /** Whether the EVSE is kept for the driver, who has not come yet. */
  get isReserved(): boolean {
    return this.#phase === "reserved";
  }

  get isOver(): boolean {
    return this.#phase === "over";
  }

  /** Whether it is at the Location of these. */
  isAt(sites: readonly Site[]): boolean {
    const here = objectKey(this.site.location);
    return sites.some(({ location }) => objectKey(location) === here);
  }

  /** Of these the one where it will be, or else one that it has not left yet. */
  siteAmong(sites: readonly Site[]): Site | undefined {
    const held = sites.filter((site) => this.world.evses.holder(site) === this);
    return held.find((site) => evseKey(site) === evseKey(this.#next)) ?? held[0];
  }

  /** It will be there, with what is done next. Takes the EVSE, at once. */
  moveTo(site: Site): void {
    this.world.evses.take(site, this);
    this.#next = site;
  }

  /** From here on it is a reservation … */
  keep(): void {
    this.#phase = "reserved";
  }

  /** … until its driver comes, there: then it is neither canceled nor does it expire. */
  claim(site: Site): void {
    this.#phase = "starting";
    this.#turns.callOff();
    this.moveTo(site);
  }

  /**
   * Keeps the EVSE until a date that the partner has given. Where it is kept already: until another date, or another
   * EVSE of the Location, that it was moved to (CMD-07). False where the reservation is over meanwhile.
   *
   * @throws RangeError where the Tariff cannot be applied there
   */
  reserve(driver: Driver, until: Date): Promise<boolean> {
    return this.#turns.take(async () => {
      if (this.isOver) return false;
      const hasMoved = await this.#meet(driver);
      const { site } = this;
      const [connector, ...others] = site.evse.connectors;
      const connector_id = connector && others.length === 0 ? connector.id : notKnown;
      const now = this.#timeline.now();
      if (this.#record) {
        const moved = hasMoved && (await this.#reprice());
        await this.#record.change({ ...this.driver, evse_uid: site.evse.uid, connector_id, ...moved });
      } else {
        await this.#open("RESERVATION", connector_id);
        if (this.#usage) this.#usage.reserved = { from: now, to: now, isExpired: false };
        await this.world.publisher.status(site, "RESERVED");
      }
      const left = this.#timeline.at(until) - now;
      if (this.isReserved) this.#turns.after(left, () => this.#leave({ isExpired: true }));
      return true;
    });
  }

  /**
   * The driver begins: the Session is PENDING, or still a RESERVATION, until the car is plugged in. False where it is
   * over meanwhile.
   *
   * @throws RangeError where the Tariff cannot be applied there
   */
  start(driver: Driver): Promise<boolean> {
    return this.#turns.take(async () => {
      if (this.isOver) return false;
      await this.#meet(driver);
      const { evse, connector } = this.site;
      const [evse_uid, connector_id] = [evse.uid, connector.id];
      if (this.#record)
        await this.#record.change({ ...this.driver, evse_uid, connector_id, ...(await this.#reprice()) });
      else await this.#open("PENDING", connector_id);
      this.#arrived = this.#timeline.now();
      this.#turns.after(plugsIn, () => this.#plugIn());
      return true;
    });
  }

  /** Goes on with a Session that was there before the simulation, as if it had charged evenly until now. */
  adopt(session: Session): Promise<void> {
    return this.#turns.take(async () => {
      const { world, site } = this;
      const since = parseDateTime(session.start_date_time)?.getTime() ?? 0;
      const tariff = await priceableTariffAt(world.own, site, since);
      this.#usage = { site, tariff };
      this.#arrived = since;
      this.#charge.begin(site.connector, { since, kwh: session.kwh });
      const { currency } = tariff;
      const change: Partial<Session> = { ...this.#progress(this.#usage), status: "ACTIVE", currency };
      this.#record = new SessionRecord(world.publisher, session);
      world.live.set(objectKey(session), this);
      this.#phase = "charging";
      this.#turns.after(world.schedule.updateMs, () => this.#update());
      await this.#record.replace(change);
    });
  }

  /** Ends it, with a CDR; a reservation is canceled. */
  end(): Promise<void> {
    return this.#turns.take(() => this.#leave({ isExpired: false }));
  }

  /** Bounds the power from now on, or no longer. False where there was no profile; undefined where it is over. */
  setProfile(profile: ChargingProfile | undefined): Promise<boolean | undefined> {
    return this.#turns.take(async () => (this.isOver ? undefined : this.#charge.setProfile(profile)));
  }

  /** What is planned for so many seconds; undefined where it is over. */
  activeProfile(seconds: number): Promise<ActiveChargingProfile | undefined> {
    const { connector } = this.site;
    return this.#turns.take(async () => (this.isOver ? undefined : this.#charge.plan(connector, seconds)));
  }

  /** It is where it is to be, and whether that is another EVSE. The last reference of the eMSP counts (SESS-08). */
  async #meet(driver: Driver): Promise<boolean> {
    const { publisher, evses } = this.world;
    const former = this.site;
    this.driver = { ...this.driver, ...driver };
    this.site = this.#next;
    if (this.#usage) this.#usage.site = this.site;
    const hasMoved = evseKey(former) !== evseKey(this.site);
    if (hasMoved && this.#record) {
      await publisher.status(this.site, "RESERVED");
      await publisher.status(former, "AVAILABLE");
    }
    evses.release(this, this.#timeline.now(), [this.site, this.#next]);
    return hasMoved;
  }

  async #open(status: Session["status"], connector_id: string): Promise<void> {
    const { world, site, driver } = this;
    const now = this.#timeline.now();
    const tariff = await priceableTariffAt(world.own, site, now);
    this.#usage = { site, tariff };
    const session = openedSession(site, driver, {
      status,
      connector_id,
      start_date_time: textOf(now),
      currency: tariff.currency,
      last_updated: world.publisher.changedAt(),
    });
    this.#record = new SessionRecord(world.publisher, session);
    world.live.set(objectKey(this.#record.session), this);
    await this.#record.replace();
  }

  /** Another Connector than that which was reserved first may have another Tariff. */
  async #reprice(): Promise<Pick<Session, "currency">> {
    const tariff = await priceableTariffAt(this.world.own, this.site, this.#timeline.now());
    if (this.#usage) this.#usage.tariff = tariff;
    return { currency: tariff.currency };
  }

  async #plugIn(): Promise<void> {
    const { world, site } = this;
    const now = this.#timeline.now();
    this.#phase = "charging";
    this.#arrived = now;
    this.#charge.begin(site.connector);
    this.#turns.after(world.schedule.updateMs, () => this.#update());
    await world.publisher.status(site, "CHARGING");
    if (!this.#record || !this.#usage) return;
    if (this.#usage.reserved) this.#usage.reserved.to = now;
    const charging_periods = periodsOf(this.#used(this.#usage), true);
    await this.#record.change({
      status: "ACTIVE",
      start_date_time: textOf(now),
      ...(charging_periods.length > 0 && { charging_periods }),
    });
  }

  async #update(): Promise<void> {
    this.#charge.run();
    if (this.#charge.left !== undefined) return this.#leave({ isExpired: false });
    this.#turns.after(this.world.schedule.updateMs, () => this.#update());
    if (this.#usage) await this.#record?.change(this.#progress(this.#usage));
  }

  /** How far it is; with a new period now and then, for one each minute is too much (OCPI, "Session Object"). */
  #progress(usage: Omit<Usage, "readings">): Partial<Session> {
    const now = this.#timeline.now();
    const used = this.#used(usage);
    if (now - this.#told < periodsEvery) return progressOf(used);
    this.#told = now;
    this.#charge.mark();
    return { ...progressOf(used), charging_periods: periodsOf(used, true) };
  }

  /** The car has gone, or never comes. */
  async #leave({ isExpired }: { isExpired: boolean }): Promise<void> {
    if (this.isOver) return;
    this.#phase = "over";
    this.#turns.callOff();
    const now = this.#timeline.now();
    const since = this.#arrived ?? this.#usage?.reserved?.from ?? now;
    const end = Math.max(now, since + shortest);
    this.#charge.run(end);
    const left = this.#charge.left ?? end;
    try {
      if (this.#record && this.#usage)
        await this.#close(
          this.#record,
          ended(this.#used(this.#usage), { arrived: this.#arrived, end: left, isExpired }),
        );
    } finally {
      this.world.evses.release(this, left);
      if (this.#record) this.world.live.delete(objectKey(this.#record.session));
    }
  }

  /** It is over for everybody, whether it can be billed or not. */
  async #close(record: SessionRecord, usage: Usage): Promise<void> {
    const { publisher } = this.world;
    const bill = this.#billed(record.session, usage);
    const { end_date_time } = boundsOf(usage);
    const kwh = usage.readings.at(-1)?.kwh ?? 0;
    await record.replace({ kwh, end_date_time, ...bill?.session, status: "COMPLETED" });
    await publisher.status(this.site, "AVAILABLE");
    // A reservation that nobody has used, and that costs nothing, needs no bill.
    if (bill && (this.#arrived !== undefined || bill.cdr.total_cost.excl_vat > 0))
      await publisher.cdr(bill.cdr);
  }

  #billed(session: Session, usage: Usage): { cdr: CDR; session: Partial<Session> } | undefined {
    const { publisher } = this.world;
    try {
      const cdr = cdrOf(session, usage, publisher.changedAt());
      const { total_cost } = cdr;
      return { cdr, session: { charging_periods: periodsOf(usage, true), total_cost } };
    } catch (error) {
      publisher.report(error);
      return undefined;
    }
  }

  #used = (usage: Omit<Usage, "readings">): Usage => ({ ...usage, readings: this.#charge.readings });
}
