import type { ReadableStream as WebStream } from "node:stream/web";
import type { Deadline } from "./deadline.js";
import { explainFailure } from "./explain-failure.js";
import { ResponseTooLarge } from "./transport-errors.js";

/** What holds while a body is being read. */
export interface Reading {
  /** Bytes, after decompression. */
  readonly maxBytes: number;
  readonly deadline: Deadline;
  /** Method and URL, for errors. */
  readonly target: string;
}

/**
 * Passes a decompressed body on as it is read, one chunk at a time, and counts: a gzip bomb is cut off after
 * `maxBytes`, not after it has been unpacked. Every failure while reading becomes a TransportError.
 */
export function limitedBody(body: WebStream<Uint8Array>, reading: Reading): ReadableStream<Uint8Array> {
  const { maxBytes, deadline, target } = reading;
  const reader = body.getReader();
  let total = 0;
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        try {
          const { done, value } = await reader.read();
          if (done) {
            deadline.done();
            controller.close();
            return;
          }
          total += value.byteLength;
          if (total > maxBytes) throw new ResponseTooLarge(target, maxBytes);
          controller.enqueue(value);
        } catch (error) {
          const failure = explainFailure(deadline.signal.aborted ? deadline.signal.reason : error, target);
          deadline.abort(failure);
          controller.error(failure);
        }
      },
      cancel(reason) {
        deadline.done();
        return reader.cancel(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
