import type { Modules, OcpiOptions } from "@openocpi/server";
import type { Triggers } from "@openocpi/server/testing";

/** A request at the edge of the platform under test. */
export interface Asked {
  method: string;
  /** Path and query. */
  url: string;
  headers: Headers;
  body: string;
}

/** What it is answered with. */
export interface Answered {
  http: number;
  headers: Headers;
  body: string;
}

/** What the edge remembers while one fault is in. */
export interface Memory {
  /** Authorization headers that have opened a door, the last one first. */
  opened: string[];
  /** How many requests came before. */
  asked: number;
  answered: Map<string, Answered>;
}

export type Edge = (
  asked: Asked,
  forward: (asked: Asked) => Promise<Answered>,
  memory: Memory,
) => Promise<Answered>;
export type Outgoing = (request: Request, send: (request: Request) => Promise<Response>) => Promise<Response>;

/** One way to break the rule, put into a platform that keeps to it. */
export interface Fault {
  /** The rule whose cases have to catch it. */
  rule: string;
  name: string;
  /** Of those cases, the ones that are looked at. Default: all. */
  cases?: RegExp;
  /** We come as a Hub. */
  asHub?: true;
  /** What goes wrong between the platform and who asks it. */
  edge?: Edge;
  /** What goes wrong with what the platform asks others for. */
  outgoing?: Outgoing;
  /** What goes wrong inside. */
  inside?: (modules: Modules) => Partial<OcpiOptions>;
  trigger?: (triggers: Triggers) => Triggers;
}

type Json = Record<string, unknown>;

/** Changes the answer. */
export const answering =
  (change: (answered: Answered, asked: Asked, memory: Memory) => Answered | undefined): Edge =>
  async (asked, forward, memory) => {
    const answered = await forward(asked);
    return change(answered, asked, memory) ?? answered;
  };

/** Changes the request. */
export const asking =
  (change: (asked: Asked, memory: Memory) => Asked | undefined): Edge =>
  (asked, forward, memory) =>
    forward(change(asked, memory) ?? asked);

/** Answers without asking the platform. */
export const instead =
  (answer: (asked: Asked) => Answered | undefined): Edge =>
  async (asked, forward) =>
    answer(asked) ?? forward(asked);

const parsed = (text: string): Json | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
  } catch {
    return undefined;
  }
};

/** Changes the envelope of answers. */
export const envelopes = (change: (body: Json, answered: Answered, asked: Asked) => Json | undefined): Edge =>
  answering((answered, asked) => {
    const body = parsed(answered.body);
    const changed = body && change(body, answered, asked);
    return changed && { ...answered, body: JSON.stringify(changed) };
  });

/** Changes the objects of lists at an interface. */
export const listing = (part: string, change: (item: Json, index: number) => Json): Edge =>
  envelopes((body, _, { url }) =>
    url.includes(part) && Array.isArray(body.data) ? { ...body, data: body.data.map(change) } : undefined,
  );

/** Changes the one object in answers about some address. */
export const reading = (part: string, change: (item: Json) => Json): Edge =>
  envelopes((body, _, { url }) =>
    url.includes(part) && typeof body.data === "object" && body.data && !Array.isArray(body.data)
      ? { ...body, data: change(body.data as Json) }
      : undefined,
  );

/** Changes the JSON of requests. */
export const bodies = (change: (body: Json, asked: Asked) => Json | undefined): Edge =>
  asking((asked) => {
    const body = parsed(asked.body);
    const changed = body && change(body, asked);
    return changed && { ...asked, body: JSON.stringify(changed) };
  });

export const headers = (change: (headers: Headers, asked: Asked, answered: Answered) => void): Edge =>
  answering((answered, asked) => {
    change(answered.headers, asked, answered);
    return answered;
  });

export const envelope = (status_code: number, data?: unknown, http = 200): Answered => ({
  http,
  headers: new Headers({ "Content-Type": "application/json" }),
  body: JSON.stringify({ status_code, timestamp: "2026-03-01T10:00:00Z", data }),
});

/** The address with its query changed. */
export function queried(url: string, change: (query: URLSearchParams) => void): string {
  const target = new URL(url, "http://edge.test");
  change(target.searchParams);
  return target.pathname + target.search;
}

export const withHttp = (answered: Answered, http: number): Answered => ({ ...answered, http });
export const codeOf = ({ body }: Answered): unknown => parsed(body)?.status_code;
