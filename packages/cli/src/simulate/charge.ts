import type { MeterReading } from "@openocpi/pricing";
import { parseDateTime } from "@openocpi/protocol";
import type { ActiveChargingProfile, ChargingProfile, Connector } from "@openocpi/spec";
import { Limits, type SetProfile } from "./limits.js";
import { Meter } from "./meter.js";
import type { Timeline } from "./schedule.js";

/** What one driver gets, and within which limits: these can be set before the car is plugged in. */
export class Charge {
  #profile: SetProfile | undefined;
  #limits: Limits | undefined;
  #meter: Meter | undefined;

  constructor(private readonly timeline: Timeline) {}

  /** Of the meter as it stands; empty until the car is plugged in. */
  get readings(): readonly MeterReading[] {
    return this.#meter?.readings ?? [];
  }

  /** Notes how the meter stands. */
  mark(): void {
    this.#meter?.mark();
  }

  /** When the car has left; undefined while it is there. */
  get left(): number | undefined {
    return this.#meter?.left;
  }

  /** The car is plugged in; or has been `before`. */
  begin(connector: Connector, before?: { since: number; kwh: number }): void {
    const now = this.timeline.now();
    this.#limits = this.#limitsSince(connector, before?.since ?? now);
    this.#meter = new Meter(connector, this.#limits, now, before);
  }

  /** Energy flows until then, or until the car leaves. */
  run(until = this.timeline.now()): void {
    this.#meter?.run(until);
  }

  /** Bounds the power from now on, or no longer. False where there was no profile. */
  setProfile(profile: ChargingProfile | undefined): boolean {
    this.run();
    this.mark();
    const isKnown = this.#profile !== undefined;
    const from = parseDateTime(profile?.start_date_time ?? "");
    this.#profile = profile && { profile, ...(from && { from: this.timeline.at(from) }) };
    this.#limits?.follow(this.#profile);
    return isKnown;
  }

  /** What is planned for so many seconds from now. */
  plan(connector: Connector, seconds: number): ActiveChargingProfile {
    const now = this.timeline.now();
    return (this.#limits ?? this.#limitsSince(connector, now)).plan(now, seconds);
  }

  #limitsSince(connector: Connector, since: number): Limits {
    const limits = new Limits(connector, since);
    limits.follow(this.#profile);
    return limits;
  }
}
