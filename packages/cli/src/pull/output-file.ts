import { createReadStream } from "node:fs";
import { type FileHandle, open, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { readLines } from "../files/read-lines.js";
import { UserError } from "../user-error.js";
import { lockFile } from "./lock-file.js";
import { linesOf, type Output } from "./output.js";
import { beginning, type Course, type Place } from "./place.js";

/** What is kept beside the file, as long as it is not complete. */
interface Kept {
  course: Course;
  place: Place;
  /** How much of the file was written by then: what is behind it is cut off. */
  bytes: number;
}

/** CDRs, Sessions and Tokens are about people: only this user may read them. */
const mode = 0o600;

/** So many objects that came last are looked at, lest one comes again. */
const mostLast = 10_000;

/**
 * A file that is complete or not there: until then what has come is in `FILE.part`, and how far that is in `FILE.state`.
 * A pull of the same course goes on with them, whatever ended the one before. `FILE.lock` keeps a second one away
 * meanwhile.
 *
 * @throws UserError where they cannot be written, or are of another course or of a pull that runs
 */
export async function outputFile(path: string, course: Course): Promise<Output> {
  await assertWritable(path);
  const unlock = await lockFile(`${path}.lock`).catch(cannotWrite(path));
  try {
    return await opened(path, course, unlock);
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function opened(path: string, course: Course, unlock: () => Promise<void>): Promise<Output> {
  const [part, state] = [`${path}.part`, `${path}.state`];
  const kept = await keptAt(state, part);
  if (kept && JSON.stringify(kept.course) !== JSON.stringify(course))
    throw new UserError(
      `${part} is of another pull, which can still go on: ${kept.course.module} of ${kept.course.url}. Give ${path} another name, or delete ${part} and ${state}`,
    );
  const last = kept && (await lastOf(part, kept.bytes, state));
  const file = await open(part, kept ? "r+" : "w", mode).catch(cannotWrite(part));
  await file.chmod(mode);
  let bytes = kept?.bytes ?? 0;
  await file.truncate(bytes);
  let isNoted = kept !== undefined;
  const note = async (place: Place) => {
    isNoted = true;
    await writeFile(`${state}.new`, JSON.stringify({ course, place, bytes } satisfies Kept), { mode });
    await rename(`${state}.new`, state);
  };
  return {
    name: path,
    stopped: kept && last && { place: kept.place, last },
    async add(objects, place) {
      bytes += await append(file, linesOf(objects), bytes);
      await file.datasync();
      if (place.next !== undefined) await note(place);
    },
    async restart() {
      bytes = 0;
      await file.truncate(bytes);
      await note(beginning);
    },
    async finish() {
      await file.close();
      await rename(part, path);
      await rm(state, { force: true });
      await unlock();
    },
    async leave() {
      await file.close();
      if (!isNoted) await rm(part, { force: true });
      await unlock();
      return isNoted;
    },
  };
}

async function append(file: FileHandle, text: string, position: number): Promise<number> {
  const buffer = Buffer.from(text);
  let written = 0;
  while (written < buffer.length)
    written += (await file.write(buffer, written, buffer.length - written, position + written)).bytesWritten;
  return written;
}

/** What an earlier run has left, if it is whole. */
async function keptAt(state: string, part: string): Promise<Kept | undefined> {
  const text = await readFile(state, "utf8").catch(ifMissing);
  const found = await stat(part).catch(ifMissing);
  if (text === undefined || found === undefined) return undefined;
  const kept = readable(text, state, isKept);
  return found.size >= kept.bytes ? kept : undefined;
}

/** @throws UserError for what somebody else has written there */
function readable<T>(text: string, path: string, is: (value: unknown) => value is T): T {
  const value = parsed(text);
  if (is(value)) return value;
  throw new UserError(
    `${path} has been changed, so that it cannot be gone on with: delete it to begin again`,
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
const isCount = (value: unknown): value is number => Number.isInteger(value) && Number(value) >= 0;

function isKept(value: unknown): value is Kept {
  const { course, place, bytes } = { ...(isObject(value) ? value : {}) } as Partial<Kept>;
  if (!isObject(course) || !isObject(place) || !isCount(bytes)) return false;
  const { next, received, written, refused, tolerated } = place;
  return (next === undefined || URL.canParse(next)) && [received, written, refused, tolerated].every(isCount);
}

/** The last of the objects that were counted. */
async function lastOf(part: string, bytes: number, state: string): Promise<object[]> {
  const last: string[] = [];
  if (bytes === 0) return [];
  for await (const { text = "" } of readLines(createReadStream(part, { end: bytes - 1 }), part)) {
    last.push(text);
    if (last.length >= 2 * mostLast) last.splice(0, mostLast);
  }
  return last.map((text) => readable(text, state, isObject));
}

async function assertWritable(path: string): Promise<void> {
  const found = await stat(path).catch(ifMissing);
  if (found && !found.isFile())
    throw new UserError(`${path} is no file; leave out --out for standard output`);
}

function ifMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== "ENOENT") throw error;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  EACCES: "you may not write there",
  EROFS: "nothing can be written there",
  ENOTDIR: "its folder is a file",
};

const cannotWrite = (path: string) => (error: NodeJS.ErrnoException) => {
  if (error instanceof UserError) throw error;
  throw new UserError(`cannot write ${path}: ${reasons[error.code ?? ""] ?? error.message}`);
};
