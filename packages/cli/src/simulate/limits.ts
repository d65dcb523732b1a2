import { formatDateTime } from "@openocpi/protocol";
import type { ActiveChargingProfile, ChargingProfile, Connector } from "@openocpi/spec";
import { powerOf, wattsPerAmpere } from "./power.js";

/** A profile that was set, and when it begins: in milliseconds of the simulation, or with the charging. */
export interface SetProfile {
  profile: ChargingProfile;
  from?: number;
}

/** How much power may be drawn, and until when: by the Connector, and by the profile that was set last (CHP-06). */
export class Limits {
  set: SetProfile | undefined;

  constructor(
    private readonly connector: Connector,
    /** When charging begins, in milliseconds: a profile without a start is counted from there. */
    private readonly since: number,
  ) {}

  /** In W. */
  at(moment: number): number {
    const most = powerOf(this.connector);
    const { period } = this.#around(moment);
    if (!period || !this.set) return most;
    const unit = this.set.profile.charging_rate_unit === "A" ? wattsPerAmpere(this.connector) : 1;
    return Math.min(most, Math.max(0, period.limit * unit));
  }

  /** The next moment at which it may be another. */
  nextChange(moment: number): number {
    return this.#around(moment).until;
  }

  /** What is planned for so many seconds from now: in the unit of the profile, or in W. */
  plan(now: number, seconds: number): ActiveChargingProfile {
    const charging_rate_unit = this.set?.profile.charging_rate_unit ?? "W";
    const unit = charging_rate_unit === "A" ? wattsPerAmpere(this.connector) : 1;
    const charging_profile_period = [];
    for (let at = now; at < now + seconds * 1000; at = this.nextChange(at))
      charging_profile_period.push({
        start_period: Math.ceil((at - now) / 1000),
        // One decimal, and not more than is allowed.
        limit: Math.floor((this.at(at) / unit) * 10 + 1e-6) / 10,
      });
    return {
      start_date_time: formatDateTime(new Date(now)),
      charging_profile: { charging_rate_unit, duration: seconds, charging_profile_period },
    };
  }

  /** The period of the profile that holds at a moment, if one does, and when that is over. */
  #around(moment: number) {
    const { profile, from = this.since } = this.set ?? {};
    const { duration = Number.POSITIVE_INFINITY, charging_profile_period = [] } = profile ?? {};
    const end = from + duration * 1000;
    const starts = charging_profile_period
      .map((period) => ({ period, at: from + period.start_period * 1000 }))
      .filter(({ at }) => at < end)
      .toSorted((a, b) => a.at - b.at);
    const period = moment < end ? starts.findLast(({ at }) => at <= moment)?.period : undefined;
    const next = [...starts.map(({ at }) => at), end].find((at) => at > moment);
    return { period, until: next ?? Number.POSITIVE_INFINITY };
  }
}
