import { AnswerLost } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { cdr, cdrToken, later, session, token } from "../support/conformance-objects.js";
import { evse, location } from "../support/conformance-story.js";
import { allOf, cpo, emsp, type Fault, keep, partners, type Roaming } from "./parties.js";

const uid = "04A2C91BE25E80";
const ofDriver = { ...cpo, cdr_token: cdrToken({ ...emsp, uid, contract_id: "BE-MOV-C1" }) };
const card = token(uid, { ...emsp, whitelist: "NEVER" });
const period = (hour: number) => ({
  start_date_time: `2026-03-02T${hour}:00:00Z`,
  dimensions: [{ type: "ENERGY" as const, volume: hour }],
});

/** The request does not arrive. */
const dead: Fault = () => Promise.reject(new TypeError("connect ECONNREFUSED"));
/** The request arrives, and what is said to it does not. */
const deaf: Fault = async (request, send) => {
  await (await send(request)).arrayBuffer();
  throw new TypeError("other side closed");
};
/** Something in between answers, and nobody else hears of it. */
const garbage: Fault = () => Promise.resolve(new Response("<html>Bad Gateway</html>", { status: 502 }));
/** Nobody ever answers. */
const silent: Fault = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));

/** Goes wrong so many times. */
function times(count: number, fault: Fault, concerns: (request: Request) => boolean = () => true): Fault {
  let left = count;
  return (request, send) => {
    if (left === 0 || !concerns(request)) return undefined;
    left -= 1;
    return fault(request, send);
  };
}
const write = ({ method }: Request) => method !== "GET";

/** What the CPO has pushed has all arrived. */
const settled = ({ net }: Roaming, module: "locations" | "sessions" | "cdrs") =>
  expect
    .poll(async () => {
      const [status] = await net.cpo.platform.deliveries.status({ partner: "emsp", module });
      return { pending: status?.pending, behind: status?.behindSince !== undefined };
    })
    .toEqual({ pending: 0, behind: false });

const faults = Object.entries({ dead, deaf, garbage });

describe("while objects are pushed", () => {
  test.each(faults)(
    "a Location gets there in the end, with a partner that is %s (P-16)",
    async (_, fault) => {
      const both = await partners();
      both.cpo.way.fault = times(3, fault, write);
      const pushed = await keep(both.cpo.own.locations, "LOC1", location("LOC1", { evses: [evse()] }));
      expect(await (await both.net.cpo.platform.push("locations", pushed)).done).toMatchObject([
        { outcome: "behind" },
      ]);
      await settled(both, "locations");
      expect(await allOf(both.emsp.received.locations)).toEqual([pushed]);
    },
  );

  test.each(faults)("a Session is as it is by then, with a partner that is %s (P-16)", async (_, fault) => {
    const both = await partners();
    both.cpo.way.fault = times(3, fault, write);
    const first = session("S1", { ...ofDriver, kwh: 1 });
    const last = { ...first, kwh: 2, last_updated: later };
    for (const each of [first, last]) await (await both.net.cpo.platform.push("sessions", each)).done;
    await settled(both, "sessions");
    expect(await allOf(both.emsp.received.sessions)).toEqual([last]);
  });

  test.each(faults)(
    "CDRs come in order, each once, with a partner that is %s (P-16, P-18)",
    async (_, fault) => {
      const both = await partners();
      both.cpo.way.fault = times(3, fault, write);
      const bills = ["C1", "C2", "C3"].map((id) => cdr(id, ofDriver));
      for (const each of bills) await both.net.cpo.platform.push("cdrs", each);
      await settled(both, "cdrs");
      expect(await allOf(both.emsp.received.cdrs)).toEqual(bills);
    },
  );

  test("a PATCH without an answer becomes a PUT: no charging period is there twice (P-17)", async () => {
    const both = await partners();
    const { push } = both.net.cpo.platform;
    const first = session("S1", { ...ofDriver, charging_periods: [period(10)] });
    await (await push("sessions", first)).done;
    const methods: string[] = [];
    const lost = times(1, deaf, ({ method }) => method === "PATCH");
    both.cpo.way.fault = (request, send) => {
      methods.push(request.method);
      return lost(request, send);
    };
    const next = { ...first, charging_periods: [period(10), period(11)], last_updated: later };
    await (await push("sessions", next, { change: { charging_periods: [period(11)] } })).done;
    await settled(both, "sessions");
    expect(methods).toEqual(["PATCH", "PUT"]);
    expect(await allOf(both.emsp.received.sessions)).toEqual([next]);
  });

  test("the partner gets new tokens meanwhile, and nothing is lost (P-16, AMB-17)", async () => {
    const both = await partners();
    both.cpo.way.fault = times(2, dead, write);
    const bills = ["C1", "C2", "C3"].map((id) => cdr(id, ofDriver));
    for (const each of bills) await both.net.cpo.platform.push("cdrs", each);
    await both.net.emsp.platform.update("cpo");
    await settled(both, "cdrs");
    expect(await allOf(both.emsp.received.cdrs)).toEqual(bills);
  });

  test("one that never answers holds up nobody (P-16)", async () => {
    const both = await partners();
    both.cpo.way.fault = (request, send) =>
      request.url.includes("/sessions/") ? silent(request, send) : undefined;
    const { push } = both.net.cpo.platform;
    const waiting = await push("sessions", session("S1", ofDriver));
    expect(await (await push("cdrs", cdr("C1", ofDriver))).done).toMatchObject([{ outcome: "delivered" }]);
    expect(await (await push("locations", location("LOC1"))).done).toMatchObject([{ outcome: "delivered" }]);
    await both.net.close();
    await waiting.done;
  });
});

describe("while lists are pulled", () => {
  const store = async ({ cpo }: Roaming, count: number) => {
    for (let number = 1; number <= count; number++)
      await keep(cpo.own.locations, `LOC${number}`, location(`LOC${number}`));
  };

  test.each(faults)("a partner that is %s for a moment is asked again (PAGE-07)", async (_, fault) => {
    const both = await partners();
    await store(both, 5);
    both.emsp.way.fault = times(1, fault, ({ url }) => url.includes("/sender/locations"));
    expect(await both.net.emsp.platform.pull("cpo", "locations")).toMatchObject({ received: 5, stored: 5 });
  });

  test("a partner that is gone fails the pull, and loses nothing of what is here (P-19)", async () => {
    const both = await partners();
    await store(both, 5);
    const { platform } = both.net.emsp;
    await platform.pull("cpo", "locations", { full: true });
    both.emsp.way.fault = (request, send) =>
      request.url.includes("/sender/") ? garbage(request, send) : undefined;
    const signal = AbortSignal.timeout(5_000);
    await expect(platform.pull("cpo", "locations", { full: true, signal })).rejects.toThrow();
    expect(await allOf(both.emsp.received.locations)).toHaveLength(5);
    both.emsp.way.fault = undefined;
    expect(await platform.pull("cpo", "locations", { full: true })).toMatchObject({ received: 5 });
  });

  test("an empty list empties nothing (P-19)", async () => {
    const both = await partners();
    await store(both, 5);
    const { platform } = both.net.emsp;
    await platform.pull("cpo", "locations", { full: true });
    const before = await allOf(both.emsp.received.locations);
    for (const { id } of before) await both.cpo.own.locations.delete({ id }, { role: "sender" } as never);
    expect(await platform.pull("cpo", "locations", { full: true })).toMatchObject({
      received: 0,
      vanished: 0,
    });
    expect(await allOf(both.emsp.received.locations)).toEqual(before);
    expect(both.net.emsp.events).toContainEqual(expect.objectContaining({ type: "vanished", of: 5 }));
  });
});

describe("while a driver wants to charge", () => {
  test.each(faults)(
    "an eMSP that is %s leaves the decision to the Token (TOK-06, P-20)",
    async (_, fault) => {
      const both = await partners();
      const { platform } = both.net.cpo;
      const offline = { ...card, whitelist: "ALLOWED_OFFLINE" as const };
      for (const each of [offline, { ...card, uid: "NEVER-1" }])
        await (await both.net.emsp.platform.push("tokens", each)).done;
      both.cpo.way.fault = fault;
      expect(await platform.authorize({ uid })).toMatchObject({ allowed: true, why: "offline-whitelisted" });
      expect(await platform.authorize({ uid: "NEVER-1" })).toMatchObject({ allowed: false, why: "offline" });
    },
  );

  test("a command whose answer was lost may have arrived, and its result still comes (P-21)", async () => {
    const both = await partners();
    const { commands } = both.net.emsp.platform;
    await keep(both.cpo.own.locations, "LOC1", location("LOC1"));
    both.emsp.way.fault = times(1, deaf, write);
    const asked = commands.startSession({ partner: "cpo" }, { token: card, location_id: "LOC1" });
    const error = await asked.catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(AnswerLost);
    const { id } = error as AnswerLost;
    await expect
      .poll(() => both.net.emsp.platform.result(id))
      .toMatchObject({ state: "completed", result: { result: "ACCEPTED" } });
  });

  test("a result that cannot be posted is posted again, until the deadline (P-21)", async () => {
    const both = await partners();
    await keep(both.cpo.own.locations, "LOC1", location("LOC1"));
    both.cpo.way.fault = times(2, garbage, ({ url }) => url.includes("/commands/"));
    const to = { partner: "cpo" };
    const started = await both.net.emsp.platform.commands.startSession(to, {
      token: card,
      location_id: "LOC1",
    });
    expect(await started.result).toMatchObject({ result: "ACCEPTED" });
  });
});

describe("while tokens are renewed", () => {
  test.each(faults)(
    "a PUT to a partner that is %s leaves a connection that works (CRED-05, AMB-17)",
    async (_, fault) => {
      const both = await partners();
      const { emsp: asking, cpo: asked } = both.net;
      both.emsp.way.fault = times(1, fault, write);
      await expect(asking.platform.update("cpo")).rejects.toThrow();
      both.emsp.way.fault = undefined;
      // Whoever has got which token: pushes still arrive, and it can be done again.
      await (await asked.platform.push("locations", location("LOC1"))).done;
      await settled(both, "locations");
      if ((await asking.platform.partners.get("cpo"))?.status === "registered")
        await asking.platform.update("cpo");
    },
  );

  test("a wrong token A leaves the connection untouched, where PUT is not possible (P-10)", async () => {
    const both = await partners();
    const { platform } = both.net.emsp;
    await platform.changePartner("cpo", { profile: { noCredentialsPut: true } });
    const before = await platform.partners.get("cpo");
    await expect(platform.update("cpo", { token: "not-a-token-of-the-cpo" })).rejects.toThrow();
    expect(await platform.partners.get("cpo")).toEqual(before);
    await keep(both.cpo.own.locations, "LOC1", location("LOC1"));
    expect(await platform.pull("cpo", "locations")).toMatchObject({ stored: 1 });
    const { token: fresh } = await both.net.cpo.platform.invite({ id: "emsp" });
    expect(await platform.update("cpo", { token: fresh })).toMatchObject({ status: "registered" });
    expect(await platform.pull("cpo", "locations", { full: true })).toMatchObject({ received: 1 });
  });
});
