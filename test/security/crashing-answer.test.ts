import { type AddressInfo, createServer } from "node:net";
import { gzipSync } from "node:zlib";
import { guardedFetch } from "@openocpi/server";
import { afterAll, expect, test } from "vitest";

/** Answers with these bytes and hangs up. */
let answer = Buffer.alloc(0);
let closed = Promise.resolve();
const server = createServer((socket) => {
  closed = new Promise((done) => socket.on("close", () => done()));
  socket.once("data", () => socket.end(answer)).on("error", () => {});
}).listen(0, "127.0.0.1");
await new Promise((listening) => server.once("listening", listening));
const { port } = server.address() as AddressInfo;
const transport = guardedFetch({ policy: { allowPrivate: true } });
afterAll(async () => {
  await transport.close();
  server.close();
});

const text = "a".repeat(20_000);
const answered = (body: Buffer, ...headers: string[]) =>
  Buffer.concat([
    Buffer.from(["HTTP/1.1 200 OK", "Connection: close", ...headers, "", ""].join("\r\n")),
    body,
  ]);

// Each ended the process: an assertion of undici's failed where nobody could catch it.
test.each([
  ["with a length", answered(Buffer.from(text), "Content-Length: 20000")],
  ["without one", answered(Buffer.from(text))],
  ["in chunks", answered(Buffer.from(`4e20\r\n${text}\r\n0\r\n\r\n`), "Transfer-Encoding: chunked")],
  ["packed", answered(gzipSync(text), "Content-Encoding: gzip")],
])("an answer %s that nobody reads yet, from a partner that hangs up, harms nobody", async (_, bytes) => {
  answer = bytes;
  const response = await transport.fetch(new Request(`http://127.0.0.1:${port}/`));
  await closed;
  expect(await response.text()).toBe(text);
});

test("what comes is held until it is read, and no more of it than may be", async () => {
  answer = answered(Buffer.from(text), "Content-Length: 20000");
  const limited = await transport.fetch(new Request(`http://127.0.0.1:${port}/`), { maxBytes: 20_000 });
  await closed;
  expect(await limited.text()).toBe(text);
  answer = answered(Buffer.from(text));
  const tooMuch = await transport.fetch(new Request(`http://127.0.0.1:${port}/`), { maxBytes: 19_999 });
  await expect(tooMuch.text()).rejects.toMatchObject({ reason: "too-large" });
});
