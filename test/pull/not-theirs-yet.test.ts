import { type CrudModule, memoryCursors, memoryPartners } from "@openocpi/protocol";
import { memoryCrud, type PartnerChange } from "@openocpi/server";
import type { ClientInfo } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, clientInfo, session, tariff, token } from "../support/conformance-objects.js";
import { hub, tenantX, tenantY } from "../support/conformance-partners.js";
import { allOf, at, cpoParty, expectPulled, place } from "../support/pull-net.js";
import { type Answered, emspProcess, partnerOf, scriptedPartner } from "../support/pull-partner.js";

type Listed = { country_code: string; party_id: string; last_updated: string };
const asHub = [role(hub, "HUB")];

/** A list that is held to its date_from. */
const listing =
  (items: readonly Listed[]) =>
  ({ url }: { url: URL }): Answered => {
    const from = Date.parse(url.searchParams.get("date_from") ?? "1970-01-01T00:00:00Z");
    return { items: items.filter(({ last_updated }) => Date.parse(last_updated) >= from) };
  };

/** An eMSP that pulls a module of a partner which lists these objects, whoever asks. */
async function meet(
  items: readonly Listed[],
  {
    module = "locations",
    roles,
    ...choice
  }: { module?: CrudModule; roles?: Parameters<typeof partnerOf>[2] } & Parameters<typeof partnerOf>[3] = {},
) {
  const partner = await scriptedPartner(listing(items));
  const crud = memoryCrud<Listed>([], {
    id: (item) => String(Reflect.get(item, "uid") ?? Reflect.get(item, "id")),
  });
  const [partners, cursors] = [memoryPartners(), memoryCursors()];
  const emsp = emspProcess({ partners, cursors, modules: { [module]: { receiver: crud } } });
  await partnerOf(emsp, partner, roles, { modules: [module], ...choice });
  const stored = async () =>
    (await allOf(crud, [cpoParty, tenantX, tenantY], module)).map(({ party_id }) => party_id).sort();
  const froms = () => partner.asked.map(({ url }) => url.searchParams.get("date_from"));
  const change = (more: PartnerChange) => emsp.platform.changePartner("cpo", more);
  return {
    ...emsp,
    partner,
    partners,
    cursors,
    stored,
    froms,
    change,
    pull: () => emsp.platform.pull("cpo", module),
  };
}

const of = { x: (minutes: number) => ({ ...tenantX, last_updated: at(minutes) }) };
const first = { ...cpoParty, last_updated: at(600) };

describe("what was refused because its party is not the partner's to bring (PUSH-06, P-4)", () => {
  test.each<[CrudModule, Listed[]]>([
    ["locations", [place("A", 60, tenantX), place("B", 600)]],
    ["tariffs", [tariff("A", of.x(60)), tariff("B", first)]],
    ["tokens", [token("A", of.x(60)), token("B", first)]],
    ["sessions", [session("A", of.x(60)), session("B", first)]],
    ["cdrs", [cdr("A", of.x(60)), cdr("B", first)]],
  ])("is pulled once it is: %s", async (module, items) => {
    const story = await meet(items, { module });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 1, cursor: at(595) });
    expectPulled(await story.pull(), { received: 1, skipped: 1, cursor: at(595) });
    await story.change({ carries: [tenantX] });
    expect(await story.pull()).toMatchObject({
      full: false,
      stored: 1,
      skipped: 1,
      refused: 0,
      cursor: at(595),
    });
    expect(await story.stored()).toEqual(["OCA", "XYZ"]);
    expectPulled(await story.pull(), { received: 1, skipped: 1, cursor: at(595) });
    expect(story.froms().slice(1)).toEqual([at(595), at(60), at(595)]);
  });

  const both = [place("A", 60, tenantX), place("A", 30, tenantY), place("Z", 600)];

  test("of several parties from the first that it may bring by now, and no earlier", async () => {
    const story = await meet(both);
    await story.pull();
    await story.change({ carries: [tenantX] });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 0 });
    await story.change({ carries: [tenantX, tenantY] });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 0 });
    expect(story.froms()).toEqual([null, at(60), at(30)]);
  });

  test("of a party from its oldest object, and what is refused later is known too", async () => {
    const story = await meet([place("Z", 600)]);
    await story.pull();
    const items = [place("Z", 600), place("B", 660, tenantX), place("A", 650, tenantX), place("C", 700)];
    story.partner.answer = listing(items);
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 2 });
    story.partner.answer = listing([...items, place("D", 800)]);
    await story.pull();
    await story.change({ carries: [tenantX] });
    expect(await story.pull()).toMatchObject({ stored: 2 });
    expect(story.froms().at(-1)).toEqual(at(650));
  });

  test.each<
    [string, Parameters<typeof meet>[1], (story: Awaited<ReturnType<typeof meet>>) => Promise<unknown>]
  >([
    [
      "its roles are more",
      {},
      ({ partners }) =>
        partners.update("cpo", (current) => ({
          ...(current as NonNullable<typeof current>),
          roles: [role(cpoParty, "CPO"), role(tenantX, "CPO")],
        })),
    ],
    [
      "a Hub may speak for others",
      { roles: asHub, carries: [cpoParty], carriesOthers: "none" },
      ({ change }) => change({ carriesOthers: "any" }),
    ],
    [
      "another partner shares it",
      { roles: asHub, carries: [cpoParty] },
      ({ platform }) => platform.changePartner("direct", { expects: { sharedParties: [tenantX] } }),
    ],
  ])("because %s", async (_, choice, change) => {
    const story = await meet([place("A", 60, tenantX), place("Z", 600)], choice);
    await story.platform.importPartner({
      ...{ id: "direct", tokenTheyUse: "direct-token-theirs", tokenWeUse: "direct-token-ours" },
      roles: [role(choice?.carriesOthers ? tenantY : tenantX, "CPO")],
      endpoints: [],
    });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 1 });
    expectPulled(await story.pull(), { received: 1, skipped: 1, cursor: at(595) });
    await change(story);
    expect(await story.pull()).toMatchObject({ stored: 1 });
    expect(await story.stored()).toEqual(["OCA", "XYZ"]);
  });

  test("because its Hub has announced it", async () => {
    const story = await meet([place("A", 60, tenantX), place("Z", 600)], {
      ...{ roles: asHub, carries: [cpoParty], carriesOthers: "announced" },
    });
    const clients = memoryCrud<ClientInfo>([], { id: (info) => info.role });
    const knot = await scriptedPartner(() => ({ items: [clientInfo(tenantX)] }));
    const second = emspProcess({
      partners: story.partners,
      modules: { hubclientinfo: { receiver: clients } },
    });
    expect(await story.pull()).toMatchObject({ stored: 1, refused: 1 });
    await story.partners.update("cpo", (current) => ({
      ...(current as NonNullable<typeof current>),
      endpoints: [
        ...(current?.endpoints ?? []),
        { identifier: "hubclientinfo", role: "SENDER", url: knot.url },
      ],
    }));
    await second.platform.pull("cpo", "hubclientinfo");
    expect(await story.pull()).toMatchObject({ stored: 1 });
    expect(await story.stored()).toEqual(["OCA", "XYZ"]);
  });

  test("is not looked for again where the partner may still not bring it, nor shown in the status", async () => {
    const story = await meet(both);
    await story.pull();
    await story.pull();
    expect(story.froms()).toEqual([null, at(595)]);
    expect((await story.platform.sync.status())[0]).not.toHaveProperty("foreign");
  });

  test("is kept through a pull that was broken off", async () => {
    const story = await meet(both);
    await story.pull();
    await story.change({ carries: [tenantX] });
    const whole = story.partner.answer;
    story.partner.answer = () => ({ http: 500 });
    await expect(story.pull()).rejects.toThrow();
    story.partner.answer = whole;
    expect(await story.pull()).toMatchObject({ stored: 1 });
    expect(story.froms().at(-1)).toBe(at(60));
  });

  test("of more than a thousand parties not all are kept: a partner may make them up", async () => {
    const many = Array.from({ length: 1200 }, (_, index) =>
      place("A", 60, { country_code: "DE", party_id: index.toString(36).padStart(3, "0").toUpperCase() }),
    );
    const story = await meet([...many, place("Z", 600)]);
    expect(await story.pull()).toMatchObject({ refused: 1200, stored: 1 });
    const { foreign = {} } = (await story.cursors.get("cpo", "locations")) ?? {};
    expect(Object.keys(foreign)).toHaveLength(1000);
  });
});
