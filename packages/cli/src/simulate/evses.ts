import type { CommandResult, CommandResultType, EVSE, Status } from "@openocpi/spec";
import { type Driver, sameToken } from "./driver.js";
import type { LiveSession } from "./live-session.js";
import { evseKey, type Site } from "./site.js";

/** What a charge point answers where it cannot, and why. */
export const refused = (result: CommandResultType, text: string): CommandResult => ({
  result,
  message: [{ language: "en", text }],
});

/** An EVSE that can be had, and the reservation that it is kept for, if it is. */
export interface Chance {
  site: Site;
  reservation?: LiveSession;
}

/** Which EVSE is whose: what the simulation knows beside the status of each. */
export class Evses {
  readonly #held = new Map<string, LiveSession>();
  readonly #freeFrom = new Map<string, number>();

  /** From here on nobody else gets it. */
  take(site: Site, session: LiveSession): void {
    this.#held.set(evseKey(site), session);
  }

  /** What it has was in use until then, in milliseconds of the simulation; but for what it keeps. */
  release(session: LiveSession, until: number, kept: readonly Site[] = []): void {
    const keys = new Set(kept.map(evseKey));
    for (const [key, holder] of this.#held) {
      if (holder !== session || keys.has(key)) continue;
      this.#held.delete(key);
      this.#freeFrom.set(key, Math.max(until, this.#freeFrom.get(key) ?? 0));
    }
  }

  /** When the last Session there has ended, which may lie ahead: 0 where there was none. */
  freeFrom(site: Site): number {
    return this.#freeFrom.get(evseKey(site)) ?? 0;
  }

  /** Who has it, that the simulation knows of. */
  holder(site: Site): LiveSession | undefined {
    return this.#held.get(evseKey(site));
  }

  /** One of these that this driver can have: one that is reserved for it goes first. Else why there is none. */
  find(sites: readonly Site[], { cdr_token }: Driver): Chance | CommandResult {
    for (const each of sites) {
      const holder = this.holder(each);
      if (holder?.isReserved && sameToken(holder.driver.cdr_token, cdr_token))
        return { site: holder.siteAmong(sites) ?? each, reservation: holder };
    }
    return this.findFree(sites);
  }

  /** One of these that anybody can have, or why there is none. */
  findFree(sites: readonly Site[]): Chance | CommandResult {
    const found = sites.map((site) => this.obstacle(site) ?? { site });
    const occupied = found.find((each) => "result" in each && each.result === "EVSE_OCCUPIED");
    const free = found.find((each) => "site" in each);
    return free ?? occupied ?? found[0] ?? refused("EVSE_INOPERATIVE", "There is no EVSE.");
  }

  /** What keeps everybody from this EVSE. */
  obstacle(site: Site): CommandResult | undefined {
    const holder = this.holder(site);
    if (!holder) return obstacles[site.evse.status]?.(site.evse);
    const text = `EVSE ${site.evse.uid} is ${holder.isReserved ? "reserved" : "in use"}.`;
    return refused("EVSE_OCCUPIED", text);
  }
}

const occupied = ({ uid, status }: EVSE) => refused("EVSE_OCCUPIED", `EVSE ${uid} is ${status}.`);
const inoperative = ({ uid, status }: EVSE) => refused("EVSE_INOPERATIVE", `EVSE ${uid} is ${status}.`);

/** What a status says to who wants to charge; where nobody knows it, nobody answers. */
const obstacles: { readonly [S in Status]: ((evse: EVSE) => CommandResult) | undefined } = {
  AVAILABLE: undefined,
  BLOCKED: occupied,
  CHARGING: occupied,
  RESERVED: occupied,
  INOPERATIVE: inoperative,
  OUTOFORDER: inoperative,
  PLANNED: inoperative,
  REMOVED: inoperative,
  UNKNOWN: ({ uid }) => refused("TIMEOUT", `EVSE ${uid} does not answer.`),
};
