import { readFile } from "node:fs/promises";
import { UserError } from "../user-error.js";
import { type Parsing, parseJson } from "./parse-json.js";

/**
 * Reads a file of JSON that a person made.
 *
 * @throws UserError where it cannot be read, or is no JSON
 */
export async function readJson(path: string, parsing?: Parsing): Promise<unknown> {
  return parseJson(await readFile(path, "utf8").catch(cannotRead(path)), path, parsing);
}

/** What to make of an error of the file system. */
export const cannotRead =
  (path: string) =>
  (error: unknown): never => {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`cannot read ${path}: ${reasons[code] ?? message}`);
  };

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "you may not read it",
};
