import { expect } from "vitest";
import { from } from "./conformance-ask.js";
import { checkDone, checkRefused } from "./conformance-check.js";
import { type Net, role } from "./conformance-net.js";
import { later, receiving, second } from "./conformance-objects.js";
import { prove, proveRefused, type Refusal, type Row } from "./conformance-rows.js";
import { foreign, ours, spoilt, theirs, without } from "./conformance-story.js";

/** What a module's pushes are proved with. */
export interface Pushed {
  module: "sessions" | "tariffs" | "tokens";
  object: string;
  /** What identifies the object beside its owner. */
  id: "id" | "uid";
  make(id: string, more?: object): object;
  /** An optional field, with two values. */
  optional: { name: string; before: string; after: string };
  /** A required field that is no identity. */
  required: string;
  /** An optional object with an optional member. */
  nested: { name: string; before: object; after: object };
  /** Whether there is a PATCH. */
  patch: boolean;
}

const parties = {
  country_code: foreign.country_code,
  party_id: foreign.party_id,
};

/** PUSH-01 to PUSH-04 and PUSH-07 of one module, and what the standard leaves open about them. */
export function provePushes(pushed: Pushed): void {
  const partner = { roles: [role(theirs, "CPO"), role(theirs, "EMSP"), role(second, "CPO")] };
  const { module } = pushed;
  proveRefused(`pushes of ${module} that are refused`, receiving(module, { partner }), refusals(pushed));
  prove(`pushes of ${module}`, receiving(module, { partner }), [
    ...puts(pushed),
    ...(pushed.patch ? patches(pushed) : []),
  ]);
}

const mine = ({ module }: Pushed, id: string) => `/receiver/${module}/BE/MOV/${id}`;
const unknown = ({ object }: Pushed) => ({
  http: 404,
  code: 2000,
  says: new RegExp(`^there is no such ${object}$`),
});

async function stored(pushed: Pushed, { ask }: Net, id: string): Promise<unknown> {
  const answer = await ask("GET", mine(pushed, id));
  checkDone(answer, { data: true });
  return answer.body.data;
}
const store = async (pushed: Pushed, { ask }: Net, id: string, more: object = {}) =>
  checkDone(await ask("PUT", mine(pushed, id), { json: pushed.make(id, more) }), { http: 201 });

function refusals(pushed: Pushed): Refusal[] {
  const { id, make, module, patch, required } = pushed;
  const methods = patch ? (["PUT", "PATCH"] as const) : (["PUT"] as const);
  const body = (method: "PUT" | "PATCH", key: string, more: object) =>
    method === "PUT" ? make(key, more) : { ...more, last_updated: later };
  return methods.flatMap((method): Refusal[] => [
    ...Object.entries({ [id]: "OTHER", ...parties }).map(
      ([name, value]): Refusal => ({
        rule: "PUSH-01",
        name: `${method} with another ${name}`,
        method,
        path: mine(pushed, "X"),
        ask: { json: body(method, "X", { [name]: value }) },
        http: 200,
        code: 2001,
        says: new RegExp(`^/${name} is "${value}", but the URL says "`),
      }),
    ),
    ...[foreign, ours].map(
      (party): Refusal => ({
        rule: "PUSH-02",
        name: `${method} under ${party.country_code}*${party.party_id}, which is none of the partner's`,
        method,
        path: `/receiver/${module}/${party.country_code}/${party.party_id}/X`,
        ask: { json: body(method, "X", party) },
        ...unknown(pushed),
      }),
    ),
    ...(method === "PUT"
      ? ["country_code", "party_id", id, required, "last_updated"].map(
          (name): Refusal => ({
            rule: "PUSH-03",
            name: `PUT without ${name}`,
            method,
            path: mine(pushed, "X"),
            ask: { json: without(make("X"), name) },
            http: 200,
            code: 2001,
            says: new RegExp(`^/${name} is required$`),
          }),
        )
      : [
          {
            rule: "PUSH-04",
            name: "PATCH without last_updated",
            method,
            path: mine(pushed, "X"),
            ask: { json: { [required]: "x" } },
            http: 200,
            code: 2001,
            says: /^\/last_updated is required$/,
          },
          {
            rule: "AMB-04",
            name: "PATCH of what is not there",
            method,
            path: mine(pushed, "NONE"),
            ask: { json: { last_updated: later } },
            ...unknown(pushed),
          },
        ]),
  ]);
}

function puts(pushed: Pushed): Row[] {
  const { make, module, optional } = pushed;
  return [
    {
      rule: "HTTP-05",
      name: "PUT of a new one is 201, of a known one 200, both without data (AMB-19)",
      async run(net) {
        await store(pushed, net, "NEW");
        checkDone(await net.ask("PUT", mine(pushed, "NEW"), { json: make("NEW") }));
      },
    },
    {
      rule: "PUSH-03",
      name: "PUT replaces all: an optional field that is not in the body is gone",
      async run(net) {
        await store(pushed, net, "ALL", { [optional.name]: optional.before });
        const next = make("ALL", { last_updated: later });
        checkDone(await net.ask("PUT", mine(pushed, "ALL"), { json: next }));
        expect(await stored(pushed, net, "ALL")).toEqual(next);
      },
    },
    {
      rule: "PUSH-07",
      name: "GET gives back what was pushed, fields that nobody knows included",
      async run(net) {
        const json = spoilt(make("BACK", { [optional.name]: "Žižkov ☕" }), { "x-ours": { a: [1, {}] } });
        checkDone(await net.ask("PUT", mine(pushed, "BACK"), { json }), { http: 201 });
        expect(await stored(pushed, net, "BACK")).toEqual(json);
      },
    },
    {
      rule: "PUSH-07",
      name: "what is not there, and what is somebody else's, is 404 in the same words",
      async run({ ask }) {
        for (const owner of ["BE/MOV", "DE/XYZ", "NL/OCA"])
          checkRefused(await ask("GET", `/receiver/${module}/${owner}/NONE`), unknown(pushed));
      },
    },
    {
      rule: "PUSH-07",
      name: "the same id of two owners is two objects",
      async run(net) {
        await store(pushed, net, "SAME", { [optional.name]: "of MOV" });
        const path = `/receiver/${module}/LU/MOL/SAME`;
        const headers = from(second);
        const other = make("SAME", { ...second, [optional.name]: "of MOL" });
        checkDone(await net.ask("PUT", path, { headers, json: other }), { http: 201 });
        expect(await stored(pushed, net, "SAME")).toHaveProperty([optional.name], "of MOV");
        expect((await net.ask("GET", path, { headers })).body.data).toEqual(other);
      },
    },
    {
      rule: "AMB-07",
      name: "an older push is stored all the same, and reported",
      async run(net) {
        await store(pushed, net, "OLD");
        const older = make("OLD", { last_updated: "2026-03-01T00:00:00Z" });
        checkDone(await net.ask("PUT", mine(pushed, "OLD"), { json: older }));
        expect(await stored(pushed, net, "OLD")).toEqual(older);
        expect(net.eventsOf("tolerated").at(-1)).toMatchObject({
          object: pushed.object,
          id: expect.stringMatching(/\bOLD$/),
          violations: [{ path: "/last_updated", rule: "AMB-07" }],
        });
      },
    },
  ];
}

function patches(pushed: Pushed): Row[] {
  const { make, optional, nested, required } = pushed;
  const patch = async ({ ask }: Net, id: string, json: object) =>
    checkDone(await ask("PATCH", mine(pushed, id), { json: { ...json, last_updated: later } }));
  return [
    {
      rule: "PUSH-04",
      name: "PATCH changes what is in the body; the rest stays, last_updated is the body's",
      async run(net) {
        await store(pushed, net, "P", { [nested.name]: nested.before });
        await patch(net, "P", { [optional.name]: optional.after });
        expect(await stored(pushed, net, "P")).toEqual(
          make("P", { [nested.name]: nested.before, [optional.name]: optional.after, last_updated: later }),
        );
      },
    },
    {
      rule: "AMB-05",
      name: "null in a PATCH takes an optional field away",
      async run(net) {
        await store(pushed, net, "NULL", { [optional.name]: optional.before });
        await patch(net, "NULL", { [optional.name]: null });
        expect(await stored(pushed, net, "NULL")).toEqual(make("NULL", { last_updated: later }));
      },
    },
    {
      rule: "AMB-05",
      name: "null in a PATCH is refused for a required field, and nothing changes",
      async run(net) {
        await store(pushed, net, "KEEP");
        for (const name of [required, pushed.id, "country_code"]) {
          const json = { [name]: null, last_updated: later };
          const answer = await net.ask("PATCH", mine(pushed, "KEEP"), { json });
          checkRefused(answer, { http: 200, code: 2001, says: `/${name} must be` });
        }
        expect(await stored(pushed, net, "KEEP")).toEqual(make("KEEP"));
      },
    },
    {
      rule: "AMB-06",
      name: "an object in a PATCH replaces the former one as a whole",
      async run(net) {
        await store(pushed, net, "WHOLE", { [nested.name]: nested.before });
        await patch(net, "WHOLE", { [nested.name]: nested.after });
        expect(await stored(pushed, net, "WHOLE")).toHaveProperty([nested.name], nested.after);
      },
    },
    {
      rule: "AMB-07",
      name: "an older PATCH is stored all the same, and reported",
      async run(net) {
        await store(pushed, net, "OLDER");
        const json = { [optional.name]: optional.after, last_updated: "2026-03-01T00:00:00Z" };
        checkDone(await net.ask("PATCH", mine(pushed, "OLDER"), { json }));
        expect(await stored(pushed, net, "OLDER")).toEqual(make("OLDER", json));
        expect(net.eventsOf("tolerated").at(-1)).toMatchObject({
          id: expect.stringMatching(/OLDER$/),
          violations: [{ rule: "AMB-07" }],
        });
      },
    },
  ];
}
