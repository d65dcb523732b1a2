import {
  type CDR,
  operationTable,
  type SchemaName,
  type Session,
  type Tariff,
  validate,
} from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { type Example, operations, refName, resolve, responseOf } from "./document.js";

const rows: Readonly<Record<string, { data: string | null; list: boolean }>> = operationTable;

interface Found {
  name: string;
  value: unknown;
}
const examplesOf = (examples: Record<string, Example | { $ref: string }>): Found[] =>
  Object.entries(examples).map(([name, one]) => ({ name, value: resolve<Example>(one).value }));

const bodies = [...operations.values()].flatMap(({ operation }) => {
  const content = operation.requestBody?.content["application/json"];
  if (content === undefined) return [];
  const schema = refName(content.schema.$ref ?? "") as SchemaName;
  return examplesOf(content.examples).map(
    ({ name, value }) => [operation.operationId, name, schema, value] as const,
  );
});

interface Reply {
  status_code: number;
  data?: unknown;
}
const replies = [...operations.values()].flatMap((found) =>
  Object.keys(found.operation.responses).flatMap((status) => {
    const content = responseOf(found, status).content?.["application/json"];
    return examplesOf(content?.examples ?? {}).map(
      ({ name, value }) => [found.operation.operationId, status, name, value as Reply] as const,
    );
  }),
);

test.each(bodies)("%s: the body %s is a correct %s", (_, __, schema, value) => {
  expect(validate(schema, value)).toEqual([]);
});

test.each(replies)("%s: the answer %s %s is correct", (id, status, _, reply) => {
  expect(validate("Envelope", reply)).toEqual([]);
  const { data, list } = rows[id] ?? { data: null, list: false };
  const succeeds = reply.status_code === 1000;
  if (!status.startsWith("2")) expect(succeeds).toBe(false);
  expect(reply.data !== undefined).toBe(succeeds && status.startsWith("2") && data !== null);
  if (reply.data === undefined) return;
  const items = list ? (reply.data as unknown[]) : [reply.data];
  for (const item of items) expect(validate(data as SchemaName, item)).toEqual([]);
});

test("an operation shows what it takes, a success and an error", () => {
  for (const { operation } of operations.values()) {
    const own = replies.filter(([id]) => id === operation.operationId).map(([, , , reply]) => reply);
    expect(own.some(({ status_code }) => status_code === 1000)).toBe(true);
    expect(own.some(({ status_code }) => status_code !== 1000)).toBe(true);
    if (operation.requestBody !== undefined) {
      expect(bodies.filter(([id]) => id === operation.operationId).length).toBeGreaterThan(0);
    }
  }
});

describe("the examples tell one story", () => {
  const bodyNamed = <T>(name: string): T => {
    const found = bodies.find(([, one]) => one === name);
    if (found === undefined) throw new Error(`There is no example ${name}`);
    return found[3] as T;
  };
  const cdr = bodyNamed<CDR>("cdr");
  const session = bodyNamed<Session>("session");
  const tariff = bodyNamed<Tariff>("tariff");
  const sum = (type: string) =>
    cdr.charging_periods
      .flatMap(({ dimensions }) => dimensions)
      .filter((one) => one.type === type)
      .reduce((total, { volume }) => total + volume, 0);
  const hours = (from: string, to: string) => (Date.parse(to) - Date.parse(from)) / 3_600_000;

  test("the CDR is that of the Session", () => {
    const { id, start_date_time, end_date_time, cdr_token, kwh, total_cost, authorization_reference } =
      session;
    expect(cdr).toMatchObject({
      session_id: id,
      start_date_time,
      end_date_time,
      cdr_token,
      total_energy: kwh,
      total_cost,
      authorization_reference,
      cdr_location: { id: session.location_id, evse_uid: session.evse_uid },
    });
  });

  test("the CDR costs what its Tariff says", () => {
    expect(cdr.tariffs?.[0]?.elements).toEqual(tariff.elements);
    const price = (type: string) =>
      tariff.elements.flatMap(({ price_components }) => price_components).find((one) => one.type === type)
        ?.price ?? 0;
    expect(sum("ENERGY")).toBe(cdr.total_energy);
    expect(cdr.total_energy_cost?.excl_vat).toBeCloseTo(cdr.total_energy * price("ENERGY"), 4);
    expect(cdr.total_parking_cost?.excl_vat).toBeCloseTo(sum("PARKING_TIME") * price("PARKING_TIME"), 3);
    expect(cdr.total_cost.excl_vat).toBeCloseTo(
      (cdr.total_energy_cost?.excl_vat ?? 0) + (cdr.total_parking_cost?.excl_vat ?? 0),
      6,
    );
    expect(cdr.total_cost.incl_vat).toBeCloseTo(cdr.total_cost.excl_vat * 1.21, 6);
    expect(cdr.total_time).toBeCloseTo(hours(cdr.start_date_time, cdr.end_date_time), 4);
    expect(cdr.total_time).toBeCloseTo(sum("TIME") + sum("PARKING_TIME"), 4);
  });

  test("the Credit CDR takes back the CDR: only total_cost is negated (CDR-03)", () => {
    const credit = bodyNamed<CDR>("cdrCredit");
    const { id, credit: is, credit_reference_id, total_cost, remark, last_updated, ...rest } = credit;
    expect(id).not.toBe(cdr.id);
    expect([is, credit_reference_id]).toEqual([true, cdr.id]);
    expect(total_cost).toEqual({ excl_vat: -8.2, incl_vat: -9.922 });
    expect(cdr).toMatchObject(rest);
  });

  test("the parties, Location, Token and Tariff are the same everywhere", () => {
    const text = JSON.stringify([bodies, replies]);
    const owners = [...text.matchAll(/"country_code":"(..)","party_id":"(...)"/g)].map(
      ([, a, b]) => `${a} ${b}`,
    );
    expect([...new Set(owners)].sort()).toEqual(["BE MOV", "NL OCA", "NL OCM"]);
    const hosts = [...text.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host ?? "");
    for (const host of hosts) expect(host).toMatch(/\.(?:oranje-laadpalen|movendo)\.example$/);
  });
});
