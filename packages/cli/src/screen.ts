import { styleText } from "node:util";
import { type Progress, progressOn } from "./progress.js";

export type Style = Parameters<typeof styleText>[0];

/** Where the command writes: a terminal, or a file or pipe, which gets the same without colours and moving parts. */
export interface Screen {
  readonly columns: number;
  line(text?: string): void;
  /** A line that the next line takes the place of; off a terminal it just stays. */
  passingLine(text: string): void;
  styled(style: Style, text: string): string;
  /** How far a long list has come. */
  readonly progress: Progress;
}

/** A terminal writes `^C` where the line ends, and begins another where there is no room for it. */
const roomForCtrlC = 3;
/** Width to write for where nobody knows the width. */
const usualColumns = 100;

export function screenOn(stream: NodeJS.WriteStream): Screen {
  const isTerminal = stream.isTTY === true;
  const colours = isTerminal && !process.env.NO_COLOR;
  const columns = () => stream.columns ?? usualColumns;
  let passing = false;
  const clear = () => {
    if (passing) stream.write("\r\u001b[K");
    passing = false;
  };
  return {
    get columns() {
      return columns();
    },
    line(text = "") {
      clear();
      stream.write(`${text}\n`);
    },
    passingLine(text) {
      clear();
      if (isTerminal) stream.write(text.slice(0, columns() - roomForCtrlC));
      else stream.write(`${text}\n`);
      passing = isTerminal;
    },
    styled: (style, text) => (colours ? styleText(style, text) : text),
    progress: progressOn(stream),
  };
}
