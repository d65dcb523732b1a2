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
  readonly readings: MeterReading[] = [];
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
    this.#gone = now + longest;
    this.#charged = (before?.kwh ?? 0) * 1000;
    if (before) this.readings.push({ timestamp: formatDateTime(new Date(before.since)), kwh: 0 });
    this.#read();
  }

  /** When the car has left; undefined while it is there. */
  get left(): number | undefined {
    return this.#at >= this.#gone ? this.#gone : undefined;
  }

  /** The meter as it is, in kWh. */
  get kwh(): number {
    return this.readings.at(-1)?.kwh ?? 0;
  }

  /** Lets the car charge until then, or until it leaves. */
  run(until: number): void {
    while (this.#at < Math.min(until, this.#gone)) {
      const power = this.#power();
      const change = this.limits.nextChange(this.#at);
      const end = Math.min(until, this.#gone, this.#at + step, change);
      const room = roomFor - this.#charged;
      const full = power > 0 ? this.#at + Math.max(1, Math.ceil((room / power) * hour)) : Infinity;
      const isFull = room > 0 && full <= end;
      const to = isFull ? full : end;
      this.#charged = isFull ? roomFor : this.#charged + (power * (to - this.#at)) / hour;
      this.#at = to;
      if (isFull) this.#gone = Math.min(this.#gone, to + lingers);
      if (isFull || to === change || to === until || to === this.#gone) this.#read();
    }
  }

  /** In W, from now on. */
  #power(): number {
    if (this.#charged >= roomFor) return 0;
    const wanted = appetite(this.#charged, this.connector.power_type === "DC");
    return Math.min(wanted, this.limits.at(this.#at));
  }

  #read(): void {
    const current = Math.round((this.#power() / this.connector.max_voltage) * 10) / 10;
    const kwh = Math.round(this.#charged * 10) / 10_000;
    this.readings.push({ timestamp: formatDateTime(new Date(this.#at)), kwh, current });
  }
}
