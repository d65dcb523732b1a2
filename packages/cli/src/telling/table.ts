/** How a table stands on the screen. */
export interface TableLayout {
  columns: number;
  indent?: number;
  /** Which columns hold numbers: these are aligned to the right. */
  numbers?: readonly number[];
}

/** Room that the last column has at least, however narrow the screen is. */
const leastRoom = 20;

/** Lines of a table: all columns but the last are as wide as what they hold, the last one wraps at the screen's edge. */
export function table(
  rows: readonly (readonly string[])[],
  { columns, indent = 2, numbers = [] }: TableLayout,
): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) =>
    Math.max(...rows.map((row) => row[at]?.length ?? 0)),
  );
  const before = widths.slice(0, -1).reduce((sum, width) => sum + width + 2, indent);
  const room = Math.max(columns - before, leastRoom);
  return rows.flatMap((row) => {
    const cells = widths.slice(0, -1).map((width, at) => {
      const cell = row[at] ?? "";
      return `${numbers.includes(at) ? cell.padStart(width) : cell.padEnd(width)}  `;
    });
    const last = row[count - 1] ?? "";
    const isNumber = numbers.includes(count - 1);
    const [first = "", ...more] = isNumber ? [last.padStart(widths[count - 1] ?? 0)] : wrapped(last, room);
    return [
      `${" ".repeat(indent)}${cells.join("")}${first}`.trimEnd(),
      ...more.map((line) => " ".repeat(before) + line),
    ];
  });
}

/** A text in lines of this width, broken at spaces; a word that is longer stands by itself. */
export function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
