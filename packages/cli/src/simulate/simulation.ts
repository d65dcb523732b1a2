import type { ChargePoints } from "../standalone/modules.js";
import type { Own } from "../standalone/objects.js";
import { type Clock, systemClock } from "./clock.js";
import { commandsOf } from "./commands.js";
import { Evses } from "./evses.js";
import { profilesOf } from "./profiles.js";
import { Publisher, type Pushing } from "./publisher.js";
import { Schedule } from "./schedule.js";
import type { World } from "./world.js";

export interface SimulationOptions {
  /** How many times as fast as on the wall time passes at the charge points. Default: 1. */
  speed?: number;
  /** Told of what storage and platform throw: the simulation goes on. Default: a warning of the process. */
  onError?: (error: unknown) => void;
  /** Default: that of this machine. */
  clock?: Clock;
}

/** Charge points that exist in the Locations of a CPO alone, and their drivers. */
export interface Simulation extends ChargePoints {
  /** From here on partners are told of what happens. */
  start(platform: Pushing): void;
  /** Ends all that goes on, with CDRs, and waits a moment for these to arrive. Before the platform is closed. */
  close(): Promise<void>;
}

/**
 * Puts charge points behind the commands and charging profiles of a CPO: its Locations and Tariffs are read, and its
 * EVSEs, Sessions and CDRs follow what happens.
 *
 * @throws RangeError where `speed` is not more than 0
 */
export function simulation(
  own: Own,
  { speed = 1, onError = warn, clock = systemClock }: SimulationOptions = {},
): Simulation {
  if (!(speed > 0 && Number.isFinite(speed)))
    throw new RangeError(`speed is ${speed}: it has to be more than 0`);
  const world: World = {
    own,
    schedule: new Schedule(clock, speed),
    publisher: new Publisher(own, clock, onError),
    evses: new Evses(),
    live: new Map(),
    adoptions: new Map(),
  };
  return {
    commands: commandsOf(world),
    chargingProfiles: profilesOf(world),
    start(platform) {
      world.publisher.platform = platform;
    },
    async close() {
      await world.schedule.close();
      // One that fails is told of by its command.
      await Promise.allSettled(world.adoptions.values());
      const ended = await Promise.allSettled([...world.live.values()].map((session) => session.end()));
      for (const each of ended) if (each.status === "rejected") onError(each.reason);
      await world.publisher.close();
    },
  };
}

const warn = (error: unknown) => process.emitWarning(error instanceof Error ? error : String(error));
