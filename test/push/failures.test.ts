import type { DeliveryPolicy, Refusal } from "@openocpi/protocol";
import type { PushModule } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { cdr, later, own, session } from "../support/conformance-objects.js";
import { location } from "../support/conformance-story.js";
import { failed, ok, type Reply } from "../support/handshake-http.js";
import { inTurn, type PlayedReceiver, playReceiver } from "../support/push-receiver.js";
import { impatient, pushSender, type Sender } from "../support/push-sender.js";

const passing: readonly (readonly [what: string, reply: Reply])[] = [
  ["HTTP 500", { http: 500 }],
  ["HTTP 503 with HTML", { http: 503, body: "<html>down</html>" }],
  ["HTTP 429", { http: 429 }],
  ["3000", failed(3000)],
  ["3001", failed(3001)],
  ["4002 of a Hub", failed(4002)],
  ["4003 of a Hub", failed(4003)],
  ["a closed socket", "close"],
  ["no answer in time", "hang"],
];
const final: readonly (readonly [what: string, reply: Reply])[] = [
  ["HTTP 400", { http: 400 }],
  ["HTTP 403 with HTML", { http: 403, body: "<html>no</html>" }],
  ["HTTP 404", failed(2000, "no", 404)],
  ["HTTP 404 with 3000", failed(3000, "no", 404)],
  ["HTTP 405", { http: 405 }],
  ["2000", failed(2000)],
  ["2001", failed(2001)],
  ["4000 of a Hub", failed(4000)],
  ["4001 of a Hub", failed(4001)],
  ["a redirect", { http: 307, headers: { Location: "/elsewhere" } }],
];
const well: readonly (readonly [what: string, reply: Reply, reported: boolean])[] = [
  ["HTTP 200", ok(), false],
  ["HTTP 201", { http: 201, body: Object(ok()).body }, false],
  ["data that nobody asked for", ok({ anything: 1 }), false],
  ["HTTP 204", { http: 204 }, true],
  ["an empty body", { http: 200 }, true],
  ["HTML", { body: "<html>thanks</html>" }, true],
  ["other JSON", { body: { result: "stored" } }, true],
  ["1000 as text, without timestamp", { body: { status_code: "1000" } }, true],
];

/** One push for each policy, in a module of which it is the default where there is one. */
const policies: Record<
  DeliveryPolicy,
  { module: PushModule; push(sender: Sender): ReturnType<typeof pushCdr> }
> = {
  forward: { module: "cdrs", push: (sender) => pushCdr(sender, "C1") },
  newest: { module: "sessions", push: ({ platform }) => platform.push("sessions", session("S1", own)) },
  resync: { module: "locations", push: ({ platform }) => platform.push("locations", location("LOC1")) },
  strict: { module: "cdrs", push: (sender) => pushCdr(sender, "C1") },
  none: { module: "cdrs", push: (sender) => pushCdr(sender, "C1") },
};
const pushCdr = ({ platform }: Sender, id: string) => platform.push("cdrs", cdr(id, own));
const all = ["forward", "strict", "newest", "resync", "none"] as const;
const cross = <T extends readonly unknown[]>(rows: readonly T[]) =>
  all.flatMap((policy) => rows.map((row): [DeliveryPolicy, ...T] => [policy, ...row]));

async function meet(policy: DeliveryPolicy, replies: Reply[], hasItAlready: Refusal[] = []) {
  const sender = pushSender(replies.includes("hang") ? { pushing: impatient } : {});
  for (const id of ["LOC1", "LOC2"])
    await sender.own.locations.update({ id }, () => location(id), {} as never);
  const emsp = await playReceiver("emsp", { script: inTurn(...replies) });
  const delivery = policies[policy].module === "cdrs" ? { cdrs: policy } : {};
  await sender.meet(emsp, { delivery, profile: { hasItAlready } });
  const { module, push } = policies[policy];
  return { sender, emsp, module, push: () => push(sender) };
}

const first: Record<DeliveryPolicy, [passing: string, final: string]> = {
  forward: ["waiting", "dead"],
  strict: ["waiting", "dead"],
  newest: ["waiting", "dead"],
  resync: ["behind", "dead"],
  none: ["dropped", "dropped"],
};

describe("what may help to try again", () => {
  test.each(cross(passing))("%s: after %s it is (P-16)", async (policy, _, reply) => {
    const { sender, emsp, module, push } = await meet(policy, [reply]);
    const [outcome] = await (await push()).done;
    expect(outcome).toMatchObject({ partner: "emsp", outcome: first[policy][0], error: expect.any(String) });
    if (policy === "none") {
      expect(await sender.status("emsp", module)).toMatchObject({ failures: 1, pending: 0, dead: 0 });
      return;
    }
    const { attempts } = await sender.log.until("push", (event) => event.outcome === "delivered");
    expect(emsp.seen).toHaveLength(2);
    expect(attempts).toBe(policy === "resync" ? 1 : 2);
    expect(await sender.platform.deliveries.dead()).toEqual([]);
  });
});

describe("what cannot help", () => {
  test.each(cross(final))("%s: after %s it is not tried again (P-16)", async (policy, _, reply) => {
    const { sender, emsp, module, push } = await meet(policy, [reply]);
    const [outcome] = await (await push()).done;
    expect(outcome).toMatchObject({ outcome: first[policy][1], error: expect.any(String) });
    expect(emsp.seen).toHaveLength(1);
    const dead = await sender.platform.deliveries.dead({ partner: "emsp", module });
    expect(dead).toHaveLength(policy === "none" ? 0 : 1);
    expect(await sender.status("emsp", module)).toMatchObject({
      ...{ failures: 0, pending: 0, dead: dead.length, circuit: "closed", lastFailure: expect.any(String) },
    });
  });
});

describe("what counts as delivered", () => {
  test.each(cross(well))("%s: %s (P-16)", async (policy, _, reply, reported) => {
    const { sender, emsp, push } = await meet(policy, [reply]);
    expect(await (await push()).done).toMatchObject([{ outcome: "delivered" }]);
    expect(emsp.seen).toHaveLength(1);
    const isOfAnswer = ({ rule }: { rule?: string }) => rule !== "CDR-01";
    const tolerated = sender.log.of("tolerated", ({ violations }) => violations.some(isOfAnswer));
    expect(tolerated).toHaveLength(reported ? 1 : 0);
  });

  const exists = failed(2000, "CDR already exists", 409);
  test.each<[what: string, reply: Reply, refusals: Refusal[], outcome: string]>([
    ["409", exists, [{ http: 409 }], "delivered"],
    ["a part of the message, whatever its case", exists, [{ message: "Already" }], "delivered"],
    ["a status code", failed(2001, "dup"), [{ code: 2001 }], "delivered"],
    ["one of several", exists, [{ http: 410 }, { http: 409, message: "exists" }], "delivered"],
    ["all that is said has to fit", exists, [{ http: 409, message: "known" }], "dead"],
    ["another status", failed(2001, "dup", 400), [{ http: 409 }], "dead"],
    ["nothing is said", exists, [], "dead"],
  ])("hasItAlready: %s (P-18)", async (_, reply, refusals, outcome) => {
    const { push } = await meet("forward", [reply], refusals);
    expect(await (await push()).done).toMatchObject([{ outcome }]);
  });
});

describe("partners in parallel", () => {
  const threeCpos = async (sender: Sender, slow: Reply): Promise<PlayedReceiver[]> => {
    const receivers = await Promise.all(
      ["slow", "one", "two"].map((id) => playReceiver(id, { script: () => (id === "slow" ? slow : ok()) })),
    );
    for (const [index, receiver] of receivers.entries()) {
      const party = { country_code: "BE", party_id: `P0${index}` };
      const roles = [{ ...party, role: "EMSP" as const, business_details: { name: receiver.id } }];
      await sender.meet(receiver, { roles });
    }
    return receivers;
  };

  test.each<Reply>(["hang", "close", { http: 500 }, { http: 401 }])(
    "one that answers %j holds up no other (P-16)",
    async (reply) => {
      const sender = pushSender(reply === "hang" ? { pushing: impatient } : {});
      const [, one, two] = await threeCpos(sender, reply);
      for (let version = 1; version <= 5; version++)
        await sender.platform.push(
          "locations",
          location("LOC1", { name: `v${version}`, last_updated: later }),
        );
      await Promise.all([one?.until(5), two?.until(5)]);
      for (const receiver of [one, two])
        expect(receiver?.seen.map(({ body }) => Object(body).name)).toEqual(["v1", "v2", "v3", "v4", "v5"]);
    },
  );

  test("a module of a partner holds up no other module of it (P-16)", async () => {
    const { sender, emsp } = await meet("forward", ["hang"]);
    emsp.answer(({ path }) => (path === "/cdrs" ? "hang" : ok()));
    const stuck = await pushCdr(sender, "C1");
    await (await sender.platform.push("locations", location("LOC1"))).done;
    expect(emsp.lines()).toContain("PUT /locations/NL/OCA/LOC1");
    expect(await stuck.done).toMatchObject([{ outcome: "waiting" }]);
  });

  test("a party behind a Hub that is not there holds up no other (P-4)", async () => {
    const sender = pushSender();
    const hub = await playReceiver("hub", {
      script: ({ headers }) => (headers["ocpi-to-party-id"] === "OFF" ? failed(4003) : ok()),
    });
    const [off, on] = ["OFF", "ONN"].map((party_id) => ({ country_code: "BE", party_id }));
    const roles = [
      { country_code: "DE", party_id: "KNO", role: "HUB" as const, business_details: { name: "K" } },
    ];
    await sender.meet(hub, {
      roles,
      carries: [off ?? roles[0], on ?? roles[0]].flatMap((party) => party ?? []),
    });
    const cdrFor = (id: string, party?: object) =>
      cdr(id, { ...own, cdr_token: { ...own.cdr_token, ...party } });
    await sender.platform.push("cdrs", cdrFor("C1", off));
    const { done } = await sender.platform.push("cdrs", cdrFor("C2", on));
    expect(await done).toMatchObject([{ outcome: "delivered" }]);
    expect(await sender.status("hub", "cdrs")).toMatchObject({ pending: 1 });
  });

  test("the first push in flight is alone; what follows comes in order (P-16)", async () => {
    let running = 0;
    let most = 0;
    const { sender, emsp } = await meet("forward", []);
    emsp.answer(async () => {
      most = Math.max(most, ++running);
      await new Promise((done) => setImmediate(done));
      running--;
      return ok();
    });
    const pushes = Array.from({ length: 20 }, (_, index) => pushCdr(sender, `C${index}`));
    await Promise.all((await Promise.all(pushes)).map(({ done }) => done));
    expect(emsp.seen.map(({ body }) => Object(body).id)).toEqual(pushes.map((_, index) => `C${index}`));
    expect(most).toBe(1);
  });
});
