import { authorization } from "@openocpi/protocol";
import fc from "fast-check";
import { pushed } from "../support/conformance-story.js";
import { exchangeBytes } from "./exchange.js";
import { Found } from "./oracle.js";
import { known } from "./stored.js";
import type { World } from "./world.js";

const body = JSON.stringify(pushed(known));
const put = "PUT /ocpi/2.2.1/receiver/locations/BE/MOV/K1 HTTP/1.1";
const get = "GET /ocpi/versions HTTP/1.1";
const token = `Authorization: ${authorization("token-of-movendo")}`;

/** Requests that no HTTP client would send, as lines; an empty one ends the head. */
const requests: fc.Arbitrary<string[]> = fc
  .tuple(
    fc.constantFrom(
      get,
      put,
      "get /ocpi/versions HTTP/1.1",
      "GET /ocpi/versions HTTP/9.9",
      "GET  /ocpi/versions HTTP/1.1",
      "GET /ocpi/\u0000versions HTTP/1.1",
      "GET http://evil.example/ocpi/versions HTTP/1.1",
      "GET * HTTP/1.1",
      "CONNECT a:1 HTTP/1.1",
      "GET /ocpi/versions",
      "\u0016\u0003\u0001",
      "PRI * HTTP/2.0",
    ),
    fc.subarray([
      "Host: localhost",
      "Host: a b",
      "Host: evil.example/><script>",
      token,
      "Authorization : Token x",
      "Authorization: Token\u0000",
      "X-Request-ID: \u0001\u007f",
      "X-Request-ID: \u00ff\u00fe",
      "OCPI-from-party-id: \u00e9\u00ff",
      " folded: header",
      "no colon",
      ": no name",
      "Content-Type: application/json",
      "Content-Length: -1",
      "Content-Length: 99999999999999999999",
      "Content-Length: 5",
      `Content-Length: ${body.length}`,
      `Content-Length: ${body.length}, ${body.length}`,
      "Transfer-Encoding: chunked",
      "Transfer-Encoding: chunked, identity",
      "Transfer-Encoding: \u000bchunked",
      "Expect: something",
      "Upgrade: websocket",
      "Connection: close, keep-alive, x",
      `X-Long: ${"a".repeat(20_000)}`,
      ...Array.from({ length: 5 }, (_, index) => `OCPI-to-party-id: ${"OCA".slice(0, index)}`),
    ]),
    fc.constantFrom(
      body,
      "",
      "5\r\nhello\r\n0\r\n\r\n",
      "ffffffffffffffff\r\n",
      "-1\r\n",
      "5;ext=\u0000\r\nhello\r\n0\r\nTrailer: x\r\n\r\n",
      body.slice(0, 50),
      `${get}\r\nHost: a\r\n\r\n`.repeat(30),
    ),
  )
  .map(([line, headers, rest]) => [line, ...headers, "", rest]);

/** A request that HTTP does not know, in pieces as they arrive. */
export const rawRequests: fc.Arbitrary<Buffer[]> = fc
  .tuple(requests, fc.constantFrom("\r\n", "\n", "\r"), fc.constantFrom(1, 2, 3))
  .map(([lines, end, count]) => {
    const bytes = Buffer.from(lines.join(end), "latin1");
    const size = Math.ceil(bytes.length / count);
    return Array.from({ length: count }, (_, index) => bytes.subarray(index * size, (index + 1) * size));
  });

/** What Node itself refuses never reaches the router, and has no body; all else is an envelope. */
export async function tryRaw(world: World, pieces: readonly Buffer[]): Promise<void> {
  const text = await exchangeBytes(world, pieces);
  for (const answer of text.split(/(?=HTTP\/1\.1 \d{3} )/)) {
    if (answer === "") continue;
    const [head = "", body = ""] = answer.split("\r\n\r\n");
    const http = Number(head.split(" ")[1]);
    if (http >= 500)
      throw new Found(`HTTP ${http} for ${JSON.stringify(Buffer.concat(pieces).toString("latin1"))}`);
    const isNodes = body === "" || body === "0";
    if (!isNodes && !/^\{"status_code":\d{4},/.test(body))
      throw new Found(`no envelope: ${answer.slice(0, 300)}`);
    if (/X-Injected/i.test(head)) throw new Found(`an injected header: ${head}`);
  }
}
