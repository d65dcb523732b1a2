import type { Fetch } from "@openocpi/client";
import { guardedFetch } from "@openocpi/server";
import { describe, expect, it, onTestFinished } from "vitest";
import { clientOf, failed, key, link, location, patch, playPartner, success } from "./played-partner.js";

const guarded = (): Fetch => {
  const { fetch, close } = guardedFetch({ policy: { allowPrivate: true } });
  onTestFinished(close);
  return fetch;
};

describe.each([
  ["the global fetch", () => undefined],
  ["the guarded transport", guarded],
])("connections of %s", (_, fetch) => {
  it("P-15 are used again, whatever was answered", async () => {
    const answers = [
      success([location("A")], link("?p=1")),
      success([]),
      success(location("A")),
      failed(2003, "unknown", 404),
      failed(3000, "away", 500),
      { status: 502, text: `<html>${"x".repeat(100_000)}` },
      { status: 204 },
      success(undefined, { Location: "/kept/7" }),
      { status: 201, text: "" },
      { status: 307, headers: { Location: "/elsewhere" }, text: "see there" },
      { status: 302, headers: { Location: "/moved" }, text: "see there" },
      success({ id: "incomplete" }),
    ];
    const partner = await playPartner(() => answers.shift() ?? success(location("A")));
    const { client } = clientOf(partner, { fetch: fetch() });
    await client.locations.sender.list().toArray();
    for (let call = 0; call < 4; call++)
      await client.locations.sender.get({ location_id: "A" }).catch(() => undefined);
    for (let call = 0; call < 4; call++)
      await client.locations.receiver.patch(key, patch).catch(() => undefined);
    for (let call = 0; call < 3; call++)
      await client.locations.sender.get({ location_id: "A" }).catch(() => undefined);
    await client.raw("locations", "sender").GET("");
    expect(answers).toEqual([]);
    expect(partner.seen.length).toBeGreaterThan(12);
    // Two, because the next request may be a moment quicker than the end of the last one.
    expect(partner.connections.made).toBeLessThanOrEqual(2);
  });

  it("P-15 are let go of, where what comes is not read", async () => {
    const text = "x".repeat(5_000_000);
    const partner = await playPartner(() => ({ status: 307, headers: { Location: "/elsewhere" }, text }));
    const { client } = clientOf(partner, { fetch: fetch() });
    for (let call = 0; call < 5; call++)
      await expect(client.locations.receiver.patch(key, patch)).rejects.toMatchObject({ reason: "redirect" });
    await expect.poll(() => partner.connections.open, { timeout: 10_000 }).toBeLessThanOrEqual(1);
  });

  it("P-15 are no more than there are requests at once", async () => {
    const partner = await playPartner(() => success(location("A")));
    const { client } = clientOf(partner, { fetch: fetch() });
    const burst = () =>
      Promise.all(Array.from({ length: 30 }, () => client.locations.sender.get({ location_id: "A" })));
    await burst();
    await burst();
    expect(partner.seen).toHaveLength(60);
    expect(partner.connections.made).toBeLessThanOrEqual(2 * 6);
  });
});

it("P-15 an answer that comes after its time is let go of", async () => {
  const partner = await playPartner(() => success());
  let isLetGo = false;
  const body = new ReadableStream({
    cancel() {
      isLetGo = true;
    },
  });
  let answer = (_: Response) => {};
  const deaf: Fetch = () =>
    new Promise((resolve) => {
      answer = resolve;
    });
  const { client } = clientOf(partner, { fetch: deaf });
  const call = client.locations.sender.get({ location_id: "A" }, { timeout: 20 });
  await expect(call).rejects.toMatchObject({ reason: "timeout" });
  answer(new Response(body));
  await expect.poll(() => isLetGo, { timeout: 10_000 }).toBe(true);
});
