import type { Context, Crud, Party } from "@openocpi/protocol";
import { adapt, memoryCrud } from "@openocpi/server";
import type { CDR, Location, Session } from "@openocpi/spec";
import { expect } from "vitest";
import { from, unrouted } from "../support/conformance-ask.js";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import { type Net, type NetOptions, role } from "../support/conformance-net.js";
import {
  cdr,
  cdrToken,
  hosting,
  later,
  own,
  second,
  session,
  tariff,
} from "../support/conformance-objects.js";
import { another, everything, objects, place, push, pushable } from "../support/conformance-partners.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { connector, evse, foreign, location, ours, spoilt, theirs } from "../support/conformance-story.js";

const since = "date_from=2026-01-01T00:00:00Z";
const of = (party: Party) => ({ ...ours, cdr_token: cdrToken(party) });

/** Sessions or CDRs of ours: two for the partner, one for each of two others, and one that is not ours at all. */
const makers = {
  sessions: (id: string, more: object) => session(id, more),
  cdrs: (id: string, more: object) => cdr(id, more),
};
const mixed = <Item>(make: (id: string, more: object) => Item): Item[] => [
  make("A", own),
  make("B", of(second)),
  make("C", of(foreign)),
  make("D", of({ country_code: "be", party_id: "mov" })),
  make("E", { cdr_token: cdrToken(theirs) }),
];
const ids = ({ items }: Awaited<ReturnType<Net["ask"]>>) => items.map(({ id }) => id).join("");
const total = ({ headers }: Awaited<ReturnType<Net["ask"]>>) => headers.get("x-total-count");

const both = { roles: [role(theirs, "EMSP"), role(second, "EMSP")] };
const senders = (more: Partial<Crud<never, never>> = {}): NetOptions =>
  hosting(
    {
      sessions: { sender: { ...memoryCrud<Session>(mixed(makers.sessions)), ...more } },
      cdrs: { sender: { ...memoryCrud<CDR>(mixed(makers.cdrs)), ...more } },
    },
    { partner: both },
  );

for (const module of ["sessions", "cdrs"] as const) {
  const list = `/sender/${module}?${since}`;
  const seen: [string, string, Record<string, string | undefined>][] = [
    ["from one party of the partner", "AD", from(theirs)],
    ["from its other party", "B", from(second)],
    ["from nobody: from all of its parties", "ABD", unrouted],
    ["from a foreign party", "", from(foreign)],
    ["from one of ours", "", from(ours)],
  ];
  prove(`${module} are for the party of their Token`, senders(), [
    ...seen.map(
      ([name, expected, headers]): Row => ({
        rule: "P-1",
        name: `a list ${name} holds ${expected || "nothing"}, and counts no more`,
        async run({ ask, eventsOf }) {
          const answer = await ask("GET", list, { headers });
          expect(answer.body.status_code).toBe(1000);
          expect(ids(answer)).toBe(expected);
          expect(total(answer)).toBe(String(expected.length));
          expect(eventsOf("withheld")).toEqual([]);
        },
      }),
    ),
    {
      rule: "PAGE-08",
      name: "pages have no gaps, and the last one has no Link",
      async run({ ask, askHost }) {
        const first = await ask("GET", `${list}&limit=1`);
        const next = new URL(first.headers.get("link")?.slice(1).split(">")[0] ?? "");
        const last = await askHost("GET", next.pathname + next.search);
        expect([ids(first), ids(last)]).toEqual(["A", "D"]);
        expect([total(last), last.headers.get("link")]).toEqual(["2", null]);
      },
    },
  ]);

  prove(
    `${module}, and a policy that has nothing against anything`,
    { ...senders(), options: { ...senders().options, visible: () => true } },
    [
      {
        rule: "P-1",
        name: "no policy shows what is meant for another party",
        async run({ ask }) {
          const answer = await ask("GET", list);
          expect([ids(answer), total(answer)]).toEqual(["AD", "2"]);
        },
      },
    ],
  );

  const careless = memoryCrud<Session | CDR>(mixed<Session | CDR>(makers[module]), { visible: () => true });
  prove(
    `${module}, and a Crud that shows everything`,
    senders({
      list: async (query, context) => careless.list({ ...query, owners: [ours, theirs] }, context) as never,
    }),
    [
      {
        rule: "P-1",
        name: "what is not the caller's is withheld, reported, and not counted",
        async run({ ask, eventsOf }) {
          const answer = await ask("GET", list);
          checkDone(answer, { data: true });
          expect([ids(answer), total(answer)]).toEqual(["AD", "2"]);
          expect(eventsOf("withheld")).toMatchObject(
            ["B", "C", "E"].map((id) => ({ id, reason: "foreign", partner: "movendo" })),
          );
        },
      },
      {
        rule: "PAGE-07",
        name: "who follows the Links still gets everything",
        async run({ ask, askHost }) {
          let page = await ask("GET", `${list}&limit=2`);
          let found = ids(page);
          for (let link = page.headers.get("link"); link; link = page.headers.get("link")) {
            const { pathname, search } = new URL(link.slice(1).split(">")[0] ?? "");
            page = await askHost("GET", pathname + search);
            found += ids(page);
          }
          expect(found).toBe("AD");
        },
      },
    ],
  );

  const broken = [null, "04A2", {}, { country_code: 5, party_id: null }, { ...theirs }].map((cdr_token, n) =>
    spoilt(makers[module](`X${n}`, own), { cdr_token }),
  );
  prove(
    `${module} whose Token cannot be read`,
    senders({ list: async () => ({ items: [...broken, makers[module]("A", own)] as never[], total: 6 }) }),
    [
      {
        rule: "P-1",
        name: "are for nobody; the others of the page are sent",
        async run({ ask, eventsOf }) {
          const answer = await ask("GET", list);
          checkDone(answer, { data: true });
          expect(ids(answer)).toBe("A");
          const reasons = eventsOf("withheld").map(({ reason }) => reason);
          expect(reasons).toEqual(["foreign", "foreign", "foreign", "foreign", "invalid"]);
        },
      },
    ],
  );
}

prove(
  "what was received",
  { ...everything(), partner: { roles: [role(theirs, "CPO"), role(second, "CPO")] } },
  [
    {
      rule: "P-1",
      name: "a CPO reads back the Session and CDR that it pushed, though their Token is not its own",
      async run({ ask, askHost, origin }) {
        await ask("PUT", "/receiver/sessions/BE/MOV/S", { json: session("S") });
        checkDone(await ask("GET", "/receiver/sessions/BE/MOV/S"), { data: true });
        const { headers } = await ask("POST", "/receiver/cdrs", { json: cdr("C") });
        const found = await askHost("GET", (headers.get("location") ?? "").slice(origin.length));
        expect(found.body.data).toEqual(cdr("C"));
      },
    },
    {
      rule: "P-1",
      name: "its other party does not: FROM narrows what may be read and changed, and says nothing of what is there",
      async run({ ask }) {
        const headers = from(second);
        for (const module of pushable) {
          await push(ask, module, theirs);
          const [path, none] = [place(module, theirs), `/receiver/${module}/DE/XYZ/NONE`];
          checkSame(await ask("GET", path, { headers }), await ask("GET", none, { headers }));
          checkSame(
            await ask("PUT", path, { headers, json: objects[module](theirs) }),
            await ask("PUT", none, { headers, json: objects[module](theirs) }),
          );
        }
        checkSame(
          await ask("GET", "/receiver/cdrs/BE/MOV/C", { headers }),
          await ask("GET", "/receiver/cdrs/BE/MOV/NONE", { headers }),
        );
      },
    },
  ],
);

const strangers = memoryCrud([session("S", foreign)]);
prove(
  "a Crud that gives back what is another party's",
  hosting({
    sessions: {
      receiver: { ...strangers, get: (_key, about) => strangers.get({ id: "S" }, about) },
    },
  }),
  [
    {
      rule: "PUSH-07",
      name: "it is not sent, and reported",
      async run({ ask, eventsOf }) {
        const answer = await ask("GET", "/receiver/sessions/BE/MOV/S");
        checkRefused(answer, { http: 404, code: 2000, says: /^there is no such Session$/ });
        expect(eventsOf("withheld")).toMatchObject([{ id: "S", reason: "foreign" }]);
      },
    },
  ],
);

/** Tariffs as a CPO keeps them: one row for each, with a price for each partner that has one. */
interface PriceRow extends Party {
  id: string;
  last_updated: string;
  prices: Readonly<Record<string, number>>;
}
const priceRows: PriceRow[] = [
  { ...ours, id: "AC", last_updated: later, prices: { movendo: 0.4, volta: 0.6 } },
  { ...ours, id: "DC", last_updated: later, prices: { movendo: 0.7 } },
];
const priced = adapt(memoryCrud(priceRows), {
  toOcpi: ({ id, prices }: PriceRow, { partner }: Context) =>
    tariff(`${id}-${partner}`, {
      ...ours,
      last_updated: later,
      elements: [{ price_components: [{ type: "ENERGY", price: prices[partner] ?? -1, step_size: 1 }] }],
    }),
});
const placed = adapt(memoryCrud([location("LOC")]), {
  toOcpi: (record: Location, { partner }: Context): Location => ({
    ...record,
    evses: [evse({ connectors: [connector({ tariff_ids: [`AC-${partner}`] })] })],
  }),
});
const offers = hosting(
  { tariffs: { sender: priced }, locations: { sender: placed } },
  {
    options: {
      visible: ({ module, object, partner }) =>
        module !== "tariffs" || partner === "movendo" || !String(object.id).startsWith("DC"),
    },
  },
);
prove("two eMSPs at one CPO", offers, [
  {
    rule: "P-5",
    name: "each gets the Tariffs negotiated with it, and the total of these",
    async run(net) {
      const volta = await another(net, "volta", { roles: [role(second, "EMSP")] });
      const prices = async (ask: Net["ask"]) => {
        const answer = await ask("GET", "/sender/tariffs");
        checkDone(answer, { data: true });
        expect(total(answer)).toBe(String(answer.items.length));
        return answer.items.map(({ id, elements }) => [id, Object(elements)[0].price_components[0].price]);
      };
      expect(await prices(net.ask)).toEqual([
        ["AC-movendo", 0.4],
        ["DC-movendo", 0.7],
      ]);
      expect(await prices(volta)).toEqual([["AC-volta", 0.6]]);
    },
  },
  {
    rule: "P-5",
    name: "the same Connector names other Tariffs to each, in lists and by id",
    async run(net) {
      const volta = await another(net, "volta", { roles: [role(second, "EMSP")] });
      for (const [ask, id] of [
        [net.ask, "AC-movendo"],
        [volta, "AC-volta"],
      ] as const) {
        const [listed] = (await ask("GET", "/sender/locations")).items;
        expect(listed).toMatchObject({ evses: [{ connectors: [{ tariff_ids: [id] }] }] });
        for (const path of ["LOC/E1/1", "LOC/E1", "LOC"])
          expect((await ask("GET", `/sender/locations/${path}`)).text).toContain(`"tariff_ids":["${id}"]`);
      }
    },
  },
]);
