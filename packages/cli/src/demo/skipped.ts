import type { Screen } from "../screen.js";
import { counted } from "../telling/outcome.js";
import { tellSome } from "../telling/some.js";
import type { LoadedLocations } from "./load-locations.js";

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
  tellSome(screen, skipped);
  if (locations.length > 0)
    screen.line(`The other ${locations.length} are served. Mend these in the file to have all.`);
  screen.line();
}
