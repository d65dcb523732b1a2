import { type CrudModule, memoryPartners, memoryPending, type Side } from "@openocpi/protocol";
import type { Kind } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Example, operationOf, resolve } from "../spec/document.js";
import { endpointsTable, meaning } from "../support/endpoints-table.js";
import { type RecordedCall, recordingModules } from "../support/recording-modules.js";

type Item = Readonly<Record<string, unknown>>;
const ours = { country_code: "NL", party_id: "OCA" };
const theirs = { country_code: "BE", party_id: "MOV" };
const example = (name: string): Item => {
  const { value } = resolve<Example>({ $ref: `#/components/examples/${name}` });
  return { ...(value as Item) };
};
const names = {
  ...{ locations: "location", sessions: "session", cdrs: "cdr", tariffs: "tariff", tokens: "token" },
  hubclientinfo: "clientInfo",
} as const satisfies Record<CrudModule, string>;
/** The objects are those of the document's examples, of the party that they have to be of. */
const ownedBy = (owner: Item, item: Item): Item => ({
  ...item,
  ...("country_code" in item && owner),
  ...(typeof item.cdr_token === "object" && { cdr_token: { ...item.cdr_token, ...theirs } }),
  ...(typeof item.token === "object" && { token: { ...item.token, ...theirs } }),
});
const objectOf = (module: CrudModule, role: Side) =>
  capable(ownedBy(role === "sender" ? ours : theirs, example(names[module])));
/** With EVSEs that take charging preferences, if it has any. */
const capable = ({ evses, ...item }: Item): Item => {
  const capabilities = ["CHARGING_PREFERENCES_CAPABLE"];
  return {
    ...item,
    ...(Array.isArray(evses) && { evses: evses.map((evse: Item) => ({ ...evse, capabilities })) }),
  };
};

const calls: RecordedCall[] = [];
const [partners, pending] = [memoryPartners(), memoryPending()];
const stage = () =>
  ocpiNet({
    cpo: {
      modules: recordingModules(objectOf, calls),
      partners: {
        ...partners,
        update(id, change) {
          calls.push({ method: "partners.update", argument: id });
          return partners.update(id, change);
        },
      },
      pending: {
        ...pending,
        claim(id, end) {
          calls.push({ method: "pending.claim", argument: id });
          return pending.claim(id, end);
        },
      },
    },
    // A partner with every role, so that it may call everything.
    all: {
      roles: (["CPO", "EMSP", "HUB"] as const).map((role) => ({
        ...theirs,
        role,
        business_details: { name: "All" },
      })),
    },
  });
let net: Awaited<ReturnType<typeof stage>>;
beforeAll(async () => {
  net = await stage();
  await net.connect("all", "cpo");
}, 60_000);
afterAll(() => net.close());

const ids = {
  ...{ ...theirs, location_id: "UTR-STATION", evse_uid: "E1001-1", connector_id: "1", type: "RFID" },
  ...{
    session_id: "S-2026-000317",
    cdr_id: "CDR-2026-000317",
    tariff_id: "AC-DAY-2026",
    token_uid: "04A2C91BE25E80",
  },
};
const query = { date_from: "2026-01-01T00:00:00Z", duration: 3600 };
const firstExample: Partial<Record<OperationId, string>> = { "cdrs.receiver.post": "cdrCredit" };

/** The request of an operation, made of the document's own example. */
function requestOf(row: OperationRow) {
  const response_url = `${net.all.url}/results/1`;
  const known: Record<string, unknown> = { ...ids, ...query, response_url, id: "1" };
  const path = row.path.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(String(known[name])));
  const parameters = row.query
    .filter((name) => name in known)
    .map((name): [string, string] => [name, String(known[name])]);
  const url = `/2.2.1${path}?${new URLSearchParams(parameters)}`;
  const content = operationOf(row.id).operation.requestBody?.content["application/json"];
  if (!content) return { url, known };
  const [name = ""] = Object.keys(content.examples);
  const body = ownedBy(theirs, example(firstExample[row.id] ?? name));
  const json = { ...body, ...("response_url" in body && { response_url }) };
  return { url, json, known: { ...known, body: json } };
}

/** What the names in the table stand for, besides the parts of the request. */
const found = { session: objectOf("sessions", "sender"), token: objectOf("tokens", "sender") };

const table = endpointsTable();
/** What the table says that is called in such a request. */
const stated = (id: OperationId, known: Item): RecordedCall[] =>
  (table.get(id) ?? []).map(({ method, argument }) => ({
    method,
    argument: meaning(argument, { ...found, ...known }),
  }));
/** What was called since, apart from what every request asks of the partner store. */
const recorded = () =>
  calls
    .splice(0)
    .filter(({ method }) => method !== "partners.update")
    .map(({ method, argument }) => ({ method, argument }));
const rows: readonly OperationRow[] = Object.values(operationTable);
const isResult = ({ id }: OperationRow) => table.get(id)?.[0]?.method === "pending.claim";
const served = rows.filter((row) => row.role !== null && !isResult(row));

it("the table has a row for every operation, and no other", () => {
  expect([...table.keys()].sort()).toEqual(rows.map(({ id }) => id).sort());
});

describe("every endpoint calls what its row says", () => {
  it.each(served)("$id", async (row) => {
    const { url, json, known } = requestOf(row);
    calls.length = 0;
    const response = await net.cpo.fetch(url, {
      as: "all",
      method: row.method.toUpperCase(),
      ...(json && { json }),
    });
    expect(await response.json()).toMatchObject({ status_code: 1000 });
    const isList = row.verb === "list";
    expect(recorded()).toEqual(stated(row.id, { ...known, ...(isList && { query: expect.anything() }) }));
  });

  const kinds: Partial<Record<OperationId, Kind>> = {
    "commands.sender.result.post": "commands.receiver.reserveNow.post",
    "chargingprofiles.sender.activeResult.post": "chargingprofiles.receiver.get",
    "chargingprofiles.sender.setResult.post": "chargingprofiles.receiver.put",
    "chargingprofiles.sender.clearResult.post": "chargingprofiles.receiver.delete",
  };
  it.each(rows.filter(isResult))("$id", async (row) => {
    const kind = kinds[row.id];
    if (!kind) throw new Error(`${row.id}: what is it the result of?`);
    const id = `of-${row.id}`;
    const deadline = "2126-01-01T00:00:00Z";
    const about = { partner: "all", responseUrl: net.cpo.url, deadline, correlationId: "1" };
    await pending.add({ ...about, id, kind, direction: "out", state: "pending" });
    const { json } = requestOf(row);
    const url = `/2.2.1${row.path.replace("{command}", "RESERVE_NOW").replace("{id}", id)}`;
    calls.length = 0;
    await net.cpo.fetch(url, { as: "all", method: row.method.toUpperCase(), json });
    expect(recorded()).toEqual(stated(row.id, { id }));
  });

  it("versions and credentials: the partner store alone, and only where it changes", async () => {
    const { platform } = net.all;
    const { credentials } = await platform.partner("cpo");
    const steps: [OperationId, () => Promise<unknown>][] = [
      ["versions.list", () => net.cpo.fetch("/versions", { as: "all" })],
      ["versions.get", () => net.cpo.fetch("/2.2.1", { as: "all" })],
      ["credentials.get", () => credentials.get()],
      ["credentials.put", () => platform.update("cpo")],
      ["credentials.delete", () => platform.unregister("cpo")],
      ["credentials.post", () => net.connect("all", "cpo")],
    ];
    expect(steps.map(([id]) => id).sort()).toEqual(
      rows
        .filter(({ role }) => role === null)
        .map(({ id }) => id)
        .sort(),
    );
    for (const [id, step] of steps) {
      calls.length = 0;
      await step();
      const distinct = new Map(calls.splice(0).map((call) => [call.method, call]));
      expect([...distinct.values()], id).toEqual(stated(id, { id: "all" }));
    }
  });
});
