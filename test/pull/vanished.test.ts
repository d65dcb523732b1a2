import type { OcpiEvent, Party, VanishedEvent } from "@openocpi/protocol";
import { type CrudOf, memoryCrud, type OcpiOptions, type Pulled } from "@openocpi/server";
import type { Location, Tariff } from "@openocpi/spec";
import { describe, expect, test, vi } from "vitest";
import { role } from "../support/conformance-net.js";
import { session, tariff, token } from "../support/conformance-objects.js";
import { evse, without } from "../support/conformance-story.js";
import { allOf, cpoParty, looking, place } from "../support/pull-net.js";
import {
  type Emsp,
  emspProcess,
  pagesOf,
  partnerOf,
  pushesTo,
  type ScriptedPartner,
  scriptedPartner,
} from "../support/pull-partner.js";

const names = (count: number, from = 1) => Array.from({ length: count }, (_, index) => `L${index + from}`);
const places = (ids: readonly string[], more: Partial<Location> = {}) => ids.map((id) => place(id, 60, more));
const here = `${cpoParty.country_code}/${cpoParty.party_id}`;
const second = { country_code: "LU", party_id: "MOL" };

interface Story extends Emsp {
  cpo: ScriptedPartner;
  crawl(): Promise<Pulled>;
  /** What the CPO lists from now on, on one page. */
  lists(items: readonly unknown[]): void;
  /** The ids of the Locations that have nothing left but removed EVSEs. */
  gone(owners?: Party[]): Promise<string[]>;
}

/** An eMSP that has pulled these Locations in full. */
async function having(
  items: readonly Location[],
  { roles, ...options }: Partial<OcpiOptions> & { roles?: Parameters<typeof partnerOf>[2] } = {},
): Promise<Story> {
  const cpo = await scriptedPartner(pagesOf([items]));
  const emsp = emspProcess(options);
  await partnerOf(emsp, cpo, roles);
  const crawl = () => emsp.platform.pull("cpo", "locations", { full: true });
  await crawl();
  return {
    ...emsp,
    cpo,
    crawl,
    lists(list) {
      cpo.answer = pagesOf([list]);
    },
    async gone(owners = [cpoParty]) {
      const all = await allOf(emsp.ours, owners);
      return all
        .filter(({ evses = [] }) => evses.every(({ status }) => status === "REMOVED"))
        .map(({ id }) => id);
    },
  };
}

const asked = ({ events }: { events: readonly OcpiEvent[] }): VanishedEvent[] =>
  events.filter((event): event is VanishedEvent => event.type === "vanished");

describe("a full crawl", () => {
  test("P-19 LOC-03 LOC-05: sets the EVSEs of a Location that is not on the list to REMOVED", async () => {
    const story = await having(places(["L1", "L2"], { evses: [evse(), evse({ uid: "E2" })] }));
    story.lists(places(["L2"]));
    expect(await story.crawl()).toMatchObject({ full: true, vanished: 1 });
    const vanished = await story.ours.get({ ...cpoParty, id: "L1" }, looking("locations"));
    const removed = { status: "REMOVED" } as const;
    expect(vanished).toEqual(place("L1", 60, { evses: [evse(removed), evse({ ...removed, uid: "E2" })] }));
    expect(await story.gone()).toEqual(["L1"]);
    expect(story.events.at(-1)).toMatchObject({ type: "pull", phase: "finished", vanished: 1 });
    expect(asked(story)).toEqual([]);
  });

  test("P-19: a Location that comes back as it was is restored: its last_updated was left to the partner", async () => {
    const story = await having(places(["L1", "L2"]));
    story.lists(places(["L2"]));
    await story.crawl();
    story.lists(places(["L1", "L2"]));
    expect(await story.crawl()).toMatchObject({ stored: 1, vanished: 0 });
    expect(await story.gone()).toEqual([]);
  });

  test("LOC-05: one that has vanished before does not vanish again, nor does it count", async () => {
    const story = await having(places(names(30)));
    story.lists(places(names(27, 4)));
    expect(await story.crawl()).toMatchObject({ vanished: 3 });
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    story.lists(places(names(23, 8)));
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(asked(story)).toMatchObject([{ of: 27 }]);
  });

  test("P-19: deletes a Tariff that is not on the list (TAR-01)", async () => {
    const tariffs = memoryCrud<Tariff>();
    const list = ["T1", "T2"].map((id) => tariff(id, cpoParty));
    const cpo = await scriptedPartner(pagesOf([list]));
    const emsp = emspProcess({ modules: { tariffs: { receiver: tariffs } } });
    await partnerOf(emsp, cpo, undefined, { modules: ["tariffs"] });
    const crawl = () => emsp.platform.pull("cpo", "tariffs", { full: true });
    await crawl();
    cpo.answer = pagesOf([list.slice(1)]);
    expect(await crawl()).toMatchObject({ vanished: 1 });
    expect((await allOf(tariffs, undefined, "tariffs")).map(({ id }) => id)).toEqual(["T2"]);
  });

  test("P-19: a Tariff that is deleted by its owner after its page was cut does not come back by it", async () => {
    const tariffs = memoryCrud<Tariff>();
    const list = ["T1", "T2"].map((id) => tariff(id, cpoParty));
    const cpo = await scriptedPartner(pagesOf([list]));
    const emsp = emspProcess({ modules: { tariffs: { receiver: tariffs } } });
    await partnerOf(emsp, cpo, undefined, { modules: ["tariffs"] });
    await emsp.platform.pull("cpo", "tariffs");
    const push = await pushesTo(emsp);
    cpo.answer = async () => {
      await push("DELETE", `tariffs/${here}/T1`);
      return { items: list };
    };
    expect(await emsp.platform.pull("cpo", "tariffs")).toMatchObject({ skipped: 2, stored: 0 });
    expect((await allOf(tariffs, undefined, "tariffs")).map(({ id }) => id)).toEqual(["T2"]);
  });

  test("P-19: one that was deleted while a page before was read, and is on a later one, was made again", async () => {
    const tariffs = memoryCrud<Tariff>();
    const list = ["T1", "T2"].map((id) => tariff(id, cpoParty));
    const cpo = await scriptedPartner(pagesOf([list]));
    const emsp = emspProcess({ modules: { tariffs: { receiver: tariffs } } });
    await partnerOf(emsp, cpo, undefined, { modules: ["tariffs"] });
    await emsp.platform.pull("cpo", "tariffs");
    const push = await pushesTo(emsp);
    cpo.answer = async (request) => {
      if (!request.url.searchParams.has("page")) await push("DELETE", `tariffs/${here}/T2`);
      return pagesOf([list.slice(0, 1), list.slice(1)])(request);
    };
    expect(await emsp.platform.pull("cpo", "tariffs")).toMatchObject({ stored: 1, skipped: 1 });
    expect(await allOf(tariffs, undefined, "tariffs")).toHaveLength(2);
  });

  test.each([
    { module: "tokens", items: [token("U1", cpoParty), token("U2", cpoParty)] },
    { module: "sessions", items: [session("S1", cpoParty), session("S2", cpoParty)] },
  ] as const)("P-19: never touches $module", async ({ module, items }) => {
    const crud = memoryCrud<never>([], module === "tokens" ? { id: ({ uid }) => uid } : {});
    const cpo = await scriptedPartner(pagesOf([items]));
    const emsp = emspProcess({ modules: { [module]: { receiver: crud } } });
    await partnerOf(emsp, cpo, undefined, { modules: [module] });
    await emsp.platform.pull("cpo", module);
    cpo.answer = pagesOf([items.slice(1)]);
    expect(await emsp.platform.pull("cpo", module, { full: true })).toMatchObject({
      full: true,
      vanished: 0,
    });
    expect(await crud.get({ ...cpoParty, id: module === "tokens" ? "U1" : "S1" }, looking(module))).toEqual(
      items[0],
    );
  });
});

describe("nothing vanishes", () => {
  const all = names(40);
  const rest = places(all.slice(1));

  test("AMB-25: by a crawl of what has changed", async () => {
    const story = await having(places(all));
    story.lists([]);
    expect(await story.platform.pull("cpo", "locations")).toMatchObject({ full: false, vanished: 0 });
    expect(await story.gone()).toEqual([]);
    expect(asked(story)).toEqual([]);
  });

  test("P-19: by a crawl that fails", async () => {
    const story = await having(places(all));
    story.cpo.answer = ({ url }) =>
      url.searchParams.has("page") ? { http: 403 } : { items: rest, next: "?page=2" };
    await expect(story.crawl()).rejects.toThrow();
    expect(await story.gone()).toEqual([]);
  });

  test("P-19: by a crawl that was broken off, and goes on", async () => {
    const story = await having(places(all));
    story.cpo.answer = ({ url }) =>
      url.searchParams.has("page") ? { http: 403 } : { items: [], next: "?page=2" };
    await expect(story.crawl()).rejects.toThrow();
    story.cpo.answer = () => ({ items: rest });
    expect(await story.crawl()).toMatchObject({ full: true, vanished: 0 });
    expect(await story.gone()).toEqual([]);
    expect(story.events.at(-1)).not.toHaveProperty("vanished");
  });

  test("P-12: that is on the list, but could not be used", async () => {
    const story = await having(places(all));
    story.lists([...rest, without(place("L1", 60), "city")]);
    expect(await story.crawl()).toMatchObject({ refused: 1, vanished: 0 });
    story.lists([...places(all.slice(2)), without(place("l1", 60), "party_id")]);
    expect(await story.crawl()).toMatchObject({ refused: 1, vanished: 1 });
    expect(await story.gone()).toEqual(["L2"]);
  });

  test("P-12: by a list with an object that cannot even be told apart", async () => {
    const story = await having(places(all));
    story.cpo.answer = () => ({ items: [...rest, without(place("L1", 60), "id")] });
    expect(await story.crawl()).toMatchObject({ refused: 1, vanished: 0 });
    expect(await story.gone()).toEqual([]);
  });

  test("P-3: that is on the list, but was refused for its owner, or by our Crud", async () => {
    const story = await having(places(all));
    const { update } = story.ours;
    story.ours.update = async (key, ...others) => {
      if (key.id === "L2") throw new Error("deadlock");
      return update(key, ...others);
    };
    story.lists([...places(["L2"], { name: "changed" }), ...places(all.slice(2))]);
    expect(await story.crawl()).toMatchObject({ failed: 1, vanished: 0 });
    expect(await story.gone()).toEqual([]);
  });

  test("PAGE-04: by a list that ends before its X-Total-Count", async () => {
    const story = await having(places(all));
    story.cpo.answer = () => ({ items: rest, total: 40 });
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(await story.gone()).toEqual([]);
    // An object twice is no second one.
    story.cpo.answer = () => ({ items: [...rest, ...rest.slice(1)], total: 40 });
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    story.cpo.answer = () => ({ items: rest, total: 39 });
    expect(await story.crawl()).toMatchObject({ vanished: 1 });
  });

  test.each([
    { what: "changed", change: { name: "pushed" } },
    { what: "sent again as it was", change: {} },
  ])("P-19: that was pushed since the crawl began: $what", async ({ change }) => {
    const story = await having(places(all));
    const push = await pushesTo(story);
    story.cpo.answer = async () => {
      await push("PUT", `locations/${here}/L1`, place("L1", 60, change));
      return { items: rest };
    };
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(await story.gone()).toEqual([]);
  });

  test("P-19: that has come to another process since the crawl began", async () => {
    const story = await having(places(all));
    story.cpo.answer = async () => {
      await story.ours.update({ ...cpoParty, id: "L1" }, () => place("L1", 61), looking("locations"));
      await story.ours.update({ ...cpoParty, id: "NEW" }, () => place("NEW", 61), looking("locations"));
      return { items: rest };
    };
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(await story.gone()).toEqual([]);
  });

  test("P-3: that comes by another partner as well", async () => {
    const story = await having(places(all), { roles: [role(cpoParty, "CPO")] });
    const other = await scriptedPartner(() => ({ items: [] }));
    await story.platform.importPartner({
      ...{ id: "other", tokenTheyUse: "other-token-theirs", tokenWeUse: "other-token-ours" },
      roles: [role(cpoParty, "CPO")],
      expects: { sharedParties: [cpoParty] },
      endpoints: [{ identifier: "locations", role: "SENDER", url: other.url }],
    });
    expect(await story.platform.pull("other", "locations")).toMatchObject({ full: true, vanished: 0 });
    story.lists(rest);
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(asked(story)).toEqual([]);
    await story.platform.block("other");
    expect(await story.crawl()).toMatchObject({ vanished: 1 });
  });

  test("where our own Crud cannot be listed: the pull itself goes on", async () => {
    const story = await having(places(all));
    story.ours.list = () => Promise.reject(new Error("out of order"));
    story.lists([...rest, place("L41", 60)]);
    expect(await story.crawl()).toMatchObject({ stored: 1, vanished: 0 });
    expect(story.events).toContainEqual(
      expect.objectContaining({ type: "error", error: expect.objectContaining({ message: "out of order" }) }),
    );
  });
});

describe("how much may vanish without asking", () => {
  test.each([
    { had: 40, left: 36, marked: 4, asks: false, what: "10 % are marked" },
    { had: 40, left: 35, marked: 0, asks: true, what: "more than 10 % are asked about" },
    { had: 8, left: 5, marked: 3, asks: false, what: "three are marked, whatever share they are" },
    { had: 8, left: 4, marked: 0, asks: true, what: "four of eight are asked about" },
    { had: 2, left: 0, marked: 0, asks: true, what: "all of them never go, however few they are" },
    { had: 2, left: 2, marked: 0, asks: false, what: "nothing has vanished" },
  ])("P-19: of $had, $left are left: $what", async ({ had, left, marked, asks }) => {
    const ids = names(had);
    const story = await having(places(ids));
    story.lists(places(ids.slice(had - left)));
    expect(await story.crawl()).toMatchObject({ vanished: marked });
    expect(await story.gone()).toEqual(ids.slice(0, marked));
    const vanished = { partner: "cpo", module: "locations", owner: cpoParty, of: had };
    expect(asked(story)).toMatchObject(asks ? [{ ...vanished, ids: ids.slice(0, had - left) }] : []);
  });

  test.each([
    { vanished: { share: 0.5 }, marked: 5 },
    { vanished: { count: 5 }, marked: 5 },
    { vanished: { count: 0, share: 0 }, marked: 0 },
    { vanished: { count: 4 }, marked: 0 },
  ])("P-19: both limits are a choice: $vanished", async ({ vanished, marked }) => {
    const ids = names(10);
    const story = await having(places(ids), { vanished });
    story.lists(places(ids.slice(5)));
    expect(await story.crawl()).toMatchObject({ vanished: marked });
    expect(asked(story)).toHaveLength(marked === 0 ? 1 : 0);
  });

  test("P-19: is counted for each party by itself", async () => {
    const roles = [role(cpoParty, "CPO"), role(second, "CPO")];
    const ids = names(40);
    const story = await having([...places(ids), ...places(names(5), second)], { roles });
    story.lists([...places(ids.slice(4)), ...places(names(1), second)]);
    expect(await story.crawl()).toMatchObject({ vanished: 4 });
    expect(await story.gone([second])).toEqual([]);
    expect(asked(story)).toMatchObject([{ owner: second, ids: names(4, 2), of: 5 }]);
  });

  test("P-19: an empty list of one party, beside another's that is not empty, wipes nothing", async () => {
    const roles = [role(cpoParty, "CPO"), role(second, "CPO")];
    const story = await having([...places(names(5)), ...places(names(2), second)], { roles });
    story.lists(places(names(5)));
    expect(await story.crawl()).toMatchObject({ vanished: 0 });
    expect(asked(story)).toMatchObject([{ owner: second, of: 2 }]);
  });
});

describe("what is asked about", () => {
  const ids = names(20);

  test("P-19: is marked once an operator has confirmed it, by the event itself", async () => {
    const story = await having(places(ids));
    story.lists(places(ids.slice(10)));
    await story.crawl();
    const [event] = asked(story);
    if (!event) throw new Error("nothing was asked");
    const kept: VanishedEvent = JSON.parse(JSON.stringify(event));
    expect(await story.platform.confirmVanished(kept)).toMatchObject({ full: true, vanished: 10 });
    expect(await story.gone()).toEqual(ids.slice(0, 10));
    expect(asked(story)).toHaveLength(1);
  });

  test("P-19: what has come back before the confirmation stays; what is missing since is asked about", async () => {
    const story = await having(places(ids));
    story.lists(places(ids.slice(10)));
    await story.crawl();
    const [event] = asked(story);
    if (!event) throw new Error("nothing was asked");
    story.lists(places(["L1", ...ids.slice(14)]));
    expect(await story.platform.confirmVanished(event)).toMatchObject({ vanished: 9 });
    expect(await story.gone()).toEqual(ids.slice(1, 10));
    expect(asked(story).slice(1)).toMatchObject([{ ids: names(4, 11), of: 20 }]);
  });

  test("P-19: a confirmation for one party asks about no other again", async () => {
    const roles = [role(cpoParty, "CPO"), role(second, "CPO")];
    const story = await having([...places(ids), ...places(ids, second)], { roles });
    story.lists([...places(ids.slice(10)), ...places(ids.slice(10), second)]);
    await story.crawl();
    expect(asked(story).map(({ owner }) => owner)).toEqual([cpoParty, second]);
    const [, event] = asked(story);
    if (!event) throw new Error("nothing was asked");
    expect(await story.platform.confirmVanished(event)).toMatchObject({ vanished: 10 });
    expect([await story.gone(), await story.gone([second])]).toEqual([[], ids.slice(0, 10)]);
    expect(asked(story)).toHaveLength(2);
  });

  test("P-19: an empty list can be confirmed, for it is an operator who says so", async () => {
    const story = await having(places(ids));
    story.lists([]);
    await story.crawl();
    const [event] = asked(story);
    if (!event) throw new Error("nothing was asked");
    expect(await story.gone()).toEqual([]);
    expect(await story.platform.confirmVanished(event)).toMatchObject({ vanished: 20 });
  });

  test("P-19: the confirmation reads the list from its beginning, whatever was broken off", async () => {
    const story = await having(places(ids));
    const pages = [places(ids.slice(10, 15)), places(ids.slice(15))];
    story.cpo.answer = (request) =>
      request.url.search === "?page=2" ? { http: 403 } : pagesOf(pages)(request);
    await expect(story.crawl()).rejects.toThrow();
    story.cpo.answer = pagesOf(pages);
    story.cpo.asked.length = 0;
    const event = { partner: "cpo", module: "locations", owner: cpoParty, ids: ids.slice(0, 10) } as const;
    expect(await story.platform.confirmVanished(event)).toMatchObject({ vanished: 10 });
    expect(story.cpo.paths()).toEqual(["", "?page=2"]);
  });
});

describe("a crawl that is broken off", () => {
  test("P-19: while it marks stops there; the next one marks the rest", async () => {
    const story = await having(places(names(40)));
    story.lists(places(names(37, 4)));
    const controller = new AbortController();
    const { update } = story.ours;
    story.ours.update = async (...args) => {
      controller.abort(new Error("enough"));
      return update(...args);
    };
    const { signal } = controller;
    const pulled = story.platform.pull("cpo", "locations", { full: true, signal });
    await expect(pulled).rejects.toThrow("enough");
    expect(await story.gone()).toEqual(["L1"]);
    expect(await story.crawl()).toMatchObject({ vanished: 2 });
    expect(await story.gone()).toEqual(names(3));
  });

  test("P-19: while it looks at what is there stops there, which is no error", async () => {
    const story = await having(places(names(3)));
    const requests = story.cpo.asked.length;
    const controller = new AbortController();
    const list = vi.spyOn(story.ours, "list");
    list.mockImplementation(async () => {
      controller.abort(new Error("enough"));
      return { items: [], total: 3, ...(list.mock.calls.length < 3 && { next: "more" }) };
    });
    const { signal } = controller;
    const pulled = story.platform.pull("cpo", "locations", { full: true, signal });
    await expect(pulled).rejects.toThrow("enough");
    expect(list).toHaveBeenCalledTimes(1);
    expect(story.cpo.asked).toHaveLength(requests);
    expect(story.events.filter(({ type }) => type === "error")).toEqual([]);
  });
});

describe("through a Hub", () => {
  const hub = [role({ country_code: "DE", party_id: "KNO" }, "HUB")];

  test.each([
    { what: "nothing vanishes by default", options: {}, vanished: 0 },
    { what: "it does where that is wanted", options: { vanished: { throughHubs: true } }, vanished: 1 },
  ])("P-19: $what", async ({ options, vanished }) => {
    const story = await having(places(names(5)), { roles: hub, ...options });
    story.lists(places(names(4, 2)));
    expect(await story.crawl()).toMatchObject({ vanished });
    expect(await story.gone()).toEqual(names(vanished));
  });
});

test("LOC-03: marking goes through the Crud's own update; what it fails at is told, and the rest goes on", async () => {
  const story = await having(places(names(5)));
  const receiver: CrudOf<"locations", "receiver"> = story.ours;
  const update = vi.spyOn(receiver, "update");
  update.mockRejectedValueOnce(new Error("locked"));
  story.lists(places(names(3, 3)));
  expect(await story.crawl()).toMatchObject({ vanished: 1 });
  expect(await story.gone()).toEqual(["L2"]);
  expect(update.mock.calls.map(([key]) => key)).toEqual([
    { ...cpoParty, id: "L1" },
    { ...cpoParty, id: "L2" },
  ]);
  expect(update.mock.calls[0]?.[2]).toMatchObject({ partner: "cpo", from: cpoParty, role: "receiver" });
  expect(story.events).toContainEqual(
    expect.objectContaining({ type: "error", operation: "locations.sender.list" }),
  );
});
