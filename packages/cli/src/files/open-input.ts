import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { cannotRead } from "./read-json.js";

/** Something to read from. */
export interface Input {
  /** For people. */
  name: string;
  /** In bytes; undefined where it comes through a pipe. */
  size: number | undefined;
  chunks: AsyncIterable<Buffer>;
}

/**
 * Opens a file, or standard input where it is `-`.
 *
 * @throws UserError where it cannot be read; while it is read too
 */
export async function openInput(path: string): Promise<Input> {
  if (path === "-") return { name: "standard input", size: undefined, chunks: process.stdin };
  const found = await stat(path).catch(cannotRead(path));
  const size = found.isFile() ? found.size : undefined;
  const stream = createReadStream(path, { highWaterMark: 1 << 20 });
  return { name: path, size, chunks: read(stream, path) };
}

async function* read(stream: AsyncIterable<Buffer>, path: string): AsyncGenerator<Buffer> {
  try {
    yield* stream;
  } catch (error) {
    cannotRead(path)(error);
  }
}
