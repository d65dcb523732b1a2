import { connect, type Socket } from "node:net";
import type { Recorded } from "./messages.js";
import type { Scenario } from "./scenarios.js";
import type { Measured } from "./servers.js";

/** What a server did in a while: requests per second, and its own CPU time for each, which a busy machine changes less. */
export interface Rate {
  perSecond: number;
  cpuMicros: number;
  /** How many requests there were. */
  total: number;
  p99Ms: number;
}

/** How many requests are under way at the same time. */
const connections = 16;
const base = "/ocpi/2.2.1";

const headersFor = ({ body }: Scenario, token: string): Record<string, string> => ({
  Authorization: `Token ${btoa(token)}`,
  "X-Request-ID": "5f0f5f0e-0000-4000-8000-000000000001",
  "X-Correlation-ID": "5f0f5f0e-0000-4000-8000-000000000002",
  ...(body !== undefined && { "Content-Type": "application/json" }),
});

/** Where the id of an object stands that each request makes anew; always of the same length. */
export const freshId = "NEW0000000";
let made = 0;
const nextId = (): string => `NEW${String(++made).padStart(7, "0")}`;

/** The bytes of one request after another. */
function requests(scenario: Scenario, token: string): () => Buffer {
  const { method, path, body } = scenario;
  const text = body === undefined ? "" : JSON.stringify(body);
  const length = text === "" ? {} : { "Content-Length": String(Buffer.byteLength(text)) };
  const headers = Object.entries({ Host: "localhost", ...headersFor(scenario, token), ...length });
  const head = [`${method} ${base}${path} HTTP/1.1`, ...headers.map((each) => each.join(": "))].join("\r\n");
  const whole = `${head}\r\n\r\n${text}`;
  const same = Buffer.from(whole);
  return text.includes(freshId) ? () => Buffer.from(whole.replace(freshId, nextId())) : () => same;
}

/**
 * Sends one request after the other by one connection, for as long as `next` has some. Written here because it has to be
 * light, say exactly how many there were, and send another id each time.
 *
 * @throws Error where one is not answered with 2xx
 */
function drive(
  socket: Socket,
  next: () => Buffer | undefined,
  onAnswer: (ms: number) => void,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let missing = 0;
    let sentAt = 0;
    const send = () => {
      const request = next();
      if (!request) {
        socket.end();
        return;
      }
      sentAt = performance.now();
      socket.write(request);
    };
    socket.on("data", (chunk: Buffer) => {
      if (missing === 0) {
        const end = chunk.indexOf("\r\n\r\n") + 4;
        const head = chunk.toString("latin1", 0, end);
        const length = /\r\nContent-Length: (\d+)/i.exec(head)?.[1];
        if (length === undefined || !/^HTTP\/1\.1 2/.test(head)) {
          socket.destroy(new Error(`answered with ${head}`));
          return;
        }
        missing = end + Number(length);
      }
      missing -= chunk.length;
      if (missing > 0) return;
      onAnswer(performance.now() - sentAt);
      send();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve());
    send();
  });
}

/** Requests of one kind, 16 at a time. @throws Error where any of them fails: then the figure would mean nothing */
export async function load(
  server: Measured,
  scenario: Scenario,
  token: string,
  until: { seconds: number } | { amount: number },
): Promise<Rate> {
  const make = requests(scenario, token);
  const times: number[] = [];
  const before = await server.usage();
  const began = performance.now();
  let left = "amount" in until ? until.amount : Number.POSITIVE_INFINITY;
  const end = "seconds" in until ? began + until.seconds * 1_000 : Number.POSITIVE_INFINITY;
  const next = () => (left-- > 0 && performance.now() < end ? make() : undefined);
  const port = Number(new URL(server.origin).port);
  await Promise.all(
    Array.from({ length: connections }, () =>
      drive(connect({ port, host: "127.0.0.1", noDelay: true }), next, (ms) => times.push(ms)),
    ),
  );
  const seconds = (performance.now() - began) / 1_000;
  const after = await server.usage();
  times.sort((a, b) => a - b);
  return {
    perSecond: times.length / seconds,
    total: times.length,
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / times.length,
    p99Ms: times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

/** The answer to one request of a kind. The first of a write makes the object; recorded is what all others get. */
export async function record(server: Measured, scenario: Scenario): Promise<Recorded> {
  const send = () =>
    fetch(server.origin + base + scenario.path, {
      method: scenario.method,
      headers: headersFor(scenario, server.token),
      ...(scenario.body !== undefined && { body: JSON.stringify(scenario.body) }),
    });
  await (await send()).arrayBuffer();
  const response = await send();
  const body = await response.text();
  const { status_code } = JSON.parse(body) as { status_code: number };
  if (status_code !== 1_000) throw new Error(`${scenario.name}: ${response.status} ${body.slice(0, 300)}`);
  const own = new Set(["content-length", "date", "connection", "keep-alive", "transfer-encoding"]);
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !own.has(name)));
  return { method: scenario.method, url: base + scenario.path, status: response.status, headers, body };
}
