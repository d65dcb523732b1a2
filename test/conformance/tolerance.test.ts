import { expect } from "vitest";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import type { Net } from "../support/conformance-net.js";
import { prove, proveRefused, type Refusal, type Row } from "../support/conformance-rows.js";
import { connector, evse, pushed, spoilt } from "../support/conformance-story.js";

const mine = "/receiver/locations/BE/MOV";
const later = "2026-03-05T12:00:00Z";
const read = async ({ ask }: Net, path: string) => (await ask("GET", `${mine}/${path}`)).body.data;
const eventFor = ({ eventsOf }: Net, id: string) =>
  eventsOf("tolerated").find((event) => event.id === `BE/MOV/${id}`);

const put = { rule: "P-12", method: "PUT", path: `${mine}/X`, http: 200, code: 2001 };
const patch = { ...put, method: "PATCH", path: `${mine}/KNOWN` };
const known = { received: [pushed("KNOWN")] };

/** What is stored and reported when tolerant, and refused when strict. */
const tolerances: readonly { name: string; more: Record<string, unknown>; path: string }[] = [
  { name: "an over-long text", more: { name: "x".repeat(300) }, path: "/name" },
  { name: "an over-long required text", more: { city: "x".repeat(300) }, path: "/city" },
  { name: "an unknown enum value", more: { parking_type: "SPACEPORT" }, path: "/parking_type" },
  {
    name: "an unknown enum value in a list",
    more: { facilities: ["CAFE", "SPACEPORT"] },
    path: "/facilities/1",
  },
  {
    name: "too few decimals",
    more: { coordinates: { latitude: "52.1", longitude: "5.10978" } },
    path: "/coordinates/latitude",
  },
  { name: "a country of two letters", more: { country: "NL" }, path: "/country" },
  {
    name: "a URL that is none",
    more: { operator: { name: "x", website: "www.movendo.example" } },
    path: "/operator/website",
  },
  {
    name: "a DateTime with an offset",
    more: { last_updated: "2026-03-02T10:00:00+01:00" },
    path: "/last_updated",
  },
  {
    name: "a rule between fields",
    more: { publish: true, publish_allowed_to: [{ group_id: "G" }] },
    path: "/publish_allowed_to",
  },
  {
    name: "a new connector standard",
    more: {
      evses: [spoilt(evse(), { connectors: [{ ...connector(), standard: "MCS", power_type: "DC_2" }] })],
    },
    path: "/evses/0/connectors/0/standard",
  },
  {
    name: "an over-long evse_id, which is no identity",
    more: { evses: [evse({ evse_id: "x".repeat(60) })] },
    path: "/evses/0/evse_id",
  },
];

const stored: Row[] = tolerances.map(({ name, more, path }, index) => ({
  rule: "P-12",
  name: `PUT: ${name} is stored as it came, and reported`,
  async run(net) {
    const id = `PUT${index}`;
    const answer = await net.ask("PUT", `${mine}/${id}`, { json: spoilt(pushed(id), more) });
    checkDone(answer, { http: 201 });
    expect(await read(net, id)).toEqual(spoilt(pushed(id), more));
    const event = eventFor(net, id);
    expect(event).toMatchObject({
      object: "Location",
      operation: "locations.receiver.put",
      partner: "movendo",
      removed: [],
      requestId: answer.sent.get("x-request-id"),
      correlationId: answer.sent.get("x-correlation-id"),
    });
    expect(event?.violations[0]?.path).toBe(path);
  },
}));
/** What a rule between fields says cannot be seen in a part of them. */
const inPart = tolerances.filter(({ name }) => !name.startsWith("a rule"));
const patched: Row[] = inPart.map(({ name, more, path }, index) => ({
  rule: "P-12",
  name: `PATCH: ${name} is stored as it came, and reported`,
  async run(net) {
    const id = `PATCH${index}`;
    await net.ask("PUT", `${mine}/${id}`, { json: pushed(id) });
    const json = { last_updated: later, ...more };
    checkDone(await net.ask("PATCH", `${mine}/${id}`, { json }));
    expect(await read(net, id)).toEqual(spoilt(pushed(id), json));
    const event = eventFor(net, id);
    expect(event).toMatchObject({
      operation: "locations.receiver.patch",
      object: "LocationPatch",
      removed: [],
    });
    expect(event?.violations[0]?.path).toBe(path);
  },
}));

/** What cannot be kept is taken out, and nothing with it. */
const removals: Row[] = [
  {
    rule: "P-12",
    name: "one EVSE of forty with a status that nobody knows costs that EVSE alone",
    async run(net) {
      const evses = Array.from({ length: 40 }, (_, index) => evse({ uid: `E${index}` }));
      const json = pushed("FORTY", {
        evses: evses.with(12, spoilt(evse({ uid: "E12" }), { status: "MELTED" }) as never),
      });
      checkDone(await net.ask("PUT", `${mine}/FORTY`, { json }), { http: 201 });
      expect(await read(net, "FORTY")).toEqual(pushed("FORTY", { evses: evses.toSpliced(12, 1) }));
      expect(eventFor(net, "FORTY")?.removed).toMatchObject([{ path: "/evses/12/status", steers: true }]);
    },
  },
  {
    rule: "P-12",
    name: "a planned status that nobody knows costs that entry of the schedule alone",
    async run(net) {
      const entry = { period_begin: later, status: "CHARGING" };
      const status_schedule = [entry, { ...entry, status: "MELTED" }, entry];
      const json = pushed("PLAN", { evses: [spoilt(evse(), { status_schedule }) as never] });
      checkDone(await net.ask("PUT", `${mine}/PLAN`, { json }), { http: 201 });
      expect(await read(net, "PLAN/E1")).toEqual(spoilt(evse(), { status_schedule: [entry, entry] }));
    },
  },
  {
    rule: "P-12",
    name: "several at once, the last ones first",
    async run(net) {
      const melted = (uid: string) => spoilt(evse({ uid }), { status: "MELTED" }) as never;
      const evses = [
        melted("A"),
        evse({ uid: "B" }),
        ...Array.from({ length: 9 }, () => melted("C")),
        evse({ uid: "D" }),
      ];
      const json = spoilt(pushed("MANY", { evses }), { name: 5, directions: "left" });
      checkDone(await net.ask("PUT", `${mine}/MANY`, { json }), { http: 201 });
      expect(await read(net, "MANY")).toEqual(
        pushed("MANY", { evses: [evse({ uid: "B" }), evse({ uid: "D" })] }),
      );
      expect(eventFor(net, "MANY")?.removed).toHaveLength(12);
    },
  },
  ...(["PUT", "PATCH"] as const).map(
    (method): Row => ({
      rule: "P-12",
      name: `${method}: an optional field of another JSON type is taken out and reported`,
      async run(net) {
        const id = `TYPE-${method}`;
        if (method === "PATCH")
          await net.ask("PUT", `${mine}/${id}`, { json: pushed(id, { name: "Before" }) });
        const json = spoilt(method === "PUT" ? pushed(id, {}) : { last_updated: later }, {
          name: 5,
          facilities: "CAFE",
          opening_times: true,
          city: "Gent",
        });
        const answer = await net.ask(method, `${mine}/${id}`, { json });
        expect(answer.body.status_code).toBe(1000);
        const data = await read(net, id);
        expect(data).toMatchObject({ city: "Gent" });
        expect(data).toHaveProperty("last_updated", json.last_updated);
        if (method === "PATCH") expect(data).toHaveProperty("name", "Before");
        else expect(data).not.toHaveProperty("name");
        for (const gone of ["facilities", "opening_times"]) expect(data).not.toHaveProperty(gone);
        expect(eventFor(net, id)?.removed.map(({ path }) => path)).toEqual([
          "/name",
          "/facilities",
          "/opening_times",
        ]);
      },
    }),
  ),
];
prove("tolerant", {}, [...stored, ...patched, ...removals]);

const strict: Refusal[] = [
  ...tolerances.map(
    ({ name, more, path }): Refusal => ({
      ...put,
      name: `PUT: ${name}`,
      ask: { json: spoilt(pushed("X"), more) },
      says: path,
    }),
  ),
  ...inPart.map(
    ({ name, more, path }): Refusal => ({
      ...patch,
      name: `PATCH: ${name}`,
      ask: { json: { last_updated: later, ...more } },
      says: path,
    }),
  ),
];
proveRefused("strict", { ...known, options: { strict: true } }, [
  ...strict,
  {
    ...put,
    name: "an optional field of another JSON type",
    ask: { json: spoilt(pushed("X"), { name: 5 }) },
    says: /^\/name must be string$/,
  },
  {
    ...put,
    name: "one EVSE with a status that nobody knows",
    ask: { json: pushed("X", { evses: [evse(), spoilt(evse(), { status: "MELTED" }) as never] }) },
    says: /^\/evses\/1\/status must be one of/,
  },
]);
prove("strict", { options: { strict: true } }, [
  {
    rule: "P-12",
    name: "what is right is taken: unknown fields, nulls, and a PATCH that takes away",
    async run(net) {
      const json = spoilt(pushed("FINE"), {
        surprise: 1,
        name: null,
        opening_times: { twentyfourseven: true, regular_hours: null },
      });
      checkDone(await net.ask("PUT", `${mine}/FINE`, { json }), { http: 201 });
      const change = {
        owner: null,
        opening_times: { twentyfourseven: true, regular_hours: null },
        last_updated: later,
      };
      checkDone(await net.ask("PATCH", `${mine}/FINE`, { json: change }));
      expect(await read(net, "FINE")).toMatchObject({ surprise: 1, last_updated: later });
      expect(net.eventsOf("tolerated")).toEqual([]);
    },
  },
  {
    rule: "P-12",
    name: "after a refusal nothing is stored",
    async run({ ask }) {
      await ask("PUT", `${mine}/NOT`, { json: pushed("NOT", { city: "x".repeat(46) }) });
      checkRefused(await ask("GET", `${mine}/NOT`), { http: 404, code: 2000, says: "no such Location" });
    },
  },
]);
