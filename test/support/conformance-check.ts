import { expect } from "vitest";
import type { Answer } from "./conformance-ask.js";

/** A DateTime as we send it: UTC with `Z`, at most 24 characters. */
export const ocpiDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/;
const routingPairs = [
  ["ocpi-to-party-id", "ocpi-from-party-id"],
  ["ocpi-to-country-code", "ocpi-from-country-code"],
  ["ocpi-from-party-id", "ocpi-to-party-id"],
  ["ocpi-from-country-code", "ocpi-to-country-code"],
] as const;

/** What holds for every answer, whatever it says: the ids, no word of the framework, nothing that may be cached. */
export function checkHeaders({ sent, headers }: Answer): void {
  expect(headers.get("content-type")).toMatch(/^application\/json\b/);
  for (const name of ["x-request-id", "x-correlation-id"]) {
    expect(headers.get(name), name).toEqual(sent.get(name) ?? expect.stringMatching(/^[\x21-\x7E]{1,255}$/));
  }
  expect(headers.get("x-powered-by")).toBeNull();
  expect(headers.get("cache-control")).toBe("no-store");
  expect(headers.get("location")).toBeNull();
}

/** The routing headers of the request, swapped; none at all on configuration modules. */
export function checkRouting({ sent, headers }: Answer, routed = true): void {
  for (const [name, asked] of routingPairs) {
    expect(headers.get(name), name).toBe(routed ? sent.get(asked) : null);
  }
}

/** An answer that went well. `data` says whether the envelope has any. */
export function checkDone(answer: Answer, { http = 200, data = false, routed = true } = {}): void {
  expect(answer.text).toContain('"status_code":1000');
  expect(answer.http).toBe(http);
  checkHeaders(answer);
  checkRouting(answer, routed);
  expect(Object.keys(answer.body).sort()).toEqual([...(data ? ["data"] : []), "status_code", "timestamp"]);
  expect(answer.body.timestamp).toMatch(ocpiDateTime);
}

export interface Refused {
  http: number;
  code: number;
  /** In the status_message: the field at fault, where there is one. */
  says: string | RegExp;
  /** False for configuration modules and for addresses that belong to no module. */
  routed?: boolean;
}

/** An answer that went wrong, as a whole: nothing but the envelope, and nothing of our insides in it. */
export function checkRefused(answer: Answer, { http, code, says, routed = true }: Refused): void {
  expect({ http: answer.http, code: answer.body.status_code }).toEqual({ http, code });
  checkHeaders(answer);
  checkRouting(answer, routed);
  expect(Object.keys(answer.body).sort()).toEqual(["status_code", "status_message", "timestamp"]);
  expect(answer.body.status_message).toMatch(says);
  expect(answer.body.timestamp).toMatch(ocpiDateTime);
  expect(answer.text).not.toMatch(/\\n\s+at |node_modules|\.[jt]s\b|Error:|<\/?html/i);
}

/** Two answers that say the same, word for word, whatever the moment and the request. */
export function checkSame(one: Answer, other: Answer): void {
  const said = ({ http, body }: Answer) => ({ http, body: { ...body, timestamp: undefined } });
  expect(said(one)).toEqual(said(other));
  const names = ({ headers }: Answer) => [...headers.keys()].filter((name) => name !== "keep-alive");
  expect(names(one)).toEqual(names(other));
}
