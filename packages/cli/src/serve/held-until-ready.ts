import type { Report, ServiceEvent } from "./report.js";

/** The same report; what happens before the service is ready is told after it has said so. */
export function heldUntilReady(report: Report): Report {
  let held: ServiceEvent[] | undefined = [];
  return {
    ...report,
    ready(ready) {
      report.ready(ready);
      for (const event of held ?? []) report.event(event);
      held = undefined;
    },
    event(event) {
      if (held) held.push(event);
      else report.event(event);
    },
  };
}
