import type { MeterReading } from "@openocpi/pricing";
import { formatDateTime } from "@openocpi/protocol";
import type { Connector } from "@openocpi/spec";
import { appetite, roomFor } from "./car.js";
import type { Limits } from "./limits.js";

const minute = 60_000;
const hour = 60 * minute;
/** Power is looked at this often. */
const step = minute;
/** A car that is full stays so long, for its driver is not there yet … */
const lingers = 10 * minute;
/** … and no car stays longer than this. */
const longest = 24 * hour;

/** What flows into one car: from here on in Wh, W and milliseconds of the simulation. */
export class Meter {
  /** What was noted: where the power changes all of a sudden, and at each mark. */
  readonly #noted: MeterReading[] = [];
  #charged: number;
  #at: number;
  /** When the car has left, or will have at the latest. */
  #gone: number;

  /** With `before`: it has been charging since then, and has got so many kWh. */
  constructor(
    private readonly connector: Connector,
    private readonly limits: Limits,
    now: number,
    before?: { since: number; kwh: number },
  ) {
    this.#at = now;
    this.#charged = (before?.kwh ?? 0) * 1000;
    this.#gone = now + (this.#charged < roomFor ? longest : lingers);
    if (before) this.#noted.push({ timestamp: formatDateTime(new Date(before.since)), kwh: 0 });
    this.#noted.push(this.#reading());
  }

  /** When the car has left; undefined while it is there. */
  get left(): number | undefined {
    return this.#at >= this.#gone ? this.#gone : undefined;
  }

  /** What was noted, and how it stands. */
  get readings(): readonly MeterReading[] {
    return [...this.#noted, ...this.#unnoted()];
  }

  /** Notes how it stands. */
  mark(): void {
    this.#noted.push(...this.#unnoted());
  }

  /** Lets the car charge until then, or until it leaves. */
  run(until: number): void {
    while (this.#at < Math.min(until, this.#gone)) {
      const power = this.#power();
      const change = this.limits.nextChange(this.#at);
      const end = Math.min(until, this.#gone, this.#at + step, change);
      const room = roomFor - this.#charged;
      const full = power > 0 ? this.#at + Math.max(1, Math.ceil((room / power) * hour)) : Infinity;
      const isFull = full <= end;
      this.#charged = isFull ? roomFor : this.#charged + (power * (end - this.#at)) / hour;
      this.#at = isFull ? full : end;
      if (isFull) this.#gone = Math.min(this.#gone, full + lingers);
      if (isFull || end === change) this.mark();
    }
  }

  /** In W, from now on. */
  #power(): number {
    if (this.#charged >= roomFor) return 0;
    const wanted = appetite(this.#charged, this.connector.power_type === "DC");
    return Math.min(wanted, this.limits.at(this.#at));
  }

  /** How it stands, unless that is noted. */
  #unnoted(): MeterReading[] {
    const now = this.#reading();
    return this.#noted.at(-1)?.timestamp === now.timestamp ? [] : [now];
  }

  #reading(): MeterReading {
    const { max_voltage } = this.connector;
    // Where there is no voltage, no current flows.
    const current = max_voltage > 0 ? Math.round((this.#power() / max_voltage) * 10) / 10 : 0;
    const kwh = Math.round(this.#charged * 10) / 10_000;
    return { timestamp: formatDateTime(new Date(this.#at)), kwh, current };
  }
}
