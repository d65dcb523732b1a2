import type { Screen } from "../screen.js";
import { counted } from "../telling/outcome.js";
import type { LoadedLocations } from "./load-locations.js";

/** How many are told one by one. */
const shown = 20;

/** Says what of a file cannot be served. */
export function tellSkipped(screen: Screen, path: string, { locations, skipped }: LoadedLocations): void {
  if (skipped.length === 0) return;
  const all = locations.length + skipped.length;
  screen.line(
    screen.styled(
      "yellow",
      `${skipped.length} of the ${counted(all, "Location")} in ${path} cannot be served:`,
    ),
  );
  for (const line of skipped.slice(0, shown)) screen.line(`  ${line}`);
  if (skipped.length > shown) screen.line(`  and ${skipped.length - shown} more`);
  if (locations.length > 0)
    screen.line(`The other ${locations.length} are served. Mend these in the file to have all.`);
  screen.line();
}
