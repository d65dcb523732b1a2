import type { AddressPolicy } from "@openocpi/protocol";
import { guardedFetch } from "@openocpi/server";
import { beforeEach, describe, expect, it } from "vitest";
import { ask, codes, ok, type Server, serve } from "../support/handshake-http.js";
import { type ScriptedPartner, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, shared, watched } from "../support/handshake-platform.js";

/** A platform that calls as `policy` says, and finds every name at 127.0.0.1. */
async function guarded(policy: AddressPolicy) {
  const lookup = async () => ["127.0.0.1"];
  const transport = watched(guardedFetch({ policy, lookup }));
  const at = await shared({ ...cpo, network: policy, transport });
  beforeEach(() => {
    transport.asked.length = 0;
  });
  return { at, transport };
}

/** Something inside that must not be reached. */
const inside = (): Promise<Server> => serve(() => ok([]));

/** The same partner under a name. */
const named = (partner: ScriptedPartner, name: string) => {
  const origin = partner.origin.replace("127.0.0.1", name);
  partner.url = `${origin}/versions`;
  partner.script.versions ??= () => ok([{ version: "2.2.1", url: `${origin}/2.2.1` }]);
  return origin;
};
const publicOnly = await guarded({});
const insideAllowed = await guarded({ allowPrivate: true });
const partnerAllowed = await guarded({ allowHosts: ["partner.example"] });

describe("CRED-07: a versions URL that leads inside is 3001, and nothing is called", () => {
  const urls: [url: (port: string) => string, what: string][] = [
    [(port) => `http://127.0.0.1:${port}/versions`, "loopback"],
    [(port) => `http://localhost:${port}/versions`, "localhost"],
    [(port) => `http://[::1]:${port}/versions`, "IPv6 loopback"],
    [(port) => `http://[::ffff:127.0.0.1]:${port}/versions`, "IPv4 in IPv6"],
    [(port) => `http://2130706433:${port}/versions`, "loopback as a number"],
    [() => "http://10.1.2.3/versions", "a private address"],
    [() => "http://169.254.169.254/latest/meta-data", "cloud metadata"],
    [() => "https://partner.internal/versions", "a name of an inside network"],
    [() => "file:///etc/passwd", "a file"],
    [() => "https://user:password@partner.example/versions", "a URL with a password"],
    [() => "versions", "no URL"],
  ];

  it.each(urls)("POST, PUT: %# %s", async (url) => {
    const { at, transport } = publicOnly;
    const target = await inside();
    const partner = await scriptedPartner();
    partner.url = url(new URL(target.origin).port);
    const { token: A } = await at.platform.invite({ id: "emsp" });
    const { platform } = at;
    await platform.importPartner({ id: "old", tokenTheyUse: "c", tokenWeUse: "b", roles: [], endpoints: [] });
    const before = await platform.partners.list();
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 3001]);
    expect(codes(await partner.send(at, "PUT", "c"))).toEqual([200, 3001]);
    expect([target.seen, transport.asked]).toEqual([[], []]);
    expect(await platform.partners.list()).toEqual(before);
  });

  it("a name that is found inside", async () => {
    const { at } = publicOnly;
    const partner = await scriptedPartner();
    named(partner, "partner.example");
    const { token: A } = await at.platform.invite();
    const answer = await partner.send(at, "POST", A);
    expect([codes(answer), partner.seen]).toEqual([[200, 3001], []]);
    expect(answer.envelope.status_message).not.toMatch(/127\.0\.0\.1|loopback|private|public/);
  });

  it("cloud metadata, even where private addresses are allowed", async () => {
    const { at, transport } = insideAllowed;
    const partner = await scriptedPartner();
    partner.url = "http://169.254.169.254/versions";
    const { token: A } = await at.platform.invite();
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 3001]);
    expect(transport.asked).toEqual([]);
  });

  it.each([
    ["redirects inside", (to: string) => ({ http: 302, headers: { Location: `${to}/versions` } })],
    [
      "redirects to a name that is found inside",
      (to: string) => ({
        http: 307,
        headers: { Location: `${to.replace("127.0.0.1", "other.example")}/versions` },
      }),
    ],
    ["names details inside", (to: string) => ok([{ version: "2.2.1", url: `${to}/2.2.1` }])],
  ])("a partner that is allowed and %s", async (_, reply) => {
    const { at } = partnerAllowed;
    const target = await inside();
    const partner = await scriptedPartner();
    partner.script.versions = () => reply(target.origin);
    named(partner, "partner.example");
    const { token: A } = await at.platform.invite();
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 3001]);
    expect([partner.seen.length, target.seen]).toEqual([1, []]);
  });
});

describe("what a partner that is allowed can lead to", () => {
  it("it is registered at the address that it named", async () => {
    const { at } = partnerAllowed;
    const partner = await scriptedPartner();
    const origin = named(partner, "partner.example");
    const { token: A } = await at.platform.invite({ id: "emsp" });
    expect(codes(await partner.send(at, "POST", A))).toEqual([200, 1000]);
    expect((await at.record("emsp")).versionsUrl).toBe(`${origin}/versions`);
  });

  it("P-15: its token goes nowhere else by a redirect", async () => {
    const { at } = insideAllowed;
    const other = await inside();
    const partner = await scriptedPartner();
    const Location = `${other.origin.replace("127.0.0.1", "other.example")}/versions`;
    partner.script.versions = () => ({ http: 302, headers: { Location } });
    named(partner, "partner.example");
    const { token: A } = await at.platform.invite();
    await partner.send(at, "POST", A);
    expect(other.seen.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it("an address inside among its endpoints is not called either", async () => {
    const { at } = partnerAllowed;
    const target = await inside();
    const partner = await scriptedPartner();
    const origin = named(partner, "partner.example");
    partner.script.details = () =>
      ok({
        version: "2.2.1",
        endpoints: [
          { identifier: "credentials", role: "SENDER", url: `${origin}/credentials` },
          { identifier: "locations", role: "SENDER", url: `${target.origin}/locations` },
        ],
      });
    const { token: A } = await at.platform.invite({ id: "emsp" });
    await partner.send(at, "POST", A);
    const client = await at.platform.partner("emsp");
    await expect(client.locations.sender.list().toArray()).rejects.toMatchObject({ reason: "address" });
    expect(target.seen).toEqual([]);
  });

  it("when we register, the address in its answer is taken only if it may be called", async () => {
    const { at } = partnerAllowed;
    const partner = await scriptedPartner();
    const origin = named(partner, "partner.example");
    partner.endpoints = [{ identifier: "credentials", role: "SENDER", url: `${origin}/credentials` }];
    const url = `${origin}/versions`;
    partner.url = "http://127.0.0.1:3000/versions";
    const { status, versionsUrl } = await at.platform.register({ url, token: "a", id: "emsp" });
    expect([status, versionsUrl]).toEqual(["registered", url]);
  });
});

it("CRED-01: a platform that may call inside registers a partner there", async () => {
  const { at } = insideAllowed;
  const partner = await scriptedPartner();
  const { token: A } = await at.platform.invite();
  const C = tokenIn(await partner.send(at, "POST", A));
  expect(codes(await ask(`${at.url}/2.2.1/sender/locations`, { token: C }))).toEqual([200, 1000]);
});
