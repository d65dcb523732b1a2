import type { Response as UndiciResponse } from "undici";
import { limitedBody, type Reading } from "./limited-body.js";
import { ResponseTooLarge } from "./transport-errors.js";

/** undici's response as a global one, with a limited body; a body announced as too large is not even begun. */
export function deliver(
  response: UndiciResponse,
  from: { url: string; redirected: boolean },
  reading: Reading,
): Response {
  const { status, statusText, body } = response;
  if (body === null) reading.deadline.done();
  else if (announcedSize(response) > reading.maxBytes) {
    throw new ResponseTooLarge(reading.target, reading.maxBytes);
  }
  const limited = body && limitedBody(body, reading);
  const delivered = new Response(limited, { status, statusText, headers: [...response.headers] });
  // A response made by hand has neither, and relative links are resolved against the URL.
  return Object.defineProperties(delivered, {
    url: { value: from.url },
    redirected: { value: from.redirected },
  });
}

/** Content-Length, unless it is that of something packed. */
function announcedSize(response: UndiciResponse): number {
  return response.headers.has("content-encoding") ? 0 : Number(response.headers.get("content-length"));
}
