import { memoryCrud } from "@openocpi/protocol";
import type { Location, Tariff } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { tariff } from "../support/conformance-objects.js";
import { location, ours } from "../support/conformance-story.js";
import { failed, ok } from "../support/handshake-http.js";
import { playReceiver, type Script } from "../support/push-receiver.js";
import { notAgain, pushSender, store } from "../support/push-sender.js";
import { withoutCursor } from "../support/without-cursor.js";

const down: Script = () => ({ http: 503 });
const at = (seconds: number) => new Date(Date.UTC(2026, 2, 2, 9) + seconds * 1000).toISOString();
const loc = (index: number, seconds = index, more: Partial<Location> = {}): Location =>
  location(`LOC${index}`, { last_updated: at(seconds), evses: [], ...more });

async function meet(options: Parameters<typeof pushSender>[0] = {}) {
  const sender = pushSender({ visible: () => true, ...options });
  const emsp = await playReceiver();
  await sender.meet(emsp);
  const { platform, log, own } = sender;
  const push = async (object: Location) => {
    await store(own.locations, object);
    return (await platform.push("locations", object)).done;
  };
  /** What came since the last look: `LOC1 v2`. */
  let looked = 0;
  const arrived = () => {
    const news = emsp.seen
      .slice(looked)
      .map(({ body }) => [Object(body).id, Object(body).name].join(" ").trim());
    looked = emsp.seen.length;
    return news;
  };
  const caughtUp = () =>
    expect
      .poll(async () =>
        (await platform.deliveries.status()).filter((each) => each.behindSince || each.pending),
      )
      .toEqual([]);
  return { sender, emsp, platform, log, own, push, arrived, caughtUp };
}

describe("a partner that was away", () => {
  test("gets what has changed since, once, as it is by then (P-16)", async () => {
    const { emsp, push, arrived, caughtUp, log, sender } = await meet({
      pushing: notAgain,
    });
    for (const index of [1, 2, 3, 4]) await push(loc(index));
    expect(arrived()).toEqual(["LOC1", "LOC2", "LOC3", "LOC4"]);
    emsp.answer(down);
    await push(loc(2, 10, { name: "v2" }));
    expect(arrived()).toEqual(["LOC2 v2"]);
    for (const name of ["v2", "v3"]) await push(loc(3, 11, { name }));
    await push(loc(5, 12));
    expect(arrived()).toEqual([]);
    expect(await sender.status("emsp", "locations")).toMatchObject({ behindSince: at(10) });
    emsp.answer(() => ok());
    await sender.platform.deliveries.resume("emsp");
    await caughtUp();
    expect(arrived()).toEqual(["LOC2 v2", "LOC3 v3", "LOC5"]);
    expect(await sender.status("emsp", "locations")).not.toHaveProperty("behindSince");
    expect(log.of("resend").map(({ phase, since, sent, total }) => [phase, since, sent, total])).toEqual([
      ["started", at(10), 0, undefined],
      ["page", at(10), 0, 3],
      ["finished", at(10), 3, 3],
    ]);
    await push(loc(1, 20));
    expect(arrived()).toEqual(["LOC1"]);
  });

  test("is tried again by itself (P-16)", async () => {
    const { emsp, push, arrived, caughtUp } = await meet();
    emsp.answer(down);
    await push(loc(1));
    await emsp.until(4);
    emsp.answer(() => ok());
    await caughtUp();
    expect(arrived().at(-1)).toBe("LOC1");
  });

  test("is behind since the oldest of what did not arrive, in whichever order it was pushed (P-16)", async () => {
    const { emsp, push, platform, sender, arrived, caughtUp } = await meet({
      pushing: notAgain,
    });
    emsp.answer(down);
    await push(loc(1, 30));
    await push(loc(2, 10.5));
    await push(loc(3, 20));
    expect((await sender.status("emsp", "locations")).behindSince).toBe(at(10.5));
    arrived();
    emsp.answer(() => ok());
    await platform.deliveries.resume("emsp");
    await caughtUp();
    expect(arrived()).toEqual(["LOC1", "LOC2", "LOC3"]);
  });

  test("goes on where it failed, not from the beginning (P-16)", async () => {
    const { emsp, push, arrived, caughtUp } = await meet();
    emsp.answer(down);
    for (let index = 1; index <= 9; index++) await push(loc(index));
    arrived();
    let requests = 0;
    // From the beginning each time it would never get beyond the third one.
    emsp.answer(() => (++requests % 3 === 0 ? failed(3000) : ok()));
    await caughtUp();
    expect(new Set(arrived()).size).toBe(9);
  });

  test("what it refuses meanwhile is a dead letter, and the rest goes on (P-16)", async () => {
    const { emsp, push, platform, arrived, caughtUp } = await meet({ pushing: notAgain });
    emsp.answer(down);
    for (const index of [1, 2, 3]) await push(loc(index));
    arrived();
    emsp.answer(({ body }) => (Object(body).id === "LOC2" ? failed(2001) : ok()));
    await platform.deliveries.resume("emsp");
    await caughtUp();
    expect(arrived()).toEqual(["LOC1", "LOC2", "LOC3"]);
    expect(await platform.deliveries.dead()).toMatchObject([{ shipment: { object: { id: "LOC2" } } }]);
  });

  test("is not sent what it may not see, nor what is not valid (P-5, P-12)", async () => {
    const { emsp, push, own, log, arrived, caughtUp } = await meet({
      visible: ({ object }) => object.name !== "secret",
    });
    emsp.answer(down);
    await push(loc(1));
    const { city: _, ...broken } = loc(2);
    await store(own.locations, broken as Location, loc(3, 3, { name: "secret" }), loc(4));
    await emsp.until(2);
    arrived();
    emsp.answer(() => ok());
    await caughtUp();
    expect(arrived().filter((line) => line !== "LOC1")).toEqual(["LOC4"]);
    expect(log.of("withheld")).toMatchObject([{ id: "LOC2", partner: "emsp", reason: "invalid" }]);
  });

  test("the Crud is told for whom it lists (P-5)", async () => {
    const own = memoryCrud<Location>([loc(1)]);
    const asked: unknown[] = [];
    const list: typeof own.list = (query, context) => {
      asked.push([query, context]);
      return own.list(query, context);
    };
    const { emsp, platform, caughtUp } = await meet({ modules: { locations: { sender: { ...own, list } } } });
    emsp.answer(down);
    await (await platform.push("locations", loc(1))).done;
    emsp.answer(() => ok());
    await caughtUp();
    const theirs = { country_code: "BE", party_id: "MOV" };
    expect(asked).toEqual([
      [
        { offset: 0, limit: 100, date_from: new Date(at(1)), owners: [ours], visibleTo: [theirs] },
        expect.objectContaining({ partner: "emsp", from: theirs, role: "sender", module: "locations" }),
      ],
    ]);
  });

  test.each([
    ["by cursor", memoryCrud<Location>()],
    ["by offset", withoutCursor()],
  ])("reads all pages, %s (PAGE-07)", async (_, sender) => {
    const { emsp, platform, arrived, caughtUp } = await meet({
      modules: { locations: { sender } },
      limits: { pageSize: 2 },
    });
    for (let index = 1; index <= 5; index++) await store(sender, loc(index));
    emsp.answer(down);
    await (await platform.push("locations", loc(1))).done;
    await emsp.until(2);
    arrived();
    emsp.answer(() => ok());
    await caughtUp();
    expect(arrived().slice(-5)).toEqual(["LOC1", "LOC2", "LOC3", "LOC4", "LOC5"]);
  });
});

describe("what is pushed while a partner catches up", () => {
  test("comes after, as it is by then; nothing older comes last (P-16)", async () => {
    const { emsp, push, arrived, caughtUp, own, platform } = await meet();
    emsp.answer(down);
    for (const index of [1, 2, 3]) await push(loc(index, index, { name: "v1" }));
    await emsp.until(3);
    arrived();
    const outcomes: unknown[] = [];
    emsp.answer(async ({ body }) => {
      if (Object(body).id !== "LOC2" || outcomes.length > 0) return ok();
      // Once LOC1 has been sent again, and while LOC2 is.
      for (const index of [1, 3]) await store(own.locations, loc(index, 20, { name: "v2" }));
      const pushed = await Promise.all(
        [1, 3].map((index) => platform.push("locations", loc(index, 20, { name: "v2" }))),
      );
      outcomes.push(...(await Promise.all(pushed.map(({ done }) => done))).flat());
      return ok();
    });
    await caughtUp();
    expect(outcomes).toMatchObject([{ outcome: "behind" }, { outcome: "behind" }]);
    const news = arrived();
    for (const id of ["LOC1", "LOC3"]) {
      const versions = news.filter((line) => line.startsWith(id)).map((line) => line.split(" ")[1]);
      expect(versions).toEqual(versions.toSorted());
      expect(versions.at(-1)).toBe("v2");
    }
  });

  test("too much to be sent one by one is sent as what has changed (P-16)", async () => {
    const { emsp, own, platform, arrived, caughtUp } = await meet();
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    emsp.answer(async () => {
      await gate;
      return ok();
    });
    const pushes = [];
    for (let version = 1; version <= 150; version++) {
      const object = loc(1, version, { name: `v${version}` });
      await store(own.locations, object);
      pushes.push(await platform.push("locations", object));
    }
    release();
    const outcomes = (await Promise.all(pushes.map(({ done }) => done))).flat();
    expect(outcomes.filter(({ outcome }) => outcome === "delivered").length).toBeLessThan(60);
    await caughtUp();
    const news = arrived();
    expect(news.at(-1)).toBe("LOC1 v150");
    expect(news.length).toBeLessThan(60);
  });
});

describe("a Tariff that was removed while the partner was away", () => {
  const ourTariff = tariff("T1", { ...ours, last_updated: at(1) });
  const pushing = async () => {
    const net = await meet();
    await store<Tariff>(net.own.tariffs, ourTariff);
    net.emsp.answer(down);
    await (await net.platform.push("tariffs", ourTariff)).done;
    await net.own.tariffs.delete({ ...ours, id: "T1" }, {} as never);
    await (await net.platform.push("tariffs", ourTariff, { removed: true })).done;
    return net;
  };
  const lastLines = (lines: string[]) =>
    lines.slice(lines.findLastIndex((line) => line.startsWith("DELETE")));

  test("is DELETEd when it is back, for no list tells of it (P-5, P-16)", async () => {
    const { emsp, platform, caughtUp } = await pushing();
    expect(await platform.deliveries.status()).toMatchObject([{ policy: "resync", pending: 1 }]);
    emsp.answer(() => ok());
    await caughtUp();
    expect(lastLines(emsp.lines())).toEqual(["DELETE /tariffs/NL/OCA/T1"]);
    expect(await platform.deliveries.status()).toMatchObject([{ pending: 0, dead: 0 }]);
  });

  test("and sent, where it has come again meanwhile (P-16)", async () => {
    const { emsp, own, platform, caughtUp } = await pushing();
    const again = tariff("T1", { ...ours, last_updated: at(5) });
    await store<Tariff>(own.tariffs, again);
    await (await platform.push("tariffs", again)).done;
    emsp.answer(() => ok());
    await caughtUp();
    expect(lastLines(emsp.lines())).toEqual(["DELETE /tariffs/NL/OCA/T1", "PUT /tariffs/NL/OCA/T1"]);
  });

  test("a push that has not left yet does not come after its removal (P-16)", async () => {
    const { emsp, platform } = await meet();
    let release = () => {};
    const gate = new Promise<void>((open) => {
      release = open;
    });
    emsp.answer(async () => {
      await gate;
      return ok();
    });
    const pushes = [await platform.push("tariffs", tariff("T0", ours))];
    await emsp.until(1);
    pushes.push(await platform.push("tariffs", ourTariff));
    pushes.push(await platform.push("tariffs", ourTariff, { removed: true }));
    release();
    await Promise.all(pushes.map(({ done }) => done));
    expect(emsp.lines().slice(0, 2)).toEqual(["PUT /tariffs/NL/OCA/T0", "DELETE /tariffs/NL/OCA/T1"]);
    expect(emsp.lines()).not.toContain("PUT /tariffs/NL/OCA/T1");
  });
});

test("without a Crud to list from the newest state is kept instead (P-16)", async () => {
  const { emsp, platform, log } = await meet({ modules: {} });
  emsp.answer(down);
  expect(await (await platform.push("locations", loc(1))).done).toMatchObject([{ outcome: "waiting" }]);
  await (await platform.push("locations", loc(1, 2, { name: "v2" }))).done;
  expect(await platform.deliveries.status()).toMatchObject([{ policy: "newest", pending: 1 }]);
  emsp.answer(() => ok());
  await log.until("push", ({ outcome }) => outcome === "delivered");
  expect(emsp.seen.at(-1)?.body).toMatchObject({ name: "v2" });
});

test("a Crud that fails is reported, and asked again (P-16)", async () => {
  const own = memoryCrud<Location>([loc(1)]);
  let isBroken = true;
  const list: typeof own.list = async (query, context) => {
    if (isBroken) throw new Error("the database is gone");
    return own.list(query, context);
  };
  const { emsp, platform, log, caughtUp } = await meet({
    modules: { locations: { sender: { ...own, list } } },
  });
  emsp.answer(down);
  await (await platform.push("locations", loc(1))).done;
  await log.until("error", ({ error }) => String(error).includes("the database is gone"));
  isBroken = false;
  emsp.answer(() => ok());
  await platform.deliveries.resume("emsp");
  await caughtUp();
  expect(emsp.lines().at(-1)).toBe("PUT /locations/NL/OCA/LOC1");
});
