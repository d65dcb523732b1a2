import { partnerClient } from "@openocpi/client";
import { operationTable } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { operationOf } from "../spec/document.js";
import { sample } from "../spec/sample.js";
import { failed, playPartner, success } from "./played-partner.js";

const rows = Object.values(operationTable).filter(({ module }) => module !== "versions");
type Row = (typeof rows)[number];

/** A partner with every interface, at addresses that are like nobody's; it has one valid object of each kind. */
async function playAll() {
  const partner = await playPartner(({ headers }) => {
    const row = rows.find(({ id }) => id === headers["x-operation"]);
    if (!row) return failed(2000, "which one?", 404);
    if (row.data === null) return success(undefined, row.located ? { Location: "/kept/7" } : {});
    const one = row.data === "ChargingPreferencesResponse" ? "ACCEPTED" : sample(row.data);
    return success(row.list ? [one] : one);
  });
  const interfaces = new Set(rows.map(({ module, role }) => `${module} ${role ?? "sender"}`));
  const endpoints = [...interfaces].map((each) => {
    const [identifier = "", role = ""] = each.split(" ");
    return {
      identifier,
      role: role === "sender" ? ("SENDER" as const) : ("RECEIVER" as const),
      url: `${partner.url}/${identifier}-${role}`,
    };
  });
  return { partner, client: partnerClient({ endpoints, token: "t", strict: true }) };
}

const pathOf = ({ path, module, role }: Row) =>
  path.slice(`/${role === null ? "" : `${role}/`}${module}`.length);

/** The arguments of its method: parameters, where there are any, then the body. */
function argumentsOf(row: Row): unknown[] {
  const parameters = operationOf(row.id).parameters.filter(({ in: where }) => where !== "header");
  const values = Object.fromEntries(parameters.map((one) => [one.name, Reflect.get(one, "example")]));
  return [...(parameters.length > 0 ? [values] : []), ...(row.body === null ? [] : [sample(row.body)])];
}

/** The method at `locations.sender.list`. */
const methodAt = (client: object, id: string) =>
  id.split(".").reduce<unknown>((holder, name) => Reflect.get(Object(holder), name), client);

async function answerOf(result: unknown): Promise<unknown> {
  const isList = typeof result === "object" && result !== null && "toArray" in result;
  return isList ? Reflect.apply(Object(result).toArray, result, []) : await result;
}

const expected = (row: Row, url: string): unknown => {
  if (row.located) return { location: `${url}/kept/7` };
  if (row.data === null) return undefined;
  const one = row.data === "ChargingPreferencesResponse" ? "ACCEPTED" : sample(row.data);
  return row.list ? [one] : one;
};

describe("VER-02 every operation of the document is a method", () => {
  it.each(rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    const { partner, client } = await playAll();
    const call = methodAt(client, id);
    if (typeof call !== "function") throw new Error(`there is no client.${id}`);
    const args = argumentsOf(row);
    const answer: unknown = call(...args, { headers: { "X-Operation": id } });
    expect(await answerOf(answer)).toEqual(expected(row, partner.url));

    const values = Object(args[0]);
    const path = pathOf(row).replace(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(String(Reflect.get(values, name))),
    );
    const [seen] = partner.seen;
    const url = new URL(seen?.url ?? "", partner.url);
    expect(`${seen?.method} ${url.pathname}`).toBe(
      `${row.method.toUpperCase()} /${row.module}-${row.role ?? "sender"}${path}`,
    );
    expect(Object.fromEntries(url.searchParams)).toEqual(
      Object.fromEntries(row.query.map((name) => [name, String(Reflect.get(values, name))])),
    );
    expect(seen?.body).toBe(row.body === null ? "" : JSON.stringify(args.at(-1)));
  });
});

describe("CMD-03 every operation can be called at an address that was handed over, exactly as it is", () => {
  it.each(rows.map((row) => [row.id, row] as const))("%s", async (id, row) => {
    const { partner, client } = await playAll();
    const url = `${partner.url}/handed//over/{7}/?a=b%20c&a=%2F`;
    const body = row.body === null ? [] : [sample(row.body)];
    const at: unknown = client.at;
    if (typeof at !== "function") throw new Error("there is no client.at");
    const answer: unknown = at(id, url, ...body, { headers: { "X-Operation": id } });
    expect(await answerOf(answer)).toEqual(expected(row, partner.url));
    expect(partner.seen.map((seen) => `${seen.method} ${seen.url}`)).toEqual([
      `${row.method.toUpperCase()} /handed//over/{7}/?a=b%20c&a=%2F`.replace("{7}", "%7B7%7D"),
    ]);
  });
});
