import { invalid, memoryCrud } from "@openocpi/server";
import type { Session } from "@openocpi/spec";
import { describe, expect, test, vi } from "vitest";
import { cdrToken, session } from "../support/conformance-objects.js";
import {
  allOf,
  at,
  begins,
  cpoParty,
  emspParty,
  expectPulled,
  looking,
  place,
  published,
  pullNet,
} from "../support/pull-net.js";

const ids = (count: number, minutes = 0) =>
  Array.from({ length: count }, (_, index) => place(`LOC${index + 1}`, minutes + index));

describe("the first pull", () => {
  test("PUSH-06: reads everything, page by page, without a date", async () => {
    const { pull, theirs, stored } = await pullNet(ids(5, 60));
    expectPulled(await pull(), { full: true, received: 5, stored: 5, cursor: at(59) });
    expect(await stored()).toEqual(["LOC1@60", "LOC2@61", "LOC3@62", "LOC4@63", "LOC5@64"]);
    expect(theirs.queries).toHaveLength(3);
    expect(theirs.queries.flatMap(({ date_from, date_to }) => [date_from, date_to])).toEqual(
      Array(6).fill(undefined),
    );
  });

  test("P-19: of an empty list leaves no cursor, so that the next one reads everything again", async () => {
    const { pull, theirs } = await pullNet([]);
    expectPulled(await pull(), { full: true });
    expectPulled(await pull(), { full: true });
    await theirs.put(place("LOC1", 60));
    expectPulled(await pull(), { full: true, received: 1, stored: 1, cursor: at(55) });
  });

  test("SESS-03: of Sessions has a date all the same: the beginning of time", async () => {
    const sessions = published([session("S1", { ...cpoParty, cdr_token: cdrToken(emspParty) })]);
    const ours = memoryCrud<Session>();
    const { emsp } = await pullNet([], {
      cpo: { modules: { sessions: { sender: sessions.crud } } },
      emsp: { modules: { sessions: { receiver: ours } } },
    });
    expect(await emsp.platform.pull("cpo", "sessions")).toMatchObject({ full: true, stored: 1 });
    expect(begins(sessions)).toEqual(["1970-01-01T00:00:00.000Z"]);
    expect((await allOf(ours, [cpoParty], "sessions")).map(({ id }) => id)).toEqual(["S1"]);
  });

  test("MSG-01: the Crud is told who owns the object, whose it is, and by which request it came", async () => {
    const { pull, ours, cpo, emsp } = await pullNet(ids(3));
    const update = vi.spyOn(ours, "update");
    await pull();
    const contexts = update.mock.calls.map(([, , context]) => context);
    expect(contexts[0]).toEqual({
      partner: "cpo",
      from: cpoParty,
      to: emspParty,
      visibleTo: [cpoParty],
      module: "locations",
      role: "receiver",
      version: "2.2.1",
      requestId: expect.any(String),
      correlationId: expect.any(String),
    });
    const asked = cpo.events.flatMap((event) =>
      event.type === "request" && event.operation === "locations.sender.list" ? [event] : [],
    );
    expect(asked.map(({ requestId }) => requestId)).toEqual([contexts[0]?.requestId, contexts[2]?.requestId]);
    const told = emsp.events.filter(({ type }) => type === "pull");
    const chain = [...asked, ...told, ...contexts].map(({ correlationId }) => correlationId);
    expect(new Set(chain).size).toBe(1);
  });
});

describe("the pulls after it", () => {
  test("P-19: begin at the greatest last_updated less the overlap, and have no end", async () => {
    const { pull, theirs, stored } = await pullNet([place("A", 90), place("B", 30), place("C", 60)]);
    await pull();
    await theirs.put(place("C", 200));
    expectPulled(await pull(), { received: 2, stored: 1, skipped: 1, cursor: at(195) });
    expect(begins(theirs)).toEqual([undefined, at(85).replace("Z", ".000Z")]);
    expect(theirs.queries.at(-1)?.date_to).toBeUndefined();
    expect(await stored()).toEqual(["A@90", "B@30", "C@200"]);
  });

  test("P-19: the overlap brings what was late; what is there already is not written again", async () => {
    const { pull, theirs, ours, stored } = await pullNet([place("A", 90)]);
    await pull();
    const update = vi.spyOn(ours, "update");
    await theirs.put(place("B", 86));
    expectPulled(await pull(), { received: 2, stored: 1, skipped: 1, cursor: at(85) });
    expect(update).toHaveBeenCalledTimes(1);
    expect(await stored()).toEqual(["A@90", "B@86"]);
    await theirs.put(place("C", 84));
    expectPulled(await pull(), { received: 2, skipped: 2, cursor: at(85) });
  });

  test("P-19: the overlap is a choice", async () => {
    const { pull } = await pullNet([place("A", 90)], { emsp: { pullOverlapSeconds: 60 } });
    expectPulled(await pull(), { full: true, received: 1, stored: 1, cursor: at(89) });
  });

  test("P-19: a pull that finds nothing leaves the cursor where it was", async () => {
    const { pull, theirs } = await pullNet([place("A", 90)]);
    await pull();
    await theirs.remove("A");
    expectPulled(await pull(), { cursor: at(85) });
  });

  test("P-19: nor does one that finds only what is older than the newest, which is gone", async () => {
    const { pull, theirs } = await pullNet([place("A", 90), place("B", 86)]);
    await pull();
    await theirs.remove("A");
    expectPulled(await pull(), { received: 1, skipped: 1, cursor: at(85) });
  });

  test("P-19: what is dated far ahead by mistake moves no cursor", async () => {
    const { pull } = await pullNet([place("A", 90), place("B", 0, { last_updated: "2126-03-02T00:00:00Z" })]);
    expectPulled(await pull(), { full: true, received: 2, stored: 2, cursor: at(85) });
  });

  test("P-19: the longer it took, the further back the next one begins: earlier pages may have changed meanwhile", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    try {
      const { pull, theirs } = await pullNet(ids(3, 60));
      theirs.beforePage = (page) => page === 2 && vi.setSystemTime(Date.now() + 20 * 60_000);
      expectPulled(await pull(), { full: true, received: 3, stored: 3, cursor: at(62 - 40) });
    } finally {
      vi.useRealTimers();
    }
  });

  test("AMB-25: `full` reads everything once more; after it only changes are read again", async () => {
    const { pull, theirs } = await pullNet(ids(3, 60));
    await pull();
    expectPulled(await pull({ full: true }), { full: true, received: 3, skipped: 3, cursor: at(57) });
    expectPulled(await pull(), { received: 3, skipped: 3, cursor: at(57) });
    expect(begins(theirs).map((date) => date !== undefined)).toEqual([false, false, true]);
  });
});

describe("what is told of it", () => {
  test("a pull is told from its start to its end, page by page", async () => {
    const { pull, eventsOf, emsp } = await pullNet(ids(3));
    await pull();
    const about = { type: "pull", partner: "cpo", module: "locations", full: true };
    expect(eventsOf("pull")).toMatchObject([
      { ...about, phase: "started", received: 0, stored: 0 },
      { ...about, phase: "page", received: 2, stored: 2, total: 3 },
      { ...about, phase: "page", received: 3, stored: 3, total: 3 },
      { ...about, phase: "finished", received: 3, stored: 3, total: 3, vanished: 0 },
    ]);
    const [status, ...more] = await emsp.platform.sync.status({ partner: "cpo" });
    expect(more).toEqual([]);
    expect(status).toEqual({
      partner: "cpo",
      module: "locations",
      cursor: expect.any(String),
      lastSuccess: expect.any(String),
      lastFull: expect.any(String),
    });
    expect(await emsp.platform.sync.status({ module: "cdrs" })).toEqual([]);
    expect(await emsp.platform.sync.status({ partner: "nobody" })).toEqual([]);
  });

  test("while it runs, its status says how far it is", async () => {
    const { pull, theirs, emsp } = await pullNet(ids(3));
    const seen: unknown[] = [];
    theirs.beforePage = async () => seen.push((await emsp.platform.sync.status())[0]?.running);
    await pull();
    const running = { full: true, startedAt: expect.any(String) };
    expect(seen).toEqual([
      { ...running, received: 0, stored: 0 },
      { ...running, received: 2, stored: 2, total: 3 },
    ]);
  });

  test("a failure is told, thrown and in the status; the next success takes it away", async () => {
    const { pull, theirs, eventsOf, emsp } = await pullNet(ids(1));
    theirs.beforePage = () => {
      throw invalid("not at this time of day");
    };
    await expect(pull()).rejects.toMatchObject({ name: "PartnerError", code: 2001 });
    expect(eventsOf("pull").at(-1)).toMatchObject({ phase: "failed", error: expect.any(String) });
    expect((await emsp.platform.sync.status())[0]).toMatchObject({
      error: expect.any(String),
      lastFailure: expect.any(String),
    });
    theirs.beforePage = () => {};
    await pull();
    expect((await emsp.platform.sync.status())[0]).not.toHaveProperty("error");
    expect((await emsp.platform.sync.status())[0]).toHaveProperty("lastFailure");
  });
});

describe("what cannot be pulled", () => {
  test("P-9: a module that the partner does not publish", async () => {
    const ours = memoryCrud<Session>();
    const { emsp } = await pullNet([], { emsp: { modules: { sessions: { receiver: ours } } } });
    await expect(emsp.platform.pull("cpo", "sessions")).rejects.toMatchObject({ name: "MissingEndpoint" });
    expect(await emsp.platform.sync.status()).toEqual([]);
  });

  test("a module that there is no receiver Crud for", async () => {
    const sessions = memoryCrud<Session>();
    const { emsp } = await pullNet([], { cpo: { modules: { sessions: { sender: sessions } } } });
    await expect(emsp.platform.pull("cpo", "sessions")).rejects.toThrow("modules.sessions.receiver");
  });

  test("a partner that is not there", async () => {
    const { emsp } = await pullNet([]);
    await expect(emsp.platform.pull("nobody", "locations")).rejects.toThrow("there is no partner nobody");
  });

  test("anything, once the platform is closed", async () => {
    const { emsp, pull } = await pullNet([]);
    await emsp.platform.close();
    await expect(pull()).rejects.toThrow("closed");
  });
});

test("ROUT-06: an object is kept under the party that is in it, and its id, whatever their case (TYPE-01)", async () => {
  const { pull, ours } = await pullNet([place("loc-1", 60)]);
  await pull();
  expect(
    await ours.get({ country_code: "nl", party_id: "oca", id: "LOC-1" }, looking("locations")),
  ).toMatchObject({
    id: "loc-1",
  });
});
