import { formatDateTime, type Profile } from "@openocpi/protocol";
import { type OperationRow, operationTable } from "@openocpi/spec";
import type { Env } from "../env.js";
import { NotRegistered } from "../registration/not-registered.js";
import { connected } from "../registration/record.js";
import { isReachable } from "../routes/routes.js";
import { type FindingId, unprobed } from "./catalogue.js";
import { compareRecord } from "./credentials.js";
import type { Diagnosis, Finding, NotProbed, Severity } from "./diagnosis.js";
import { enter } from "./door.js";
import { probeList } from "./lists.js";
import { mostFrequent } from "./objects.js";
import { lookBack } from "./passing.js";
import { Probe, TooManyRequests } from "./probe.js";
import { probeReceiver } from "./single.js";

export interface DiagnoseOptions {
  /** Stops it: between two requests, and the one under way. */
  signal?: AbortSignal;
}

/**
 * Probes a partner and proposes a profile for it. Nothing is written, at the partner or here: it is asked by GETs alone,
 * one after another, some ten for each list that it publishes, as if nothing were known of it but its addresses.
 *
 * @throws NotRegistered; the reason of the signal
 */
export async function diagnose(env: Env, id: string, { signal }: DiagnoseOptions = {}): Promise<Diagnosis> {
  const since = performance.now();
  const partner = connected(id, await env.partners.get(id));
  const { status } = partner;
  if (!isReachable(partner)) throw new NotRegistered(id, status);
  const probe = new Probe(env, partner, signal);
  try {
    await probeAll(probe);
  } catch (error) {
    // What was found by then is worth telling.
    if (!(error instanceof TooManyRequests)) throw error;
  }
  lookBack(probe);
  settleForm(probe);
  const findings = probe.findings.map(told).sort((a, b) => gravity[a.severity] - gravity[b.severity]);
  return {
    partner: id,
    checkedAt: formatDateTime(new Date()),
    profile: proposal(findings),
    findings,
    notProbed: Object.entries(unprobed).map(([member, why]) => ({ member, why }) as NotProbed),
    correlationId: probe.correlationId,
    requests: probe.requests,
    ms: Math.round(performance.now() - since),
  };
}

async function probeAll(probe: Probe): Promise<void> {
  const published = await enter(probe);
  if (!published) return;
  const { endpoints } = published;
  probe.publish(endpoints.map(({ url }) => url));
  await compareRecord(probe, published);
  for (const { url } of endpoints)
    if (!probe.isTrusted(url)) probe.find("endpoint-refused", await probe.get(url));
  const open = endpoints.filter(({ url }) => probe.isTrusted(url));
  for (const row of lists) {
    const endpoint = open.find(({ identifier, role }) => identifier === row.module && role === "SENDER");
    if (endpoint) await probeList(probe, row, endpoint);
  }
  for (const endpoint of open) if (endpoint.role === "RECEIVER") await probeReceiver(probe, endpoint);
}

/** Those that need no date come first: they tell how dates are to be written. */
const lists = Object.values(operationTable)
  .filter(
    (row): row is OperationRow & { role: "sender"; verb: "list" } =>
      row.role === "sender" && row.verb === "list",
  )
  .sort((a, b) => a.needed.length - b.needed.length);

/** What was found about slashes, held together: no one form is right where some want them, and others refuse them. */
function settleForm(probe: Probe): void {
  const found = (id: FindingId) => probe.findings.find((each) => each.id === id);
  const [wanted, refused] = [found("slash-wanted"), found("slash-refused")];
  if (!wanted || !(refused || probe.noSlashBelow.length > 0)) return;
  delete wanted.proposes;
  delete refused?.proposes;
  if (!refused) probe.find("slash-refused-below", ...probe.noSlashBelow);
}

const proposal = (findings: readonly Finding[]): Profile =>
  Object.assign({}, ...findings.map(({ proposes }) => proposes));

const gravity: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

const told = (finding: Finding): Finding =>
  finding.violations ? { ...finding, violations: mostFrequent(finding.violations) } : finding;
