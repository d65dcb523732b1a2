import { UserError } from "../user-error.js";

/** A line of a file. */
export interface Line {
  /** Counted from 1. */
  number: number;
  /** Undefined where its bytes are no UTF-8. */
  text: string | undefined;
}

const lineFeed = 10;
/** It takes a byte order mark off by itself. */
const utf8 = new TextDecoder("utf-8", { fatal: true });

/**
 * The lines of a file while it is read, so that its size does not matter. Lines end in a line feed and nothing else: JSON
 * lets other characters that end lines elsewhere stand in its strings.
 *
 * @param name of the file, for errors
 * @throws UserError for a file in another encoding than UTF-8
 */
export async function* readLines(chunks: AsyncIterable<Buffer>, name: string): AsyncGenerator<Line> {
  let number = 0;
  let open: Buffer[] = [];
  for await (const chunk of chunks) {
    if (number === 0 && open.length === 0) assertUtf8(chunk, name);
    let start = 0;
    for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, start)) {
      open.push(chunk.subarray(start, end));
      yield { number: ++number, text: decoded(open) };
      open = [];
      start = end + 1;
    }
    if (start < chunk.length) open.push(chunk.subarray(start));
  }
  if (open.length > 0) yield { number: number + 1, text: decoded(open) };
}

function decoded(parts: readonly Buffer[]): string | undefined {
  const [first] = parts;
  try {
    return utf8.decode(parts.length === 1 ? first : Buffer.concat(parts));
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Windows tools like to write UTF-16, which begins with a mark of its own. */
function assertUtf8(chunk: Buffer, name: string): void {
  const mark = chunk.subarray(0, 2).toString("hex");
  if (mark === "fffe" || mark === "feff")
    throw new UserError(`${name} is in UTF-16: JSON is exchanged in UTF-8, so it has to be converted`);
}
