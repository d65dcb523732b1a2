/** One figure, and what it is held to. */
export interface Figure {
  /** `requests`, `client`, `start`, `memory`, `scale`. */
  group: string;
  name: string;
  /** Of Node, such as `v20.20.2`. */
  node: string;
  value: number;
  unit: "of bare Express" | "of bare fetch" | "of the first" | "ms" | "MB" | "of one partner";
  /** What it should be at least, or at most. */
  goal?: { atLeast: number } | { atMost: number };
  /** What else was measured, for whoever wants to know more. */
  details?: Readonly<Record<string, number | readonly number[]>>;
}

export const isReached = ({ value, goal }: Figure): boolean | undefined => {
  if (!goal) return undefined;
  return "atLeast" in goal ? value >= goal.atLeast : value <= goal.atMost;
};

const wordOf = (goal: Figure["goal"]): string => {
  if (!goal) return "";
  return "atLeast" in goal ? `>= ${goal.atLeast}` : `<= ${goal.atMost}`;
};

/** The figures as a table to read. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map((figure) => {
    const reached = isReached(figure);
    const value =
      figure.unit === "ms" || figure.unit === "MB" ? figure.value.toFixed(0) : figure.value.toFixed(2);
    const verdict = reached === undefined ? "" : reached ? "reached" : "missed";
    return [figure.group, figure.name, figure.node, `${value} ${figure.unit}`, wordOf(figure.goal), verdict];
  });
  const all = [["", "", "node", "measured", "goal", ""], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}
