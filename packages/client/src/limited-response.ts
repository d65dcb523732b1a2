/** A body that exceeds the limit. */
export class TooLarge extends Error {
  override readonly name = "TooLarge";
  readonly reason = "too-large";
  constructor(maxBytes: number) {
    super(`the answer is larger than ${maxBytes} bytes`);
  }
}

/** What is told about a body while it is read. */
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
 * The response with a body that is counted while it is read, so that one that never ends is cut off.
 *
 * @throws {TooLarge} when it already announces too much
 */
export function limitedResponse(response: Response, { maxBytes, race, done, explain }: Reading): Response {
  const { body, status, statusText, headers, url, redirected } = response;
  // Nobody reads a body that is announced to be empty, and so nobody would stop the clock.
  if (body === null || headers.get("content-length") === "0") {
    done();
    return response;
  }
  // The announced length of something packed is not what we will read.
  if (!headers.has("content-encoding") && Number(headers.get("content-length")) > maxBytes) {
    void body.cancel().catch(() => undefined);
    throw new TooLarge(maxBytes);
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
