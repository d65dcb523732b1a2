import type { PageEvent, RequestEvent } from "@openocpi/protocol";
import { operationTable } from "@openocpi/spec";
import type { Progress } from "../progress.js";
import { counted, duration, requestLine } from "../telling/outcome.js";
import type { Result } from "./story-lines.js";

/** A list that is being read page by page: many events, one step of the story. */
export interface ListReading {
  request(event: RequestEvent): void;
  /** Shows how far it is. @returns true once as much has come as the sender says there is. */
  page(event: PageEvent): boolean;
  /** What came of it all. */
  result(): Result;
}

export function listReading(first: RequestEvent, progress: Progress): ListReading {
  const began = Date.parse(first.at) - first.ms;
  const { object } = operationTable[first.operation ?? "locations.sender.list"];
  let ended = began;
  let pages = 0;
  let received = 0;
  return {
    request({ at }) {
      pages += 1;
      ended = Date.parse(at);
    },
    page({ received: soFar, total = soFar }) {
      received = soFar;
      progress.show(received, total);
      return received >= total;
    },
    result: () => ({
      call: requestLine(first),
      outcome: `✓ ${counted(received, object ?? "object")} in ${counted(pages, "page")}, ${duration(ended - began)}`,
      good: true,
    }),
  };
}
