import { ciKey } from "@openocpi/protocol";
import type { Location } from "@openocpi/spec";
import { readJson } from "../files/read-json.js";
import { sift } from "../files/sift.js";
import { UserError } from "../user-error.js";

/** What a file of Locations holds. */
export interface LoadedLocations {
  /** Those that can be served. */
  locations: Location[];
  /** Those that cannot: one line each, that begins with the id and names the fields. */
  skipped: string[];
}

/**
 * Reads an export of OCPI Locations: a JSON array, or an object with one in `data` (an OCPI answer, as it was saved)
 * or `items`. Members that are null count as left out (TYPE-06); apart from that each Location has to be as the
 * standard says.
 *
 * @throws UserError where the file cannot be read, or has another form.
 */
export async function loadLocations(path: string): Promise<LoadedLocations> {
  const candidates = listIn(await readJson(path));
  if (!candidates) {
    throw new UserError(
      `${path} holds no list of Locations: it has to be a JSON array, or an object with one in "data" or "items"`,
    );
  }
  const { valid, skipped } = sift<Location>(candidates, { schema: "Location", key: ({ id }) => ciKey(id) });
  return { locations: valid, skipped: skipped.map(({ name, why }) => `${name}: ${why}`) };
}

function listIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content;
  if (typeof content !== "object" || content === null) return undefined;
  return [Reflect.get(content, "data"), Reflect.get(content, "items")].find((member) =>
    Array.isArray(member),
  );
}
