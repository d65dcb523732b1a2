import { limiter } from "@openocpi/client";
import { memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { type Answer, clientOf, key, location, patch, playPartner, success } from "./played-partner.js";

const found = success(location("LOC1"));
const ids = (count: number) => Array.from({ length: count }, (_, index) => `L${index}`);

/** A partner that answers when it is told to, one request after the other, or all that have come. */
async function holding() {
  const held: ((answer: Answer) => void)[] = [];
  const partner = await playPartner(() => new Promise<Answer>((resolve) => held.push(resolve)));
  const arrived = (count: number) => vi.waitFor(() => expect(partner.seen).toHaveLength(count));
  return { partner, arrived, answer: (reply: Answer = found) => held.shift()?.(reply) };
}

describe("requests to one partner", () => {
  it("P-15 are six at once; the others wait, and come in turn", async () => {
    const { partner, arrived, answer } = await holding();
    const { client } = clientOf(partner);
    const calls = ids(9).map((location_id) => client.locations.sender.get({ location_id }));
    await arrived(6);
    for (let answered = 1; answered <= 9; answered++) {
      answer();
      await arrived(Math.min(6 + answered, 9));
    }
    await Promise.all(calls);
    expect(partner.seen.map(({ url }) => url).slice(6)).toEqual(["/locs/L6", "/locs/L7", "/locs/L8"]);
  });

  it("P-15 are as many as a limiter says, over all clients that share it", async () => {
    const { partner, arrived, answer } = await holding();
    const shared = limiter(1);
    const clients = [clientOf(partner, { limiter: shared }), clientOf(partner, { limiter: shared })];
    const calls = clients.map(({ client }) => client.locations.sender.list().toArray());
    const raw = clients[0]?.client.raw("locations", "sender").GET("");
    for (let sent = 1; sent <= 3; sent++) {
      await arrived(sent);
      answer(success([]));
    }
    await Promise.all([...calls, raw]);
    expect(partner.seen).toHaveLength(3);
  });

  it("DESIGN one that waits can be aborted: it is not sent, and holds nobody up", async () => {
    const { partner, arrived, answer } = await holding();
    const { client, events } = clientOf(partner, { limiter: limiter(1) });
    const controller = new AbortController();
    const first = client.locations.sender.get({ location_id: "A" });
    await arrived(1);
    const second = client.locations.sender.get({ location_id: "B" }, { signal: controller.signal });
    const third = client.locations.sender.get({ location_id: "C" });
    controller.abort(new Error("enough"));
    await expect(second).rejects.toMatchObject({ reason: "aborted", cause: { message: "enough" } });
    expect(events).toMatchObject([
      { type: "request", error: expect.stringContaining("aborted by the caller") },
    ]);
    answer();
    await arrived(2);
    answer();
    await Promise.all([first, third]);
    expect(partner.seen.map(({ url }) => url)).toEqual(["/locs/A", "/locs/C"]);
  });

  it("P-15 waiting for a turn counts neither as the request's time nor in its event", async () => {
    const { partner, arrived, answer } = await holding();
    const { client, events } = clientOf(partner, { limiter: limiter(1) });
    const slow = client.locations.sender.get({ location_id: "A" });
    await arrived(1);
    const quick = client.locations.sender.get({ location_id: "B" }, { timeout: 1_500 });
    // Longer than it may take passes while it waits: another client's request runs out of its time.
    const other = clientOf(await playPartner(() => "never")).client;
    await other.locations.sender.get({ location_id: "A" }, { timeout: 2_000 }).catch(() => undefined);
    answer();
    await arrived(2);
    answer();
    await Promise.all([slow, quick]);
    const [, second] = events;
    expect(second?.type === "request" && second.ms).toBeLessThan(1_500);
  });

  it.each([
    ["fails", { status: 500 }],
    ["breaks off", "break"],
    ["is redirected", { status: 307, headers: { Location: "/elsewhere" }, text: "see there" }],
    ["is no OCPI answer", { text: "<html>" }],
    ["is empty", { status: 204 }],
  ] satisfies [string, Answer][])("P-15 one that %s makes room", async (_, reply) => {
    const partner = await playPartner(() => reply);
    const { client } = clientOf(partner, { limiter: limiter(1) });
    for (let sent = 0; sent < 3; sent++)
      await client.locations.receiver.patch(key, patch).catch(() => undefined);
    expect(partner.seen).toHaveLength(3);
  });

  it("P-15 so does one that is not answered in time, whose body is not read, or that cannot be sent", async () => {
    const partner = await playPartner(({ url }) => (url.includes("never") ? "never" : found));
    const { client } = clientOf(partner, { limiter: limiter(1), timeouts: { list: 30 } });
    await client.locations.sender.get({ location_id: "never" }, { timeout: 30 }).catch(() => undefined);
    await client.at("locations.sender.get", "http://10.0.0.1/").catch(() => undefined);
    // Its answer holds the turn until the time of the request is over.
    await client.raw("locations", "sender").GET("", { parseAs: "stream" });
    expect(await client.locations.sender.get({ location_id: "LOC1" })).toMatchObject({ id: "LOC1" });
  });

  it("P-15 a platform has one for all its clients of a partner", async () => {
    let most = 0;
    let now = 0;
    const crud = memoryCrud([location("LOC1")]);
    const get: typeof crud.get = async (...args) => {
      most = Math.max(most, ++now);
      await new Promise((go) => setImmediate(go));
      now--;
      return crud.get(...args);
    };
    const emsp = { limits: { callsAtOnce: 2 } };
    const cpo = { modules: { locations: { sender: { ...crud, get } } } };
    await using net = await ocpiNet({ cpo, emsp }, { memory: true });
    await net.connect("emsp", "cpo");
    const call = async () =>
      (await net.emsp.platform.partner("cpo")).locations.sender.get({ location_id: "LOC1" });
    await Promise.all(ids(20).map(call));
    expect(most).toBe(2);
  });
});

describe("limiter()", () => {
  it("P-15 never lets more in, forgets nobody, and keeps the order, whoever leaves", async () => {
    const work = fc.record({ ticks: fc.nat(4), leaves: fc.option(fc.nat(4), { nil: undefined }) });
    const run = async (atOnce: number, works: readonly { ticks: number; leaves: number | undefined }[]) => {
      const { acquire } = limiter(atOnce);
      const started: number[] = [];
      let now = 0;
      const turns = (count: number) =>
        Array.from({ length: count }).reduce<Promise<unknown>>((p) => p.then(), Promise.resolve());
      const outcomes = await Promise.allSettled(
        works.map(async ({ ticks, leaves }, index) => {
          const controller = new AbortController();
          if (leaves !== undefined) void turns(leaves).then(() => controller.abort(index));
          const release = await acquire(controller.signal);
          started.push(index);
          expect(++now).toBeLessThanOrEqual(atOnce);
          await turns(ticks);
          now--;
          release();
          release();
        }),
      );
      expect(started).toEqual([...started].sort((a, b) => a - b));
      for (const [index, outcome] of outcomes.entries()) {
        if (outcome.status === "rejected") expect(outcome.reason).toBe(index);
        expect(outcome.status === "fulfilled").toBe(started.includes(index));
      }
      // All turns have been given back.
      const free = await Promise.all(Array.from({ length: atOnce }, () => acquire()));
      expect(free).toHaveLength(atOnce);
    };
    await fc.assert(fc.asyncProperty(fc.integer({ min: 1, max: 4 }), fc.array(work, { maxLength: 12 }), run));
  });

  it.each([0, -1, Number.NaN])("P-15 %d at once would be none", (atOnce) => {
    expect(() => limiter(atOnce)).toThrow(RangeError);
  });
});
