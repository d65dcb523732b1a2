import type { Own } from "../standalone/objects.js";
import type { Evses } from "./evses.js";
import type { LiveSession } from "./live-session.js";
import type { Publisher } from "./publisher.js";
import type { Schedule } from "./schedule.js";
import type { Found } from "./sessions.js";

/** All that the simulated charge points have in common. */
export interface World {
  own: Own;
  schedule: Schedule;
  publisher: Publisher;
  evses: Evses;
  /** Sessions that are not over, by `objectKey`. */
  live: Map<string, LiveSession>;
  /** What becomes of Sessions from before the simulation that are being taken up, by `objectKey`. */
  adoptions: Map<string, Promise<Found>>;
}
