import { createServer } from "node:http";
import {
  guardedFetch,
  memoryCrud,
  memoryPartners,
  memoryPending,
  ocpi,
  shutdown,
  violationReport,
} from "@openocpi/server";
import { prometheusMetrics } from "@openocpi/server/metrics";
import type { Location } from "@openocpi/spec";
import { BasicTracerProvider, BatchSpanProcessor, ConsoleSpanExporter } from "@opentelemetry/sdk-trace-base";
import express from "express";
import { collectDefaultMetrics, register } from "prom-client";
import { logged } from "./logging-pino.js";
import { traced, withTraceparent } from "./tracing-opentelemetry.js";

const port = Number(process.env.PORT ?? 3005);
const last_updated = "2026-01-31T12:00:00Z";
const oca = { country_code: "NL", party_id: "OCA" };
const station: Location = {
  ...{ ...oca, id: "UTR-1", publish: true, address: "Stationsplein 1", city: "Utrecht", country: "NLD" },
  ...{
    coordinates: { latitude: "52.08950", longitude: "5.10980" },
    time_zone: "Europe/Amsterdam",
    last_updated,
  },
};

// Logs, traces, metrics and the report are all made from the same events.
const tracing = new BasicTracerProvider({
  spanProcessors: [new BatchSpanProcessor(new ConsoleSpanExporter())], // yours: an OTLPTraceExporter
});
const violations = violationReport();
const observers = [
  logged(),
  traced(tracing.getTracer("ocpi")),
  prometheusMetrics(register),
  violations.onEvent,
];
collectDefaultMetrics();

const network = { allowPrivate: true }; // partners on this machine, to try it
const platform = ocpi({
  roles: [{ ...oca, role: "CPO", business_details: { name: "Oranje Laadpalen" } }],
  modules: { locations: { sender: memoryCrud([station]) } },
  partners: memoryPartners(), // yours: stores that outlive the process,
  pending: memoryPending(), // so that a result that could not be sent leaves at the next start
  network,
  transport: withTraceparent(guardedFetch({ policy: network })),
  onEvent(event) {
    for (const observe of observers) observe(event);
  },
});

const app = express().use("/ocpi", platform.router);
const server = createServer(app).listen(port, async () => {
  const { token } = await platform.invite();
  console.log(`http://localhost:${port}/ocpi/versions opens with ${token}`);
});

// For your own network alone: keep this port from the outside, or listen to it on the loopback.
const inside = express();
inside.get("/live", (_request, response) => void response.sendStatus(204)); // the process runs: else restart it
inside.get("/ready", async (_request, response) => {
  const health = await platform.health(); // it can answer partners: else send them elsewhere
  response.status(health.status === "ok" ? 200 : 503).json(health);
});
inside.get("/metrics", async (_request, response) => {
  response.type(register.contentType).send(await register.metrics());
});
inside.get("/violations", (_request, response) => void response.json(violations.all()));
inside.get("/violations/:partner", ({ params }, response) => {
  response.type("html").send(violations.html(params.partner));
});
const insidePort = Number(process.env.INSIDE_PORT ?? 3006);
const insideServer = inside.listen(insidePort, "localhost", () => {
  console.log("inside:", insideServer.address());
});

process.once("SIGTERM", async () => {
  const isOver = await shutdown(server, platform, { seconds: 25 });
  await tracing.shutdown(); // and your database
  insideServer.close();
  process.exitCode = isOver ? 0 : 1;
});
