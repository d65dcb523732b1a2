import { type Context, type Partner, type Party, sameParty } from "@openocpi/protocol";
import { memoryCrud, NoRoute, type OcpiOptions, type RoutedParty } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { ClientInfo, Location } from "@openocpi/spec";
import { describe, expect, it, onTestFinished } from "vitest";
import { role } from "../support/conformance-net.js";
import { clientInfo } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { playHub } from "../support/played-hub.js";

const mov: Party = { country_code: "BE", party_id: "MOV" };
const behind: Party = { country_code: "FR", party_id: "YYY" };
const hubs = {
  kno: { country_code: "DE", party_id: "KNO" },
  alp: { country_code: "AT", party_id: "ALP" },
};

/** A CPO that knows these partners, none of which is really there: which of them is taken is all that counts. */
async function cpo(
  partners: Readonly<Record<string, Partial<Partner>>>,
  { infos = [], ...options }: Partial<OcpiOptions> & { infos?: readonly ClientInfo[] } = {},
) {
  const net = await ocpiNet(
    { cpo: { modules: { hubclientinfo: { receiver: memoryCrud(infos) } }, ...options } },
    { memory: true },
  );
  onTestFinished(() => net.close());
  const { platform } = net.cpo;
  for (const [id, { brought, ...more }] of Object.entries(partners)) {
    await platform.importPartner({
      id,
      tokenTheyUse: `of-${id}`,
      tokenWeUse: `for-${id}`,
      roles: [],
      endpoints: [{ identifier: "locations", role: "RECEIVER", url: `http://${id}.test/locations` }],
      ...more,
    });
    if (brought)
      await platform.partners.update(id, (partner) => ({
        ...(partner as NonNullable<typeof partner>),
        brought,
      }));
  }
  return platform;
}

/** Which partner a party is called at: its client tells what that one publishes. */
const calledAt = async (platform: Awaited<ReturnType<typeof cpo>>, party: RoutedParty) => {
  const { endpoints } = await platform.party(party);
  return new URL(endpoints[0]?.url ?? "").hostname.replace(".test", "");
};

const asHub = (party: Party, more: object = {}) => ({ roles: [role(party, "HUB")], ...more });

describe("which way a party is called (P-4)", () => {
  const direct = { roles: [role(behind, "EMSP")] };
  const shared = { expects: { sharedParties: [behind] } };
  const carrying = { ...shared, carries: [behind] };
  const both = { alp: asHub(hubs.alp, carrying), kno: asHub(hubs.kno, carrying) };

  it.each<[string, Readonly<Record<string, object>>, Partial<OcpiOptions>, RoutedParty, string]>([
    ["a partner that is the party itself", { direct }, {}, behind, "direct"],
    ["whatever its letters (TYPE-01)", { direct }, {}, { country_code: "fr", party_id: "yyy" }, "direct"],
    ["a Hub that carries it", { kno: asHub(hubs.kno, carrying) }, {}, behind, "kno"],
    [
      "the partner before the Hub",
      { alp: asHub(hubs.alp, carrying), direct: { ...direct, ...shared } },
      {},
      behind,
      "direct",
    ],
    [
      "the partner before the Hub that is preferred",
      { alp: asHub(hubs.alp, carrying), direct: { ...direct, ...shared } },
      { preferred: ["alp"] },
      behind,
      "direct",
    ],
    ["of two Hubs always the same", both, {}, behind, "alp"],
    ["of two Hubs the one that is preferred", both, { preferred: ["kno"] }, behind, "kno"],
    ["of two Hubs the first that is preferred", both, { preferred: ["nobody", "kno", "alp"] }, behind, "kno"],
    [
      "of two Hubs the one that has the party in its carries",
      { ...both, alp: asHub(hubs.alp, { ...shared, brought: [behind] }) },
      { preferred: ["alp"] },
      behind,
      "kno",
    ],
    ["a Hub for what is its own", { kno: asHub(hubs.kno) }, {}, hubs.kno, "kno"],
    [
      "in its role as CPO",
      { a: { roles: [role(behind, "EMSP")], ...shared }, b: { roles: [role(behind, "CPO")], ...shared } },
      {},
      { ...behind, role: "CPO" },
      "b",
    ],
    [
      "in its role as eMSP",
      { a: { roles: [role(behind, "EMSP")], ...shared }, b: { roles: [role(behind, "CPO")], ...shared } },
      {},
      { ...behind, role: "EMSP" },
      "a",
    ],
    [
      "by a Hub for a role that its own connection is not for",
      { a: { roles: [role(behind, "EMSP")], ...shared }, kno: asHub(hubs.kno, carrying) },
      {},
      { ...behind, role: "CPO" },
      "kno",
    ],
    [
      "in another role, where it has no other connection",
      { a: { roles: [role(behind, "EMSP")] } },
      {},
      { ...behind, role: "CPO" },
      "a",
    ],
  ])("%s", async (_, partners, options, party, expected) => {
    const platform = await cpo(partners, options);
    expect(await calledAt(platform, party)).toBe(expected);
  });

  it("a party that is nobody's is unknown", async () => {
    const platform = await cpo({ direct: { roles: [role(mov, "EMSP")] } });
    const failure = await platform.party(behind).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(NoRoute);
    expect(failure).toMatchObject({ reason: "unknown", party: behind });
    expect(String(failure)).toContain("FR*YYY is no partner, nor carried by one");
  });

  it("one whose partner is blocked is not connected, and says so; it comes back", async () => {
    const platform = await cpo({ direct });
    await platform.block("direct");
    const failure = platform.party(behind);
    await expect(failure).rejects.toMatchObject({ reason: "not-connected" });
    await expect(failure).rejects.toThrow("FR*YYY comes by direct, which is blocked");
    await platform.unblock("direct");
    expect(await calledAt(platform, behind)).toBe("direct");
  });
});

describe("what a Hub says of a party (HCI-02)", () => {
  const carried = { kno: asHub(hubs.kno, { carries: [behind] }) };
  const told = (...infos: Partial<ClientInfo>[]) => ({
    infos: infos.map((info) => clientInfo({ ...behind, ...info })),
  });

  it.each(["OFFLINE", "PLANNED", "SUSPENDED"] as const)("%s: nothing is sent to it", async (status) => {
    const platform = await cpo(carried, told({ status }));
    const failure = platform.party(behind);
    await expect(failure).rejects.toMatchObject({ reason: "offline", party: behind });
    await expect(failure).rejects.toThrow(`FR*YYY is ${status} at kno`);
  });

  it.each<[string, ReturnType<typeof told>, RoutedParty]>([
    ["CONNECTED", told({}), behind],
    ["nothing", told(), behind],
    ["CONNECTED in one of its roles", told({ role: "CPO", status: "OFFLINE" }, { role: "EMSP" }), behind],
    [
      "CONNECTED in the role that is meant",
      told({ role: "CPO", status: "OFFLINE" }, { role: "EMSP" }),
      { ...behind, role: "EMSP" },
    ],
    ["CONNECTED, and nothing of the role that is meant", told({ role: "CPO" }), { ...behind, role: "EMSP" }],
    ["that another party is OFFLINE", told({ ...mov, status: "OFFLINE" }), behind],
  ])("%s: it is called", async (_, infos, party) => {
    expect(await calledAt(await cpo(carried, infos), party)).toBe("kno");
  });

  it.each<[string, RoutedParty]>([
    ["OFFLINE in the role that is meant", { ...behind, role: "CPO" }],
    [
      "OFFLINE in the role that is meant, whatever the letters",
      { country_code: "fr", party_id: "yyy", role: "CPO" },
    ],
  ])("%s: it is not", async (_, party) => {
    const platform = await cpo(carried, told({ role: "CPO", status: "OFFLINE" }, { role: "EMSP" }));
    await expect(platform.party(party)).rejects.toMatchObject({ reason: "offline" });
  });

  it("a partner that is the party itself is called all the same", async () => {
    const platform = await cpo({ direct: { roles: [role(behind, "EMSP")] } }, told({ status: "OFFLINE" }));
    expect(await calledAt(platform, behind)).toBe("direct");
  });

  it("a Hub is called, whatever it says of itself", async () => {
    const platform = await cpo({ kno: asHub(hubs.kno) }, told({ ...hubs.kno, status: "OFFLINE" }));
    expect(await calledAt(platform, hubs.kno)).toBe("kno");
  });

  it("where one Hub says OFFLINE, another that carries the party is taken", async () => {
    const carrying = { expects: { sharedParties: [behind] }, carries: [behind] };
    const infos = memoryCrud([clientInfo({ ...behind, status: "OFFLINE" })]);
    const platform = await cpo(
      { alp: asHub(hubs.alp, carrying), kno: asHub(hubs.kno, carrying) },
      {
        modules: {
          hubclientinfo: {
            receiver: {
              ...infos,
              // Kept apart by the Hub that has told of it.
              list: async (query, context) =>
                context.partner === "alp" ? infos.list(query, context) : { items: [], total: 0 },
            },
          },
        },
      },
    );
    expect(await calledAt(platform, behind)).toBe("kno");
  });

  it("HCI-01: what the Hub pushes counts from then on, and on and off again", async () => {
    await using net = await ocpiNet({
      cpo: { modules: { hubclientinfo: { receiver: memoryCrud<ClientInfo>() } } },
    });
    const hub = await playHub();
    const oca = { country_code: "NL", party_id: "OCA" };
    await hub.join("cpo", oca, net.cpo);
    const { platform } = net.cpo;
    await expect(platform.party(behind)).rejects.toMatchObject({ reason: "unknown" });
    const path = `/receiver/hubclientinfo/${behind.country_code}/${behind.party_id}`;
    for (const status of ["CONNECTED", "OFFLINE", "CONNECTED", "SUSPENDED"] as const) {
      const said = await hub.tell("cpo", "PUT", path, clientInfo({ ...behind, role: "EMSP", status }));
      expect(said).toMatchObject({ status_code: 1000 });
      const called = platform.party(behind);
      if (status === "CONNECTED") await called;
      else await expect(called).rejects.toThrow(`is ${status} at hub`);
    }
  });
});

describe("requests by a Hub", () => {
  const oca: Party = { country_code: "NL", party_id: "OCA" };
  const tul: Party = { country_code: "NL", party_id: "TUL" };
  const key = { ...oca, location_id: "LOC1" };
  const put = location("LOC1");

  async function stage() {
    const received = memoryCrud<Location>();
    const net = await ocpiNet({
      cpo: { modules: { locations: { sender: memoryCrud([location("LOC1")]) } } },
      tulip: {
        roles: [role(tul, "CPO")],
        modules: { locations: { sender: memoryCrud([location("LOC1", tul)]) } },
      },
      emsp: { modules: { locations: { receiver: received } } },
    });
    onTestFinished(() => net.close());
    const hub = await playHub();
    await hub.join("cpo", oca, net.cpo, { carries: [mov] });
    await hub.join("tulip", tul, net.tulip, { carries: [mov] });
    await hub.join("emsp", mov, net.emsp, { carries: [oca, tul] });
    return { net, hub, received };
  }

  it("to a party behind it name that party, and arrive there (ROUT-02, ROUT-03)", async () => {
    const { net, hub, received } = await stage();
    const emsp = await net.cpo.platform.party(mov);
    await emsp.locations.receiver.put(key, put);
    expect(hub.seen).toMatchObject([{ member: "cpo", method: "PUT", routing: { to: mov, from: oca } }]);
    const [stored] = (await received.list({ owners: [oca], visibleTo: [], offset: 0, limit: 9 }, about))
      .items;
    expect(stored).toEqual(put);
    expect(await emsp.locations.receiver.get(key)).toEqual(put);
    expect(hub.seen.at(-1)).toMatchObject({ method: "GET", routing: { to: mov, from: oca } });
  });

  it("TO the Hub are a broadcast, which reaches those behind it FROM the Hub (ROUT-04)", async () => {
    const { net, hub } = await stage();
    const client = await net.cpo.platform.partner("hub");
    await client.locations.receiver.put(key, put, { to: hub.party });
    expect(hub.seen).toMatchObject([{ method: "PUT", routing: { to: hub.party, from: oca } }]);
    const arrived = net.emsp.events.find(({ type }) => type === "request");
    expect(arrived).toMatchObject({ direction: "in", from: hub.party, to: mov, status_code: 1000 });
  });

  it("without TO are open: the Hub finds the receiver (ROUT-05)", async () => {
    const { net, hub } = await stage();
    hub.open = () => "emsp";
    const client = await net.cpo.platform.partner("hub");
    await client.locations.receiver.put(key, put);
    await client.locations.receiver.patch(key, { publish: false, last_updated: put.last_updated });
    await client.locations.receiver.get(key);
    expect(hub.seen.map(({ method, routing }) => [method, routing])).toEqual([
      ["PUT", { from: oca }],
      ["PATCH", { from: oca }],
      ["GET", { from: oca }],
    ]);
  });

  it("for a list go TO the Hub; the owners are those that the objects name (ROUT-06)", async () => {
    const { net, hub } = await stage();
    const client = await net.emsp.platform.partner("hub");
    const all = await client.locations.sender.list().toArray();
    expect(hub.seen).toMatchObject([{ method: "GET", routing: { to: hub.party, from: mov } }]);
    const owners = all.map(({ country_code, party_id, id }) => [country_code, party_id, id]);
    expect(owners).toEqual([
      ["NL", "OCA", "LOC1"],
      ["NL", "TUL", "LOC1"],
    ]);
  });

  it("for the list of one party behind it go TO that party", async () => {
    const { net, hub } = await stage();
    const tulip = await net.emsp.platform.party(tul);
    const found = await tulip.locations.sender.list().toArray();
    expect(hub.seen).toMatchObject([{ routing: { to: tul, from: mov } }]);
    expect(found.every((each) => sameParty(each, tul))).toBe(true);
    expect(found).toHaveLength(1);
  });

  it("to the Hub as a party are no broadcast by accident: TO it goes what the call says (ROUT-04)", async () => {
    const { net, hub } = await stage();
    const client = await net.cpo.platform.party(hub.party);
    hub.open = () => "emsp";
    await client.locations.receiver.put(key, put);
    await client.locations.receiver.put(key, put, { to: hub.party });
    expect(hub.seen.map(({ routing }) => routing.to)).toEqual([undefined, hub.party]);
  });

  it("to a party that it does not know are its failure, told as such (ROUT-03)", async () => {
    const { net, hub } = await stage();
    const client = await net.cpo.platform.partner("hub");
    const call = client.locations.receiver.put(key, put, { to: { country_code: "IT", party_id: "ZZZ" } });
    await expect(call).rejects.toMatchObject({ code: 4001 });
    expect(hub.seen).toHaveLength(1);
  });

  it("FROM the one of our parties that the partner is offered, where we have several (ROUT-02, P-6)", async () => {
    const second = { country_code: "NL", party_id: "TWO" };
    await using net = await ocpiNet({ cpo: { roles: [role(oca, "CPO"), role(second, "CPO")] } });
    const hub = await playHub();
    hub.own = () => ({ status_code: 1000 });
    await hub.join("cpo", second, net.cpo, { carries: [mov], offer: { parties: [second] } });
    await (await net.cpo.platform.party(mov)).locations.receiver.put(key, put);
    expect(hub.seen).toMatchObject([{ routing: { to: mov, from: second } }]);
  });
});

const about: Context = {
  partner: "x",
  role: "receiver",
  module: "locations",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
};
