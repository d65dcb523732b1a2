import { memoryCrud } from "@openocpi/protocol";
import type { DeliveryOptions, PushModule } from "@openocpi/server";
import type { ClientInfo } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { role } from "../support/conformance-net.js";
import { cdr, cdrToken, clientInfo, own, session, tariff, token } from "../support/conformance-objects.js";
import { foreign, location, ours, theirs } from "../support/conformance-story.js";
import { ok } from "../support/handshake-http.js";
import { playReceiver } from "../support/push-receiver.js";
import { cruds, notAgain, pushSender, type Sender } from "../support/push-sender.js";

const pushTo: Record<PushModule, (sender: Sender) => ReturnType<Sender["platform"]["push"]>> = {
  locations: ({ platform }) => platform.push("locations", location("LOC1")),
  sessions: ({ platform }) => platform.push("sessions", session("S1", own)),
  cdrs: ({ platform }) => platform.push("cdrs", cdr("C1", own)),
  tariffs: ({ platform }) => platform.push("tariffs", tariff("T1", ours)),
  tokens: ({ platform }) => platform.push("tokens", token("AABB", ours)),
};
const outcomes = {
  resync: "behind",
  newest: "waiting",
  forward: "waiting",
  strict: "waiting",
  none: "dropped",
};

describe("the policy", () => {
  test.each<[PushModule, keyof typeof outcomes, of: DeliveryOptions, ofPartner: DeliveryOptions]>([
    ["locations", "resync", {}, {}],
    ["tariffs", "resync", {}, {}],
    ["tokens", "resync", {}, {}],
    ["sessions", "newest", {}, {}],
    ["cdrs", "forward", {}, {}],
    ["cdrs", "none", { cdrs: "none" }, {}],
    ["sessions", "resync", { sessions: "resync" }, {}],
    ["locations", "newest", {}, { locations: "newest" }],
    ["locations", "forward", { locations: "none" }, { locations: "forward" }],
    ["tokens", "strict", { tokens: "none", locations: "none" }, { tokens: "strict" }],
    ["tariffs", "none", { tariffs: "none" }, { locations: "forward" }],
  ])("of %s is %s: platform %j, partner %j (P-16)", async (module, policy, delivery, ofPartner) => {
    const sender = pushSender({ delivery, visible: () => true, pushing: notAgain });
    const partner = await playReceiver("emsp", { script: () => ({ http: 503 }) });
    await sender.meet(partner, { roles: [role(theirs, "EMSP"), role(theirs, "CPO")], delivery: ofPartner });
    expect(await (await pushTo[module](sender)).done).toMatchObject([{ outcome: outcomes[policy] }]);
    expect((await sender.status("emsp", module)).policy).toBe(policy);
  });

  test("none: while the partner is not well, nothing is tried (PUSH-06)", async () => {
    const sender = pushSender({ delivery: { cdrs: "none" }, pushing: notAgain });
    const partner = await playReceiver("emsp", { script: () => ({ http: 503 }) });
    await sender.meet(partner);
    for (let time = 1; time <= 3; time++) await (await pushTo.cdrs(sender)).done;
    expect(partner.seen).toHaveLength(1);
    expect(sender.log.of("push").map(({ outcome, attempts }) => [outcome, attempts])).toEqual([
      ["dropped", 1],
      ["dropped", 0],
      ["dropped", 0],
    ]);
    expect(await sender.platform.deliveries.dead()).toEqual([]);
  });
});

describe("what has changed since a push was stored", () => {
  const hub = { country_code: "DE", party_id: "KNO" };
  const forForeign = cdr("C1", { ...own, cdr_token: cdrToken(foreign) });

  test("a party that is OFFLINE by then is sent nothing until it is CONNECTED (HCI-02)", async () => {
    const infos = memoryCrud<ClientInfo>();
    const told = (status: ClientInfo["status"]) => {
      const info = clientInfo({ ...foreign, role: "EMSP", status });
      return infos.update({ id: foreign.party_id }, () => info, { role: "receiver" } as never);
    };
    const sender = pushSender({ modules: { hubclientinfo: { receiver: infos } }, pushing: notAgain });
    const partner = await playReceiver("hub", { script: () => ({ http: 503 }) });
    await sender.meet(partner, { roles: [role(hub, "HUB")], carries: [foreign] });
    await (await sender.platform.push("cdrs", forForeign)).done;
    partner.answer(() => ok());
    await told("OFFLINE");
    await sender.platform.deliveries.resume("hub");
    expect((await sender.platform.push("cdrs", forForeign)).skipped).toMatchObject([{ why: "is OFFLINE" }]);
    expect(await sender.status("hub", "cdrs")).toMatchObject({ pending: 1, dead: 0 });
    expect(partner.seen).toHaveLength(1);
    await told("CONNECTED");
    await sender.platform.deliveries.resume("hub");
    await sender.log.until("push", ({ outcome }) => outcome === "delivered");
    expect(partner.seen).toHaveLength(2);
  });

  test("what a partner may no longer see does not leave, and can be looked at (P-5)", async () => {
    let isHidden = false;
    const sender = pushSender({ visible: () => !isHidden, pushing: notAgain });
    const partner = await playReceiver("emsp", { script: () => ({ http: 503 }) });
    await sender.meet(partner);
    await (await pushTo.sessions(sender)).done;
    await (await pushTo.tariffs(sender)).done;
    await (await sender.platform.push("tariffs", tariff("T2", ours), { removed: true })).done;
    isHidden = true;
    partner.answer(() => ok());
    await sender.platform.deliveries.resume("emsp");
    await sender.log.until("push", ({ outcome }) => outcome === "dead");
    await sender.log.until("push", ({ outcome, id }) => outcome === "delivered" && id === "T2");
    await expect.poll(async () => (await sender.status("emsp", "tariffs")).behindSince).toBeUndefined();
    expect(partner.lines().slice(2)).toEqual(["DELETE /tariffs/NL/OCA/T2"]);
    expect(await sender.platform.deliveries.dead()).toMatchObject([
      { module: "sessions", error: "emsp may no longer have it" },
    ]);
  });

  test("a broadcast that one behind the Hub may no longer see does not leave either (P-5)", async () => {
    let isHidden = false;
    const sender = pushSender({
      ...{ delivery: { locations: "newest" }, pushing: notAgain },
      visible: ({ parties }) => !isHidden || parties[0]?.party_id !== "XYZ",
    });
    const partner = await playReceiver("hub", { script: () => ({ http: 503 }) });
    await sender.meet(partner, { roles: [role(hub, "HUB")], carries: [foreign, theirs] });
    await (await pushTo.locations(sender)).done;
    isHidden = true;
    partner.answer(() => ok());
    await sender.platform.deliveries.resume("hub");
    await sender.log.until("push", ({ outcome }) => outcome === "dead");
    expect(partner.seen).toHaveLength(1);
  });

  test("another policy is for what comes after it: what is stored is sent all the same (P-16)", async () => {
    const crud = cruds();
    const sender = pushSender({ pushing: notAgain }, crud);
    const partner = await playReceiver("emsp", { script: () => ({ http: 503 }) });
    await sender.meet(partner);
    await (await pushTo.cdrs(sender)).done;
    await sender.platform.changePartner("emsp", { delivery: { cdrs: "none" } });
    partner.answer(() => ok());
    await sender.platform.deliveries.resume("emsp");
    await sender.log.until("push", ({ outcome }) => outcome === "delivered");
    expect((await sender.status("emsp", "cdrs")).policy).toBe("none");
  });
});
