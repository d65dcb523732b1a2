import assert from "node:assert/strict";
import { ciEqual, isSuccess, parseDateTime, statusCodes } from "@openocpi/protocol";
import { type SchemaName, validate } from "@openocpi/spec";
import { type Exchange, isRecord } from "./exchange.js";

/** What a case throws that finds nothing to work with. */
export class Skipped extends Error {}

/** Leaves a case: there is nothing to see it by. */
export function skip(why: string): never {
  throw new Skipped(why);
}

/** A request and its answer, for a message. */
export const told = ({ method, url, http, text }: Exchange): string =>
  `${method} ${url} was answered with HTTP ${http} ${text.slice(0, 300)}`;

/** It went well: HTTP 200, or 201, and a code of the success range. */
export function succeeded(exchange: Exchange): void {
  const { http, envelope } = exchange;
  const isFine = (http === 200 || http === 201) && isSuccess(Number(envelope.status_code));
  assert.ok(isFine, `expected success, but ${told(exchange)}`);
}

/** The answer has this HTTP status, or one of these. */
export function answeredWith(exchange: Exchange, ...https: number[]): void {
  assert.ok(https.includes(exchange.http), `expected HTTP ${https.join(" or ")}, but ${told(exchange)}`);
}

/** The request was refused by a status code, without an error of HTTP (HTTP-03). */
export function refusedWith(exchange: Exchange, ...codes: number[]): void {
  answeredWith(exchange, 200);
  const isOne = codes.includes(Number(exchange.envelope.status_code));
  assert.ok(isOne, `expected status_code ${codes.join(" or ")}, but ${told(exchange)}`);
}

/** Refused as invalid: 2001, or where the server does not tell apart, 2000. */
export const refusedAsInvalid = (exchange: Exchange): void =>
  refusedWith(exchange, statusCodes.invalidParameters, statusCodes.clientError);

/** Refused in whichever way: what matters is that it did not happen. */
export function refused(exchange: Exchange): void {
  const isRefusal =
    exchange.http < 500 && !(exchange.http < 300 && isSuccess(Number(exchange.envelope.status_code)));
  assert.ok(isRefusal, `expected a refusal, but ${told(exchange)}`);
}

/** Where the standard leaves the answer open: anything, in an envelope, but no failure of the server. */
export function survived(exchange: Exchange): void {
  assert.ok(exchange.http < 500, `expected any answer but a failure, and ${told(exchange)}`);
  assert.equal(typeof exchange.envelope.status_code, "number", `expected an envelope, but ${told(exchange)}`);
}

/** The value is what the document says, in all points or in those that a rule is about. */
export function isValid(name: SchemaName, value: unknown, about: RegExp = /./): void {
  const found = validate(name, value, "strict").filter(({ path }) => about.test(path || "/"));
  const [first] = found;
  const id = isRecord(value) ? String(value.id ?? value.uid ?? "") : "";
  assert.equal(first, undefined, `${name} ${id}: ${first?.path} ${first?.message}`);
}

const caseless = new Set(["id", "uid", "country_code", "party_id", "contract_id", "issuer"]);

/** Where what was stored differs from what was sent; what the other side adds does not count (TYPE-06, TYPE-03). */
export function differences(sent: unknown, stored: unknown, path = ""): string[] {
  if (sent === undefined || sent === null || (Array.isArray(sent) && sent.length === 0))
    return stored === undefined || stored === null || (Array.isArray(stored) && stored.length === 0)
      ? []
      : [`${path} is ${JSON.stringify(stored)}, and was left out`];
  if (Array.isArray(sent)) {
    if (!Array.isArray(stored) || stored.length !== sent.length)
      return [`${path} is ${JSON.stringify(stored)} and not ${JSON.stringify(sent)}`];
    return sent.flatMap((one, index) => differences(one, stored[index], `${path}/${index}`));
  }
  if (isRecord(sent))
    return isRecord(stored)
      ? Object.entries(sent).flatMap(([name, one]) => differences(one, stored[name], `${path}/${name}`))
      : [`${path} is ${JSON.stringify(stored)} and not an object`];
  return sameValue(sent, stored, path)
    ? []
    : [`${path} is ${JSON.stringify(stored)} and not ${JSON.stringify(sent)}`];
}

function sameValue(sent: unknown, stored: unknown, path: string): boolean {
  if (sent === stored) return true;
  if (typeof sent !== "string" || typeof stored !== "string") return false;
  if (caseless.has(path.split("/").at(-1) ?? "")) return ciEqual(sent, stored);
  const moment = /^\d{4}-\d\d-\d\dT/.test(sent) ? parseDateTime(sent)?.getTime() : undefined;
  return moment !== undefined && moment === parseDateTime(stored)?.getTime();
}

/** What is stored is what was sent. */
export function same(stored: unknown, sent: unknown, what: string): void {
  const [first] = differences(sent, stored);
  assert.equal(first, undefined, `${what}: ${first}`);
}
