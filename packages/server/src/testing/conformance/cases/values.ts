import assert from "node:assert/strict";
import { isSuccess } from "@openocpi/protocol";
import { answeredWith, isValid, refusedAsInvalid, same, succeeded, survived, told } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import { isRecord } from "../exchange.js";
import { type Pushable, Pushed, pushables } from "./pushables.js";

/** What is only tolerated may be refused with 2001; what was taken is given back. */
async function takenOrRefused(pushed: Pushed, sent: object, name: string): Promise<void> {
  const answer = await pushed.put(sent);
  survived(answer);
  if (!isSuccess(Number(answer.envelope.status_code))) {
    refusedAsInvalid(answer);
    answeredWith(await pushed.get(), 404);
  } else if (name) same((await pushed.get()).data[name], Reflect.get(sent, name), name);
}

const moments = [
  ["without Z", "2026-03-02T09:00:00"],
  ["with fractions of a second", "2026-03-02T09:00:00.123Z"],
  ["with one digit of a second and no Z", "2026-03-02T09:00:00.5"],
] as const;

const texts = (kind: Pushable): Row[] => {
  const { object, id, text, idLength } = kind;
  return [
    {
      rule: "TYPE-01",
      name: `a ${object} is found whatever the case of its ${id} and party`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh("Aa"));
        succeeded(await pushed.put());
        const { country_code, party_id } = context.us;
        const ids = [country_code, party_id, pushed.id];
        const lower = ids.map((each) => each.toLowerCase());
        const upper = ids.map((each) => each.toUpperCase());
        for (const each of [lower, upper]) {
          const found = await context.ask("GET", kind.name, each);
          succeeded(found);
          same(found.data[id], pushed.id, id);
        }
      },
    },
    {
      rule: "TYPE-01",
      name: `a ${object} that is put with its ${id} in another case is the same one`,
      async run(context) {
        const name = context.fresh("Bb");
        const [first, again] = [
          new Pushed(context, kind, name.toLowerCase()),
          new Pushed(context, kind, name.toUpperCase()),
        ];
        answeredWith(await first.put(), 201, 200);
        answeredWith(await again.put(), 200);
      },
    },
    {
      rule: "TYPE-02",
      name: `the texts of a ${object} keep their case, and letters of all alphabets`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        const value = text.name === "tariff_alt_url" ? "https://test.example/AbC" : "Ærø Straße Ωmega 充電";
        succeeded(await pushed.put(pushed.make({ [text.name]: value })));
        assert.equal((await pushed.get()).data[text.name], value, text.name);
      },
    },
    ...moments.map(
      ([what, moment]): Row => ({
        rule: "TYPE-03",
        name: `a ${object} with a DateTime ${what} is taken, as the moment in UTC that it is`,
        async run(context) {
          const pushed = new Pushed(context, kind, context.fresh());
          succeeded(await pushed.put(pushed.make({ last_updated: moment })));
          const { data } = await pushed.get();
          same(data.last_updated, moment, "last_updated");
        },
      }),
    ),
    ...(["yesterday", "2026-02-30T10:00:00Z", ""] as const).map(
      (moment): Row => ({
        rule: "TYPE-04",
        name: `a ${object} whose last_updated is ${JSON.stringify(moment)} is no failure of the server`,
        async run(context) {
          const pushed = new Pushed(context, kind, context.fresh());
          survived(await pushed.put(pushed.make({ last_updated: moment })));
        },
      }),
    ),
    {
      rule: "TYPE-06",
      name: `null in a ${object} is the same as leaving the field out`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put(pushed.make({ [text.name]: null })));
        const found = await pushed.get();
        succeeded(found);
        assert.equal(found.data[text.name] ?? null, null, text.name);
      },
    },
    {
      rule: "TYPE-07",
      name: `a ${object} with texts as long as they may be comes back whole`,
      async run(context) {
        const long = context.fresh("L").padEnd(idLength, "x");
        const pushed = new Pushed(context, kind, long);
        const value = `https://test.example/${"y".repeat(text.length)}`.slice(0, text.length);
        succeeded(await pushed.put(pushed.make({ [text.name]: value })));
        assert.equal((await pushed.get()).data[text.name], value, text.name);
      },
    },
    {
      rule: "P-12",
      name: `a ${object} with a text that is too long is taken as it is, or refused with 2001`,
      async run(context) {
        const value = `https://test.example/${"z".repeat(text.length)}`;
        const pushed = new Pushed(context, kind, context.fresh());
        await takenOrRefused(pushed, pushed.make({ [text.name]: value }), text.name);
      },
    },
    {
      rule: "TYPE-07",
      name: `a ${object} whose ${id} is too long is refused with 2001`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh("O").padEnd(idLength + 20, "x"));
        const answer = await pushed.put();
        answeredWith(answer, 200, 404);
        assert.ok(!isSuccess(Number(answer.envelope.status_code)), told(answer));
      },
    },
    {
      rule: "TYPE-08",
      name: `a ${object} with a field that OCPI does not have is no failure (AMB-38)`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        await takenOrRefused(pushed, pushed.make({ of_a_later_version: { value: 1 } }), "");
      },
    },
    {
      rule: "P-13",
      name: `a ${object} whose ${id} has characters that have to be escaped is found again`,
      async run(context) {
        const pushed = new Pushed(context, kind, `${context.fresh("E")} *a+b`);
        succeeded(await pushed.put());
        same((await pushed.get()).data[id], pushed.id, id);
      },
    },
    {
      rule: "TYPE-05",
      name: `what is stored as a ${object} comes back valid: numbers as numbers, required fields there`,
      async run(context) {
        const pushed = new Pushed(context, kind, context.fresh());
        succeeded(await pushed.put());
        const { data } = await pushed.get();
        assert.ok(isRecord(data), `a ${object}`);
        isValid(object as "Location", data);
      },
    },
  ];
};

const numbers = (kind: Pushable): Row[] => {
  const { number, object } = kind;
  if (!number) return [];
  return [0, 0.1, 12.3456, 1234.5678, 0.0001].map((value) => ({
    rule: "TYPE-05",
    name: `${value} in a ${object} comes back as that number`,
    async run(context) {
      const pushed = new Pushed(context, kind, context.fresh());
      succeeded(await pushed.put(pushed.make({ [number.name]: number.of(value) })));
      assert.equal(number.read((await pushed.get()).data), value, number.name);
    },
  }));
};

export const valuesCases: readonly ConformanceCase[] = pushables.flatMap((kind) =>
  casesFor([kind.name], [...texts(kind), ...numbers(kind)]),
);
