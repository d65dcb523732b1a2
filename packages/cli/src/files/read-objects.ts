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
  if (isNamedNdjson(name)) {
    yield* fromLines(lines, take);
    return;
  }
  const first = await begun(lines);
  if (first.length === 0) throw new UserError(`${name} is empty`);
  const all = joined(first, lines);
  if (areObjects(first)) yield* fromLines(all, take);
  else yield* fromWhole(await gathered(all, name), { name, take });
}

const isNamedNdjson = (name: string): boolean => /\.(ndjson|jsonl)$/i.test(name);

/** So many lines tell whether a file has an object a line. */
const telling = 5;

async function begun(lines: AsyncGenerator<Line, undefined>): Promise<Line[]> {
  const first: Line[] = [];
  while (first.length < telling) {
    const { value } = await lines.next();
    if (value === undefined) break;
    first.push(value);
  }
  return first;
}

/** Nothing can come after a document that ends in its first line. That may be broken too, and the others not. */
function areObjects(lines: readonly Line[]): boolean {
  const [first] = lines;
  if (first === undefined || lines.length === 1) return false;
  return holdsObject(first) || lines.filter(holdsObject).length * 2 > lines.length;
}

async function* fromLines(lines: AsyncIterable<Line>, take: Take): AsyncGenerator<Found> {
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

/** A file with one document. */
function* fromWhole(lines: readonly Line[], { name, take }: { name: string; take: Take }): Generator<Found> {
  const broken = lines.find(({ text }) => text === undefined);
  if (broken) throw new UserError(`${name} is not UTF-8, line ${broken.number}`);
  const whole = parseJson(wholeText(lines), name);
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
