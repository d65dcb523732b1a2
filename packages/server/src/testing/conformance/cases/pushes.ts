import assert from "node:assert/strict";
import { headerNames } from "@openocpi/protocol";
import { answeredWith, refused, refusedAsInvalid, same, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { later, updated, without } from "../objects.js";
import { type Pushable, Pushed, pushables } from "./pushables.js";

const writes = (kind: Pushable): Row[] => {
  const { object, id, text, required } = kind;
  return [
    {
      rule: "HTTP-05",
      name: `a new ${object} gets HTTP 201, and HTTP 200 when it is put again`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        const first = await pushed.put();
        succeeded(first);
        answeredWith(first, 201);
        const again = await pushed.put(pushed.make({ last_updated: later }));
        succeeded(again);
        answeredWith(again, 200);
      },
    },
    {
      rule: "PUSH-07",
      name: `a ${object} comes back as it was put`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        const sent = pushed.make({ [text.name]: "https://test.example/1" });
        succeeded(await pushed.put(sent));
        const found = await pushed.get();
        succeeded(found);
        same(found.data, sent, `the ${object}`);
      },
    },
    {
      rule: "PUSH-07",
      name: `the same ${id} of two parties are two objects of ${object}`,
      async run(context) {
        const same_id = context.fresh();
        const [mine, other] = [
          new Pushed(context, kind, same_id),
          new Pushed(context, kind, same_id, context.second),
        ];
        succeeded(await mine.put(mine.make({ [text.name]: "https://test.example/mine" })));
        const { country_code, party_id } = context.second;
        const headers = { [headerNames.fromCountryCode]: country_code, [headerNames.fromPartyId]: party_id };
        succeeded(await other.put(other.make({ [text.name]: "https://test.example/other" }), { headers }));
        same(
          (await mine.get()).data,
          mine.make({ [text.name]: "https://test.example/mine" }),
          `our ${object}`,
        );
        const theirs = await other.get({ headers });
        same(
          theirs.data,
          other.make({ [text.name]: "https://test.example/other" }),
          `the ${object} of the other`,
        );
      },
    },
    {
      rule: "HTTP-04",
      name: `a ${object} that does not exist gets HTTP 404`,
      run: async (context) => answeredWith(await new Pushed(context, kind, context.fresh("NONE")).get(), 404),
    },
    {
      rule: "PUSH-01",
      name: `a ${object} whose ${id} is not that of its address is refused with 2001, and not stored`,
      async run(context) {
        const [at, other] = [
          new Pushed(context, kind, context.fresh()),
          new Pushed(context, kind, context.fresh()),
        ];
        refusedAsInvalid(await at.put(other.make()));
        answeredWith(await at.get(), 404);
        answeredWith(await other.get(), 404);
      },
    },
    {
      rule: "PUSH-01",
      name: `a ${object} whose party is not that of its address is refused with 2001`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        refusedAsInvalid(await pushed.put(pushed.make(context.nobody)));
        answeredWith(await pushed.get(), 404);
      },
    },
    {
      rule: "P-3",
      name: `a ${object} cannot be put under a party that we are not`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh(), context.nobody);
        refused(await pushed.put());
      },
    },
    {
      rule: "PUSH-02",
      name: `a ${object} under a party that we are not gets 404, or an answer in an envelope`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh(), context.nobody);
        const answer = await pushed.get();
        answeredWith(answer, 404, 200);
        survived(answer);
      },
    },
    {
      rule: "PUSH-03",
      name: `PUT replaces the whole ${object}: what is left out is gone`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put(pushed.make({ [text.name]: "https://test.example/1" })));
        succeeded(await pushed.put(pushed.make({ last_updated: later })));
        const { data } = await pushed.get();
        assert.equal(data[text.name] ?? null, null, `${text.name}, which was left out`);
        same(data.last_updated, later, "last_updated");
      },
    },
    {
      rule: "PUSH-03",
      name: `a ${object} without ${required} is refused with 2001, and not stored`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        refusedAsInvalid(await pushed.put(without(pushed.make(), required)));
        answeredWith(await pushed.get(), 404);
      },
    },
    {
      rule: "HTTP-03",
      name: `a ${object} that is JSON, and not one, gets HTTP 200 with 2001`,
      async run(context) {
        for (const json of [{}, [], { [required]: 7 }])
          refusedAsInvalid(await new Pushed(context, kind, context.fresh()).put(json));
      },
    },
    {
      rule: "HTTP-07",
      name: `a ${object} without last_updated is refused with 2001`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        const answer = await pushed.put(without(pushed.make(), "last_updated"));
        answeredWith(answer, 200);
        assert.equal(answer.envelope.status_code, 2001, told(answer));
      },
    },
    {
      rule: "HTTP-10",
      name: `a ${object} that is stored cannot be ${kind.patch ? "deleted" : "patched"}, or posted again`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        const ids = [context.us.country_code, context.us.party_id, pushed.id];
        const change = { [text.name]: "https://test.example/no", last_updated: later };
        const denied = kind.patch ? await context.ask("DELETE", kind.name, ids) : await pushed.patch(change);
        answeredWith(denied, 404, 405);
        answeredWith(await context.ask("POST", kind.name, ids, { json: pushed.make(change) }), 404, 405);
        same((await pushed.get()).data, pushed.make(), `the ${object}, afterwards`);
      },
    },
    {
      rule: "AMB-07",
      name: `a ${object} that is older than the one stored is no failure`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put(pushed.make({ last_updated: later })));
        survived(await pushed.put(pushed.make({ last_updated: updated })));
      },
    },
  ];
};

const patches = (kind: Pushable): Row[] => {
  const { object, text, required } = kind;
  return [
    {
      rule: "PUSH-04",
      name: `PATCH of a ${object} changes its fields, and nothing else`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        succeeded(await pushed.patch({ [text.name]: "https://test.example/2", last_updated: later }));
        const { data } = await pushed.get();
        same(
          data,
          pushed.make({ [text.name]: "https://test.example/2", last_updated: later }),
          `the ${object}`,
        );
      },
    },
    {
      rule: "PUSH-04",
      name: `PATCH of a ${object} without last_updated is refused with 2001, and changes nothing`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        refusedAsInvalid(await pushed.patch({ [text.name]: "https://test.example/2" }));
        same((await pushed.get()).data, pushed.make(), `the ${object}`);
      },
    },
    {
      rule: "PUSH-04",
      name: `PATCH of a ${object} stores the last_updated that was sent`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        succeeded(await pushed.patch({ last_updated: later }));
        same((await pushed.get()).data.last_updated, later, "last_updated");
      },
    },
    {
      rule: "AMB-04",
      name: `PATCH of a ${object} that does not exist is refused, and makes none`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        refused(await pushed.patch({ [text.name]: "https://test.example/2", last_updated: later }));
        answeredWith(await pushed.get(), 404);
      },
    },
    {
      rule: "AMB-05",
      name: `null in a PATCH of a ${object} does not unset what is required`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        survived(await pushed.patch({ [required]: null, last_updated: later }));
        same((await pushed.get()).data[required], pushed.make()[required], required);
      },
    },
  ];
};

export const pushesCases: readonly ConformanceCase[] = pushables.flatMap((kind) =>
  casesFor([kind.name], [...writes(kind), ...(kind.patch ? patches(kind) : [])]),
);
