import { readFile } from "node:fs/promises";
import { UserError } from "../user-error.js";
import { parseJson } from "./parse-json.js";

/**
 * Reads a file of JSON that a person made.
 *
 * @throws UserError where it cannot be read, or is no JSON
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    throw new UserError(`cannot read ${path}: ${reasons[error.code ?? ""] ?? error.message}`);
  });
  return parseJson(text, path);
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a directory",
  EACCES: "you may not read it",
};
