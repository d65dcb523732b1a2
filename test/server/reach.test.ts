import { once } from "node:events";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Partner } from "@openocpi/protocol";
import { guardedFetch, memoryCrud, ocpi } from "@openocpi/server";
import express from "express";
import { afterEach, expect, it } from "vitest";

const roles = [
  { role: "CPO", country_code: "NL", party_id: "OCA", business_details: { name: "Oranje Laadpalen" } },
] as const;
const theirs = [
  { role: "EMSP", country_code: "BE", party_id: "MOV", business_details: { name: "Movendo" } },
] as const;
const open: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

/** A partner on this machine that counts who comes. */
async function played(): Promise<{ url: string; calls: string[] }> {
  const calls: string[] = [];
  const app = express().use((request, response) => {
    calls.push(request.url);
    response.json({ status_code: 1000, timestamp: "2026-01-31T12:00:00Z", data: [] });
  });
  const server: Server = app.listen(0, "127.0.0.1");
  await once(server, "listening");
  open.push(
    () => server.close(),
    () => server.closeAllConnections(),
  );
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/locations`, calls };
}

const platformWith = (more: Partial<Parameters<typeof ocpi>[0]>) => {
  const platform = ocpi({ roles, modules: { locations: { sender: memoryCrud() } }, ...more });
  open.push(() => platform.close());
  return platform;
};
const importOf = (url: string, more: Partial<Partner> = {}) => ({
  tokenTheyUse: `they-${Math.random()}`,
  tokenWeUse: "we",
  roles: theirs,
  endpoints: [{ identifier: "locations", role: "SENDER" as const, url }],
  ...more,
});

it("P-15: which addresses may be called is settled per partner: one is let through, the other is not", async () => {
  const { url, calls } = await played();
  const platform = platformWith({});
  await platform.importPartner({ ...importOf(url), id: "near", network: { allowPrivate: true } });
  await platform.importPartner({ ...importOf(url), id: "far", roles: [{ ...theirs[0], party_id: "FAR" }] });
  const read = async (id: string) => (await platform.partner(id)).locations.sender.list().toArray();
  expect(await read("near")).toEqual([]);
  expect(calls).toHaveLength(1);
  const far = await platform.partner("far");
  await expect(far.raw("locations", "sender").GET("")).rejects.toThrow();
  expect(calls).toHaveLength(1);
});

it("P-15: the transport can be one of the partner's own", async () => {
  const { url, calls } = await played();
  const asked: string[] = [];
  const transport = guardedFetch({ policy: { allowPrivate: true } });
  const platform = platformWith({
    network: { allowPrivate: true },
    transport: ({ id }) => {
      asked.push(id);
      return transport;
    },
  });
  await platform.importPartner({ ...importOf(url), id: "msp" });
  for (let time = 0; time < 3; time++)
    await (await platform.partner("msp")).locations.sender.list().toArray();
  // Made once, not at every call: it holds connections.
  expect(asked).toEqual(["msp"]);
  expect(calls).toHaveLength(3);
});
