import type { Screen } from "../screen.js";
import { lineOf } from "./event-lines.js";
import { partnerNames } from "./partner-names.js";
import type { Report } from "./report.js";
import { startScreen } from "./start-screen.js";

/** Tells a person: a screen to start with, then one quiet line for each event. */
export function screenReport(screen: Screen): Report {
  const names = partnerNames();
  /** Whom we wait for, and why: said once. */
  const waiting = new Map<string, string | undefined>();
  return {
    ready: (ready) => startScreen(screen, ready),
    event(event) {
      if (event.type !== "connecting") names.learn(event);
      else if (event.outcome === "waiting") {
        if (waiting.get(event.url) === event.error) return;
        waiting.set(event.url, event.error);
      }
      const line = lineOf(event, names.of);
      if (!line) return;
      const { sign, who, what, outcome, style } = line;
      const head = `${timeOf(event.at)} ${sign} ${who}  `;
      const isShort = outcome === undefined || `${head}${what}  ${outcome}`.length <= screen.columns;
      const told = `${screen.styled("dim", timeOf(event.at))} ${sign} ${who}  `;
      const styled = (text: string) => screen.styled(style, text);
      if (outcome === undefined) screen.line(`${told}${styled(what)}`);
      else if (isShort) screen.line(`${told}${what}  ${styled(outcome)}`);
      else {
        screen.line(`${told}${what}`);
        screen.line(`${" ".repeat(11)}${styled(outcome)}`);
      }
    },
    stopping() {
      screen.line();
      screen.line("Stopping: what was asked is answered first.");
    },
  };
}

/** The time of day, of the person who watches. */
const timeOf = (at: string): string => new Date(at).toTimeString().slice(0, 8);
