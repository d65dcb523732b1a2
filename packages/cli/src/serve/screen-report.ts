import { statusCodes } from "@openocpi/protocol";
import type { Screen } from "../screen.js";
import { type EventLine, lineOf } from "./event-lines.js";
import { partnerNames } from "./partner-names.js";
import type { ConnectingEvent, Report, ServiceEvent } from "./report.js";
import { startScreen } from "./start-screen.js";

/** Tells a person: a screen to start with, then one quiet line for each event. */
export function screenReport(screen: Screen): Report {
  const names = partnerNames();
  /** Whom we wait for, and why: said once. */
  const waiting = new Map<string, string | undefined>();
  let allowsPrivate = false;

  /** Who answers at once has been told of by its calls. */
  function isNews({ url, outcome, error }: ConnectingEvent): boolean {
    if (outcome === "connected") return waiting.delete(url);
    const isSame = outcome === "waiting" && waiting.get(url) === error;
    waiting.set(url, error);
    return !isSame;
  }

  return {
    ready(ready) {
      allowsPrivate = ready.allowPrivate;
      startScreen(screen, ready);
    },
    event(event) {
      if (event.type !== "connecting") names.learn(event);
      else if (!isNews(event)) return;
      const line = lineOf(event, names.of);
      if (line) tell(screen, event.at, line);
      if (!allowsPrivate && cannotBeCalled(event))
        screen.line(`${indent}Is it in your own machine or network? Then start with --allow-private.`);
    },
    stopping() {
      screen.line();
      screen.line("Stopping: what was asked is answered first.");
    },
  };
}

/** In one line where there is room for it, else in two. */
function tell(screen: Screen, at: string, { sign, who, what, outcome, style }: EventLine): void {
  const time = timeOf(at);
  const head = `${screen.styled("dim", time)} ${sign} ${who}  `;
  const words = (text: string) => screen.styled(style, text);
  if (outcome === undefined) screen.line(`${head}${words(what)}`);
  else if (`${time} ${sign} ${who}  ${what}  ${outcome}`.length <= screen.columns)
    screen.line(`${head}${what}  ${words(outcome)}`);
  else {
    screen.line(`${head}${what}`);
    screen.line(`${indent}${words(outcome)}`);
  }
}

/** The time of day, of the person who watches. */
const timeOf = (at: string): string => new Date(at).toTimeString().slice(0, 8);

/** As wide as the time and the sign. */
const indent = " ".repeat(11);

/** Somebody wanted to register, and is where we do not call anybody. */
const cannotBeCalled = (event: ServiceEvent): boolean =>
  event.type === "request" &&
  event.direction === "in" &&
  event.operation === "credentials.post" &&
  event.status_code === statusCodes.unusableApi;
