import { ciKey } from "@openocpi/protocol";
import type { Location } from "@openocpi/spec";
import { objectsIn } from "../files/objects-in.js";
import { readJson } from "../files/read-json.js";
import { sift } from "../files/sift.js";

/** What a file of Locations holds. */
export interface LoadedLocations {
  /** Those that can be served. */
  locations: Location[];
  /** Those that cannot: one line each, that begins with the id and names the fields. */
  skipped: string[];
}

/**
 * Reads an export of OCPI Locations: a JSON array, an object with one in `data` (an OCPI answer, as it was saved) or
 * `items`, or a single one. Members that are null count as left out (TYPE-06); apart from that each Location has to be as the
 * standard says.
 *
 * @throws UserError where the file cannot be read, or is an OCPI answer that brought nothing.
 */
export async function loadLocations(path: string): Promise<LoadedLocations> {
  const candidates = objectsIn(await readJson(path), path);
  const { valid, skipped } = sift<Location>(candidates, { schema: "Location", key: ({ id }) => ciKey(id) });
  return { locations: valid, skipped: skipped.map(({ name, why }) => `${name}: ${why}`) };
}
