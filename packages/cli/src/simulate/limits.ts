import { formatDateTime } from "@openocpi/protocol";
import type { ActiveChargingProfile, ChargingProfile, Connector } from "@openocpi/spec";
import { powerOf, wattsPerAmpere } from "./power.js";

/** A profile that was set, and when it begins: in milliseconds of the simulation, or with the charging. */
export interface SetProfile {
  profile: ChargingProfile;
  from?: number;
}

/** A limit that begins, in the unit of the profile; the Connector's alone where there is none. */
interface Step {
  at: number;
  limit?: number;
}

/** How much power may be drawn, and until when: by the Connector, and by the profile that was set last (CHP-06). */
export class Limits {
  #unit: ChargingProfile["charging_rate_unit"] = "W";
  /** Earliest first: a profile may have many periods, and is asked at every step of the meter. */
  #steps: readonly Step[] = [];

  constructor(
    private readonly connector: Connector,
    /** When charging begins, in milliseconds: a profile without a start is counted from there. */
    private readonly since: number,
  ) {}

  /** From now on the limits are those of this profile, or the Connector's alone. */
  follow(set: SetProfile | undefined): void {
    const { profile, from = this.since } = set ?? {};
    const { charging_rate_unit = "W", duration, charging_profile_period = [] } = profile ?? {};
    const end = duration === undefined ? Number.POSITIVE_INFINITY : from + duration * 1000;
    const steps = charging_profile_period
      .map(({ start_period, limit }): Step => ({ at: from + start_period * 1000, limit }))
      .filter(({ at }) => at < end)
      .toSorted((a, b) => a.at - b.at);
    this.#unit = charging_rate_unit;
    this.#steps = duration === undefined ? steps : [...steps, { at: end }];
  }

  /** In W. */
  at(moment: number): number {
    const most = powerOf(this.connector);
    const limit = this.#steps[this.#begun(moment) - 1]?.limit;
    return limit === undefined ? most : Math.min(most, Math.max(0, limit * this.#watts));
  }

  /** The next moment at which it may be another. */
  nextChange(moment: number): number {
    return this.#steps[this.#begun(moment)]?.at ?? Number.POSITIVE_INFINITY;
  }

  /** What is planned for so many seconds from now: in the unit of the profile, or in W. */
  plan(now: number, seconds: number): ActiveChargingProfile {
    const charging_profile_period = [];
    for (let at = now; at < now + seconds * 1000; at = this.nextChange(at))
      charging_profile_period.push({
        start_period: Math.ceil((at - now) / 1000),
        // One decimal, and not more than is allowed. A Connector of 0 V gives nothing, in A either.
        limit: this.#watts > 0 ? Math.floor((this.at(at) / this.#watts) * 10 + 1e-6) / 10 : 0,
      });
    return {
      start_date_time: formatDateTime(new Date(now)),
      charging_profile: { charging_rate_unit: this.#unit, duration: seconds, charging_profile_period },
    };
  }

  /** What one of the unit is in W. */
  get #watts(): number {
    return this.#unit === "A" ? wattsPerAmpere(this.connector) : 1;
  }

  /** How many steps have begun by then. */
  #begun(moment: number): number {
    let [least, most] = [0, this.#steps.length];
    while (least < most) {
      const middle = (least + most) >> 1;
      if ((this.#steps[middle]?.at ?? moment) <= moment) least = middle + 1;
      else most = middle;
    }
    return least;
  }
}
