import { setImmediate as turn } from "node:timers/promises";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { PartnerUnreachable } from "@openocpi/client";
import { guardedFetch } from "@openocpi/server";
import { expect, test } from "vitest";
import { clientOf, key, location, playPartner } from "../client/played-partner.js";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");
const held = async () => {
  collect();
  await turn();
  collect();
  return process.memoryUsage().arrayBuffers;
};
/** Requests that are over hold no timer. */
const timers = () => process.getActiveResourcesInfo().filter((name) => name === "Timeout").length;

test("answers that are cut off leave nothing behind", async () => {
  const bomb = gzipSync(Buffer.alloc(12_000_000, "a"));
  const partner = await playPartner(() => ({ headers: { "Content-Encoding": "gzip" }, text: bomb }));
  const transport = guardedFetch({ policy: { allowPrivate: true } });
  const { client } = clientOf(partner, { fetch: transport.fetch });
  const ask = () => expect(client.credentials.get()).rejects.toBeInstanceOf(PartnerUnreachable);
  await ask();
  const before = await held();
  for (let count = 0; count < 5; count++) await ask();
  // Each of them held ten megabytes for ever.
  expect((await held()) - before).toBeLessThan(10_000_000);
  await transport.close();
});

test("a write that is redirected nowhere is let go of", async () => {
  const partner = await playPartner(() => ({ status: 302, text: "x".repeat(1_000) }));
  const transport = guardedFetch({ policy: { allowPrivate: true } });
  const { client } = clientOf(partner, { fetch: transport.fetch });
  const before = timers();
  for (let count = 0; count < 5; count++)
    await expect(client.locations.receiver.put(key, location("LOC1"))).rejects.toMatchObject({
      reason: "redirect",
    });
  // What is left waiting holds this up as well.
  await transport.close();
  expect(timers()).toBeLessThanOrEqual(before);
});
