import { memoryCrud } from "@openocpi/server";
import type { ClientInfo, Location } from "@openocpi/spec";
import { describe, expect, test, vi } from "vitest";
import { role } from "../support/conformance-net.js";
import { clientInfo } from "../support/conformance-objects.js";
import { hub, otherHub, tenantX, tenantY } from "../support/conformance-partners.js";
import { allOf, cpoParty, emspParty, place } from "../support/pull-net.js";
import {
  type Emsp,
  emspProcess,
  partnerOf,
  type ScriptedPartner,
  scriptedPartner,
} from "../support/pull-partner.js";

const asHub = [role(hub, "HUB")];
type Choice = NonNullable<Parameters<typeof partnerOf>[3]>;

interface Story extends Emsp {
  knot: ScriptedPartner;
  pull(): ReturnType<Emsp["platform"]["pull"]>;
  stored(): Promise<string[]>;
  brought(id?: string): Promise<string[]>;
}

/** An eMSP whose Hub lists these Locations. */
async function throughHub(items: readonly unknown[], choice: Choice = {}): Promise<Story> {
  const knot = await scriptedPartner(() => ({ items }));
  const emsp = emspProcess();
  await partnerOf(emsp, knot, asHub, { id: "hub", ...choice });
  const owners = [cpoParty, tenantX, tenantY, hub, emspParty];
  return {
    ...emsp,
    knot,
    pull: () => emsp.platform.pull("hub", "locations"),
    stored: async () =>
      (await allOf(emsp.ours, owners)).map(({ party_id, id }) => `${party_id}/${id}`).sort(),
    brought: async (id = "hub") =>
      ((await emsp.platform.partners.get(id))?.brought ?? []).map(({ party_id }) => party_id),
  };
}

const both = [place("A", 60, tenantX), place("A", 61, tenantY), place("B", 62, tenantX)];

describe("GET of all through a Hub", () => {
  test("ROUT-06: the owner is in the object; the request is TO the Hub", async () => {
    const story = await throughHub(both);
    expect(await story.pull()).toMatchObject({ received: 3, stored: 3, refused: 0 });
    expect(await story.stored()).toEqual(["XYZ/A", "XYZ/B", "YYY/A"]);
    expect(story.knot.asked[0]?.headers).toMatchObject({
      "ocpi-to-party-id": "KNO",
      "ocpi-from-party-id": "MOV",
    });
  });

  test("ROUT-07: last_updated is the owner's, and stays", async () => {
    const story = await throughHub(both);
    await story.pull();
    const [first] = await allOf<Location>(story.ours, [tenantX]);
    expect(first?.last_updated).toBe(both[0]?.last_updated);
  });

  test("P-3: whose a party is, is looked up once a page, not for each object", async () => {
    const story = await throughHub(Array.from({ length: 60 }, (_, index) => place(`L${index}`, 60, tenantX)));
    const list = vi.spyOn(story.platform.partners, "list");
    expect(await story.pull()).toMatchObject({ stored: 60 });
    expect(list.mock.calls.length).toBeLessThan(20);
  });

  test("P-3: whom it brings is this Hub's from then on, and no other's", async () => {
    const story = await throughHub(both);
    await story.pull();
    expect(await story.brought()).toEqual(["XYZ", "YYY"]);
    const other = await scriptedPartner(() => ({
      items: [place("C", 99, tenantX), place("D", 99, otherHub)],
    }));
    await partnerOf(story, other, [role(otherHub, "HUB")], {
      ...{ id: "other", tokenTheyUse: "other-token-theirs", tokenWeUse: "other-token-ours" },
    });
    expect(await story.platform.pull("other", "locations")).toMatchObject({ stored: 1, refused: 1 });
    expect(await story.stored()).toEqual(["XYZ/A", "XYZ/B", "YYY/A"]);
    expect(await story.brought("other")).toEqual([]);
  });

  test.each([
    { what: "one of ours", owner: emspParty },
    { what: "one of another partner's", owner: cpoParty },
  ])("P-4: it may bring any party but $what", async ({ owner }) => {
    const story = await throughHub([place("A", 60, owner), ...both]);
    await story.platform.importPartner({
      ...{ id: "direct", tokenTheyUse: "direct-token-theirs", tokenWeUse: "direct-token-ours" },
      roles: [role(cpoParty, "CPO")],
      endpoints: [],
    });
    expect(await story.pull()).toMatchObject({ stored: 3, refused: 1 });
    expect(await story.stored()).toEqual(["XYZ/A", "XYZ/B", "YYY/A"]);
  });

  test.each([
    { choice: { carriesOthers: "none" as const }, stored: [] },
    { choice: { carriesOthers: "announced" as const }, stored: [] },
    { choice: { carriesOthers: "none" as const, carries: [tenantY] }, stored: ["YYY/A"] },
  ])("P-4: it may be narrowed: $choice", async ({ choice, stored }) => {
    const story = await throughHub(both, choice);
    await story.pull();
    expect(await story.stored()).toEqual(stored);
    expect(await story.brought()).toEqual([]);
  });

  test("P-4: who is no Hub brings nobody", async () => {
    const cpo = await scriptedPartner(() => ({ items: both }));
    const emsp = emspProcess();
    await partnerOf(emsp, cpo);
    expect(await emsp.platform.pull("cpo", "locations")).toMatchObject({ stored: 0, refused: 3 });
  });
});

describe("hubclientinfo", () => {
  /** An eMSP that pulls whom its Hub connects, and then Locations. */
  async function announcing(infos: readonly unknown[], choice: Choice = {}) {
    const clients = memoryCrud<ClientInfo>([], { id: ({ role }) => role });
    const knot = await scriptedPartner(({ url }) => ({
      items: url.pathname.endsWith("hubclientinfo") ? infos : both,
    }));
    const emsp = emspProcess({ modules: { hubclientinfo: { receiver: clients } } });
    const endpoints = ["hubclientinfo", "locations"].map((identifier) => ({
      ...{ identifier, role: "SENDER" as const },
      url: `${knot.url}/${identifier}`,
    }));
    await partnerOf(emsp, knot, asHub, { id: "hub", endpoints, ...choice });
    const told = async () =>
      (await allOf(clients, [tenantX, tenantY, cpoParty, emspParty], "hubclientinfo")).map(
        ({ party_id, role: as, status }) => `${party_id} ${as} ${status}`,
      );
    return { ...emsp, knot, told, pull: () => emsp.platform.pull("hub", "hubclientinfo") };
  }

  test("HCI-01 AMB-13: is kept by party and role; no party is named in the request (ROUT-01)", async () => {
    const infos = [clientInfo(tenantX), clientInfo({ ...tenantX, role: "EMSP", status: "OFFLINE" })];
    const story = await announcing(infos);
    expect(await story.pull()).toMatchObject({ received: 2, stored: 2 });
    expect(await story.told()).toEqual(["XYZ CPO CONNECTED", "XYZ EMSP OFFLINE"]);
    expect(story.knot.asked[0]?.headers).not.toHaveProperty("ocpi-to-party-id");
    expect(await story.pull()).toMatchObject({ stored: 0, skipped: 2 });
  });

  test("P-4: whom a Hub announces, it carries, also where it carries none but those", async () => {
    const story = await announcing([clientInfo(tenantX)], { carriesOthers: "announced" });
    expect(await story.platform.pull("hub", "locations")).toMatchObject({ stored: 0, refused: 3 });
    expect(await story.pull()).toMatchObject({ stored: 1 });
    expect(await story.platform.pull("hub", "locations", { full: true })).toMatchObject({
      stored: 2,
      refused: 1,
    });
  });

  test("P-3: of a party of another partner is refused; of ourselves it is passed over", async () => {
    const story = await announcing([clientInfo(emspParty), clientInfo(cpoParty), clientInfo(tenantX)]);
    await story.platform.importPartner({
      ...{ id: "direct", tokenTheyUse: "direct-token-theirs", tokenWeUse: "direct-token-ours" },
      roles: [role(cpoParty, "CPO")],
      endpoints: [],
    });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 1, skipped: 1 });
    expect(await story.told()).toEqual(["XYZ CPO CONNECTED"]);
    const refused = story.events.flatMap((event) => (event.type === "refused" ? [event.object] : []));
    expect(refused).toEqual(["ClientInfo"]);
  });

  test("HCI-01: is pulled of Hubs alone", async () => {
    const knot = await scriptedPartner(() => ({ items: [clientInfo(tenantX)] }));
    const emsp = emspProcess({ modules: { hubclientinfo: { receiver: memoryCrud() } } });
    await partnerOf(emsp, knot, undefined, { modules: ["hubclientinfo"] });
    await expect(emsp.platform.pull("cpo", "hubclientinfo")).rejects.toThrow("is no Hub");
    expect(knot.asked).toEqual([]);
  });
});
