import { memoryCursors, memoryPartners } from "@openocpi/protocol";
import { memoryCrud, type OcpiOptions, ocpi } from "@openocpi/server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { role } from "../support/conformance-net.js";
import { hub } from "../support/conformance-partners.js";
import { at, cpoParty, place } from "../support/pull-net.js";
import {
  type Emsp,
  emspProcess,
  partnerOf,
  type ScriptedPartner,
  scriptedPartner,
} from "../support/pull-partner.js";
import { begun, pass, stopTime, underWay, until } from "../support/pull-time.js";

const hour = 3600;
const day = 24 * hour;

/** A CPO that lists one Location in each of its modules' places, and an eMSP that pulls by itself. */
async function syncing(
  options: Partial<OcpiOptions> = { sync: {} },
  answer: ScriptedPartner["answer"] = () => ({ items: [place("A", 60)] }),
  modules: readonly string[] = ["locations"],
): Promise<Emsp & { cpo: ScriptedPartner }> {
  const cpo = await scriptedPartner(answer);
  const emsp = emspProcess(options);
  await partnerOf(emsp, cpo, undefined, { modules });
  return { ...emsp, cpo };
}

const stores = () => ({ cursors: memoryCursors(), partners: memoryPartners() });
/** So many CPOs, which all answer at one address. */
async function manyCpos(emsp: Emsp, cpo: ScriptedPartner, count: number): Promise<void> {
  for (let index = 10; index < 10 + count; index++) {
    const party = { country_code: "NL", party_id: `P${index}` };
    const tokens = { tokenTheyUse: `theirs-${index}`, tokenWeUse: `ours-${index}` };
    await partnerOf(emsp, cpo, [role(party, "CPO")], { id: `cpo-${index}`, ...tokens });
  }
}
const moments = (...args: Parameters<typeof begun>) => begun(...args).map(({ at: second }) => second);

describe("when pulls are made", () => {
  test("never, unless `sync` is given", async () => {
    stopTime();
    const emsp = await syncing({});
    await pass(2 * hour, emsp);
    expect(emsp.cpo.asked).toEqual([]);
  });

  test("soon after the partner is registered everything, then what has changed, once an hour", async () => {
    stopTime();
    const emsp = await syncing();
    await pass(2 * hour + 120, emsp);
    expect(begun(emsp)).toEqual([
      { at: 30, full: true, partner: "cpo" },
      { at: hour + 30, full: false, partner: "cpo" },
      { at: 2 * hour + 30, full: false, partner: "cpo" },
    ]);
    expect(emsp.cpo.paths()).toEqual(["", `?date_from=${at(55)}`, `?date_from=${at(55)}`]);
  });

  test("Sessions every five minutes; each module in its own time", async () => {
    stopTime();
    const receivers = {
      sessions: { receiver: memoryCrud<never>() },
      tariffs: { receiver: memoryCrud<never>() },
    };
    const emsp = await syncing(
      { sync: { every: { tariffs: 600 } }, modules: receivers },
      () => ({ items: [] }),
      ["locations", "sessions", "tariffs"],
    );
    await pass(hour - 60, emsp);
    expect(begun(emsp)).toHaveLength(1);
    expect(begun(emsp, { module: "sessions" })).toHaveLength(12);
    expect(begun(emsp, { module: "tariffs" })).toHaveLength(6);
  });

  test("`every` may be one number for all, and 0 for never", async () => {
    stopTime();
    const receivers = { tariffs: { receiver: memoryCrud<never>() } };
    const modules = ["locations", "tariffs"];
    const one = await syncing({ sync: { every: 120 }, modules: receivers }, undefined, modules);
    const none = await syncing({ sync: { every: { locations: 0 } }, modules: receivers }, undefined, modules);
    await pass(300, one, none);
    expect(moments(one)).toEqual([30, 150, 270]);
    expect(begun(one, { module: "tariffs" })).toHaveLength(3);
    expect(begun(none)).toEqual([]);
    expect(begun(none, { module: "tariffs" })).toHaveLength(1);
  });

  test.each([{ every: -1 }, { every: { cdrs: Number.NaN } }, { fullEvery: -1 }])(
    "%o is no number of seconds",
    (sync) => {
      const roles = [role(cpoParty, "CPO")];
      expect(() => ocpi({ roles, modules: {}, sync })).toThrow(TypeError);
    },
  );

  test("P-19: Locations and Tariffs are read in full once a day, so that what has vanished is found", async () => {
    stopTime();
    const receivers = {
      tokens: { receiver: memoryCrud<never>() },
      tariffs: { receiver: memoryCrud<never>() },
    };
    const emsp = await syncing({ sync: { every: 6 * hour }, modules: receivers }, undefined, [
      ...["locations", "tokens", "tariffs"],
    ]);
    await pass(day + 60, emsp);
    expect(begun(emsp).map(({ full }) => full)).toEqual([true, false, false, false, true]);
    await until(() => underWay(emsp) === 0);
    // A list of Tokens that was empty so far has no cursor: it is read in full each time, and nothing vanishes by it.
    expect(begun(emsp, { module: "tariffs" }).every(({ full }) => full)).toBe(true);
  });

  test.each([
    { fullEvery: 0, full: [true, false, false, false, false] },
    { fullEvery: 12 * hour, full: [true, false, true, false, true] },
  ])("P-19: how often is a choice: $fullEvery", async ({ fullEvery, full }) => {
    stopTime();
    const emsp = await syncing({ sync: { every: 6 * hour, fullEvery } });
    await pass(day + 60, emsp);
    expect(begun(emsp).map((each) => each.full)).toEqual(full);
  });

  test("P-9: not of what the partner does not publish, and not into what we do not have", async () => {
    stopTime();
    const emsp = await syncing(
      { sync: {}, modules: { tariffs: { receiver: memoryCrud<never>() } } },
      undefined,
      ["locations", "sessions"],
    );
    await pass(hour / 2, emsp);
    expect(emsp.cpo.asked).toHaveLength(1);
    expect((await emsp.platform.sync.status()).map(({ module }) => module)).toEqual(["locations"]);
    expect(emsp.events.filter(({ type }) => type === "error")).toEqual([]);
  });

  test("HCI-02: of a Hub that carries whom it announces, first who that is", async () => {
    stopTime();
    const knot = await scriptedPartner(() => ({ items: [] }));
    const emsp = emspProcess({ sync: {}, modules: { hubclientinfo: { receiver: memoryCrud<never>() } } });
    await partnerOf(emsp, knot, [role(hub, "HUB")], {
      modules: ["locations", "hubclientinfo"],
      carriesOthers: "announced",
    });
    await pass(120, emsp);
    const [first] = begun(emsp, { module: "hubclientinfo" });
    const [then] = begun(emsp);
    expect(then?.at).toBeGreaterThan(first?.at ?? Number.NaN);
  });

  test("the status says when the next one is, as long as there is a partner", async () => {
    stopTime();
    const emsp = await syncing();
    await pass(60, emsp);
    expect(await emsp.platform.sync.status()).toMatchObject([{ next: "2026-03-03T01:00:30Z" }]);
    await emsp.platform.block("cpo");
    expect((await emsp.platform.sync.status())[0]).not.toHaveProperty("next");
  });

  test("a pull that was asked for counts: the next one is an hour later", async () => {
    stopTime();
    const emsp = await syncing();
    await pass(60, emsp);
    await emsp.platform.pull("cpo", "locations");
    await pass(hour - 120, emsp);
    expect(begun(emsp)).toHaveLength(2);
    await pass(180, emsp);
    expect(moments(emsp)).toEqual([30, 60, hour + 60]);
  });
});

describe("not all at once", () => {
  test.each([
    { random: 0, next: 0.9 },
    { random: 0.5, next: 1 },
    { random: 0.999999, next: 1.1 },
  ])("an hour is $next of it, by chance", async ({ random, next }) => {
    stopTime(() => random);
    const emsp = await syncing();
    await pass(60, emsp);
    const [first] = moments(emsp);
    expect(first).toBeCloseTo(random * 60, 0);
    await pass(2 * hour, emsp);
    // What ends within a step of the test's clock ends at the end of it.
    const second = moments(emsp)[1];
    expect(second).toBeGreaterThanOrEqual(random * 60 + next * hour - 1);
    expect(second).toBeLessThanOrEqual(random * 60 + next * hour + 5);
  });

  test("twenty partners that are new do not begin in the same second", async () => {
    let draw = 0;
    stopTime(() => (draw++ * 0.377) % 1);
    const cpo = await scriptedPartner(() => ({ items: [] }));
    const emsp = emspProcess({ sync: {} });
    await manyCpos(emsp, cpo, 20);
    await pass(90, emsp);
    const seconds = moments(emsp).map(Math.floor);
    expect(seconds).toHaveLength(20);
    expect(new Set(seconds).size).toBeGreaterThan(12);
    await pass(hour * 1.2, emsp);
    const later = moments(emsp).slice(20);
    expect(Math.max(...later) - Math.min(...later)).toBeGreaterThan(300);
  });

  test("nor do they after a night in which we were down; what was planned for later stays", async () => {
    let draw = 0;
    stopTime(() => (draw++ * 0.377) % 1);
    const kept = stores();
    const cpo = await scriptedPartner(() => ({ items: [] }));
    const before = emspProcess({ ...kept, sync: {} });
    await manyCpos(before, cpo, 20);
    await pass(120, before);
    await before.platform.close();
    const planned = (await kept.cursors.list()).map(({ due }) => due);
    const soon = emspProcess({ ...kept, sync: {} });
    await pass(600, soon);
    expect(begun(soon)).toEqual([]);
    expect((await kept.cursors.list()).map(({ due }) => due)).toEqual(planned);
    await soon.platform.close();
    vi.setSystemTime(Date.now() + 8 * hour * 1000);
    const after = emspProcess({ ...kept, sync: {} });
    await pass(90, after);
    const seconds = moments(after).map(Math.floor);
    expect(seconds).toHaveLength(20);
    expect(new Set(seconds).size).toBeGreaterThan(12);
  });

  test("no more than eight run at a time; the others have their turn", async () => {
    stopTime(() => 0);
    const waiting: (() => void)[] = [];
    const cpo = await scriptedPartner(async () => {
      await new Promise<void>((go) => waiting.push(go));
      return { items: [] };
    });
    const emsp = emspProcess({ sync: {} });
    await manyCpos(emsp, cpo, 12);
    await vi.advanceTimersByTimeAsync(20_000);
    await until(() => waiting.length === 8);
    expect(underWay(emsp)).toBe(8);
    for (const go of waiting.splice(0)) go();
    await until(() => underWay(emsp) === 0);
    await vi.advanceTimersByTimeAsync(20_000);
    await until(() => waiting.length === 4);
    for (const go of waiting.splice(0)) go();
    await until(() => underWay(emsp) === 0);
  });
});

describe("when something fails", () => {
  test("it is tried again after a minute, two, four, and never later than usual; a success ends that", async () => {
    stopTime();
    let isDown = true;
    const emsp = await syncing({ sync: { every: 600 } }, () => (isDown ? { http: 403 } : { items: [] }));
    await pass(2000, emsp);
    expect(moments(emsp)).toEqual([30, 90, 210, 450, 930, 1530]);
    isDown = false;
    await pass(1000, emsp);
    expect(moments(emsp).slice(6)).toEqual([2130, 2730]);
    expect(emsp.events.filter(({ type }) => type === "error")).toEqual([]);
  });

  test("P-19: a full pull that always fails does not keep away what has changed", async () => {
    stopTime();
    let isDown = false;
    const emsp = await syncing({ sync: { every: 600, fullEvery: 600 } }, ({ url }) =>
      isDown && !url.searchParams.has("date_from") ? { http: 403 } : { items: [place("A", 60)] },
    );
    await pass(60, emsp);
    isDown = true;
    await pass(1400, emsp);
    expect(begun(emsp).map(({ full }) => full)).toEqual([true, true, true, true, false]);
  });

  test("a store that fails is reported; the next look is another chance", async () => {
    stopTime();
    const kept = stores();
    const { list } = kept.cursors;
    kept.cursors.list = () => Promise.reject(new Error("out of connections"));
    const emsp = await syncing({ ...kept, sync: {} });
    await pass(30, emsp);
    expect(emsp.events).toContainEqual(
      expect.objectContaining({
        type: "error",
        error: expect.objectContaining({ message: "out of connections" }),
      }),
    );
    kept.cursors.list = list;
    await pass(60, emsp);
    expect(begun(emsp)).toHaveLength(1);
  });

  test("so is what a run cannot even begin with", async () => {
    stopTime();
    const kept = stores();
    const emsp = await syncing({ ...kept, sync: {} });
    await pass(15, emsp);
    kept.cursors.update = () => Promise.reject(new Error("read-only"));
    await pass(30, emsp);
    expect(emsp.events).toContainEqual(
      expect.objectContaining({ type: "error", error: expect.objectContaining({ message: "read-only" }) }),
    );
  });
});

describe("who pulls whom", () => {
  test("P-8: a partner that is blocked is let be, until it is unblocked", async () => {
    stopTime();
    const emsp = await syncing();
    await pass(60, emsp);
    await emsp.platform.block("cpo");
    await pass(3 * hour, emsp);
    expect(moments(emsp)).toEqual([30]);
    await emsp.platform.unblock("cpo");
    await pass(120, emsp);
    expect(begun(emsp)).toHaveLength(2);
  });

  test("P-7: a partner that was only invited is not called", async () => {
    stopTime();
    const emsp = emspProcess({ sync: {} });
    await emsp.platform.invite({ id: "invited" });
    await pass(hour, emsp);
    expect(await emsp.platform.sync.status()).toEqual([]);
    expect(emsp.events.filter(({ type }) => type !== "partner")).toEqual([]);
  });

  test("of three processes on one store each pull is made by one", async () => {
    stopTime();
    const kept = stores();
    const first = await syncing({ ...kept, sync: {} });
    const others = [1, 2].map(() => emspProcess({ ...kept, sync: {} }, first.ours));
    await pass(3 * hour + 120, first, ...others);
    expect(first.cpo.asked).toHaveLength(4);
    const all = [first, ...others].flatMap((one) => moments(one)).sort((a, b) => a - b);
    expect(all).toEqual([30, hour + 30, 2 * hour + 30, 3 * hour + 30]);
    for (const { events } of [first, ...others])
      expect(events.filter(({ type }) => type === "error")).toEqual([]);
  });

  test("of two processes that come up after a night one makes each pull, whichever has its moment first", async () => {
    let draw = 0;
    stopTime(() => (draw++ * 0.377) % 1);
    const kept = stores();
    const before = await syncing({ ...kept, sync: {} });
    await pass(90, before);
    await before.platform.close();
    vi.setSystemTime(Date.now() + 8 * hour * 1000);
    const after = [1, 2].map(() => emspProcess({ ...kept, sync: {} }, before.ours));
    await pass(300, ...after);
    expect(before.cpo.asked).toHaveLength(2);
  });

  test("the status lists what is planned before any of it was pulled, and nothing else", async () => {
    stopTime();
    const modules = { tariffs: { receiver: memoryCrud<never>() }, tokens: { receiver: memoryCrud<never>() } };
    const published = ["locations", "tariffs", "sessions", "tokens"];
    const emsp = await syncing({ sync: { every: { tokens: 0 } }, modules }, undefined, published);
    const { sync, block } = emsp.platform;
    const planned = ["locations", "tariffs"].map((module) => ({ partner: "cpo", module }));
    expect(await sync.status()).toEqual(planned);
    expect(await sync.status({ module: "tariffs" })).toEqual(planned.slice(1));
    expect(await sync.status({ partner: "nobody" })).toEqual([]);
    await pass(20, emsp);
    expect(await sync.status()).toMatchObject(planned.map((each) => ({ ...each, next: expect.any(String) })));
    await pass(60, emsp);
    expect(await sync.status({ partner: "cpo", module: "tariffs" })).toMatchObject([
      { lastSuccess: expect.any(String) },
    ]);
    await block("cpo");
    expect((await sync.status()).map(({ next }) => next)).toEqual([undefined, undefined]);
    expect(await (await syncing({})).platform.sync.status()).toEqual([]);
  });

  test("after close() nothing is begun that is being planned meanwhile", async () => {
    stopTime();
    const kept = stores();
    let look = () => {};
    const list = () =>
      new Promise<Awaited<ReturnType<typeof kept.cursors.list>>>((resolve) => {
        look = () => resolve([]);
      });
    const emsp = await syncing({ ...kept, cursors: { ...kept.cursors, list }, sync: {} });
    await vi.advanceTimersByTimeAsync(1);
    await emsp.platform.close();
    look();
    await pass(hour, emsp);
    expect(emsp.events.filter(({ type }) => type === "error")).toEqual([]);
    expect(await kept.cursors.list()).toEqual([]);
  });

  test("after close() nothing is begun, and what was under way is kept for the next process", async () => {
    stopTime();
    const kept = stores();
    const emsp = await syncing({ ...kept, sync: {} }, ({ url }) =>
      url.search === "?page=2" ? new Promise(() => {}) : { items: [place("A", 60)], next: "?page=2" },
    );
    await vi.advanceTimersByTimeAsync(40_000);
    await until(() => emsp.cpo.asked.length === 2);
    await emsp.platform.close();
    const [cursor] = await kept.cursors.list();
    expect(cursor).toMatchObject({ failures: 0, run: { received: 1 } });
    expect(cursor).not.toHaveProperty("lease");
    await vi.advanceTimersByTimeAsync(hour * 1000);
    expect(emsp.cpo.asked).toHaveLength(2);
    emsp.cpo.answer = () => ({ items: [place("B", 61)] });
    const next = emspProcess({ ...kept, sync: {} }, emsp.ours);
    onTestFinished(() => next.platform.close());
    await pass(70, next);
    expect(emsp.cpo.paths()).toEqual(["", "?page=2", "?page=2"]);
    expect(next.events).toContainEqual(
      expect.objectContaining({ type: "pull", phase: "finished", stored: 2 }),
    );
  });
});
