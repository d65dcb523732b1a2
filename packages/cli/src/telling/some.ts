import type { Screen } from "../screen.js";

/** How many are told one by one. */
const shown = 20;

/** The first of these lines, and how many more there are. */
export function tellSome(screen: Screen, lines: readonly string[]): void {
  for (const line of lines.slice(0, shown)) screen.line(`  ${line}`);
  if (lines.length > shown) screen.line(`  and ${lines.length - shown} more`);
}
