import { Writable } from "node:stream";
import { guardedFetch, memoryCrud, type OcpiEvent, violationReport } from "@openocpi/server";
import { prometheusMetrics } from "@openocpi/server/metrics";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import { SpanKind, SpanStatusCode } from "@opentelemetry/api";
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from "@opentelemetry/sdk-trace-base";
import { pino } from "pino";
import { Registry } from "prom-client";
import { describe, expect, test } from "vitest";
import { logged, options } from "../examples/logging-pino.js";
import { traced, withTraceparent } from "../examples/tracing-opentelemetry.js";
import { cdr, session, token } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { serve } from "../support/handshake-http.js";

/** What an operator has: all that comes out of the events. */
function observed() {
  const lines: string[] = [];
  const exporter = new InMemorySpanExporter();
  const tracing = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] });
  const registry = new Registry();
  const violations = violationReport();
  const sink = new Writable({
    write(line, _encoding, done) {
      lines.push(String(line));
      done();
    },
  });
  const observers = [
    logged(pino({ ...options, level: "trace" }, sink)),
    traced(tracing.getTracer("ocpi")),
    prometheusMetrics(registry),
    violations.onEvent,
  ];
  const onEvent = (event: OcpiEvent) => {
    for (const observe of observers) observe(event);
  };
  return { onEvent, lines, spans: () => exporter.getFinishedSpans(), registry, violations };
}

const card = { country_code: "BE", party_id: "MOV", uid: "04E1A2B3C4", contract_id: "BE-MOV-CANNA-1" };

/** Everything that happens between two partners: they register, push, read, fail, renew their tokens and part. */
async function everything(net: OcpiNet<"cpo" | "emsp">, tokens: Set<string>): Promise<void> {
  const collect = async () => {
    for (const { platform } of [net.cpo, net.emsp])
      for (const { outbound } of await platform.partners.list()) if (outbound) tokens.add(outbound.token);
  };
  const { platform } = net.cpo;
  const { token: tokenA } = await platform.invite({ id: "emsp" });
  tokens.add(tokenA);
  const url = `${net.cpo.url}/versions`;
  tokens.add("not-the-token");
  await expect(net.emsp.platform.register({ url, token: "not-the-token" })).rejects.toThrow();
  await net.emsp.platform.register({ id: "cpo", url, token: tokenA });
  await collect();
  const [toCpo, toEmsp] = [await net.emsp.platform.partner("cpo"), await platform.partner("emsp")];
  const tokensAt = { country_code: "BE", party_id: "MOV", token_uid: card.uid };
  await toCpo.tokens.receiver.put(tokensAt, token(card.uid, card));
  await toEmsp.sessions.receiver.put(
    { country_code: "NL", party_id: "OCA", session_id: "S1" },
    session("S1", { country_code: "NL", party_id: "OCA", cdr_token: { ...card, type: "RFID" } }),
  );
  await toEmsp.cdrs.receiver.post(
    cdr("C1", { country_code: "NL", party_id: "OCA", cdr_token: { ...card, type: "RFID" } }),
  );
  await expect(toEmsp.tokens.sender.authorize.post({ token_uid: card.uid })).rejects.toThrow();
  await toCpo.locations.sender.list().toArray();
  for (const json of [{ uid: card.uid }, { ...token(card.uid, card), issuer: card.contract_id.repeat(9) }])
    await net.cpo.fetch(`/2.2.1/receiver/tokens/BE/MOV/${card.uid}`, { method: "PUT", as: "emsp", json });
  for (const wrong of [tokenA, "nobodys-token"]) {
    tokens.add(wrong);
    expect((await net.cpo.fetch("/2.2.1/sender/locations", { token: wrong })).status).toBe(401);
  }
  await net.emsp.platform.update("cpo");
  await collect();
  await net.emsp.platform.unregister("cpo");
}

describe("what comes out of the events", () => {
  test("AUTH-01: no credentials token, plain or in Base64, and no card; names and numbers of requests do", async () => {
    const seen = observed();
    const tokens = new Set<string>();
    const broken = () => Promise.reject(new Error("the database is down"));
    await using net = await ocpiNet({
      cpo: {
        modules: {
          locations: { sender: memoryCrud([location("LOC1"), location("BAD", { country: "Nowhere" })]) },
          tokens: { receiver: memoryCrud([]) },
        },
        onEvent: seen.onEvent,
      },
      emsp: {
        modules: {
          tokens: { sender: { ...memoryCrud([]), get: broken } },
          sessions: { receiver: memoryCrud([]) },
          cdrs: { receiver: memoryCrud([]) },
        },
        onEvent: seen.onEvent,
      },
    });
    await everything(net, tokens);
    const { lines, spans, registry, violations } = seen;
    const texts = {
      logs: lines.join(""),
      spans: JSON.stringify(
        spans().map(({ name, attributes, status, events }) => [name, attributes, status, events]),
      ),
      metrics: await registry.metrics(),
      report:
        JSON.stringify(violations.all()) + violations.all().map(({ partner }) => violations.html(partner)),
    };
    expect(tokens.size).toBeGreaterThanOrEqual(6);
    for (const [name, text] of Object.entries(texts)) {
      for (const secret of tokens)
        for (const form of [secret, btoa(secret), btoa(secret).replace(/=+$/, "")])
          expect(text.includes(form), `${name} has ${form}`).toBe(false);
      for (const personal of [card.uid, card.contract_id]) expect(text, name).not.toContain(personal);
    }
    expect(texts.logs).toContain("the database is down");
    expect(texts.metrics).toContain('operation="tokens.sender.authorize.post"');
    expect(violations.of("emsp").findings).not.toEqual([]);
  });

  test("logs: one line of JSON per event, with its level", async () => {
    const { onEvent, lines } = observed();
    const at = "2026-03-02T09:00:00Z";
    const request = {
      type: "request",
      at,
      direction: "in",
      method: "GET",
      url: "http://x/04E1",
      ms: 1,
    } as const;
    onEvent({ ...request, http: 200 });
    onEvent({ ...request, http: 500 });
    onEvent({ type: "error", at, error: new Error("outer", { cause: new Error("inner") }) });
    const parsed = lines.map((line) => JSON.parse(line));
    expect(parsed.map(({ level, msg }) => [pino.levels.labels[level], msg])).toEqual([
      ["info", "request"],
      ["warn", "request"],
      ["error", "error"],
    ]);
    expect(parsed[0]).not.toHaveProperty("url");
    expect(parsed[2].error).toMatchObject({ name: "Error", message: "outer", cause: { message: "inner" } });
  });
});

describe("spans", () => {
  test("MSG-01: a call and what it is at the other side are one trace, by the correlation id", async () => {
    const seen = observed();
    await using net = await ocpiNet({
      cpo: { modules: { locations: { sender: memoryCrud([location("LOC1")]) } }, onEvent: seen.onEvent },
      emsp: { onEvent: seen.onEvent },
    });
    const { emspToCpo } = await net.connect("emsp", "cpo");
    const before = Date.now();
    await emspToCpo.locations.sender.list().toArray();
    const spans = seen.spans().filter(({ name }) => name === "locations.sender.list");
    const at = (kind: SpanKind) => spans.find((each) => each.kind === kind);
    const [asked, answered] = [at(SpanKind.CLIENT), at(SpanKind.SERVER)];
    expect(spans).toHaveLength(2);
    expect(asked?.spanContext().traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(answered?.spanContext().traceId).toBe(asked?.spanContext().traceId);
    expect(answered?.attributes).toMatchObject({
      "http.route": "/sender/locations",
      "http.response.status_code": 200,
      "ocpi.partner": "emsp",
      "ocpi.status_code": 1000,
      "ocpi.from": "BE*MOV",
      "ocpi.to": "NL*OCA",
    });
    expect(asked?.attributes).toMatchObject({
      "ocpi.partner": "cpo",
      "ocpi.operation": "locations.sender.list",
    });
    const [seconds = 0, nanoseconds = 0] = asked?.startTime ?? [];
    const start = seconds * 1000 + nanoseconds / 1e6;
    expect(start).toBeGreaterThanOrEqual(before - 5);
    expect(start).toBeLessThanOrEqual(Date.now());
  });

  const request = {
    type: "request",
    at: "2026-03-02T09:00:00.250Z",
    method: "GET",
    url: "http://x",
    ms: 250,
  } as const;
  test.each([
    ["a partner's mistake", { direction: "in", http: 200, status_code: 2001 }, SpanStatusCode.UNSET],
    ["a failure of ours", { direction: "in", http: 500, status_code: 3000 }, SpanStatusCode.ERROR],
    [
      "a failure that is told with HTTP 200",
      { direction: "in", http: 200, status_code: 3001 },
      SpanStatusCode.ERROR,
    ],
    ["a refusal of a partner", { direction: "out", http: 200, status_code: 2001 }, SpanStatusCode.ERROR],
    ["no answer", { direction: "out", error: "timeout" }, SpanStatusCode.ERROR],
    ["an answer", { direction: "out", http: 200, status_code: 1000 }, SpanStatusCode.UNSET],
  ] as const)("%s", (_, more, status) => {
    const { onEvent, spans } = observed();
    onEvent({ ...request, ...more });
    const [span] = spans();
    expect(span?.status.code).toBe(status);
    expect(span?.duration).toEqual([0, 250_000_000]);
    expect(span?.name).toBe("GET");
  });

  test("traceparent goes along, and belongs to the same trace", async () => {
    const { origin, seen: received } = await serve(() => ({ body: {} }));
    const transport = withTraceparent(guardedFetch({ policy: { allowPrivate: true } }));
    const headers = { "X-Correlation-ID": "c-1" };
    await (await transport.fetch(new Request(origin, { headers }))).text();
    await transport.close();
    const { onEvent, spans } = observed();
    onEvent({ ...request, direction: "in", correlationId: "c-1" });
    const [span] = spans();
    const parent = `00-${span?.spanContext().traceId}-${span?.parentSpanContext?.spanId}-01`;
    expect(received[0]?.headers.traceparent).toBe(parent);
  });
});
