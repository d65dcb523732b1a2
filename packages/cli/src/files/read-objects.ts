import { constants } from "node:buffer";
import { UserError } from "../user-error.js";
import { objectsIn } from "./objects-in.js";
import type { Input } from "./open-input.js";
import { parseJson } from "./parse-json.js";
import { type Line, readLines } from "./read-lines.js";

/** Something that should be an object. */
export interface Found {
  /** Counted from 1. Of something broken, that of the object that it would be. */
  position: number;
  /** Where the file has an object a line: which. */
  line?: number;
  /** Undefined where it is broken. */
  value?: unknown;
  /** Why it is none: a line that is no JSON. The lines after it go on. */
  broken?: string;
}

/** How to take an object out of a value that a file, or a line of one, holds. */
type Take = (value: unknown, name: string) => readonly unknown[];

/**
 * The objects of a file of JSON, in any form: one, a list, an OCPI answer, or NDJSON, which is read line by line, so that
 * its size does not matter.
 *
 * @throws UserError where nothing can be made of it
 */
export async function* readObjects(
  { name, chunks }: Pick<Input, "name" | "chunks">,
  take: Take = objectsIn,
): AsyncGenerator<Found> {
  const lines = withoutBlanks(readLines(chunks, name));
  const { value: first, done } = await lines.next();
  if (done) {
    if (isNamedNdjson(name)) return;
    throw new UserError(`${name} is empty`);
  }
  const second = await lines.next();
  const all = joined([first, ...(second.done ? [] : [second.value])], lines);
  if (isNamedNdjson(name) || (!second.done && holdsObject(first))) yield* fromLines(all, take);
  else yield* fromWhole(await gathered(all, name), { name, take });
}

const isNamedNdjson = (name: string): boolean => /\.(ndjson|jsonl)$/i.test(name);

async function* fromLines(lines: AsyncIterable<Line> | Iterable<Line>, take: Take): AsyncGenerator<Found> {
  let position = 0;
  for await (const line of lines) {
    const found = valuesOf(line, take);
    if (typeof found === "string") yield { position: ++position, line: line.number, broken: found };
    else for (const value of found) yield { position: ++position, line: line.number, value };
  }
}

function valuesOf({ text, number }: Line, take: Take): readonly unknown[] | string {
  if (text === undefined) return "is not UTF-8";
  try {
    return take(JSON.parse(text), `line ${number}`);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return error instanceof UserError ? why : `is not valid JSON: ${why.replaceAll(/\s+/g, " ")}`;
  }
}

/** A file with one document; or with lines of which the first is broken, which shows only now. */
async function* fromWhole(
  lines: readonly Line[],
  { name, take }: { name: string; take: Take },
): AsyncGenerator<Found> {
  const broken = lines.find(({ text }) => text === undefined);
  if (broken) throw new UserError(`${name} is not UTF-8, line ${broken.number}`);
  let whole: unknown;
  try {
    whole = parseJson(wholeText(lines), name);
  } catch (error) {
    if (lines.filter(holdsObject).length * 2 <= lines.length) throw error;
    yield* fromLines(lines, take);
    return;
  }
  for (const [index, value] of take(whole, name).entries()) yield { position: index + 1, value };
}

/** With the blank lines, so that an error names the right one. */
function wholeText(lines: readonly Line[]): string {
  let text = "";
  let number = 1;
  for (const line of lines) {
    text += "\n".repeat(line.number - number) + line.text;
    number = line.number;
  }
  return text;
}

async function gathered(lines: AsyncIterable<Line>, name: string): Promise<Line[]> {
  const all: Line[] = [];
  let size = 0;
  for await (const line of lines) {
    size += (line.text?.length ?? 0) + 1;
    if (size > constants.MAX_STRING_LENGTH)
      throw new UserError(
        `${name} is too large for one JSON document: convert it to NDJSON, one object a line`,
      );
    all.push(line);
  }
  return all;
}

/** Whether a line is a whole object, or a list of them. */
function holdsObject({ text = "" }: Line): boolean {
  if (!/^\s*[{[].*[}\]]\s*$/s.test(text)) return false;
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

async function* withoutBlanks(lines: AsyncIterable<Line>): AsyncGenerator<Line, undefined> {
  for await (const line of lines) if (line.text === undefined || line.text.trim() !== "") yield line;
}

async function* joined(first: readonly Line[], rest: AsyncIterable<Line>): AsyncGenerator<Line> {
  yield* first;
  yield* rest;
}
