import type { PartnerRole } from "@openocpi/protocol";
import { expect, test } from "vitest";
import { blocked, firstSettled } from "../support/blocked.js";
import { from, to } from "../support/conformance-ask.js";
import { net, role } from "../support/conformance-net.js";
import { another } from "../support/conformance-partners.js";
import { foreign, ours, pushed } from "../support/conformance-story.js";
import { ask, codes, ok } from "../support/handshake-http.js";
import { scriptedPartner } from "../support/handshake-partner.js";
import { cpo, shared } from "../support/handshake-platform.js";

const at = await shared(cpo);
const many = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));
/** A party for every number. */
const party = (index: number) => ({
  country_code:
    String.fromCharCode(65 + (index % 26)) + String.fromCharCode(65 + (Math.floor(index / 26) % 26)),
  party_id: String(Math.floor(index / 676)).padStart(3, "0"),
});

test("a partner that registers again and again sends us out a few times at once, and no more", async () => {
  const partner = await scriptedPartner();
  const gate = blocked();
  partner.script.versions = () => gate.pass().then(() => ok([]));
  const { token } = await at.platform.invite({ id: "emsp" });
  const flood = many(7, () => partner.send(at, "POST", token));
  for (const answer of await firstSettled(flood, 3)) expect(codes(answer)).toEqual([429, 2000]);
  gate.release();
  expect((await Promise.all(flood)).map(codes).filter(([, code]) => code === 3002)).toHaveLength(4);
  expect(gate.most).toBe(4);
});

test("a partner shows any number of roles: 1,000 are taken, more are not", async () => {
  const partner = await scriptedPartner();
  const roles = (count: number): PartnerRole[] => many(count, (index) => role(party(index), "EMSP"));
  const { token } = await at.platform.invite({ id: "emsp" });
  const send = (count: number) =>
    ask(`${at.url}/2.2.1/credentials`, {
      method: "POST",
      token,
      body: { ...partner.credentials("made-by-the-partner"), roles: roles(count) },
    });
  const answer = await send(1_001);
  expect([...codes(answer), answer.envelope.status_message]).toEqual([
    200,
    2001,
    "/roles has more than 1000 entries",
  ]);
  expect(codes(await send(1_000))).toEqual([200, 1000]);
});

test("a partner names any number of endpoints: 3001", async () => {
  const partner = await scriptedPartner();
  const { token } = await at.platform.invite({ id: "emsp" });
  partner.endpoints = many(501, (index) => ({
    identifier: `m${index}`,
    role: "SENDER",
    url: `${partner.origin}/m${index}`,
  }));
  expect(codes(await partner.send(at, "POST", token))).toEqual([200, 3001]);
  partner.endpoints = [
    ...partner.endpoints.slice(0, 499),
    { identifier: "credentials", role: "SENDER", url: partner.url },
  ];
  expect(codes(await partner.send(at, "POST", token))).toEqual([200, 1000]);
});

test("a partner fills the partner store: credentials have 1 MB at most, other bodies 10", async () => {
  await using here = await net();
  const filler = "x".repeat(1_000_001);
  for (const path of ["/credentials", "/Credentials/"])
    expect((await here.ask("PUT", path, { json: { filler } })).http).toBe(413);
  const json = { ...pushed("L"), filler };
  expect((await here.ask("PUT", "/receiver/locations/BE/MOV/L", { json })).http).toBe(201);
});

test("a partner lists its versions without end: no more is read than of any answer", async () => {
  const partner = await scriptedPartner();
  const { token } = await at.platform.invite({ id: "emsp" });
  partner.script.versions = () =>
    ok(
      many(180_000, (index) => ({
        version: `9.${index}`,
        url: `${partner.origin}/versions/details/${index}`,
      })),
    );
  expect(codes(await partner.send(at, "POST", token))).toEqual([200, 3001]);
  partner.script.versions = () =>
    ok(many(1_000, (index) => ({ version: "v".repeat(200), url: `${partner.origin}/${index}` })));
  const answer = await partner.send(at, "POST", token);
  expect(codes(answer)).toEqual([200, 3002]);
  expect(answer.envelope.status_message?.length).toBeLessThan(1_200);
});

test("a Hub makes up parties without end: those that it has brought stay, one more than 10,000 is not there", async () => {
  await using here = await net();
  const hub = { country_code: "CH", party_id: "HUB" };
  const asHub = await another(here, "hub", { roles: [role(hub, "HUB")] });
  const put = (owner: ReturnType<typeof party>) =>
    asHub("PUT", `/receiver/locations/${owner.country_code}/${owner.party_id}/L`, {
      json: pushed("L", owner),
      headers: { ...from(hub), ...to(ours) },
    });
  const brought = many(10_000, party).filter(({ country_code }) => country_code !== foreign.country_code);
  const fill = (count: number) =>
    here.platform.partners.update("hub", (current) => {
      if (!current) throw new Error("gone");
      return {
        ...current,
        brought: [...brought, ...many(count, (index) => party(20_000 + index))].slice(0, count),
      };
    });
  await fill(9_999);
  expect((await put(foreign)).http).toBe(201);
  expect((await put({ country_code: "DE", party_id: "NEW" })).http).toBe(404);
  expect((await put(foreign)).http).toBe(200);
});
