import type { OcpiEvent } from "@openocpi/server";
import { type Level, type LoggerOptions, pino } from "pino";

/**
 * One line of JSON per event. A credentials token is in none of them; URLs and ids may hold the number of a driver's
 * card, so they are left out: the request id finds the request.
 */
export const options: LoggerOptions = {
  level: process.env.LOG_LEVEL ?? "info",
  redact: { paths: ["url", "location", "id", "ids"], remove: true },
  serializers: { error: asLine },
};

/** Takes the events: `ocpi({ onEvent: logged() })`. */
export function logged(logger = pino(options)): (event: OcpiEvent) => void {
  return (event) => logger[levelOf(event)](event, event.type);
}

function levelOf(event: OcpiEvent): Level {
  switch (event.type) {
    case "error":
      return "error";
    case "request":
      return event.error !== undefined || (event.http ?? 0) >= 500 ? "warn" : "info";
    case "claim":
    case "vanished":
    case "withheld":
      return "warn";
    case "push":
      return event.outcome === "dead" || event.outcome === "dropped" ? "warn" : "debug";
    case "page":
    case "pull":
    case "tolerated":
      return "debug";
    default:
      return "info";
  }
}

/** What went wrong, its causes and where. Not the other members of an error: some have the request in them. */
function asLine(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error);
  const { name, message, stack, cause } = error;
  return { name, message, stack, ...(cause !== undefined && { cause: asLine(cause) }) };
}
