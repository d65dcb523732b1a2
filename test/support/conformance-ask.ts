import { authorization } from "@openocpi/protocol";
import { ours, theirs, tokenTheyUse } from "./conformance-story.js";

/** How one request differs from a plain one of the partner. */
export interface Ask {
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: string | Uint8Array<ArrayBuffer>;
  /** Added to, or with undefined taken from, those that the partner sends. */
  headers?: Readonly<Record<string, string | undefined>>;
  query?: string;
}

/** What came back. */
export interface Answer {
  /** The headers of the request. */
  sent: Headers;
  http: number;
  headers: Headers;
  text: string;
  /** The envelope, or whatever else it was. */
  body: Readonly<Record<string, unknown>>;
  /** The envelope's data, as a list. */
  items: readonly Readonly<Record<string, unknown>>[];
}

let asked = 0;

/** The headers of the partner: its token, its ids, and who asks whom. */
export const usual = (): Record<string, string> => {
  asked++;
  return {
    Authorization: authorization(tokenTheyUse),
    "X-Request-ID": `request-${asked}`,
    "X-Correlation-ID": `correlation-${asked}`,
    "OCPI-to-country-code": ours.country_code,
    "OCPI-to-party-id": ours.party_id,
    "OCPI-from-country-code": theirs.country_code,
    "OCPI-from-party-id": theirs.party_id,
  };
};

/** Takes the routing headers away. */
export const unrouted = {
  "OCPI-to-country-code": undefined,
  "OCPI-to-party-id": undefined,
  "OCPI-from-country-code": undefined,
  "OCPI-from-party-id": undefined,
};

/** The routing headers that say this. */
export const to = ({ country_code, party_id }: { country_code: string; party_id: string }) => ({
  "OCPI-to-country-code": country_code,
  "OCPI-to-party-id": party_id,
});
export const from = ({ country_code, party_id }: { country_code: string; party_id: string }) => ({
  "OCPI-from-country-code": country_code,
  "OCPI-from-party-id": party_id,
});

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null;

function parsed(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : {};
  } catch {
    return {};
  }
}

/** Asks below an address. Redirects are not followed: none may be answered. */
export const askAt =
  (base: string) =>
  async (method: string, path: string, { json, body, headers = {}, query }: Ask = {}): Promise<Answer> => {
    const content = json === undefined ? body : JSON.stringify(json);
    const type = json === undefined ? {} : { "Content-Type": "application/json" };
    const wanted = [type, usual(), headers].flatMap((part) => Object.entries<string | undefined>(part));
    const sent = new Headers();
    for (const [name, value] of wanted) {
      if (value === undefined) sent.delete(name);
      else sent.set(name, value);
    }
    const response = await fetch(base + path + (query === undefined ? "" : `?${query}`), {
      method,
      redirect: "manual",
      headers: sent,
      ...(content === undefined ? {} : { body: content }),
    });
    const text = await response.text();
    const envelope = parsed(text);
    return {
      sent,
      http: response.status,
      headers: response.headers,
      text,
      body: envelope,
      items: Array.isArray(envelope.data) ? envelope.data.filter(isRecord) : [],
    };
  };
