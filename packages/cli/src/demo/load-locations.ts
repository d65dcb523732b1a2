import { readFile } from "node:fs/promises";
import { ciKey, describe, withoutNulls } from "@openocpi/protocol";
import { type Location, validate } from "@openocpi/spec";
import { parseJson } from "../files/parse-json.js";
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
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`cannot read ${path}: ${reasons[error.code ?? ""] ?? error.message}`);
  });
  const candidates = listIn(parseJson(text, path));
  if (!candidates) {
    throw new UserError(
      `${path} holds no list of Locations: it has to be a JSON array, or an object with one in "data" or "items"`,
    );
  }
  return sift(candidates);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "you may not read it",
};

function listIn(content: unknown): readonly unknown[] | undefined {
  if (Array.isArray(content)) return content;
  if (typeof content !== "object" || content === null) return undefined;
  return [Reflect.get(content, "data"), Reflect.get(content, "items")].find((member) =>
    Array.isArray(member),
  );
}

/** Parts those that are valid from those that are not, or are there twice. */
function sift(candidates: readonly unknown[]): LoadedLocations {
  const found = new Map<string, Location>();
  const skipped: string[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const location = withoutNulls(candidate);
    if (typeof location !== "object" || location === null) {
      skipped.push(`${nameOf(location, index)}: is not an object`);
      continue;
    }
    const violations = validate("Location", location, "strict");
    if (violations.length > 0) {
      skipped.push(`${nameOf(location, index)}: ${describe(violations)}`);
      continue;
    }
    const valid = location as Location;
    if (found.has(ciKey(valid.id)))
      skipped.push(`${nameOf(location, index)}: /id belongs to a Location before it already`);
    else found.set(ciKey(valid.id), valid);
  }
  return { locations: [...found.values()], skipped };
}

function nameOf(location: unknown, index: number): string {
  const id: unknown =
    typeof location === "object" && location !== null ? Reflect.get(location, "id") : undefined;
  return typeof id === "string" && id !== "" ? id : `the one at position ${index + 1}`;
}
