import type { Screen } from "../screen.js";

/** What is said below a step: the call, and what came of it. */
export interface Result {
  call: string;
  outcome: string;
  good: boolean;
}

/** Writes the lines of a story: chapters, numbered steps, and what belongs to a step. */
export interface StoryLines {
  /** Begins a chapter. */
  chapter(title: string): void;
  /** Begins a step. */
  step(headline: string): void;
  /** A call with its own step, or below the step before it, if that is the same. */
  call(headline: string, result: Result): void;
  result(depth: number, result: Result): void;
  detail(depth: number, text: string): void;
  warnings(texts: readonly string[]): void;
  /** From here on calls that go well and are the same again replace each other. */
  settle(): void;
}

/** The most warnings that are told one by one. */
const warningsShown = 10;

export function storyLines(screen: Screen): StoryLines {
  let steps = 0;
  let headline: string | undefined;
  /** How many calls the last step had. */
  let calls = 0;
  let settled = false;

  const detail = (depth: number, text: string) => screen.line(" ".repeat(4 + depth * 2) + text);

  function step(text: string): void {
    headline = text;
    calls = 0;
    steps += 1;
    screen.line(`${screen.styled("dim", String(steps).padStart(2))}  ${text}`);
  }

  function result(depth: number, { call, outcome, good }: Result): void {
    const styled = screen.styled(good ? "green" : "red", outcome);
    if (4 + depth * 2 + call.length + 2 + outcome.length <= screen.columns) {
      detail(depth, `${screen.styled("dim", call)}  ${styled}`);
    } else {
      detail(depth, screen.styled("dim", call));
      detail(depth + 1, styled);
    }
  }

  return {
    chapter(title) {
      headline = undefined;
      screen.line();
      screen.line(screen.styled("bold", title));
    },
    step,
    result,
    detail,
    call(text, outcome) {
      if (text !== headline) step(text);
      calls += 1;
      if (settled && calls > 1 && outcome.good) {
        screen.passingLine(`    ${calls} so far, the last: ${outcome.call}  ${outcome.outcome}`);
      } else {
        result(0, outcome);
      }
    },
    warnings(texts) {
      const more = texts.length - warningsShown;
      for (const text of texts.slice(0, warningsShown)) detail(0, screen.styled("yellow", `! ${text}`));
      if (more > 0) detail(0, screen.styled("yellow", `! and ${more} more like these`));
    },
    settle() {
      settled = true;
      headline = undefined;
    },
  };
}
