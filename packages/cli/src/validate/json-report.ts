import type { Screen } from "../screen.js";
import type { Standard } from "./judge.js";
import { idOf, type Report } from "./report.js";

/** A line of JSON for each object that is not valid, and one with the totals at the end. */
export const jsonReport = (screen: Screen, { schema, strength }: Standard): Report => ({
  tell({ value, position, line }, { outcome, violations }) {
    const id = idOf(value);
    screen.line(
      JSON.stringify({
        ...(id !== undefined && { id }),
        position,
        ...(line !== undefined && { line }),
        outcome,
        violations,
      }),
    );
  },
  end: (totals) => screen.line(JSON.stringify({ done: true, schema, strength, ...totals })),
});
