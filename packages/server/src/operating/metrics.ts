import { type OcpiEvent, partyKey, statusCodes } from "@openocpi/protocol";
import { isChargingProfileResultType, isCommandResultType } from "@openocpi/spec";
import { Counter, Gauge, Histogram, type Registry } from "prom-client";

/** For a label that has no value: an unknown caller, a path that belongs to no operation, an answer that never came. */
const none = "none";

/** Seconds. From what answers at once to what waits for a partner's patience. */
const buckets = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

/**
 * Counts what the platform does, for Prometheus. Labels hold your ids of partners and names of the document, never a
 * URL or an id of an object, so there are only so many series.
 *
 * @returns what takes the events: `ocpi({ onEvent: prometheusMetrics(register) })`
 * @throws Error where the registry has metrics of these names already
 */
export function prometheusMetrics(registry: Registry): (event: OcpiEvent) => void {
  const all = metricsIn(registry);
  return (event) => {
    const { partner = none } = event;
    switch (event.type) {
      case "request": {
        const { direction, operation = none, http = none, status_code, ms } = event;
        const labels = { direction, partner, operation };
        all.requests.inc({ ...labels, http, status_code: codeOf(status_code) });
        return all.seconds.observe(labels, ms / 1000);
      }
      case "tolerated":
        return all.tolerated.inc({ partner, object: event.object });
      case "refused":
        return all.refused.inc({ partner, object: event.object });
      case "withheld":
        return all.withheld.inc({ partner, object: event.object, reason: event.reason });
      case "claim":
        return all.claims.inc({ partner });
      case "result": {
        const { direction, kind, late } = event;
        return all.results.inc({
          direction,
          partner,
          kind,
          result: resultOf(event.result),
          late: String(late),
        });
      }
      case "push":
        return all.pushes.inc({ partner, module: event.module, outcome: event.outcome });
      case "circuit":
        return all.circuits.set(
          { partner, module: event.module, to: partyKey(event.to) },
          event.state === "open" ? 1 : 0,
        );
      case "pull":
        if (event.phase !== "finished" && event.phase !== "failed") return;
        return all.pulls.inc({ partner, module: event.module, phase: event.phase });
      case "vanished":
        return all.vanished.inc({ partner, module: event.module });
      case "error":
        return all.errors.inc({ partner, operation: event.operation ?? none });
    }
  };
}

function metricsIn(registry: Registry) {
  const counter = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Counter({ name, help, labelNames, registers: [registry] });
  const registers = [registry];
  const asked = ["direction", "partner", "operation"] as const;
  const name = "ocpi_request_duration_seconds";
  const open = { name: "ocpi_circuit_open", help: "1 while a module of a partner is not called" };
  const result = ["kind", "result", "late"] as const;
  return {
    requests: counter("ocpi_requests_total", "Requests, in and out", ...asked, "http", "status_code"),
    seconds: new Histogram({ name, help: "How long requests took", labelNames: asked, buckets, registers }),
    tolerated: counter("ocpi_tolerated_total", "Objects that differ, and were taken", "partner", "object"),
    refused: counter("ocpi_refused_total", "Objects of partners, refused", "partner", "object"),
    withheld: counter("ocpi_withheld_total", "Objects of ours, not sent", "partner", "object", "reason"),
    claims: counter("ocpi_claims_total", "Claims of parties that the partner may not have", "partner"),
    results: counter("ocpi_results_total", "Results that came later", "direction", "partner", ...result),
    pushes: counter("ocpi_pushes_total", "Objects pushed, by outcome", "partner", "module", "outcome"),
    circuits: new Gauge({ ...open, labelNames: ["partner", "module", "to"] as const, registers }),
    pulls: counter("ocpi_pulls_total", "Pulls that have ended", "partner", "module", "phase"),
    vanished: counter("ocpi_vanished_total", "Lists that an operator has to look at", "partner", "module"),
    errors: counter("ocpi_errors_total", "What went wrong inside", "partner", "operation"),
  };
}

const known = new Set<number>(Object.values(statusCodes));

/** A partner may say any number: those that the standard does not have are counted by their range (HTTP-08). */
const codeOf = (code: number | undefined): string => {
  if (code === undefined) return none;
  if (known.has(code)) return String(code);
  return code >= 1000 && code < 5000 ? `${Math.floor(code / 1000)}xxx` : "other";
};

const resultOf = (result: string): string =>
  isCommandResultType(result) || isChargingProfileResultType(result) ? result : "other";
