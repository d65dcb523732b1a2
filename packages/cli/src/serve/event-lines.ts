import {
  type PartnerEvent,
  type PullEvent,
  partyKey,
  type RequestEvent,
  type ResultEvent,
} from "@openocpi/protocol";
import { operationTable } from "@openocpi/spec";
import type { Style } from "../screen.js";
import { type Name, noteOf } from "../telling/notes.js";
import { counted, isPage, requestLine, shortOutcomeOf, wentWell } from "../telling/outcome.js";
import type { ConnectingEvent, ServiceEvent } from "./report.js";

/** One line for one event: who, what, and what came of it. */
export interface EventLine {
  /** `←` came in, `→` went out, `✓` is good news, `!` is for an operator. */
  sign: "←" | "→" | "✓" | "!";
  who: string;
  what: string;
  outcome?: string;
  style: Style;
}

/** What is worth a line, for a person who watches; undefined for what another line tells as well. */
export function lineOf(event: ServiceEvent, name: Name): EventLine | undefined {
  const who = name(event.partner);
  const alarm = (what: string): EventLine => ({ sign: "!", who, what, style: "yellow" });
  switch (event.type) {
    case "request":
      return requestOf(event, who);
    case "pull":
      return pullOf(event, who);
    case "partner":
      return partnerOf(event, who);
    case "connecting":
      return connectingOf(event);
    case "push":
      if (event.outcome === "delivered") return undefined;
      return alarm(
        `${event.module} ${event.id} was not delivered and is ${event.outcome}: ${event.error ?? "?"}`,
      );
    case "resend":
      if (event.phase !== "finished" && event.phase !== "failed") return undefined;
      return alarm(`${event.module}: ${event.sent} sent again${event.error ? `, then: ${event.error}` : ""}`);
    case "circuit":
      return alarm(`${event.module}: pushes ${event.state === "open" ? "are held back" : "go on"}`);
    case "vanished":
      return alarm(
        `${event.ids.length} of ${event.of} ${event.module} of ${partyKey(event.owner)} have vanished there; all are kept`,
      );
    case "result":
      return {
        sign: event.direction === "in" ? "→" : "←",
        who,
        what: `result of ${askedBy(event)}`,
        outcome: `${event.result}${event.late ? " (late)" : ""}`,
        style: "green",
      };
    case "page":
    case "session":
      return undefined;
    default: {
      const note = noteOf("this platform", event, name);
      return note === undefined ? undefined : alarm(note);
    }
  }
}

function requestOf(event: RequestEvent, who: string): EventLine | undefined {
  const good = wentWell(event);
  // What a pull reads is told by the pull; who is not there, by what was tried.
  if (event.direction === "out" && (good ? isPage(event) : isFirstCall(event))) return undefined;
  return {
    sign: event.direction === "in" ? "←" : "→",
    who: event.from && event.direction === "in" ? partyKey(event.from) : who,
    what: requestLine(event),
    outcome: shortOutcomeOf(event),
    style: good ? "green" : "red",
  };
}

const isFirstCall = ({ operation, http }: RequestEvent): boolean =>
  operation === "versions.list" && http === undefined;

/** `START_SESSION`, which is the end of a command's path; of charging profiles there is no such word. */
function askedBy({ kind }: ResultEvent): string {
  const { module, method, path } = operationTable[kind];
  return module === "commands" ? (path.split("/").at(-1) ?? kind) : `${method} ${module}`;
}

function pullOf({ phase, module, received, stored, error }: PullEvent, who: string): EventLine | undefined {
  if (phase === "failed")
    return { sign: "!", who, what: `pull of ${module}`, outcome: `✗ ${error ?? "broken off"}`, style: "red" };
  if (phase !== "finished") return undefined;
  return {
    sign: "→",
    who,
    what: `pull of ${module}`,
    outcome: `✓ ${counted(received, operationTable[`${module}.sender.list`].object)}, ${stored} new or changed`,
    style: "green",
  };
}

function partnerOf({ status, by }: PartnerEvent, who: string): EventLine | undefined {
  // Whoever was named at the start is told of there; and the calls of a registration tell how it goes.
  if (by === "invite" || by === "import" || status === "registering") return undefined;
  if (by === "register" && status === "unregistered") return undefined;
  const isGood = status === "registered";
  const words = { register: "is registered", update: "has new tokens", unregister: "", block: "" }[by];
  return {
    sign: isGood ? "✓" : "!",
    who,
    what: isGood && words ? words : `is ${status} now`,
    style: isGood ? "bold" : "yellow",
  };
}

function connectingOf({ url, outcome, error = "" }: ConnectingEvent): EventLine {
  if (outcome === "connected") return { sign: "✓", who: url, what: "answers", style: "bold" };
  const isOver = outcome === "failed";
  return {
    sign: "!",
    who: url,
    what: isOver ? "is not connected, and not tried again" : "is tried until it answers",
    outcome: `✗ ${error}`,
    style: isOver ? "red" : "yellow",
  };
}
