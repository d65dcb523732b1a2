import { describe, type OcpiEvent, oneLine } from "@openocpi/protocol";
import type { Screen } from "../screen.js";
import type { Meter } from "../telling/meter.js";
import { counted, duration } from "../telling/outcome.js";
import type { Place } from "./place.js";

/** So many objects that were not taken are told. */
const mostRefused = 20;

export interface Told {
  /** Where it is told: not where the objects go. */
  screen: Screen;
  meter: Meter;
  /** What is pulled: `Location`. */
  object: string;
}

/** Tells how a pull gets on. */
export class Telling {
  readonly #told: Told;
  /** When reading began: before that it was connecting. */
  #since: number | undefined;
  #refused = 0;
  /** How many objects were taken though they differ from the document. */
  tolerated = 0;

  constructor(told: Told) {
    this.#told = told;
  }

  onEvent(event: OcpiEvent): void {
    if ((event.type !== "refused" && event.type !== "tolerated") || event.object !== this.#told.object)
      return;
    if (event.type === "tolerated") this.tolerated++;
    else if (++this.#refused <= mostRefused)
      this.#line(`✗ ${event.object} ${oneLine(event.id ?? "without id")}: ${describe(event.violations)}`);
  }

  resumed({ received }: Place, name: string): void {
    const after = counted(received, this.#told.object);
    this.#line(`Goes on in ${name} after ${after}; what has changed on the pages before is not seen`);
  }

  restarted(): void {
    this.#line("The list has changed, so that it cannot be gone on with: all of it is read again");
  }

  at({ received, written, total }: Place): void {
    this.#since ??= performance.now();
    this.#told.meter.show({ done: received, ...(total !== undefined && { of: total }), count: written });
  }

  /** Takes the moving line off the screen. */
  hide(): void {
    this.#told.meter.hide();
  }

  /** The closing line. */
  finished({ written, refused, tolerated }: Place, name: string): void {
    const { meter, object } = this.#told;
    const more = this.#refused - mostRefused;
    if (more > 0) this.#line(`  and ${more} more that were refused; --keep-invalid writes them too`);
    const now = performance.now();
    const took = `${duration(now - (this.#since ?? now))}, ${Math.round(meter.rate(written))}/s`;
    const notes = [
      ...(refused > 0 ? [`${refused} refused`] : []),
      ...(tolerated > 0 ? [`${tolerated} differ from the standard: openocpi validate says how`] : []),
    ];
    this.#line([`${counted(written, object)} in ${name} (${took})`, ...notes].join("; "));
  }

  #line(text: string): void {
    this.hide();
    this.#told.screen.line(text);
  }
}
