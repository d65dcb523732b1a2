import { invalid, memoryCrud, OcpiError } from "@openocpi/server";
import type { CDR, Location, Session, Tariff, Token, Violation } from "@openocpi/spec";
import { describe, expect, test, vi } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, cdrToken, session, tariff, token } from "../support/conformance-objects.js";
import { spoilt, without } from "../support/conformance-story.js";
import { allOf, at, cpoParty, emspParty, expectPulled, looking, place } from "../support/pull-net.js";
import { type Emsp, emspProcess, partnerOf, scriptedPartner } from "../support/pull-partner.js";

/** An eMSP whose CPO lists just this. */
async function listing(items: readonly unknown[], ours = memoryCrud<Location>()) {
  const cpo = await scriptedPartner(() => ({ items }));
  const emsp = emspProcess({}, ours);
  await partnerOf(emsp, cpo);
  return { ...emsp, cpo, pull: () => emsp.platform.pull("cpo", "locations") };
}

/** The `refused` events: id, and the rule or words of the first violation. */
const refusals = ({ events }: Pick<Emsp, "events">): [string | undefined, Violation | undefined][] =>
  events.flatMap((event) => (event.type === "refused" ? [[event.id, event.violations[0]]] : []));
const errors = ({ events }: Pick<Emsp, "events">) =>
  events.flatMap((event) => (event.type === "error" ? [event] : []));
const idsIn = async ({ ours }: Pick<Emsp, "ours">) => (await allOf(ours)).map(({ id }) => id).sort();

describe("one bad object never stops the rest", () => {
  test("P-12: what cannot be used is refused, and not waited for", async () => {
    const bad = [
      without(place("B", 70), "city"),
      { id: 7 },
      null,
      spoilt(place("E", 99), { publish: "yes" }),
    ];
    const emsp = await listing([place("A", 60), ...bad, place("F", 61)]);
    expectPulled(await emsp.pull(), { full: true, received: 6, stored: 2, refused: 4, cursor: at(56) });
    expect(await idsIn(emsp)).toEqual(["A", "F"]);
    expect(refusals(emsp).map(([id]) => id)).toEqual(["B", undefined, undefined, "E"]);
  });

  test("P-12: what differs and can be used is stored", async () => {
    const odd = spoilt(place("A", 60), {
      parking_type: "ON_THE_MOON",
      name: "x".repeat(300),
      more: { own: 1 },
    });
    const emsp = await listing([odd]);
    expectPulled(await emsp.pull(), { full: true, received: 1, stored: 1, cursor: at(55) });
    expect((await allOf(emsp.ours))[0]).toEqual(odd);
    expect(emsp.events).toContainEqual(expect.objectContaining({ type: "tolerated", id: "A" }));
  });

  test("P-12: a null stands for absence: no Crud sees it", async () => {
    const emsp = await listing([spoilt(place("A", 60), { name: null })]);
    await emsp.pull();
    expect((await allOf(emsp.ours))[0]).toEqual(place("A", 60));
  });

  test("P-19: one that our Crud fails at is told, and comes again: the cursor does not pass it", async () => {
    const ours = memoryCrud<Location>();
    const { update } = ours;
    let isBroken = true;
    ours.update = async (key, ...rest) => {
      if (isBroken && key.id === "B") throw new Error("deadlock");
      return update(key, ...rest);
    };
    const emsp = await listing([place("A", 90), place("B", 30), place("C", 60)], ours);
    const first = await emsp.pull();
    expectPulled(first, { full: true, received: 3, stored: 2, failed: 1, cursor: at(30) });
    expect(errors(emsp)).toMatchObject([
      { partner: "cpo", operation: "locations.sender.list", error: { message: "deadlock" } },
    ]);
    expect((await emsp.platform.sync.status())[0]).toMatchObject({ error: "1 could not be stored" });
    expect((await emsp.platform.sync.status())[0]).not.toHaveProperty("lastSuccess");
    expect(emsp.events.at(-1)).toMatchObject({ phase: "finished", error: "1 could not be stored" });
    isBroken = false;
    expectPulled(await emsp.pull(), { received: 3, stored: 1, skipped: 2, cursor: at(85) });
    expect(emsp.cpo.paths()).toEqual(["", `?date_from=${at(30)}`]);
    expect(await idsIn(emsp)).toEqual(["A", "B", "C"]);
    expect((await emsp.platform.sync.status())[0]).not.toHaveProperty("error");
  });

  test.each([
    { what: "2001", error: invalid("/name is not to our taste"), words: "/name is not to our taste" },
    { what: "2003", error: new OcpiError(2003, "no such location"), words: "no such location" },
  ])(
    "one that our Crud refuses with $what is refused, as a push is, and not waited for",
    async ({ error, words }) => {
      const ours = memoryCrud<Location>();
      ours.update = () => Promise.reject(error);
      const emsp = await listing([place("A", 90)], ours);
      expectPulled(await emsp.pull(), { full: true, received: 1, refused: 1, cursor: at(85) });
      expect(refusals(emsp)).toMatchObject([["A", { message: words }]]);
      expect(errors(emsp)).toEqual([]);
    },
  );

  test("3000 of our Crud is a failure of ours", async () => {
    const ours = memoryCrud<Location>();
    ours.get = () => Promise.reject(new OcpiError(3000, "out of order"));
    const emsp = await listing([place("A", 90)], ours);
    expect(await emsp.pull()).toMatchObject({ failed: 1, cursor: at(85) });
  });
});

describe("what is there already", () => {
  test.each([
    { what: "newer than what the list says stays", minutes: 61, name: "pushed", outcome: { skipped: 1 } },
    { what: "older is replaced", minutes: 59, name: "listed", outcome: { stored: 1 } },
    { what: "as old is replaced: equal is not older", minutes: 60, name: "listed", outcome: { stored: 1 } },
  ])("AMB-07: $what", async ({ minutes, name, outcome }) => {
    const ours = memoryCrud([place("A", minutes, { name: "pushed" })]);
    const update = vi.spyOn(ours, "update");
    const emsp = await listing([place("A", 60, { name: "listed" })], ours);
    expectPulled(await emsp.pull(), { full: true, received: 1, ...outcome, cursor: at(55) });
    expect((await allOf(ours))[0]).toMatchObject({ name });
    expect(update).toHaveBeenCalledTimes(name === "listed" ? 1 : 0);
  });

  test("AMB-07: what is pushed between reading and writing is not replaced either", async () => {
    const ours = memoryCrud([place("A", 50)]);
    const { get, update } = ours;
    ours.get = async (key, context) => {
      const found = await get(key, context);
      await update(key, () => place("A", 70, { name: "pushed" }), context);
      return found;
    };
    const emsp = await listing([place("A", 60)], ours);
    expectPulled(await emsp.pull(), { full: true, received: 1, skipped: 1, cursor: at(55) });
    expect((await allOf(ours))[0]).toMatchObject({ name: "pushed" });
  });

  test("PUSH-03: is replaced as a whole, as a PUT does", async () => {
    const ours = memoryCrud([place("A", 50, { name: "gone", images: [] })]);
    await (await listing([place("A", 60)], ours)).pull();
    expect(await allOf(ours)).toEqual([place("A", 60)]);
  });
});

describe("whose it is", () => {
  test("P-3: what is of a party that the partner may not carry is refused", async () => {
    const foreign = place("X", 99, { country_code: "DE", party_id: "XYZ" });
    const own = place("Y", 99, { ...emspParty });
    const emsp = await listing([place("A", 60), foreign, own, place("B", 61)]);
    expectPulled(await emsp.pull(), { full: true, received: 4, stored: 2, refused: 2, cursor: at(94) });
    expect(refusals(emsp)).toMatchObject([
      ["X", { rule: "P-3" }],
      ["Y", { rule: "P-3" }],
    ]);
    expect(
      await allOf(emsp.ours, [cpoParty, emspParty, { country_code: "DE", party_id: "XYZ" }]),
    ).toHaveLength(2);
  });

  test("ROUT-06: two parties of one partner may use the same id; none is named in the request", async () => {
    const second = { country_code: "LU", party_id: "MOL" };
    const cpo = await scriptedPartner(() => ({ items: [place("A", 60), place("A", 61, second)] }));
    const emsp = emspProcess();
    await partnerOf(emsp, cpo, [role(cpoParty, "CPO"), role(second, "CPO")]);
    expect(await emsp.platform.pull("cpo", "locations")).toMatchObject({ stored: 2 });
    expect((await allOf(emsp.ours, [cpoParty, second])).map(({ party_id }) => party_id)).toEqual([
      "OCA",
      "MOL",
    ]);
    expect(cpo.asked[0]?.headers["ocpi-to-party-id"]).toBeUndefined();
  });

  test.each([
    { what: "is FROM it", parties: [emspParty], from: "MOV" },
    {
      what: "names none, for the list is about all (P-14)",
      parties: [emspParty, { country_code: "BE", party_id: "TWO" }],
    },
  ])("ROUT-02: a request for the parties that the partner knows of us: $what", async ({ parties, from }) => {
    const cpo = await scriptedPartner(() => ({ items: [] }));
    const roles = [...parties, { country_code: "BE", party_id: "HID" }].map((party) => role(party, "EMSP"));
    const emsp = emspProcess({ roles });
    await partnerOf(emsp, cpo, undefined, { offer: { parties } });
    await emsp.platform.pull("cpo", "locations");
    expect(cpo.asked[0]?.headers["ocpi-from-party-id"]).toBe(from);
    expect(cpo.asked[0]?.headers["ocpi-to-party-id"]).toBe("OCA");
  });
});

describe("the modules", () => {
  /** An eMSP, which is a CPO too, that has pulled one module. */
  async function pulled<Item>(module: "cdrs" | "sessions" | "tariffs" | "tokens", ...lists: Item[][]) {
    const crud = memoryCrud<never>([], module === "tokens" ? { id: ({ uid }) => uid } : {});
    const cpo = await scriptedPartner(() => ({ items: lists[cpo.asked.length - 1] ?? [] }));
    const emsp = emspProcess({ modules: { [module]: { receiver: crud } } });
    await partnerOf(emsp, cpo, undefined, { modules: [module] });
    const results = [];
    for (const _ of lists) results.push(await emsp.platform.pull("cpo", module));
    return { ...emsp, crud, results, stored: () => allOf<never>(crud, [cpoParty], module) };
  }
  const ofCpo = { ...cpoParty, cdr_token: cdrToken(emspParty) };

  test("CDR-02: a CDR is never replaced: the same again is passed over, another is refused", async () => {
    const first: CDR = cdr("C1", ofCpo);
    const again = { ...first, last_updated: at(600), remark: null };
    const other = { ...first, total_energy: 99, last_updated: at(700) };
    const { results, stored, ...emsp } = await pulled<object>("cdrs", [first], [again], [other]);
    expect(results).toMatchObject([{ stored: 1 }, { skipped: 1, stored: 0 }, { refused: 1, stored: 0 }]);
    expect(await stored()).toEqual([first]);
    expect(refusals(emsp)).toMatchObject([["C1", { message: expect.stringContaining("cannot be changed") }]]);
  });

  test("P-18: a Credit CDR whose original is unknown is stored, and reported", async () => {
    const credit = cdr("C2-CREDIT", { ...ofCpo, credit: true, credit_reference_id: "C2" });
    const { results, ...emsp } = await pulled<CDR>("cdrs", [credit]);
    expect(results).toMatchObject([{ stored: 1 }]);
    expect(emsp.events).toContainEqual(
      expect.objectContaining({ type: "tolerated", id: "C2-CREDIT", operation: "cdrs.sender.list" }),
    );
  });

  test("TOK-01: Tokens are told apart by uid and type; TOK-08: known ones are updated, none is removed", async () => {
    const [rfid, app] = [token("U1", cpoParty), token("U1", { ...cpoParty, type: "APP_USER" })];
    const blocked = { ...rfid, valid: false, last_updated: at(600) };
    const { results, stored } = await pulled<Token>("tokens", [rfid, app], [blocked]);
    expect(results).toMatchObject([{ stored: 2 }, { stored: 1 }]);
    expect(await stored()).toEqual([blocked, app]);
  });

  test("SESS-01: a Session is replaced, charging periods included", async () => {
    const period = { start_date_time: at(1), dimensions: [{ type: "ENERGY" as const, volume: 1 }] };
    const first = session("S1", { ...ofCpo, charging_periods: [period] });
    const second = session("S1", { ...ofCpo, kwh: 2, last_updated: at(900) });
    const { stored } = await pulled<Session>("sessions", [first], [second]);
    expect(await stored()).toEqual([second]);
  });

  test("TAR-01: Tariffs", async () => {
    const { stored } = await pulled<Tariff>("tariffs", [tariff("T1", cpoParty)]);
    expect((await stored()).map(({ id }: Tariff) => id)).toEqual(["T1"]);
  });
});

test("PUSH-07: an object lies where a push of it would, and is given back to its owner", async () => {
  const emsp = await listing([place("A", 60)]);
  await emsp.pull();
  expect(await emsp.ours.get({ ...cpoParty, id: "a" }, looking("locations"))).toEqual(place("A", 60));
});
