import { randomUUID } from "node:crypto";
import {
  authorization,
  headerNames,
  type Party,
  type Profile,
  parametersWithoutZ,
  partyKey,
  routingHeaders,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { isHub } from "../handlers/ownership.js";
import { offeredRoles } from "../handlers/parties.js";
import { mayCall } from "../registration/connection.js";
import type { Connected } from "../registration/record.js";
import { type Answer, evidenceOf, printable, readBody } from "./answer.js";
import { catalogue, type Entry, type FindingId } from "./catalogue.js";
import type { Finding } from "./diagnosis.js";

/** How one request differs from a plain one. */
export interface Ask {
  query?: Readonly<Record<string, string>>;
  /** With routing headers, as on functional modules; none names a Hub but those of a list (ROUT-04, ROUT-05). */
  routed?: false | "list" | "object";
  /** With the token as it is. Default: as the partner was found to take it. */
  raw?: boolean;
  /** What is special about it, for the evidence. */
  note?: string;
}

/** The partner allows no more requests. */
export class TooManyRequests extends Error {}

/** Milliseconds for each answer, and the most characters that are read of it. */
const patience = 15_000;
const maxBytes = 10_000_000;
/** So many requests are shown with a finding. */
const shown = 4;

/**
 * Asks a partner, and keeps what is found. It sends GETs alone, through the partner's own transport; the token goes to
 * origins that the partner has published, and to no other.
 */
export class Probe {
  /** What the partner was found to need so far: further requests follow it. */
  readonly needs: Pick<Profile, "rawToken" | "dateTimesWithoutZ"> = {};
  readonly correlationId = randomUUID();
  readonly answers: Answer[] = [];
  /** Answers that show that below its published URLs it knows none with a slash at the end. */
  readonly noSlashBelow: Answer[] = [];
  /** What is asked once of a partner, and not of each list, was asked. */
  hasManners = false;
  requests = 0;
  readonly #findings = new Map<FindingId, Finding>();
  readonly #origins = new Set<string>();

  constructor(
    readonly env: Env,
    readonly partner: Connected,
    readonly signal: AbortSignal | undefined,
  ) {
    const { versionsUrl, endpoints } = partner;
    this.publish([...(versionsUrl === undefined ? [] : [versionsUrl]), ...endpoints.map(({ url }) => url)]);
  }

  /** The partner has published these: its token may go to their origins. */
  publish(urls: readonly string[]): void {
    for (const url of urls) if (URL.canParse(url)) this.#origins.add(new URL(url).origin);
  }

  /** Whether a URL may be asked for with the token. */
  isTrusted(url: string): boolean {
    if (!URL.canParse(url) || !mayCall(this.env, this.partner, url)) return false;
    const { origin, hostname } = new URL(url);
    const { allowHosts = [] } = this.env.reach.policyFor(this.partner);
    return this.#origins.has(origin) || allowHosts.some((host) => host.toLowerCase() === hostname);
  }

  /**
   * Asks for one URL. An answer of any kind, and none, is an answer.
   *
   * @throws the reason of the signal, once that has fired; TooManyRequests
   */
  async get(url: string, ask: Ask = {}): Promise<Answer> {
    const answer = await this.#send(url, ask);
    this.answers.push(answer);
    if (answer.http === 429) {
      this.find("too-many-requests", answer);
      throw new TooManyRequests();
    }
    return answer;
  }

  async #send(url: string, { query = {}, routed = false, raw, note = "" }: Ask): Promise<Answer> {
    const { env, partner, signal } = this;
    const written = this.needs.dateTimesWithoutZ ? parametersWithoutZ(query) : query;
    const added = Object.entries(written).map(([name, value]) => `${name}=${encoded(value)}`);
    const whole = added.length === 0 ? url : url + (url.includes("?") ? "&" : "?") + added.join("&");
    const ids = { [headerNames.requestId]: randomUUID(), [headerNames.correlationId]: this.correlationId };
    const about = { url: whole, asked: printable(url, added.join("&")), note, ids };
    const nothing = { ...about, ms: 0, headers: new Headers(), length: 0, violations: [] };
    signal?.throwIfAborted();
    if (!this.isTrusted(url)) return { ...nothing, error: "it is at no address that the token is sent to" };
    const { token } = partner.outbound;
    const request = new Request(whole, {
      headers: {
        ...ids,
        ...(routed && routingHeaders(this.#parties(routed))),
        [headerNames.authorization]: authorization(token, { raw: raw ?? this.needs.rawToken ?? false }),
        Accept: "application/json",
      },
      ...(signal && { signal }),
    });
    this.requests++;
    const since = performance.now();
    const taken = () => ({ ms: performance.now() - since });
    try {
      const limits = { timeoutMs: patience, maxBytes, tokenOrigins: [...this.#origins] };
      const response = await env.reach.transportFor(partner).fetch(request, limits);
      const body = readBody(await response.text());
      const { status: http, headers, redirected, url: from } = response;
      const answer = {
        ...about,
        ...taken(),
        http,
        headers,
        ...body,
        ...(redirected && { redirectedTo: from }),
      };
      this.#tell(answer);
      return answer;
    } catch (error) {
      signal?.throwIfAborted();
      const said = error instanceof Error ? error.message : String(error);
      const answer = { ...nothing, ...taken(), error: this.#withoutToken(said) };
      this.#tell(answer);
      return answer;
    }
  }

  /** Who asks whom, where a side has just one party: as any call of ours says it. */
  #parties(asked: "list" | "object"): { from?: Party; to?: Party } {
    const only = (parties: readonly Party[]) =>
      new Set(parties.map(partyKey)).size === 1 ? parties[0] : undefined;
    const from = only(offeredRoles(this.env, this.partner));
    const to = asked === "object" && isHub(this.partner) ? undefined : only(this.partner.roles);
    return { ...(from && { from }), ...(to && { to }) };
  }

  #tell({ url, http, code, ms, ids, error }: Answer): void {
    this.env.emit({
      type: "request",
      direction: "out",
      partner: this.partner.id,
      method: "GET",
      url: this.#withoutToken(printable(url)),
      ...(http !== undefined && { http }),
      ...(code !== undefined && { status_code: code }),
      ...(error !== undefined && { error }),
      ms,
      requestId: ids[headerNames.requestId] ?? "",
      correlationId: ids[headerNames.correlationId] ?? "",
    });
  }

  /** A partner may repeat it anywhere. */
  #withoutToken(text: string): string {
    const { token } = this.partner.outbound;
    return text.replaceAll(token, "***").replaceAll(btoa(token), "***");
  }

  /** Keeps a finding, with the answers that show it. */
  find(id: FindingId, ...answers: readonly Answer[]): Finding {
    const entry: Entry = catalogue[id];
    const found = this.#findings.get(id) ?? { id, ...structuredClone(entry), evidence: [] };
    for (const answer of answers.slice(0, shown - found.evidence.length)) {
      const { request, answer: said } = evidenceOf(answer);
      found.evidence.push({ request: this.#withoutToken(request), answer: this.#withoutToken(said) });
    }
    this.#findings.set(id, found);
    return found;
  }

  get findings(): readonly Finding[] {
    return [...this.#findings.values()];
  }
}

/** As the client sends it: colons stay, for not everybody decodes them. */
const encoded = (value: string): string => encodeURIComponent(value).replaceAll("%3A", ":");
