import { OcpiError } from "@openocpi/protocol";
import type { Session, Status } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { connector, evse, location, seededSession, tariff, token } from "../support/simulated-objects.js";
import { chargePoints, context, type Points, seconds } from "../support/simulated-points.js";

const statuses: [Status, string][] = [
  ["AVAILABLE", "ACCEPTED"],
  ["BLOCKED", "EVSE_OCCUPIED"],
  ["CHARGING", "EVSE_OCCUPIED"],
  ["RESERVED", "EVSE_OCCUPIED"],
  ["INOPERATIVE", "EVSE_INOPERATIVE"],
  ["OUTOFORDER", "EVSE_INOPERATIVE"],
  ["PLANNED", "EVSE_INOPERATIVE"],
  ["REMOVED", "EVSE_INOPERATIVE"],
  ["UNKNOWN", "TIMEOUT"],
];
const others = [
  ["REJECTED", ["CHARGING", "BLOCKED", "RESERVED"]],
  ["ACCEPTED", ["AVAILABLE"]],
] as const;
const unlocked = statuses.map(([status, result]): [Status, string] => [
  status,
  others.find(([, all]) => all.some((each) => each === status))?.[0] ?? result,
]);

const withStatus = (...all: Status[]) =>
  chargePoints({
    seed: { locations: [location(all.map((status, index) => evse(`E${index + 1}`, { status })))] },
  });

describe("by the status of the EVSE", () => {
  test.each(statuses)("%s: START_SESSION gives %s (CMD-04)", async (status, result) => {
    const points = withStatus(status);
    expect(await points.start({ evse_uid: "E1" })).toMatchObject({
      response: "ACCEPTED",
      result: { result },
    });
    expect(await points.sessions()).toHaveLength(result === "ACCEPTED" ? 1 : 0);
  });

  test.each(statuses)("%s: RESERVE_NOW gives %s", async (status, result) => {
    const points = withStatus(status);
    expect(await points.reserve({ evse_uid: "E1" })).toMatchObject({
      response: "ACCEPTED",
      result: { result },
    });
    expect(await points.sessions()).toHaveLength(result === "ACCEPTED" ? 1 : 0);
  });

  test.each(unlocked)("%s: UNLOCK_CONNECTOR gives %s", async (status, result) => {
    expect(await withStatus(status).unlock()).toMatchObject({ response: "ACCEPTED", result: { result } });
  });

  test.each<[string, Status[], string]>([
    ["one that is free", ["CHARGING", "OUTOFORDER", "AVAILABLE"], "ACCEPTED"],
    ["one that will be free", ["OUTOFORDER", "CHARGING"], "EVSE_OCCUPIED"],
    ["none that works", ["OUTOFORDER", "REMOVED"], "EVSE_INOPERATIVE"],
    ["none at all", [], "EVSE_INOPERATIVE"],
  ])("a Location with %s", async (_name, all, result) => {
    expect(await withStatus(...all).start()).toMatchObject({ result: { result } });
    expect(await withStatus(...all).reserve()).toMatchObject({ result: { result } });
  });

  test("the reason is said", async () => {
    expect(await withStatus("OUTOFORDER").start()).toMatchObject({
      result: { message: [{ language: "en", text: "EVSE E1 is OUTOFORDER." }] },
    });
  });
});

describe("the Token of a command", () => {
  test.each([
    ["RFID", "RFID"],
    ["AD_HOC_USER", "AD_HOC_USER"],
    ["EMAID", "OTHER"],
  ])("of type %s is of type %s in Session and CDR (P-12)", async (type, expected) => {
    const points = chargePoints();
    const unknown = { ...token("D1"), type } as ReturnType<typeof token>;
    await points.start({ token: unknown });
    const [{ id = "" } = {}] = await points.sessions();
    await points.stop(id);
    expect(await points.sessions()).toMatchObject([{ cdr_token: { type: expected } }]);
    expect(await points.cdrs()).toMatchObject([{ cdr_token: { type: expected } }]);
  });
});

describe("what there is not", () => {
  type Ask = (points: Points) => Promise<unknown>;
  test.each<[string, Ask]>([
    ["START_SESSION: Location", (points) => points.start({ location_id: "L2" })],
    ["START_SESSION: EVSE", (points) => points.start({ evse_uid: "E9" })],
    ["START_SESSION: Connector", (points) => points.start({ evse_uid: "E1", connector_id: "9" })],
    ["RESERVE_NOW: Location", (points) => points.reserve({ location_id: "L2" })],
    ["RESERVE_NOW: EVSE", (points) => points.reserve({ evse_uid: "E9" })],
    ["UNLOCK_CONNECTOR: Location", (points) => points.unlock({ location_id: "L2" })],
    ["UNLOCK_CONNECTOR: EVSE", (points) => points.unlock({ evse_uid: "E9" })],
    ["UNLOCK_CONNECTOR: Connector", (points) => points.unlock({ connector_id: "9" })],
  ])("%s: 2003 (CMD-04)", async (_name, ask) => {
    const error = await ask(chargePoints()).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(OcpiError);
    expect(error).toMatchObject({ code: 2003 });
  });

  test("STOP_SESSION: UNKNOWN_SESSION (CMD-04)", async () => {
    expect(await chargePoints().stop("nothing")).toEqual({
      response: "UNKNOWN_SESSION",
      text: "There is no such Session.",
    });
  });

  test("CANCEL_RESERVATION: UNKNOWN_RESERVATION (AMB-27)", async () => {
    expect(await chargePoints().cancel()).toMatchObject({
      response: "ACCEPTED",
      result: { result: "UNKNOWN_RESERVATION" },
    });
  });

  test("STOP_SESSION of one that is over: REJECTED, and it stays as it is (SESS-06)", async () => {
    const points = chargePoints();
    await points.start();
    const [{ id = "" } = {}] = await points.sessions();
    await points.stop(id);
    const before = await points.sessions();
    expect(await points.stop(id)).toEqual({ response: "REJECTED", text: "There is nothing to stop." });
    expect(await points.sessions()).toEqual(before);
    expect(await points.cdrs()).toHaveLength(1);
  });

  test("a Location of another party of ours is not meant", async () => {
    const other = { country_code: "BE", party_id: "OCB" };
    const points = chargePoints({ seed: { locations: [location([evse("E1")], other)] } });
    await expect(points.start()).rejects.toMatchObject({ code: 2003 });
  });
});

describe("two at once", () => {
  test("one EVSE: one of them gets it", async () => {
    const points = chargePoints();
    const both = await Promise.all([
      points.start({ evse_uid: "E1" }),
      points.start({ evse_uid: "E1", token: token("D2") }),
    ]);
    expect(both.map(({ result }) => result?.result).toSorted()).toEqual(["ACCEPTED", "EVSE_OCCUPIED"]);
    expect(await points.sessions()).toHaveLength(1);
  });

  test("one Location: each gets an EVSE, the third none", async () => {
    const points = chargePoints();
    const all = await Promise.all([points.start(), points.start(), points.start()]);
    expect(all.map(({ result }) => result?.result).toSorted()).toEqual([
      "ACCEPTED",
      "ACCEPTED",
      "EVSE_OCCUPIED",
    ]);
    expect((await points.sessions()).map(({ evse_uid }) => evse_uid).toSorted()).toEqual(["E1", "E2"]);
  });

  test("a stop and a stop: one CDR", async () => {
    const points = chargePoints();
    await points.start();
    const [{ id = "" } = {}] = await points.sessions();
    const both = await Promise.all([points.stop(id), points.stop(id)]);
    expect(both.map(({ result }) => result?.result)).toEqual(["ACCEPTED", "ACCEPTED"]);
    expect(await points.cdrs()).toHaveLength(1);
  });

  test("the EVSE is free once it is over", async () => {
    const points = chargePoints();
    await points.start({ evse_uid: "E1" });
    await points.minutes(5);
    expect(await points.start({ evse_uid: "E1" })).toMatchObject({ result: { result: "EVSE_OCCUPIED" } });
    expect(await points.unlock()).toMatchObject({ result: { result: "REJECTED" } });
    const [{ id = "" } = {}] = await points.sessions();
    await points.stop(id);
    expect(await points.unlock()).toMatchObject({ result: { result: "ACCEPTED" } });
    expect(await points.start({ evse_uid: "E1" })).toMatchObject({ result: { result: "ACCEPTED" } });
  });
});

describe("how long a charge point takes to answer", () => {
  test.each([
    [0.1, 2000],
    [1, 2000],
    [60, 34],
  ])("at speed %d within %i ms", async (speed, ms) => {
    const points = chargePoints({ speed });
    const { startSession } = points.points.commands;
    const answer = await startSession?.(
      { response_url: "https://emsp.example/", token: token("D1"), location_id: "L1" },
      context,
    );
    let result: unknown;
    void answer?.later?.then((each) => (result = each));
    await points.clock.pass(ms - 2);
    expect(result).toBeUndefined();
    await points.clock.pass(2);
    expect(result).toEqual({ result: "ACCEPTED" });
  });
});

describe("a Tariff that cannot be applied", () => {
  const nightly = tariff({
    elements: [
      {
        price_components: [{ type: "ENERGY", price: 0.2, step_size: 1 }],
        restrictions: { start_time: "22:00", end_time: "06:00" },
      },
    ],
  });
  test.each<["start" | "reserve"]>([["start"], ["reserve"]])(
    "%s: FAILED, and the EVSE is free again",
    async (ask) => {
      const points = chargePoints({
        seed: { locations: [location([evse("E1")], { time_zone: "Europe/Nowhere" })], tariffs: [nightly] },
      });
      const failed = { response: "ACCEPTED", result: { result: "FAILED" } };
      expect(await points[ask]()).toMatchObject(failed);
      expect(await points[ask]()).toMatchObject(failed);
      expect(points.errors).toEqual([expect.any(RangeError), expect.any(RangeError)]);
      expect(await points.sessions()).toEqual([]);
      expect(await points.evse()).toEqual(evse("E1"));
    },
  );
});

describe("a Session that was there before the simulation", () => {
  const start = Date.UTC(2026, 2, 2, 10);
  const withSession = (session: Session) =>
    chargePoints({
      start,
      seed: { sessions: [session], locations: [location([evse("E1", { status: "CHARGING" }), evse("E2")])] },
    });

  test("is left alone", async () => {
    const points = withSession(seededSession());
    await points.minutes(60);
    expect(await points.sessions()).toEqual([seededSession()]);
    expect(points.pushes).toEqual([]);
  });

  test.each(["ACTIVE", "PENDING"] as const)("%s: can be stopped, with a CDR", async (status) => {
    const points = withSession(seededSession({ status }));
    expect(await points.stop("OLD")).toMatchObject({ result: { result: "ACCEPTED" } });
    const [over] = await points.sessions();
    expect(over).toMatchObject({ status: "COMPLETED", end_date_time: "2026-03-02T10:00:02Z" });
    const [cdr] = await points.cdrs();
    expect(cdr).toMatchObject({
      session_id: "OLD",
      auth_method: "WHITELIST",
      authorization_reference: "REF",
      start_date_time: "2026-03-02T08:00:00Z",
      total_energy: 5.0061,
      total_time: 2.000556,
    });
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });

  test("goes on once something was asked of it", async () => {
    const points = withSession(seededSession());
    const answer = points.points.chargingProfiles.active?.({ session_id: "OLD", duration: 60 }, context);
    await points.settled(answer ?? Promise.reject(new Error("no action")));
    await points.minutes(60);
    const [{ kwh = 0 } = {}] = await points.sessions();
    expect(kwh).toBeGreaterThan(15);
    expect(await points.start({ evse_uid: "E1" })).toMatchObject({ result: { result: "EVSE_OCCUPIED" } });
  });

  test("is taken up once by two commands that come at once", async () => {
    const points = withSession(seededSession());
    const { set } = points.points.chargingProfiles;
    const profile = { charging_rate_unit: "W" as const };
    const both = await Promise.all([set?.({ session_id: "OLD", profile }, context), points.stop("OLD")]);
    expect(both).toMatchObject([{ result: "ACCEPTED" }, { result: { result: "ACCEPTED" } }]);
    expect(await points.cdrs()).toHaveLength(1);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });

  test.each<[string, Partial<Session>]>([
    ["is over", { status: "COMPLETED" }],
    ["is not valid", { status: "INVALID" }],
    ["is a reservation", { status: "RESERVATION" }],
    ["is at a Location that is not there", { location_id: "L9" }],
    ["is at an EVSE that is not there", { evse_uid: "E9" }],
    ["is at a Connector that is not there", { connector_id: "9" }],
  ])("cannot be stopped where it %s", async (_name, more) => {
    const points = withSession(seededSession(more));
    expect(await points.stop("OLD")).toMatchObject({ response: "REJECTED" });
    expect(await points.sessions()).toEqual([seededSession(more)]);
  });

  test("cannot be stopped where somebody else charges there", async () => {
    const points = withSession(seededSession({ evse_uid: "E2" }));
    await points.start({ evse_uid: "E2" });
    expect(await points.stop("OLD")).toMatchObject({ response: "REJECTED" });
  });

  test("of a Tariff that cannot be applied: it stays, and nobody has the EVSE", async () => {
    const points = chargePoints({
      seed: {
        sessions: [seededSession()],
        locations: [location([evse("E1", { connectors: [connector()] })], { time_zone: "Europe/Nowhere" })],
        tariffs: [
          tariff({
            elements: [
              {
                price_components: [{ type: "ENERGY", price: 1, step_size: 1 }],
                restrictions: { start_time: "22:00" },
              },
            ],
          }),
        ],
      },
    });
    await expect(points.stop("OLD")).rejects.toThrow(RangeError);
    await points.clock.pass(10 * seconds);
    expect(await points.sessions()).toEqual([seededSession()]);
  });
});
