import { memoryCrud } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { connector, evse, location, pushed, updated } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
const before = "2026-03-01T00:00:00Z";

const stored = async ({ ask }: Net, path: string) => {
  const answer = await ask("GET", `${mine}/${path}`);
  checkDone(answer, { data: true });
  return answer.body.data;
};
/** The last_updated of the Location, its EVSE and its Connector. */
async function moments(net: Net, id: string): Promise<unknown[]> {
  const paths = [id, `${id}/E1`, `${id}/E1/1`];
  const found = await Promise.all(paths.map((path) => stored(net, path)));
  return found.map((each) => Reflect.get(Object(each), "last_updated"));
}
const store = async ({ ask }: Net, id: string, more: Partial<Location> = {}) =>
  checkDone(await ask("PUT", `${mine}/${id}`, { json: pushed(id, more) }), { http: 201 });

const raised = (
  name: string,
  [method, part]: ["PUT" | "PATCH", string],
  json: object,
  expected: readonly string[],
  at = `${method}${part}${name}`.replace(/\W/g, "").slice(0, 30),
): Row => ({
  rule: "LOC-02",
  name: `${method} of ${part === "" ? "an EVSE" : "a Connector"} ${name}`,
  async run(net) {
    await store(net, at);
    const answer = await net.ask(method, `${mine}/${at}/E1${part}`, { json });
    expect(answer.body.status_code).toBe(1000);
    expect(await moments(net, at)).toEqual(expected);
  },
});
const fresh = connector({ last_updated: later });
prove("what a change raises", {}, [
  raised("raises the Location", ["PATCH", ""], { status: "CHARGING", last_updated: later }, [
    later,
    later,
    updated,
  ]),
  raised("raises the Location", ["PUT", ""], evse({ last_updated: later }), [later, later, updated]),
  raised("raises EVSE and Location", ["PATCH", "/1"], { max_amperage: 16, last_updated: later }, [
    later,
    later,
    later,
  ]),
  raised("raises EVSE and Location", ["PUT", "/1"], fresh, [later, later, later]),
  raised("that is older lowers nothing above it", ["PATCH", "/1"], { last_updated: before }, [
    updated,
    updated,
    before,
  ]),
  raised("that is older lowers nothing above it", ["PUT", ""], evse({ last_updated: before }), [
    updated,
    before,
    updated,
  ]),
  {
    rule: "LOC-02",
    name: "a Connector that is new raises EVSE and Location",
    async run(net) {
      await store(net, "MORE");
      const json = connector({ id: "2", last_updated: later });
      checkDone(await net.ask("PUT", `${mine}/MORE/E1/2`, { json }), { http: 201 });
      expect(await stored(net, "MORE")).toEqual(
        pushed("MORE", {
          evses: [evse({ connectors: [connector(), json], last_updated: later })],
          last_updated: later,
        }),
      );
    },
  },
  {
    rule: "LOC-02",
    name: "forms of a DateTime are compared as moments, not as text",
    async run(net) {
      await store(net, "FORM", { last_updated: "2026-03-02T09:00:00.900Z" });
      await net.ask("PATCH", `${mine}/FORM/E1`, { json: { last_updated: "2026-03-02T09:00:01" } });
      expect(await stored(net, "FORM")).toHaveProperty("last_updated", "2026-03-02T09:00:01");
      await net.ask("PATCH", `${mine}/FORM/E1`, { json: { last_updated: "2026-03-02T09:00:00.950Z" } });
      expect(await stored(net, "FORM")).toHaveProperty("last_updated", "2026-03-02T09:00:01");
    },
  },
]);

const about = {
  partner: "movendo",
  module: "locations",
  role: "sender",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
} as const;
const own = memoryCrud([location("LOC1"), location("LOC2")]);
prove("our own", { options: { modules: { locations: { sender: own } } } }, [
  {
    rule: "LOC-01",
    name: "a Location that its owner raised for a Connector is what date_from finds",
    async run({ ask }) {
      const changed = evse({ connectors: [fresh], last_updated: later });
      await own.update(
        { id: "LOC2" },
        (current = location("LOC2")) => ({ ...current, evses: [changed], last_updated: later }),
        about,
      );
      const { items } = await ask("GET", `/sender/locations?date_from=${later}`);
      expect(items).toEqual([location("LOC2", { evses: [changed], last_updated: later })]);
    },
  },
]);

const two = evse({ uid: "E2", status: "REMOVED", connectors: [connector(), connector({ id: "B" })] });
prove(
  "one by one",
  {
    locations: [location("LOC1", { evses: [evse(), two] })],
    received: [pushed("R", { evses: [evse(), two] })],
  },
  [
    ...["/sender/locations/LOC1", `${mine}/R`].flatMap((path): Row[] => [
      {
        rule: "LOC-04",
        name: `${path}: the EVSE itself`,
        async run({ ask }) {
          const answer = await ask("GET", `${path}/E2`);
          checkDone(answer, { data: true });
          expect(answer.body.data).toEqual(two);
        },
      },
      {
        rule: "LOC-04",
        name: `${path}: the Connector itself`,
        async run({ ask }) {
          const answer = await ask("GET", `${path}/E2/B`);
          checkDone(answer, { data: true });
          expect(answer.body.data).toEqual(connector({ id: "B" }));
        },
      },
      {
        rule: "LOC-03",
        name: `${path}: an EVSE that was removed can be read, its Connectors too`,
        async run({ ask }) {
          expect((await ask("GET", `${path}/E2`)).body.data).toMatchObject({ status: "REMOVED" });
          expect((await ask("GET", `${path}/E2/1`)).http).toBe(200);
        },
      },
      {
        rule: "TYPE-01",
        name: `${path}: ids are found without regard to case, and come back as they were written`,
        async run({ ask }) {
          const answer = await ask("GET", `${path.toLowerCase()}/e2/b`);
          expect(answer.body.data).toEqual(connector({ id: "B" }));
        },
      },
      ...["/E2/NONE", "/NONE/1", "/NONE", "/E1/B"].map(
        (part): Row => ({
          rule: "LOC-04",
          name: `${path}${part} is not known`,
          async run({ ask }) {
            checkRefused(await ask("GET", path + part), { http: 404, code: 2000, says: /^there is no such/ });
          },
        }),
      ),
    ]),
    {
      rule: "LOC-09",
      name: "the same Connector id in two EVSEs is two Connectors",
      async run({ ask }) {
        await ask("PATCH", `${mine}/R/E2/1`, { json: { max_amperage: 63, last_updated: later } });
        expect((await ask("GET", `${mine}/R/E1/1`)).body.data).toMatchObject({ max_amperage: 32 });
        expect((await ask("GET", `${mine}/R/E2/1`)).body.data).toMatchObject({ max_amperage: 63 });
      },
    },
  ],
);

const removals: Row[] = (["PUT", "PATCH"] as const).map((method) => ({
  rule: "LOC-03",
  name: `${method} with the status REMOVED removes an EVSE, which stays readable without its evse_id`,
  async run(net) {
    await store(net, `GONE-${method}`, { evses: [evse({ evse_id: "BE*MOV*E1" })] });
    const json =
      method === "PUT"
        ? evse({ status: "REMOVED", last_updated: later })
        : { status: "REMOVED", evse_id: null, last_updated: later };
    checkDone(await net.ask(method, `${mine}/GONE-${method}/E1`, { json }));
    expect(await stored(net, `GONE-${method}/E1`)).toEqual(evse({ status: "REMOVED", last_updated: later }));
    expect(await stored(net, `GONE-${method}`)).toHaveProperty("last_updated", later);
  },
}));
prove("removal", {}, [
  ...removals,
  ...["LOC1", "LOC1/E1", "LOC1/E1/1"].map(
    (path): Row => ({
      rule: "LOC-03",
      name: `DELETE of ${path} is not available on either side`,
      async run({ ask }) {
        const says = /^this method is not available here$/;
        checkRefused(await ask("DELETE", `${mine}/${path}`), { http: 405, code: 2000, says });
        checkRefused(await ask("DELETE", `/sender/locations/${path}`), { http: 405, code: 2000, says });
      },
    }),
  ),
]);
