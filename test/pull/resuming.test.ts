import { setImmediate as turn } from "node:timers/promises";
import { type CursorStore, memoryCursors, memoryPartners } from "@openocpi/protocol";
import { memoryCrud, type Platform, type Pulled } from "@openocpi/server";
import type { Location } from "@openocpi/spec";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { allOf, at, expectPulled, place } from "../support/pull-net.js";
import {
  type Answered,
  type Emsp,
  emspProcess,
  pagesOf,
  partnerOf,
  type ScriptedPartner,
  scriptedPartner,
} from "../support/pull-partner.js";
import { until } from "../support/pull-time.js";

const pages = [[place("A", 60), place("B", 61)], [place("C", 62), place("D", 63)], [place("E", 64)]];
/** A failure that says nothing about the page, and that is not tried again at once. */
const down: Answered = { http: 403, code: 2000 };
const everyId = ["A", "B", "C", "D", "E"];

/** Time that the test moves on. */
function stopDate(): (minutes: number) => void {
  vi.useFakeTimers({ toFake: ["Date"] });
  onTestFinished(() => void vi.useRealTimers());
  return (minutes) => vi.setSystemTime(Date.now() + minutes * 60_000);
}

/** A store that its process can no longer reach: the process is as good as dead. */
function mortal(store: CursorStore): { store: CursorStore; die: () => void } {
  let isDead = false;
  const alive = async <T>(work: () => Promise<T>) => {
    if (isDead) throw new Error("the process is dead");
    return work();
  };
  return {
    die: () => {
      isDead = true;
    },
    store: {
      get: (...key) => alive(() => store.get(...key)),
      list: () => alive(() => store.list()),
      update: (...all) => alive(() => store.update(...all)),
    },
  };
}

/** What outlives a process. */
const stores = () => ({ cursors: memoryCursors(), partners: memoryPartners() });

interface Broken extends Emsp {
  cpo: ScriptedPartner;
  kept: ReturnType<typeof stores>;
  pull: () => Promise<Pulled>;
}

/** A pull that was broken off when the third page was asked for, as `how` says. */
async function brokenOff(how: (emsp: Platform) => Answered | Promise<Answered>): Promise<Broken> {
  const kept = stores();
  const cpo = await scriptedPartner(pagesOf(pages));
  const emsp = emspProcess(kept);
  await partnerOf(emsp, cpo);
  const whole = cpo.answer;
  cpo.answer = (asked) => (asked.url.search === "?page=3" ? how(emsp.platform) : whole(asked));
  await expect(emsp.platform.pull("cpo", "locations")).rejects.toThrow();
  cpo.answer = whole;
  cpo.asked.length = 0;
  return { ...emsp, cpo, kept, pull: () => emsp.platform.pull("cpo", "locations") };
}

const resumed = { full: true, received: 5, stored: 5, cursor: at(59) };
const idsIn = async ({ ours }: Pick<Emsp, "ours">) => (await allOf(ours)).map(({ id }) => id).sort();

describe("a pull that is broken off goes on at the page where it was", () => {
  test("PUSH-06: after a failure of the partner", async () => {
    const broken = await brokenOff(() => down);
    expect(await idsIn(broken)).toEqual(["A", "B", "C", "D"]);
    expectPulled(await broken.pull(), resumed);
    expect(broken.cpo.paths()).toEqual(["?page=3"]);
    expect(await idsIn(broken)).toEqual(everyId);
  });

  test("PUSH-06: in another process, after the first has closed", async () => {
    const broken = await brokenOff(async (platform) => {
      void platform.close();
      return new Promise<Answered>(() => {});
    });
    const second = emspProcess(broken.kept, broken.ours);
    expectPulled(await second.platform.pull("cpo", "locations"), resumed);
    expect(broken.cpo.paths()).toEqual(["?page=3"]);
    expect(second.events).toContainEqual(
      expect.objectContaining({ type: "pull", phase: "started", received: 4, stored: 4, full: true }),
    );
  });

  test("PUSH-06: in another process, a minute after the first has crashed", async () => {
    const wait = stopDate();
    const { cursors, partners } = stores();
    const first = mortal(cursors);
    const cpo = await scriptedPartner(pagesOf(pages));
    const ours = memoryCrud<Location>();
    const crashing = emspProcess({ cursors: first.store, partners }, ours);
    await partnerOf(crashing, cpo);
    const { update } = ours;
    ours.update = async (key, ...rest) => {
      if (key.id === "D") first.die();
      return update(key, ...rest);
    };
    await expect(crashing.platform.pull("cpo", "locations")).rejects.toThrow("the process is dead");
    cpo.asked.length = 0;
    const second = emspProcess({ cursors, partners }, ours);
    await expect(second.platform.pull("cpo", "locations")).rejects.toThrow("are being pulled already");
    wait(1.1);
    // The page whose objects were stored last was not yet ticked off.
    expect(await second.platform.pull("cpo", "locations")).toMatchObject({ stored: 3, skipped: 2 });
    expect(cpo.paths()).toEqual(["?page=2", "?page=3"]);
    expect(await idsIn({ ours })).toEqual(everyId);
  });

  test("PUSH-06: after a crash in the very end the last page is read again, and counted once", async () => {
    const wait = stopDate();
    const { cursors, partners } = stores();
    const first = mortal(cursors);
    const cpo = await scriptedPartner(pagesOf(pages));
    const crashing = emspProcess({
      ...{ cursors: first.store, partners },
      onEvent: (event) => event.type === "pull" && event.received === 5 && first.die(),
    });
    await partnerOf(crashing, cpo);
    await expect(crashing.platform.pull("cpo", "locations")).rejects.toThrow("the process is dead");
    cpo.asked.length = 0;
    wait(1.1);
    const second = emspProcess({ cursors, partners }, crashing.ours);
    expect(await second.platform.pull("cpo", "locations")).toMatchObject({
      received: 5,
      stored: 4,
      skipped: 1,
    });
    expect(cpo.paths()).toEqual(["?page=3"]);
  });

  test("by close(), which waits for the object that is being written", async () => {
    const cpo = await scriptedPartner(pagesOf(pages));
    const ours = memoryCrud<Location>();
    const emsp = emspProcess({}, ours);
    await partnerOf(emsp, cpo);
    const { update } = ours;
    let isWriting = false;
    let finish = () => {};
    ours.update = async (key, ...rest) => {
      if (key.id === "C") {
        isWriting = true;
        await new Promise<void>((resolve) => {
          finish = resolve;
        });
      }
      return update(key, ...rest);
    };
    const outcome = expect(emsp.platform.pull("cpo", "locations")).rejects.toThrow("the platform is closing");
    await until(() => isWriting);
    let isClosed = false;
    const closing = emsp.platform.close().then(() => {
      isClosed = true;
    });
    for (let turns = 0; turns < 20; turns++) await turn();
    expect(isClosed).toBe(false);
    finish();
    await closing;
    await outcome;
    expect(await idsIn({ ours })).toEqual(["A", "B", "C"]);
  });

  test("by a signal, which is no failure", async () => {
    const controller = new AbortController();
    const cpo = await scriptedPartner(pagesOf(pages));
    const emsp = emspProcess();
    await partnerOf(emsp, cpo);
    const whole = cpo.answer;
    cpo.answer = (asked) => {
      if (asked.url.search !== "?page=2") return whole(asked);
      controller.abort(new Error("enough"));
      return new Promise(() => {});
    };
    const { signal } = controller;
    await expect(emsp.platform.pull("cpo", "locations", { signal })).rejects.toThrow("enough");
    const [status] = await emsp.platform.sync.status();
    expect(status).toEqual({ partner: "cpo", module: "locations" });
    await expect(emsp.platform.pull("cpo", "locations", { signal })).rejects.toThrow("enough");
    cpo.answer = whole;
    cpo.asked.length = 0;
    expectPulled(await emsp.platform.pull("cpo", "locations"), resumed);
    expect(cpo.paths()).toEqual(["?page=2", "?page=3"]);
  });

  test("by a signal in the middle of a page: that page comes once more", async () => {
    const controller = new AbortController();
    const cpo = await scriptedPartner(pagesOf(pages));
    const ours = memoryCrud<Location>();
    const emsp = emspProcess({}, ours);
    await partnerOf(emsp, cpo);
    const { update } = ours;
    ours.update = async (key, ...rest) => {
      if (key.id === "C") controller.abort();
      return update(key, ...rest);
    };
    const { signal } = controller;
    await expect(emsp.platform.pull("cpo", "locations", { signal })).rejects.toThrow();
    expect(await idsIn({ ours })).toEqual(["A", "B", "C"]);
    expect(await emsp.platform.pull("cpo", "locations")).toMatchObject({
      received: 5,
      stored: 4,
      skipped: 1,
    });
  });

  test("P-19: an incremental one too, from the same date; its cursor goes back by the time that has passed", async () => {
    const wait = stopDate();
    const broken = await brokenOff(() => down);
    await broken.pull();
    const whole = broken.cpo.answer;
    const later = [[place("A", 300)], [place("F", 400)]];
    broken.cpo.answer = (asked) => (asked.url.searchParams.has("page") ? down : pagesOf(later)(asked));
    await expect(broken.pull()).rejects.toThrow();
    broken.cpo.answer = pagesOf(later);
    wait(60);
    expectPulled(await broken.pull(), { received: 2, stored: 2, cursor: at(400 - 120) });
    expect(broken.cpo.paths().slice(-3)).toEqual(["?date_from=2026-03-02T00:59:00Z", "?page=2", "?page=2"]);
    broken.cpo.answer = whole;
  });

  test("AMB-25: wanted in full, an incremental one is begun anew, and a full one goes on", async () => {
    const broken = await brokenOff(() => down);
    const full = await broken.platform.pull("cpo", "locations", { full: true });
    expectPulled(full, resumed);
    broken.cpo.answer = (asked) => (asked.url.search === "?page=2" ? down : pagesOf(pages)(asked));
    await expect(broken.pull()).rejects.toThrow();
    broken.cpo.answer = pagesOf(pages);
    broken.cpo.asked.length = 0;
    await broken.platform.pull("cpo", "locations", { full: true });
    expect(broken.cpo.paths()).toEqual(["", "?page=2", "?page=3"]);
  });
});

describe("a page that is not there any more: the list is begun again, at once", () => {
  test.each([
    { what: "HTTP 404", answer: { http: 404, code: 2000 } },
    { what: "HTTP 410 without an OCPI answer", answer: { http: 410, code: 0 } },
    { what: "2001", answer: { code: 2001 } },
  ])("PAGE-07: $what", async ({ answer }) => {
    const broken = await brokenOff(() => down);
    let refusals = 0;
    broken.cpo.answer = (asked) => {
      if (asked.url.search === "?page=3" && refusals++ === 0) return answer;
      return pagesOf(pages)(asked);
    };
    expectPulled(await broken.pull(), { full: true, received: 5, stored: 1, skipped: 4, cursor: at(59) });
    expect(broken.cpo.paths()).toEqual(["?page=3", "", "?page=2", "?page=3"]);
  });

  test("VER-02: its address is not one of the partner's any more", async () => {
    const broken = await brokenOff(() => down);
    const elsewhere = await scriptedPartner(pagesOf(pages));
    const { partners } = broken.kept;
    const endpoints = [{ identifier: "locations", role: "SENDER", url: elsewhere.url }] as const;
    await partners.update("cpo", (current) => {
      if (!current) throw new Error("there is no cpo");
      return { ...current, endpoints };
    });
    await broken.pull();
    expect(broken.cpo.paths()).toEqual([]);
    expect(elsewhere.paths()).toEqual(["", "?page=2", "?page=3"]);
  });

  type Count = (all: number, offset: number, page: number) => number;
  const whole: Count = (all) => all;

  test.each<{ what: string; now: readonly string[]; count?: Count; paths: readonly string[] }>([
    {
      what: "one is gone that stood before",
      now: ["B", "C", "D", "E"],
      paths: ["?offset=4", "", "?offset=2"],
    },
    { what: "many are", now: ["C", "E"], paths: ["?offset=4", ""] },
    { what: "not where one has come", now: [...everyId, "F"], paths: ["?offset=4"] },
    { what: "not where nothing has changed", now: everyId, paths: ["?offset=4"] },
    {
      ...{ what: "not where the objects still to come are counted", now: everyId, paths: ["?offset=4"] },
      count: (all, offset) => all - offset,
    },
    {
      ...{ what: "not where the objects of a page are counted", now: everyId, paths: ["?offset=4"] },
      count: (_all, _offset, page) => page,
    },
  ])("PAGE-07: or not what it was, for the list is shorter: $what", async ({ now, count = whole, paths }) => {
    let listed = pages.flat();
    const byOffset: ScriptedPartner["answer"] = ({ url }) => {
      const offset = Number(url.searchParams.get("offset") ?? 0);
      const items = listed.slice(offset, offset + 2);
      const next = offset + 2 < listed.length ? { next: `?offset=${offset + 2}` } : {};
      return { items, total: count(listed.length, offset, items.length), ...next };
    };
    const cpo = await scriptedPartner((asked) => (asked.url.search === "?offset=4" ? down : byOffset(asked)));
    const emsp = emspProcess();
    await partnerOf(emsp, cpo);
    await expect(emsp.platform.pull("cpo", "locations")).rejects.toThrow();
    cpo.answer = byOffset;
    cpo.asked.length = 0;
    listed = now.map((id, index) => listed.find((one) => one.id === id) ?? place(id, 70 + index));
    await emsp.platform.pull("cpo", "locations");
    expect(cpo.paths()).toEqual(paths);
    expect(await idsIn(emsp)).toEqual(expect.arrayContaining([...now]));
  });

  test.each([
    { what: "HTTP 401", answer: { http: 401, code: 2000 } },
    { what: "HTTP 403", answer: { http: 403, code: 2000 } },
    { what: "HTTP 408", answer: { http: 408, code: 0 } },
    { what: "4001", answer: { code: 4001 } },
  ])("but not for $what, which says nothing about the page", async ({ answer }) => {
    const broken = await brokenOff(() => down);
    broken.cpo.answer = () => answer;
    await expect(broken.pull()).rejects.toThrow();
    expect(broken.cpo.paths()).toEqual(["?page=3"]);
    broken.cpo.answer = pagesOf(pages);
    expectPulled(await broken.pull(), resumed);
  });

  test("nor for a failure that passes, which is tried again at once (P-16)", async () => {
    const broken = await brokenOff(() => down);
    const answers: Answered[] = [{ http: 503, code: 3000 }];
    broken.cpo.answer = (asked) => answers.shift() ?? pagesOf(pages)(asked);
    expectPulled(await broken.pull(), resumed);
    expect(broken.cpo.paths()).toEqual(["?page=3", "?page=3"]);
  });

  test("nor for ever: after three failures at one page the list is begun again", async () => {
    const broken = await brokenOff(() => down);
    const whole = broken.cpo.answer;
    broken.cpo.answer = (asked) => (asked.url.search === "?page=3" ? down : whole(asked));
    for (let attempt = 2; attempt <= 4; attempt++) await expect(broken.pull()).rejects.toThrow();
    expect(broken.cpo.paths()).toEqual(["?page=3", "?page=3", "", "?page=2", "?page=3"]);
  });

  test("nor after two at one page and two at another: it gets on", async () => {
    const broken = await brokenOff(() => down);
    const more = [...pages, [place("F", 65)]];
    const failingAt = (search: string) => {
      broken.cpo.answer = (asked) => (asked.url.search === search ? down : pagesOf(more)(asked));
    };
    failingAt("?page=3");
    await expect(broken.pull()).rejects.toThrow();
    failingAt("?page=4");
    for (let attempt = 1; attempt <= 2; attempt++) await expect(broken.pull()).rejects.toThrow();
    broken.cpo.answer = pagesOf(more);
    expect(await broken.pull()).toMatchObject({ received: 6, stored: 6 });
    expect(broken.cpo.paths()).toEqual(["?page=3", "?page=3", "?page=4", "?page=4", "?page=4"]);
  });

  test("nor in a list that has just been begun: its failure is what is thrown", async () => {
    const cpo = await scriptedPartner(() => ({ http: 404, code: 2000 }));
    const emsp = emspProcess();
    await partnerOf(emsp, cpo);
    await expect(emsp.platform.pull("cpo", "locations")).rejects.toMatchObject({ http: 404 });
    expect(cpo.asked).toHaveLength(1);
  });
});

describe("one run at a time", () => {
  const slow = async () => {
    const kept = stores();
    let open = () => {};
    const opened = new Promise<void>((resolve) => {
      open = resolve;
    });
    const cpo = await scriptedPartner(async (asked) => {
      await opened;
      return pagesOf(pages)(asked);
    });
    const first = emspProcess(kept);
    await partnerOf(first, cpo, undefined, { modules: ["locations", "tariffs"] });
    return { kept, cpo, open, first };
  };

  test("of two pulls of one process one is refused", async () => {
    const { first, cpo, open } = await slow();
    const outcomes = Promise.allSettled([1, 2].map(() => first.platform.pull("cpo", "locations")));
    await until(() => cpo.asked.length > 0);
    open();
    expect((await outcomes).map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(cpo.asked).toHaveLength(3);
  });

  test("of ten processes on one store one runs; the others are told", async () => {
    const { first, kept, cpo, open } = await slow();
    const processes = [first, ...Array.from({ length: 9 }, () => emspProcess(kept, first.ours))];
    const outcomes = Promise.allSettled(processes.map(({ platform }) => platform.pull("cpo", "locations")));
    await until(() => cpo.asked.length > 0);
    open();
    const refused = (await outcomes).filter((outcome) => outcome.status === "rejected");
    expect(refused).toHaveLength(9);
    for (const { reason } of refused) expect(String(reason)).toContain("are being pulled already");
    expect(cpo.asked).toHaveLength(3);
    await expect(processes[3]?.platform.pull("cpo", "locations")).resolves.toMatchObject({ skipped: 5 });
  });

  test("another module of the same partner does not wait", async () => {
    const { first, kept, open } = await slow();
    const second = emspProcess({ ...kept, modules: { tariffs: { receiver: memoryCrud() } } });
    const locations = first.platform.pull("cpo", "locations");
    const tariffs = second.platform.pull("cpo", "tariffs");
    open();
    await expect(Promise.all([locations, tariffs])).resolves.toHaveLength(2);
  });

  test("a process that lives keeps it, however long a page takes; one that has lost it stops", async () => {
    vi.useFakeTimers({ toFake: ["Date", "setInterval", "clearInterval"] });
    onTestFinished(() => void vi.useRealTimers());
    const { first, kept, cpo, open } = await slow();
    const running = first.platform.pull("cpo", "locations");
    const outcome = expect(running).rejects.toThrow("another process has taken over");
    await until(() => cpo.asked.length > 0);
    const second = emspProcess(kept, first.ours);
    for (let renewed = 0; renewed < 6; renewed++) await vi.advanceTimersByTimeAsync(20_000);
    await expect(second.platform.pull("cpo", "locations")).rejects.toThrow("already");
    // As if the process had stood still for an hour.
    vi.setSystemTime(Date.now() + 3_600_000);
    const taken = second.platform.pull("cpo", "locations");
    await until(() => cpo.asked.length > 1);
    await vi.advanceTimersByTimeAsync(20_000);
    await outcome;
    open();
    await expect(taken).resolves.toMatchObject({ received: 5 });
    expect(first.events.filter(({ type }) => type === "error")).toEqual([]);
    expect((await second.platform.sync.status())[0]).not.toHaveProperty("error");
  });
});
