import { type Crud, OcpiError, type OcpiEvent, type Page } from "@openocpi/protocol";
import { adapt, memoryCrud, memoryPartners } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { expect } from "vitest";
import { checkDone, checkRefused, checkSame } from "../support/conformance-check.js";
import type { Net, NetOptions } from "../support/conformance-net.js";
import { prove, type Row } from "../support/conformance-rows.js";
import { evse, foreign, location, pushed, spoilt, updated, without } from "../support/conformance-story.js";

type LocationCrud = Crud<Location, { id: string }>;

/** A platform whose two Cruds differ from those in memory. */
const over = (
  sender: Partial<LocationCrud>,
  receiver: Partial<LocationCrud> = {},
  locations: readonly Location[] = [location("LOC1")],
): NetOptions => ({
  options: {
    modules: {
      locations: {
        sender: { ...memoryCrud(locations), ...sender },
        receiver: { ...memoryCrud<Location>(), ...receiver },
      },
    },
  },
});

/** Values as a Crud without types may return them. */
const asLocations = (...items: object[]): Page<Location> => ({
  items: items as Location[],
  total: items.length,
});
const errorsOf = ({ eventsOf }: Net) => eventsOf("error").map(({ error }) => error);
const internal = { http: 500, code: 3000, says: /^internal error$/ };

const boom = new Error("password=hunter2 at db.internal:5432");
const thrown: readonly [string, unknown][] = [
  ["an Error", boom],
  ["an error with a status of its own", Object.assign(new Error("upstream said no"), { status: 404 })],
  [
    "an error that looks like the body parser's",
    Object.assign(new Error("x"), { status: 413, type: "entity.too.large" }),
  ],
  [
    "an error that looks like the validator's",
    Object.assign(new Error("x"), { status: 400, errors: [{ path: "/body/secret", message: "hunter2" }] }),
  ],
  ["a text", "hunter2"],
  ["nothing", undefined],
];
for (const [name, error] of thrown) {
  const fails = () => Promise.reject(error);
  prove(`a Crud that throws ${name}`, over({ list: fails, get: fails }, { get: fails, update: fails }), [
    ...(
      [
        ["GET", "/sender/locations", "locations.sender.list"],
        ["GET", "/sender/locations/LOC1", "locations.sender.get"],
        ["PUT", "/receiver/locations/BE/MOV/X", "locations.receiver.put"],
        ["PATCH", "/receiver/locations/BE/MOV/X/E1", "locations.receiver.evse.patch"],
      ] as const
    ).map(
      ([method, path, operation]): Row => ({
        rule: "HTTP-07",
        name: `${method} ${path} is a plain 3000, and an event`,
        async run(net) {
          const patch = { status: "CHARGING", last_updated: updated };
          const json = { PUT: { json: pushed("X") }, PATCH: { json: patch }, GET: {} }[method];
          const answer = await net.ask(method, path, json);
          checkRefused(answer, internal);
          const requestId = answer.headers.get("x-request-id");
          const event = net.eventsOf("error").find((each) => each.requestId === requestId);
          expect(event).toMatchObject({ partner: "movendo", operation });
          if (error !== undefined) expect(event?.error).toBe(error);
        },
      }),
    ),
  ]);
}

prove(
  "a Crud that answers by itself",
  over({
    get: ({ id }) =>
      Promise.reject(
        id === "BUSY"
          ? new OcpiError(2901, "too many requests", { http: 429, headers: { "Retry-After": "5" } })
          : new OcpiError(2003, "that location was sold"),
      ),
  }),
  [
    {
      rule: "HTTP-07",
      name: "an OcpiError is the answer, its message included, and no event",
      async run(net) {
        const answer = await net.ask("GET", "/sender/locations/SOLD");
        checkRefused(answer, { http: 200, code: 2003, says: /^that location was sold$/ });
        expect(errorsOf(net)).toEqual([]);
      },
    },
    {
      rule: "HTTP-08",
      name: "a code, an HTTP status and a header of its own are passed on",
      async run(net) {
        const answer = await net.ask("GET", "/sender/locations/BUSY");
        checkRefused(answer, { http: 429, code: 2901, says: /^too many requests$/ });
        expect(answer.headers.get("retry-after")).toBe("5");
      },
    },
  ],
);

const listed = ["A", "BROKEN", "C"].map((id) => location(id));
const broken = new Error("no coordinates in row 17");
prove(
  "an Adapter that throws for one record",
  {
    options: {
      limits: { pageSize: 2 },
      modules: {
        locations: {
          sender: adapt(memoryCrud(listed), {
            toOcpi(record) {
              if (record.id === "BROKEN") throw broken;
              return record;
            },
          }),
        },
      },
    },
  },
  [
    {
      rule: "PAGE-07",
      name: "the page goes on without it, the Link and the total count it",
      async run(net) {
        const page = await net.ask("GET", "/sender/locations");
        checkDone(page, { data: true });
        expect(page.items.map(({ id }) => id)).toEqual(["A"]);
        expect(page.headers.get("x-total-count")).toBe("3");
        expect(page.headers.get("link")).toMatch(/[?&]offset=2\b/);
        expect(net.eventsOf("error")).toMatchObject([
          { error: broken, operation: "locations.sender.list", partner: "movendo" },
        ]);
      },
    },
    {
      rule: "HTTP-07",
      name: "asked for alone it is a plain 3000",
      async run(net) {
        checkRefused(await net.ask("GET", "/sender/locations/BROKEN"), internal);
      },
    },
  ],
);

const invalidOnes = [
  without(location("NOCITY"), "city"),
  location("LONG", { city: "x".repeat(46) }),
  spoilt(location("DATE"), { last_updated: new Date(updated) }),
  location("STATUS", { evses: [spoilt(evse(), { status: "MELTED" }) as never] }),
];
const nulls = spoilt(location("NULLS"), {
  name: null,
  evses: [spoilt(evse(), { floor_level: null })],
  images: null,
});
const sloppy = [location("GOOD"), ...invalidOnes, nulls, location("THEIRS", foreign)];
prove(
  "a Crud that returns what may not leave",
  over({
    list: async () => asLocations(...sloppy),
    get: async ({ id }) => asLocations(...sloppy).items.find((item) => item.id === id),
  }),
  [
    {
      rule: "TYPE-07",
      name: "what is not valid is kept back and reported, the rest of the list goes on",
      async run(net) {
        const list = await net.ask("GET", "/sender/locations");
        checkDone(list, { data: true });
        expect(list.items.map(({ id }) => id)).toEqual(["GOOD", "NULLS"]);
        const kept = net.eventsOf("withheld").filter(({ reason }) => reason === "invalid");
        expect(kept.map(({ id, violations }) => [id, violations[0]?.path])).toEqual([
          ["NOCITY", "/city"],
          ["LONG", "/city"],
          ["DATE", "/last_updated"],
          ["STATUS", "/evses/0/status"],
        ]);
        expect(kept[0]).toMatchObject({ object: "Location", partner: "movendo" });
      },
    },
    {
      rule: "TYPE-06",
      name: "null is left out, for it says no more than absence",
      async run(net) {
        const { items } = await net.ask("GET", "/sender/locations");
        expect(items[1]).toEqual(location("NULLS"));
        const { body } = await net.ask("GET", "/sender/locations/NULLS");
        expect(body.data).toEqual(location("NULLS"));
      },
    },
    {
      rule: "TYPE-07",
      name: "asked for alone, one that is not valid is a 3000",
      async run(net) {
        const answer = await net.ask("GET", "/sender/locations/NOCITY");
        checkRefused(answer, { http: 200, code: 3000, says: /not valid at the moment/ });
      },
    },
    {
      rule: "TYPE-07",
      name: "a part that is valid leaves, whatever is wrong with the rest",
      async run(net) {
        const { body } = await net.ask("GET", "/sender/locations/NOCITY/E1");
        expect(body.data).toEqual(evse());
      },
    },
    {
      rule: "PAGE-08",
      name: "what belongs to another party is kept back and reported",
      async run(net) {
        const before = net.eventsOf("withheld").length;
        checkSame(
          await net.ask("GET", "/sender/locations/THEIRS"),
          await net.ask("GET", "/sender/locations/NONE"),
        );
        await net.ask("GET", "/sender/locations/THEIRS/E1");
        expect(net.eventsOf("withheld").slice(before)).toMatchObject([
          { reason: "foreign", id: "THEIRS", operation: "locations.sender.get", violations: [] },
          { reason: "foreign", id: "THEIRS", operation: "locations.sender.evse.get" },
        ]);
      },
    },
  ],
);

let written: unknown;
prove(
  "a receiving Crud that looks at the id alone",
  over(
    {},
    {
      get: async () => pushed("SAME", foreign),
      async update(_key, change) {
        const record = change(pushed("SAME", foreign));
        written = record;
        return { created: false, record };
      },
    },
  ),
  [
    {
      rule: "PUSH-07",
      name: "GET does not give away what another owner has under the same id",
      async run(net) {
        const answer = await net.ask("GET", "/receiver/locations/BE/MOV/SAME");
        checkRefused(answer, { http: 404, code: 2000, says: /^there is no such Location$/ });
        expect(net.eventsOf("withheld")).toMatchObject([{ reason: "foreign", id: "SAME" }]);
      },
    },
    {
      rule: "PUSH-07",
      name: "PATCH does not change what another owner has under the same id",
      async run(net) {
        for (const path of ["SAME", "SAME/E1", "SAME/E1/1"]) {
          const answer = await net.ask("PATCH", `/receiver/locations/BE/MOV/${path}`, {
            json: { last_updated: updated },
          });
          checkRefused(answer, { http: 404, code: 2000, says: /^there is no such/ });
        }
        expect(written).toBeUndefined();
      },
    },
  ],
);

const down = Object.assign(new Error("the store is down"), { status: 404 });
const silent: ((event: OcpiEvent) => void)[] = [];
prove(
  "a partner store that fails",
  {
    options: {
      partners: { ...memoryPartners(), byTokenHash: () => Promise.reject(down) },
      onEvent: (event) => {
        for (const each of silent) each(event);
      },
    },
  },
  [
    {
      rule: "HTTP-07",
      name: "is a plain 3000 and no 401, for the partner is not at fault",
      async run(net) {
        const seen: OcpiEvent[] = [];
        silent.push((event) => seen.push(event));
        checkRefused(await net.ask("GET", "/sender/locations"), internal);
        expect(seen.find(({ type }) => type === "error")).toMatchObject({ error: down });
      },
    },
  ],
);
