import autocannon from "autocannon";
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

const base = "/ocpi/2.2.1";

const headersFor = ({ body }: Scenario, token: string): Record<string, string> => ({
  Authorization: `Token ${btoa(token)}`,
  "X-Request-ID": "5f0f5f0e-0000-4000-8000-000000000001",
  "X-Correlation-ID": "5f0f5f0e-0000-4000-8000-000000000002",
  ...(body !== undefined && { "Content-Type": "application/json" }),
});

const bodyOf = ({ body }: Scenario): { body?: string } =>
  body === undefined ? {} : { body: JSON.stringify(body) };

/** Requests of one kind, 16 at a time. @throws Error where any of them fails: then the figure would mean nothing */
export async function load(
  server: Measured,
  scenario: Scenario,
  token: string,
  until: { seconds: number } | { amount: number },
): Promise<Rate> {
  const before = await server.usage();
  const result = await autocannon({
    url: server.origin + base + scenario.path,
    method: scenario.method,
    headers: headersFor(scenario, token),
    ...bodyOf(scenario),
    connections: 16,
    ...("seconds" in until ? { duration: until.seconds } : { amount: until.amount }),
    ...(scenario.keeps && { idReplacement: true }),
  });
  const after = await server.usage();
  const failed = result.errors + result.timeouts + result.non2xx;
  if (failed > 0) throw new Error(`${scenario.name}: ${failed} of ${result.requests.total} requests failed`);
  return {
    perSecond: result.requests.total / result.duration,
    total: result.requests.total,
    cpuMicros: ((after.cpuMs - before.cpuMs) * 1_000) / result.requests.total,
    p99Ms: result.latency.p99,
  };
}

/** The answer to one request of a kind. The first of a write makes the object; recorded is what all others get. */
export async function record(server: Measured, scenario: Scenario): Promise<Recorded> {
  const send = () =>
    fetch(server.origin + base + scenario.path, {
      method: scenario.method,
      headers: headersFor(scenario, server.token),
      ...bodyOf(scenario),
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
