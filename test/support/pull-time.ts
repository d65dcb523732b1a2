import { setImmediate as turn } from "node:timers/promises";
import type { OcpiEvent, PullEvent } from "@openocpi/protocol";
import { onTestFinished, vi } from "vitest";
import type { Emsp } from "./pull-partner.js";

const stepMs = 5_000;

/** Time that passes only when the test says so, and chance that the test chooses: a half, unless told otherwise. */
export function stopTime(random: () => number = () => 0.5): void {
  vi.useFakeTimers({
    toFake: ["Date", "setTimeout", "clearTimeout", "setInterval", "clearInterval"],
    now: Date.UTC(2026, 2, 3),
  });
  vi.spyOn(Math, "random").mockImplementation(random);
  onTestFinished(() => {
    vi.useRealTimers();
    vi.mocked(Math.random).mockRestore();
  });
}

const pullsOf = (events: readonly OcpiEvent[]): PullEvent[] =>
  events.filter((event): event is PullEvent => event.type === "pull");

/** Pulls that have begun and not ended. */
export function underWay({ events }: Pick<Emsp, "events">): number {
  const told = pullsOf(events).map(({ phase }) => phase);
  const ended = told.filter((phase) => phase === "finished" || phase === "failed");
  return told.filter((phase) => phase === "started").length - ended.length;
}

/** Waits for what the network brings, while time stands still. */
export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await turn();
}

/** Lets so many seconds pass; what begins meanwhile ends at the moment when it began. */
export async function pass(seconds: number, ...processes: Pick<Emsp, "events">[]): Promise<void> {
  const end = Date.now() + seconds * 1000;
  while (Date.now() < end) {
    await vi.advanceTimersByTimeAsync(Math.min(stepMs, end - Date.now()));
    // What a timer has begun is under way a moment later.
    for (let turns = 0; turns < 3; turns++) await turn();
    await until(() => processes.every((one) => underWay(one) === 0));
  }
}

const since = Date.UTC(2026, 2, 3);

/** When pulls have begun, in seconds of the test: of one module, of everything (`full`) or not. */
export const begun = (
  { events }: Pick<Emsp, "events">,
  { module = "locations", partner }: { module?: string; partner?: string } = {},
): { at: number; full: boolean; partner: string }[] =>
  pullsOf(events)
    .filter((event) => event.phase === "started" && event.module === module)
    .filter((event) => partner === undefined || event.partner === partner)
    .map((event) => ({
      at: (Date.parse(event.at) - since) / 1000,
      full: event.full,
      partner: event.partner,
    }));
