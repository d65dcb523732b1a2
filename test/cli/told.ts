import { type Screen, storyOn } from "@openocpi/cli";
import type { OcpiEvent } from "@openocpi/protocol";

type Happening = [teller: "CPO" | "eMSP", event: WithoutTime<OcpiEvent>];
type WithoutTime<E> = E extends OcpiEvent ? Omit<E, "at"> : never;

/** A screen that keeps what is written to it, and how far progress came. */
export function recordingScreen(columns = 100) {
  const lines: string[] = [];
  const screen: Screen = {
    columns,
    line: (text = "") => lines.push(text),
    passingLine: (text) => lines.push(`(passing) ${text}`),
    styled: (_style, text) => text,
    progress: {
      show: (done, total) => lines.push(`(progress) ${done} of ${total}`),
      end: () => lines.push("(progress ends)"),
    },
  };
  return { screen, lines };
}

const cast = { platforms: { cpo: "CPO", emsp: "eMSP" }, guests: { reader: "your curl" } };

/** The lines that the story makes of these events, each a second after the one before. */
export function told(
  happenings: readonly (Happening | "settle" | { chapter: string })[],
  columns?: number,
): string[] {
  const { screen, lines } = recordingScreen(columns);
  const story = storyOn(screen, cast);
  for (const [index, happening] of happenings.entries()) {
    if (happening === "settle") story.settle();
    else if ("chapter" in happening) story.chapter(happening.chapter);
    else story.tell(happening[0], { ...happening[1], at: new Date(index * 1000).toISOString() } as OcpiEvent);
  }
  return lines;
}
