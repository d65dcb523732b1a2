import type { OcpiEvent, RefusedEvent, ToleratedEvent } from "@openocpi/protocol";
import { document, type OperationId, operationTable, type SchemaName, type Violation } from "@openocpi/spec";
import { violationPage } from "./violation-page.js";

/**
 * One way in which what a partner sends differs from the document. It says where and how, and never what: no value of
 * the partner's is in it, so no driver, no card and no address of yours either.
 */
export interface FoundViolation {
  /** `tolerated`: taken as it came. `removed`: left out, and the rest taken. `refused`: not taken. */
  outcome: "tolerated" | "removed" | "refused";
  /** The schema that it was held to. */
  object: SchemaName;
  /** Where: a JSON Pointer, with `*` for the place in a list: `/evses/*\/status`. */
  path: string;
  /** What is wrong there, in words. */
  message: string;
  /** The JSON Schema keyword that was violated. */
  keyword: string;
  /** The rule that it breaks, where one is known: `TYPE-07`. */
  rule?: string;
  /** The section of OCPI that describes it. */
  section?: string;
  count: number;
  firstSeen: string;
  lastSeen: string;
  /** The last time: the exact place, and the message in which both sides find it. */
  example: { path: string; operation?: OperationId; requestId?: string };
}

/** All findings about one partner, the most frequent first. Plain data, for `JSON.stringify`. */
export interface PartnerViolations {
  partner: string;
  /** Since when it was watched. */
  since: string;
  /** How many requests were exchanged with it, in both directions. */
  requests: number;
  findings: readonly FoundViolation[];
  /** How often something of further kinds was found, which are too many to be told apart. */
  others: number;
}

/** Collects what partners do not do as OCPI says, from the events. */
export interface ViolationReport {
  /** Give it every event of the platform. */
  onEvent(this: void, event: OcpiEvent): void;
  /** What was found about a partner, by your id of it. */
  of(partner: string): PartnerViolations;
  /** The same of all partners that something was found about. */
  all(): readonly PartnerViolations[];
  /** The same as one page to send to the partner: HTML, readable without a network, printable. */
  html(partner: string): string;
  /** Begins anew with a partner: after it has got its page, for instance. */
  forget(partner: string): void;
}

interface Watched {
  since: string;
  requests: number;
  findings: Map<string, FoundViolation>;
  others: number;
}

/**
 * Makes a report. It lives in memory, in this process; what is found again is counted, so it stays small.
 *
 * @param kinds how many kinds of findings are told apart, per partner. Default: 500.
 *
 * @example
 * const violations = violationReport();
 * const platform = ocpi({ roles, modules, onEvent: violations.onEvent });
 * app.get("/violations/:partner", ({ params }, response) => response.send(violations.html(params.partner)));
 */
export function violationReport({ kinds = 500 }: { kinds?: number } = {}): ViolationReport {
  const partners = new Map<string, Watched>();
  const began = new Date().toISOString();
  const watched = (partner: string): Watched => {
    const found = partners.get(partner) ?? unseen(began);
    partners.set(partner, found);
    return found;
  };
  const take = (
    event: ToleratedEvent | RefusedEvent,
    outcome: FoundViolation["outcome"],
    violation: Violation,
  ) => {
    if (event.partner === undefined) return;
    const about = watched(event.partner);
    const found = finding(event, outcome, violation);
    const key = [outcome, found.object, found.path, found.keyword, found.rule].join(" ");
    const { count = 0, firstSeen = event.at } = about.findings.get(key) ?? {};
    if (count === 0 && about.findings.size >= kinds) about.others++;
    else about.findings.set(key, { ...found, count: count + 1, firstSeen });
  };
  const of = (partner: string): PartnerViolations => {
    const { findings, ...about } = partners.get(partner) ?? unseen(began);
    return { partner, ...about, findings: [...findings.values()].toSorted((a, b) => b.count - a.count) };
  };
  return {
    onEvent(event) {
      if (event.type === "request" && event.partner !== undefined) watched(event.partner).requests++;
      if (event.type !== "tolerated" && event.type !== "refused") return;
      const outcome = event.type;
      for (const violation of event.violations) take(event, outcome, violation);
      if (outcome === "tolerated") for (const violation of event.removed) take(event, "removed", violation);
    },
    of,
    all: () => [...partners.keys()].map(of).filter(({ findings }) => findings.length > 0),
    html: (partner) => violationPage(of(partner)),
    forget(partner) {
      partners.set(partner, unseen(new Date().toISOString()));
    },
  };
}

const unseen = (since: string): Watched => ({ since, requests: 0, findings: new Map(), others: 0 });

function finding(
  { at, object, operation, requestId }: ToleratedEvent | RefusedEvent,
  outcome: FoundViolation["outcome"],
  { path, message, keyword, rule }: Violation,
): FoundViolation {
  const section = sectionOf(operation ?? operationAbout(object));
  const place = named(path);
  return {
    outcome,
    object,
    path: place.replace(/\/\d+(?=\/|$)/g, "/*"),
    message,
    keyword,
    ...(rule !== undefined && { rule }),
    ...(section !== undefined && { section }),
    count: 1,
    firstSeen: at,
    lastSeen: at,
    example: {
      path: place,
      ...(operation !== undefined && { operation }),
      ...(requestId !== undefined && { requestId }),
    },
  };
}

/** A pointer holds names of the document alone; whatever looks like no name is not repeated. */
const named = (path: string): string => path.replace(/[^/]+/g, (step) => (isName.test(step) ? step : "…"));
const isName = /^(\d{1,6}|[A-Za-z][\w-]{0,63})$/;

const operationAbout = (name: SchemaName): OperationId | undefined =>
  Object.values(operationTable).find(({ object, body }) => object === name || body === name)?.id;

const sectionOf = (operation: OperationId | undefined): string | undefined => {
  if (operation === undefined) return undefined;
  const { path, method } = operationTable[operation];
  const described = document.paths[path]?.[method] as { externalDocs?: { url: string } } | undefined;
  return described?.externalDocs?.url;
};
