import { type Context, memoryCrud } from "@openocpi/protocol";
import { guardedFetch, type Modules, type Transport } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { cdr, later, own, session, tariff, token } from "../support/conformance-objects.js";
import { evse, location, ours, theirs } from "../support/conformance-story.js";
import { fast, store } from "../support/push-sender.js";

/** What an eMSP or a Hub takes in. */
const receiving = () => {
  const cruds = {
    locations: memoryCrud<Location>(),
    sessions: memoryCrud<Session>(),
    cdrs: memoryCrud<CDR>(),
    tariffs: memoryCrud<Tariff>(),
    tokens: memoryCrud<Token>([], { id: ({ uid }) => uid }),
  };
  const modules: Modules = {
    locations: { receiver: cruds.locations },
    sessions: { receiver: cruds.sessions },
    cdrs: { receiver: cruds.cdrs },
    tariffs: { receiver: cruds.tariffs },
    tokens: { receiver: cruds.tokens },
  };
  return { cruds, modules };
};
const all = { offset: 0, limit: 100, owners: [ours, theirs], visibleTo: [ours, theirs] };
const everythingIn = async <T>(crud: {
  list(query: typeof all, context: Context): Promise<{ items: readonly T[] }>;
}) => (await crud.list(all, { module: "any", role: "receiver" } as Context)).items;

/** How calls go wrong, one after the other: the answer is lost (`after`), or the request (`before`). */
function lossy(...faults: ("after" | "before" | undefined)[]): Transport {
  const sound = guardedFetch({ policy: { allowPrivate: true } });
  return {
    ...sound,
    async fetch(request, options) {
      const fault = request.method === "GET" ? undefined : faults.shift();
      if (fault === "before") throw new TypeError("lost on the way");
      const response = await sound.fetch(request, options);
      if (fault !== "after") return response;
      await response.arrayBuffer();
      throw new TypeError("the answer was lost");
    },
  };
}

/** A CPO and an eMSP that are partners; calls of the CPO go wrong once they are. */
async function meet(...faults: Parameters<typeof lossy>) {
  const mine = { locations: memoryCrud<Location>(), tariffs: memoryCrud<Tariff>() };
  const { cruds, modules } = receiving();
  const net = await ocpiNet({
    cpo: {
      modules: { locations: { sender: mine.locations }, tariffs: { sender: mine.tariffs } },
      transport: lossy(...faults),
      pushing: fast,
      visible: () => true,
    },
    emsp: { modules },
  });
  await net.connect("emsp", "cpo");
  const arrived = (id: string) =>
    expect
      .poll(() =>
        net.cpo.events.find((each) => each.type === "push" && each.outcome === "delivered" && each.id === id),
      )
      .toBeDefined();
  return { net, mine, cruds, push: net.cpo.platform.push, arrived };
}

describe("from platform to platform", () => {
  test("a CDR whose answer was lost is one record, at the same Location (P-18, CDR-01)", async () => {
    const { net, cruds, push, arrived } = await meet("after");
    await using _ = net;
    const pushed = await push("cdrs", cdr("C1", own));
    expect(await pushed.done).toMatchObject([{ outcome: "waiting" }]);
    await arrived("C1");
    expect(await everythingIn(cruds.cdrs)).toEqual([cdr("C1", own)]);
    const posts = net.emsp.events.filter(
      (each) => each.type === "request" && each.method === "POST" && each.http,
    );
    expect(posts.slice(-2)).toMatchObject([{ http: 201 }, { http: 200 }]);
    const [first] = await (await push("cdrs", { ...cdr("C1", own), last_updated: later })).done;
    const told = net.cpo.events.flatMap((each) => (each.type === "push" ? (each.location ?? []) : []));
    expect(new Set(told)).toEqual(new Set([first?.location]));
    const response = await net.emsp.fetch(first?.location ?? "", { as: "cpo" });
    expect(Object(await response.json()).data).toEqual(cdr("C1", own));
  });

  test("charging periods of a Session whose answer was lost are there once (P-17)", async () => {
    const { net, cruds, push, arrived } = await meet(undefined, "after");
    await using _ = net;
    const period = (hour: number) => ({
      start_date_time: `2026-03-02T${hour}:00:00Z`,
      dimensions: [{ type: "ENERGY" as const, volume: hour }],
    });
    const before = session("S1", { ...own, charging_periods: [period(10)] });
    const after = session("S1", { ...own, charging_periods: [period(10), period(11)], last_updated: later });
    await (await push("sessions", before)).done;
    await (await push("sessions", after, { change: { charging_periods: [period(11)] } })).done;
    await arrived("S1");
    await expect.poll(async () => (await everythingIn(cruds.sessions))[0]).toEqual(after);
  });

  test("an EVSE changes in the Location that the other one has (LOC-02)", async () => {
    const { net, cruds, push, mine } = await meet();
    await using _ = net;
    const before = location("LOC1");
    const after = location("LOC1", {
      evses: [evse({ status: "CHARGING", last_updated: later })],
      last_updated: later,
    });
    await (await push("locations", before)).done;
    await store(mine.locations, after);
    await (await push("locations", after, { evse: "E1", change: { status: "CHARGING" } })).done;
    expect(await everythingIn(cruds.locations)).toEqual([after]);
  });

  test("one of a Location that the other one does not have brings the Location (PUSH-05)", async () => {
    const { net, cruds, push } = await meet();
    await using _ = net;
    const { done } = await push("locations", location("LOC1"), {
      evse: "E1",
      change: { status: "CHARGING" },
    });
    expect(await done).toMatchObject([{ outcome: "delivered" }]);
    expect(await everythingIn(cruds.locations)).toEqual([location("LOC1")]);
  });

  test("a Tariff comes and goes (TAR-01)", async () => {
    const { net, cruds, push } = await meet();
    await using _ = net;
    const ourTariff = tariff("T1", ours);
    await (await push("tariffs", ourTariff)).done;
    expect(await everythingIn(cruds.tariffs)).toEqual([ourTariff]);
    for (let time = 1; time <= 2; time++)
      expect(await (await push("tariffs", ourTariff, { removed: true })).done).toMatchObject([
        { outcome: "delivered" },
      ]);
    expect(await everythingIn(cruds.tariffs)).toEqual([]);
  });

  test("an eMSP pushes its Tokens to the CPO (TOK-01)", async () => {
    const { cruds, modules } = receiving();
    await using net = await ocpiNet({ cpo: { modules }, emsp: { pushing: fast } });
    await net.connect("cpo", "emsp");
    const card = token("AABB");
    await (await net.emsp.platform.push("tokens", card)).done;
    const blocked = { ...card, valid: false, last_updated: later };
    await (await net.emsp.platform.push("tokens", blocked, { change: { valid: false } })).done;
    expect(await everythingIn(cruds.tokens)).toEqual([blocked]);
  });

  test("a Hub takes a broadcast, TO itself (ROUT-04)", async () => {
    const { cruds, modules } = receiving();
    await using net = await ocpiNet({ cpo: { pushing: fast }, hub: { modules } });
    await net.connect("cpo", "hub");
    const { targets, done } = await net.cpo.platform.push("locations", location("LOC1"));
    expect(targets).toEqual([{ partner: "hub", to: { country_code: "DE", party_id: "KNO" } }]);
    expect(await done).toMatchObject([{ outcome: "delivered" }]);
    expect(await everythingIn(cruds.locations)).toEqual([location("LOC1")]);
  });

  test("what was pushed while the other one was away is there in the end, as it is by then (P-16)", async () => {
    const { net, mine, cruds, push } = await meet("before", "after", "before", "before", "after");
    await using _ = net;
    const ours = Array.from({ length: 8 }, (_, index) => location(`LOC${index}`));
    for (const [index, each] of ours.entries()) {
      const object = { ...each, name: `v${index}` };
      await store(mine.locations, object);
      await push("locations", object);
    }
    const read = async () => [...(await everythingIn(cruds.locations))].map(({ name }) => name).sort();
    await expect.poll(read).toEqual(ours.map((_, index) => `v${index}`));
  });

  test("new tokens on the way lose nothing (P-16)", async () => {
    const { net, cruds, push } = await meet();
    await using _ = net;
    const pushes = [];
    for (let index = 0; index < 10; index++) {
      pushes.push(await push("cdrs", cdr(`C${index}`, own)));
      if (index === 5) await net.emsp.platform.update("cpo");
    }
    await Promise.all(pushes.map(({ done }) => done));
    await expect
      .poll(async () => (await net.cpo.platform.deliveries.status({ module: "cdrs" }))[0]?.pending)
      .toBe(0);
    expect((await everythingIn(cruds.cdrs)).map(({ id }) => id)).toEqual(
      Array.from({ length: 10 }, (_, index) => `C${index}`),
    );
  });
});
