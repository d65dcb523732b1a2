import { isCrowded } from "@openocpi/protocol";

/** A body that exceeds the limit. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly reason = "too-large";
  constructor(maxBytes: number, what = `is larger than ${maxBytes} bytes`) {
    super(`the answer ${what}`);
  }
}

/** What holds while the body of a response is being read. */
export interface Reading {
  maxBytes: number;
  /** Stops waiting when the request ends. */
  race<T>(work: Promise<T>): Promise<T>;
  /** The last byte is read, or nobody wants it. */
  done(): void;
  /** Turns whatever went wrong into the error that the reader gets. */
  explain(error: unknown): Error;
}

/**
 * The whole body as text.
 *
 * @throws what `explain` makes of a failure, of a {@link TooLarge} too
 */
export async function readText(response: Response, reading: Reading): Promise<string> {
  try {
    const size = announcedSize(response);
    if (size !== undefined && size > reading.maxBytes) throw new TooLarge(reading.maxBytes);
    // HTTP itself holds the body to its announced size. Not counting it again makes large pages a fifth faster.
    const counted = size === undefined ? limitedResponse(response, reading) : response;
    const text = await reading.race(counted.text());
    if (isCrowded(text, reading.maxBytes)) throw new TooLarge(reading.maxBytes, "holds too many values");
    return text;
  } catch (error) {
    void response.body?.cancel().catch(() => undefined);
    throw reading.explain(error);
  } finally {
    reading.done();
  }
}

/** The response with a body that is counted while it is read, so that one that never ends is cut off. */
export function limitedResponse(response: Response, { maxBytes, race, done, explain }: Reading): Response {
  const { body, status, statusText, headers, url, redirected } = response;
  // Nobody reads a body that is announced to be empty, and so nobody would stop the clock.
  if (body === null || announcedSize(response) === 0) {
    done();
    return response;
  }
  const reader = body.getReader();
  let total = 0;
  const counted = new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done: last, value } = await race(reader.read());
          if (last) {
            done();
            controller.close();
            return;
          }
          total += value.byteLength;
          if (total > maxBytes) throw new TooLarge(maxBytes);
          controller.enqueue(value);
        } catch (error) {
          const failure = explain(error);
          void reader.cancel(failure).catch(() => undefined);
          controller.error(failure);
        }
      },
      cancel(reason) {
        done();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
  // A response made by hand has neither, and relative links are resolved against the URL.
  return Object.defineProperties(new Response(counted, { status, statusText, headers }), {
    url: { value: url },
    redirected: { value: redirected },
  });
}

/** Content-Length, where it says how much there is to read: not of something packed. */
function announcedSize({ headers }: Response): number | undefined {
  const length = headers.get("content-length");
  return length === null || headers.has("content-encoding") ? undefined : Number(length);
}
