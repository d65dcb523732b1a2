import { answeredWith, refusedAsInvalid, same, succeeded } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { later, tariff } from "../objects.js";

const name = "tariffs.receiver";
const at = ({ us }: ConformanceContext, id: string) => [us.country_code, us.party_id, id];

async function stored(context: ConformanceContext, more: object) {
  const id = context.fresh();
  const sent = { ...tariff(context.us, id), ...more };
  succeeded(await context.ask("PUT", name, at(context, id), { json: sent }));
  const found = await context.ask("GET", name, at(context, id));
  succeeded(found);
  return { id, sent, found: found.data };
}

const element = (restrictions: object, more: object = {}) => ({
  price_components: [{ type: "TIME", price: 2.5, step_size: 300, ...more }],
  restrictions,
});

/** What pricing depends on has to arrive as it was sent; how it is priced is not seen on the wire. */
const kept: readonly (readonly [rule: string, what: string, tariff: object])[] = [
  [
    "TAR-04",
    "local hours and days",
    {
      elements: [
        element({
          start_time: "22:00",
          end_time: "06:00",
          day_of_week: ["MONDAY"],
          start_date: "2026-01-01",
        }),
      ],
    },
  ],
  [
    "TAR-05",
    "limits of energy, power, current and time",
    {
      elements: [
        element({ min_kwh: 0.5, max_kwh: 20.25, min_power: 11, max_current: 32, min_duration: 600 }),
      ],
    },
  ],
  ["TAR-06", "step sizes", { elements: [element({ max_kwh: 1 }, { step_size: 900 })] }],
  [
    "TAR-08",
    "the least and the most that it costs",
    { min_price: { excl_vat: 0.5, incl_vat: 0.605 }, max_price: { excl_vat: 50 } },
  ],
  ["TAR-09", "prices of reservations", { elements: [element({ reservation: "RESERVATION_EXPIRES" })] }],
  [
    "TAR-02",
    "the order of its elements",
    { elements: [element({ max_kwh: 1 }), element({ max_kwh: 2 }), element({ max_kwh: 3 })] },
  ],
];

const rows: readonly Row[] = [
  {
    rule: "TAR-01",
    name: "a Tariff that was deleted is gone",
    async run(context) {
      const { id } = await stored(context, {});
      const gone = await context.ask("DELETE", name, at(context, id));
      succeeded(gone);
      answeredWith(await context.ask("GET", name, at(context, id)), 404);
    },
  },
  {
    rule: "TAR-01",
    name: "a Tariff that does not exist cannot be deleted",
    run: async (context) =>
      answeredWith(await context.ask("DELETE", name, at(context, context.fresh("NONE"))), 404),
  },
  {
    rule: "TAR-01",
    name: "a Tariff that was deleted can be put again, as a new one",
    async run(context) {
      const { id, sent } = await stored(context, {});
      succeeded(await context.ask("DELETE", name, at(context, id)));
      const again = await context.ask("PUT", name, at(context, id), {
        json: { ...sent, last_updated: later },
      });
      succeeded(again);
      answeredWith(again, 201);
    },
  },
  {
    rule: "TAR-01",
    name: "a Tariff cannot be patched",
    async run(context) {
      const { id, sent } = await stored(context, {});
      const json = { currency: "USD", last_updated: later };
      answeredWith(await context.ask("PATCH", name, at(context, id), { json }), 404, 405);
      same((await context.ask("GET", name, at(context, id))).data, sent, "the Tariff");
    },
  },
  ...kept.map(
    ([rule, what, more]): Row => ({
      rule,
      name: `a Tariff keeps ${what} as they were sent`,
      async run(context) {
        const { sent, found } = await stored(context, more);
        same(found, sent, "the Tariff");
      },
    }),
  ),
  {
    rule: "TAR-10",
    name: "vat of nothing is kept apart from no vat, and a free Tariff is taken",
    async run(context) {
      const free = (more: object) => ({
        elements: [{ price_components: [{ type: "FLAT", price: 0, step_size: 1, ...more }] }],
      });
      const [none, zero] = [await stored(context, free({})), await stored(context, free({ vat: 0 }))];
      same(none.found, none.sent, "a Tariff without vat");
      same(zero.found, zero.sent, "a Tariff with a vat of nothing");
    },
  },
  {
    rule: "P-12",
    name: "a Tariff without elements is taken, or refused with 2001",
    async run(context) {
      const id = context.fresh();
      const json = { ...tariff(context.us, id), elements: [] };
      const answer = await context.ask("PUT", name, at(context, id), { json });
      if (answer.envelope.status_code !== 1000) refusedAsInvalid(answer);
    },
  },
];

export const tariffsCases: readonly ConformanceCase[] = casesFor([name], rows);
