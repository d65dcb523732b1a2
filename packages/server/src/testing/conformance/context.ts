import { randomUUID } from "node:crypto";
import {
  authorization,
  headerNames,
  nextPage,
  type Party,
  routingHeaders,
  sameParty,
} from "@openocpi/protocol";
import { skip, succeeded, told } from "./check.js";
import { type InterfaceName, roleOf } from "./conformance-case.js";
import { type Clock, type Exchange, exchange } from "./exchange.js";
import type { ConformanceOptions, TriggerName, Triggers } from "./options.js";
import type { Peer } from "./peer.js";
import type { Seen } from "./seen.js";
import { type Registration, Subject } from "./subject.js";

/** How one request differs from a plain one of ours. */
export interface Ask {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: string;
  /** Added to, or with undefined taken from, those that we send. */
  headers?: Readonly<Record<string, string | undefined>>;
  query?: Readonly<Record<string, string>>;
  /** The credentials token; null: none at all. Default: the one that we were given. */
  token?: string | null;
}

/** Takes the routing headers away. */
export const unrouted = {
  [headerNames.toCountryCode]: undefined,
  [headerNames.toPartyId]: undefined,
  [headerNames.fromCountryCode]: undefined,
  [headerNames.fromPartyId]: undefined,
};

type Item = Readonly<Record<string, unknown>>;

/** What a case has to work with: the platform under test, and us as its partner. */
export class ConformanceContext {
  readonly subject: Subject;
  /** Everything that we have asked so far. */
  readonly exchanges: Exchange[] = [];
  /** How we registered; absent over a connection that was there before. */
  registration: Registration | undefined;
  /** What came when the operator let the platform under test register with us: that is done once. */
  registered: Promise<readonly Seen[]> | undefined;
  readonly #run = randomUUID().slice(0, 6);
  readonly #spare: string[];
  readonly #lists = new Map<string, Promise<readonly Item[]>>();
  #made = 0;

  constructor(
    readonly options: ConformanceOptions,
    readonly peer: Peer,
    readonly parties: readonly [Party, ...Party[]],
    readonly clock: Clock,
    tokens: readonly string[],
  ) {
    this.#spare = tokens.slice(1);
    this.subject = new Subject(options.url, options.connection?.tokenWeUse ?? tokens[0] ?? "");
  }

  get seconds(): number {
    return this.options.waitSeconds ?? 30;
  }

  /** The party as which we ask. */
  get us(): Party {
    return this.parties[0];
  }

  /** A second party of ours, for what is about more than one. */
  get second(): Party {
    return this.parties[1] ?? skip("we come as one party only: `parties`");
  }

  /** A party that nobody here is. */
  readonly nobody: Party = { country_code: "ZZ", party_id: "ZZZ" };

  /** The party of the platform under test that an interface belongs to. */
  them(name?: InterfaceName): Party {
    const { roles } = this.subject;
    const wanted = roleOf(name) === "either" ? undefined : roleOf(name);
    const found = roles.find(({ role }) => role === wanted) ?? roles[0];
    return found ?? skip("the platform shows no role");
  }

  /** An id that nothing has yet. */
  fresh(prefix = "T"): string {
    return `${prefix}-${this.#run}-${++this.#made}`;
  }

  /** A token A that nobody has used yet. */
  spareToken(): string {
    return this.#spare.shift() ?? skip("no further token A is left: `tokenA` takes several");
  }

  trigger<Name extends TriggerName>(name: Name): NonNullable<Triggers[Name]> {
    return this.options.trigger?.[name] ?? skip(`only the operator can set this off: \`trigger.${name}\``);
  }

  /** The URL of something at an interface: its ids are put behind the published URL. */
  at(name: InterfaceName | "credentials", ...ids: readonly string[]): string {
    const url = this.subject.endpoint(name) ?? skip(`${name} is not published`);
    return [url.replace(/\/+$/, ""), ...ids.map(encodeURIComponent)].join("/");
  }

  /** Asks an interface: with our token, and routed from us to them, unless it is one that is not routed (ROUT-01). */
  ask(method: string, name: InterfaceName, ids: readonly string[] = [], ask: Ask = {}): Promise<Exchange> {
    return this.askAt(method, this.at(name, ...ids), ask, this.routing(name));
  }

  routing(name: InterfaceName): { to: Party; from: Party } | undefined {
    return name.startsWith("hubclientinfo.") ? undefined : { to: this.them(name), from: this.us };
  }

  /** Asks a URL as it is; without routing where none is given. */
  async askAt(
    method: string,
    url: string,
    { json, body, headers = {}, query, token = this.subject.token }: Ask = {},
    routing?: { to: Party; from: Party },
  ): Promise<Exchange> {
    const content = json === undefined ? body : JSON.stringify(json);
    const sent = new Headers();
    const given: Record<string, string | undefined> = {
      ...(token !== null && { [headerNames.authorization]: authorization(token) }),
      ...(content !== undefined && { "Content-Type": "application/json" }),
      [headerNames.requestId]: randomUUID(),
      [headerNames.correlationId]: randomUUID(),
      ...(routing && routingHeaders(routing)),
      ...headers,
    };
    for (const [name, value] of Object.entries(given)) if (value !== undefined) sent.set(name, value);
    const target = query ? `${url}${url.includes("?") ? "&" : "?"}${new URLSearchParams(query)}` : url;
    const done = await exchange(
      this.clock,
      { method, url: target, headers: sent, ...(content !== undefined && { body: content }) },
      { routed: routing !== undefined, seconds: this.seconds },
    );
    this.exchanges.push(done);
    return done;
  }

  /** One page of a list; Sessions from the beginning of time. */
  page(name: InterfaceName, query: Readonly<Record<string, string>> = {}, ask: Ask = {}): Promise<Exchange> {
    const from = name === "sessions.sender" ? { date_from: beginning } : {};
    return this.ask("GET", name, [], { ...ask, query: { ...from, ...query } });
  }

  /** The pages of a list, by their Links. */
  async crawl(
    name: InterfaceName,
    query: Readonly<Record<string, string>> = {},
  ): Promise<readonly Exchange[]> {
    const pages = [await this.page(name, query)];
    for (let page = pages[0]; page && pages.length < mostPages; ) {
      succeeded(page);
      const next = nextPage(page.answer.get(headerNames.link), page.url);
      if (next === undefined) return pages;
      if (pages.some(({ url }) => url === next))
        throw new Error(`the Link of ${told(page)} leads back to ${next}`);
      page = await this.askAt("GET", next, {}, this.routing(name));
      pages.push(page);
    }
    return pages;
  }

  /** The first objects of a list, which stay the same for all cases. */
  async objects(name: InterfaceName): Promise<readonly Item[]> {
    const known = this.#lists.get(name);
    if (known) return known;
    const asked = this.crawl(name).then((pages) => pages.flatMap(({ items }) => items));
    this.#lists.set(name, asked);
    return asked;
  }

  /** Those of a list, of which there has to be one to see anything by. */
  async some(name: InterfaceName, what: string): Promise<readonly [Item, ...Item[]]> {
    const [first, ...more] = await this.objects(name);
    return first ? [first, ...more] : skip(`no ${what} to read`);
  }

  /** What comes to one of our response URLs. */
  result(url: string): Promise<Seen> {
    const path = url.slice(new URL(this.peer.base).origin.length);
    return this.peer.inbox.next((seen) => this.#isAt(seen, url, path), {
      what: `result at ${url}`,
      seconds: this.seconds,
    });
  }

  /** How many results have come to a response URL. */
  results(url: string): readonly Seen[] {
    const path = url.slice(new URL(this.peer.base).origin.length);
    return this.peer.inbox.seen.filter((seen) => this.#isAt(seen, url, path));
  }

  isOurs(object: Partial<Party>): boolean {
    const { country_code = "", party_id = "" } = object;
    return this.parties.some((party) => sameParty(party, { country_code, party_id }));
  }

  /** Below its URL too: who appends to it is seen, and told so by the case (CMD-03). */
  #isAt(seen: Seen, url: string, path: string): boolean {
    const short = new URL(url).pathname.slice(new URL(this.peer.base).pathname.replace(/\/$/, "").length);
    const [, area, id] = seen.path.split("/");
    return seen.url === path || `/${area}/${id}` === short;
  }
}

/** Before anything was ever updated. */
export const beginning = "2000-01-01T00:00:00Z";
const mostPages = 50;
