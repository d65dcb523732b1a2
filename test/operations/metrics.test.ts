import type { OcpiEvent } from "@openocpi/protocol";
import { prometheusMetrics } from "@openocpi/server/metrics";
import { Registry } from "prom-client";
import { expect, test } from "vitest";

const at = "2026-03-02T09:00:00Z";
const request = {
  type: "request",
  at,
  partner: "movendo",
  direction: "in",
  operation: "locations.sender.list",
  method: "GET",
  url: "http://10.0.0.1/x",
  http: 200,
  status_code: 1000,
  ms: 80,
} as const;
const object = { at, partner: "movendo", object: "Location", violations: [] } as const;
const result = { type: "result", at, partner: "movendo", direction: "out", id: "1", late: false } as const;
const kind = "commands.receiver.stopSession.post";
const push = { type: "push", at, partner: "movendo", module: "cdrs", id: "C1", attempts: 1 } as const;
const pull = {
  type: "pull",
  at,
  partner: "movendo",
  module: "cdrs",
  full: true,
  received: 1,
  stored: 1,
} as const;

const owner = { country_code: "BE", party_id: "MOV" };

async function scraped(...events: OcpiEvent[]): Promise<string[]> {
  const registry = new Registry();
  const measure = prometheusMetrics(registry);
  for (const event of events) measure(event);
  return (await registry.metrics()).split("\n").filter((line) => line !== "" && !line.startsWith("#"));
}

const about = 'direction="in",partner="movendo",operation="locations.sender.list"';
const rows: readonly [name: string, event: OcpiEvent, line: string][] = [
  ["a request", request, `ocpi_requests_total{${about},http="200",status_code="1000"} 1`],
  ["how long it took, in seconds", request, `ocpi_request_duration_seconds_sum{${about}} 0.08`],
  ["its bucket", request, `ocpi_request_duration_seconds_bucket{le="0.1",${about}} 1`],
  [
    "a request without answer, caller and operation",
    { type: "request", at, direction: "out", method: "GET", url: "http://x", ms: 1, error: "down" },
    'ocpi_requests_total{direction="out",partner="none",operation="none",http="none",status_code="none"} 1',
  ],
  [
    "a status code of a custom module, by its range (HTTP-08)",
    { ...request, status_code: 2917 },
    `ocpi_requests_total{${about},http="200",status_code="2xxx"} 1`,
  ],
  [
    "a number that is no status code",
    { ...request, status_code: 123456 },
    `ocpi_requests_total{${about},http="200",status_code="other"} 1`,
  ],
  [
    "what was tolerated",
    { ...object, type: "tolerated", removed: [] },
    'ocpi_tolerated_total{partner="movendo",object="Location"} 1',
  ],
  [
    "what was refused",
    { ...object, type: "refused" },
    'ocpi_refused_total{partner="movendo",object="Location"} 1',
  ],
  [
    "what was withheld",
    { ...object, type: "withheld", reason: "foreign" },
    'ocpi_withheld_total{partner="movendo",object="Location",reason="foreign"} 1',
  ],
  [
    "a claim",
    { type: "claim", at, partner: "movendo", parties: [] },
    'ocpi_claims_total{partner="movendo"} 1',
  ],
  [
    "a result",
    { ...result, kind, result: "EVSE_OCCUPIED" },
    `ocpi_results_total{direction="out",partner="movendo",kind="${kind}",result="EVSE_OCCUPIED",late="false"} 1`,
  ],
  [
    "a result that the standard does not have",
    { ...result, kind, result: "Anna" },
    `ocpi_results_total{direction="out",partner="movendo",kind="${kind}",result="other",late="false"} 1`,
  ],
  [
    "a push (P-16)",
    { ...push, outcome: "dead" },
    'ocpi_pushes_total{partner="movendo",module="cdrs",outcome="dead"} 1',
  ],
  [
    "a circuit that is open",
    { type: "circuit", at, partner: "movendo", module: "cdrs", to: owner, state: "open" },
    'ocpi_circuit_open{partner="movendo",module="cdrs",to="BE*MOV"} 1',
  ],
  [
    "a circuit that is closed again",
    { type: "circuit", at, partner: "movendo", module: "cdrs", to: owner, state: "closed" },
    'ocpi_circuit_open{partner="movendo",module="cdrs",to="BE*MOV"} 0',
  ],
  [
    "a pull that has ended",
    { ...pull, phase: "failed" },
    'ocpi_pulls_total{partner="movendo",module="cdrs",phase="failed"} 1',
  ],
  [
    "objects that have vanished (P-19)",
    { type: "vanished", at, partner: "movendo", module: "locations", owner, ids: ["L1"], of: 2 },
    'ocpi_vanished_total{partner="movendo",module="locations"} 1',
  ],
  [
    "an error",
    { type: "error", at, error: new Error("x"), operation: kind },
    `ocpi_errors_total{partner="none",operation="${kind}"} 1`,
  ],
];
test.each(rows)("%s", async (_, event, line) => {
  expect(await scraped(event)).toContain(line);
});

test("what goes on in between is not counted", async () => {
  expect(await scraped({ ...pull, phase: "page" }, { ...pull, phase: "started" })).toEqual([]);
  expect(await scraped({ type: "page", at, operation: "cdrs.sender.list", received: 1 })).toEqual([]);
});

test("there are as many series for a thousand URLs, ids and codes as for a few", async () => {
  const many = (times: number) =>
    Array.from({ length: times }, (_, index): OcpiEvent[] => [
      { ...request, url: `http://x/${index}`, requestId: `r-${index}`, status_code: 2100 + index },
      { ...object, type: "refused", id: `L${index}` },
      { ...result, kind, result: `R${index}`, id: `${index}` },
      { ...push, id: `C${index}`, outcome: "delivered" },
    ]).flat();
  expect(await scraped(...many(800))).toHaveLength((await scraped(...many(2))).length);
});

test("one registry has them once", () => {
  const registry = new Registry();
  prometheusMetrics(registry);
  expect(() => prometheusMetrics(registry)).toThrow("already been registered");
});
