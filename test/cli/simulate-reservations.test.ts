import { checkCdr } from "@openocpi/pricing";
import { type Tariff, validate } from "@openocpi/spec";
import { describe, expect, test, vi } from "vitest";
import { connector, evse, location, tariff, token } from "../support/simulated-objects.js";
import { chargePoints, type Points, seconds } from "../support/simulated-points.js";

const start = Date.UTC(2026, 2, 2, 9);
const at = (after: number) => new Date(start + after * seconds).toISOString().replace(".000Z", "Z");
const accepted = { response: "ACCEPTED", result: { result: "ACCEPTED" } };
const hour = { expiry_date: at(3600) };

/** One that costs something, whether it is used or not. */
const reservable: Tariff = tariff({
  elements: [
    {
      price_components: [{ type: "TIME", price: 6, step_size: 1 }],
      restrictions: { reservation: "RESERVATION" },
    },
    {
      price_components: [{ type: "FLAT", price: 5, step_size: 1 }],
      restrictions: { reservation: "RESERVATION_EXPIRES" },
    },
    { price_components: [{ type: "ENERGY", price: 0.4, step_size: 1 }] },
  ],
});
const priced = { start, seed: { tariffs: [reservable], locations: [location([evse("E1")])] } };

async function reserved(options: Parameters<typeof chargePoints>[0] = { start }): Promise<Points> {
  const points = chargePoints(options);
  expect(await points.reserve({ ...hour, authorization_reference: "RESERVED" })).toEqual(accepted);
  return points;
}

const statuses = ({ pushes }: Points) =>
  pushes.flatMap(({ options }) => (options?.evse ? `${options.evse} ${options.change?.status}` : []));
const change = ({ pushes }: Points) => pushes.filter(({ module }) => module === "sessions").at(-1);

describe("RESERVE_NOW", () => {
  test("makes a Session, and keeps the EVSE (SESS-06)", async () => {
    const points = await reserved();
    const [session] = await points.sessions();
    expect(validate("Session", session, "strict")).toEqual([]);
    expect(session).toMatchObject({
      status: "RESERVATION",
      start_date_time: at(2),
      kwh: 0,
      authorization_reference: "RESERVED",
      evse_uid: "E1",
      connector_id: "1",
    });
    expect(statuses(points)).toEqual(["E1 RESERVED"]);
    expect(await points.start({ evse_uid: "E1", token: token("D2") })).toMatchObject({
      result: { result: "EVSE_OCCUPIED", message: [{ text: "EVSE E1 is reserved." }] },
    });
    expect(await points.unlock()).toEqual(accepted);
  });

  test("says no Connector where there are several", async () => {
    const evses = [evse("E1", { connectors: [connector(), connector({ id: "2" })] })];
    const points = await reserved({ start, seed: { locations: [location(evses)] } });
    expect(await points.sessions()).toMatchObject([{ connector_id: "#NA" }]);
    await points.start({ connector_id: "2", evse_uid: "E1" });
    expect(await points.sessions()).toMatchObject([{ connector_id: "2" }]);
  });

  test.each([at(0), at(-60), "2020-01-01T00:00:00Z"])("until %s: REJECTED", async (expiry_date) => {
    const points = chargePoints({ start });
    expect(await points.reserve({ expiry_date })).toEqual({
      response: "REJECTED",
      text: "expiry_date has passed.",
    });
  });

  test("keeps two drivers apart", async () => {
    const points = await reserved();
    await points.reserve({ ...hour, reservation_id: "R2", token: token("D2") });
    expect(await points.reserve({ ...hour, reservation_id: "R3", token: token("D3") })).toMatchObject({
      result: { result: "EVSE_OCCUPIED" },
    });
    await points.start({ token: token("D2") });
    const all = await points.sessions();
    expect(all.map(({ cdr_token, evse_uid, status }) => [cdr_token.uid, evse_uid, status])).toEqual([
      ["D1", "E1", "RESERVATION"],
      ["D2", "E2", "RESERVATION"],
    ]);
    await points.minutes(1);
    expect(await points.sessions()).toMatchObject([{ status: "RESERVATION" }, { status: "ACTIVE" }]);
  });

  test("again with the same reservation_id: for longer (CMD-07)", async () => {
    const points = await reserved();
    await points.reserve({ expiry_date: at(7200), authorization_reference: "AGAIN" });
    expect(change(points)?.options?.change).toMatchObject({ authorization_reference: "AGAIN" });
    await points.minutes(90);
    expect(await points.sessions()).toMatchObject([
      { status: "RESERVATION", authorization_reference: "AGAIN", start_date_time: at(2) },
    ]);
    await points.minutes(60);
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED" }]);
  });

  test("again with another EVSE: it moves (CMD-07)", async () => {
    const points = await reserved();
    expect(await points.reserve({ ...hour, evse_uid: "E2" })).toEqual(accepted);
    expect(statuses(points)).toEqual(["E1 RESERVED", "E2 RESERVED", "E1 AVAILABLE"]);
    expect(await points.sessions()).toMatchObject([{ evse_uid: "E2" }]);
    expect(await points.start({ evse_uid: "E1", token: token("D2") })).toEqual(accepted);
    expect(await points.start({ evse_uid: "E2", token: token("D2") })).toMatchObject({
      result: { result: "EVSE_OCCUPIED" },
    });
  });

  test("again with an EVSE that is taken: it stays", async () => {
    const points = await reserved();
    await points.start({ evse_uid: "E2", token: token("D2") });
    expect(await points.reserve({ ...hour, evse_uid: "E2" })).toMatchObject({
      result: { result: "EVSE_OCCUPIED" },
    });
    expect(await points.evse("E1")).toMatchObject({ status: "RESERVED" });
    expect(await points.start()).toEqual(accepted);
  });

  const outcomes = (all: { result?: { result: string } | undefined }[]) =>
    all.map(({ result }) => result?.result);
  const free = async (points: Points, uid: string) =>
    expect(await points.start({ evse_uid: uid, token: token("D2") })).toEqual(accepted);

  test.each<[string, (points: Points) => Promise<unknown>]>([
    ["expires", async () => {}],
    ["is canceled", (points) => points.cancel()],
  ])("again with another EVSE, and it %s meanwhile: that EVSE is free (CMD-07)", async (_name, end) => {
    const points = chargePoints({ start });
    await points.reserve({ expiry_date: at(3) });
    const ended = end(points);
    expect(await points.reserve({ ...hour, evse_uid: "E2" })).toMatchObject({ result: { result: "FAILED" } });
    await ended;
    expect(await points.evse("E2")).toMatchObject({ status: "AVAILABLE" });
    await free(points, "E2");
    expect(await points.start({ evse_uid: "E1", token: token("D3") })).toEqual(accepted);
  });

  test.each([
    ["any EVSE", ["E2", undefined], "E2"],
    ["the EVSE where it still is", ["E2", "E1"], "E1"],
    ["a third EVSE", ["E2", "E3"], "E3"],
    ["none of them, twice", ["E2", "E1", "E3", "E2"], "E2"],
  ])(
    "again, and again at once with %s: the last counts, the others are free (CMD-07)",
    async (_name, asked, last) => {
      const all = ["E1", "E2", "E3"];
      const points = await reserved({ start, seed: { locations: [location(all.map((uid) => evse(uid)))] } });
      const answers = asked.map((uid) =>
        points.reserve({ ...hour, ...(uid !== undefined && { evse_uid: uid }) }),
      );
      expect(outcomes(await Promise.all(answers))).toEqual(asked.map(() => "ACCEPTED"));
      expect(await points.sessions()).toMatchObject([{ evse_uid: last }]);
      for (const uid of all)
        expect(await points.evse(uid)).toMatchObject({ status: uid === last ? "RESERVED" : "AVAILABLE" });
      for (const uid of all.filter((each) => each !== last)) await free(points, uid);
      expect(await points.start({ evse_uid: last, token: token("D2") })).toMatchObject({
        result: { result: "EVSE_OCCUPIED" },
      });
      expect(await points.start({ evse_uid: last })).toEqual(accepted);
      await points.clock.pass(10 * seconds);
      expect(await points.evse(last)).toMatchObject({ status: "CHARGING" });
    },
  );

  test("again with another EVSE before the first was answered: it begins there", async () => {
    const points = chargePoints({ start });
    const both = await Promise.all([points.reserve(hour), points.reserve({ ...hour, evse_uid: "E2" })]);
    expect(both).toEqual([accepted, accepted]);
    expect(await points.sessions()).toMatchObject([{ evse_uid: "E2" }]);
    await free(points, "E1");
  });

  test.each([
    ["E1", "E2"],
    ["E2", "E1"],
  ])("the driver comes to %s while it moves: %s is free", async (uid, other) => {
    const points = await reserved();
    await Promise.all([
      points.reserve({ ...hour, evse_uid: "E2" }),
      points.start({ evse_uid: uid }).then((answer) => expect(answer).toEqual(accepted)),
    ]);
    await points.clock.pass(10 * seconds);
    expect(await points.sessions()).toMatchObject([{ evse_uid: uid, status: "ACTIVE" }]);
    expect(await points.evse(uid)).toMatchObject({ status: "CHARGING" });
    expect(await points.evse(other)).toMatchObject({ status: "AVAILABLE" });
    await free(points, other);
  });

  test("the driver comes to E1 while partners are told that it has moved: it moves back", async () => {
    let tell = () => {};
    let [isSlow, isTelling] = [false, false];
    const push = async () => {
      if (!isSlow) return;
      isTelling = true;
      await new Promise<void>((resolve) => {
        tell = resolve;
      });
    };
    const points = await reserved({ start, push });
    isSlow = true;
    const moved = points.reserve({ ...hour, evse_uid: "E2" });
    await vi.waitUntil(() => isTelling);
    isSlow = false;
    const started = points.start({ evse_uid: "E1" });
    tell();
    expect(await Promise.all([moved, started])).toEqual([accepted, accepted]);
    await points.clock.pass(10 * seconds);
    expect(await points.sessions()).toMatchObject([{ evse_uid: "E1", status: "ACTIVE" }]);
    expect(await points.evse("E2")).toMatchObject({ status: "AVAILABLE" });
    await free(points, "E2");
  });

  const elsewhere = (tariff_ids: string[]) => [
    location([evse("E1"), evse("E2", { connectors: [connector({ tariff_ids })] })]),
  ];

  test("again with another EVSE: the Tariff is that of the new one (CDR-07)", async () => {
    const tariffs = [reservable, { ...reservable, id: "U", currency: "CHF" }];
    const points = await reserved({ start, seed: { locations: elsewhere(["U"]), tariffs } });
    await points.reserve({ ...hour, evse_uid: "E2" });
    expect(await points.sessions()).toMatchObject([{ currency: "CHF" }]);
    await points.cancel();
    const [cdr] = await points.cdrs();
    expect(cdr && checkCdr(cdr, { reservation_expired: false }).agrees).toBe(true);
    expect(cdr).toMatchObject({
      currency: "CHF",
      tariffs: [{ id: "U" }],
      cdr_location: { evse_uid: "E2" },
      charging_periods: [{ tariff_id: "U" }],
    });
  });

  test("again with an EVSE whose Tariff cannot be applied: FAILED, it ends, and both are free", async () => {
    const odd = tariff({
      id: "U",
      elements: [
        {
          price_components: [{ type: "ENERGY", price: 1, step_size: 1 }],
          restrictions: { start_time: "late" },
        },
      ],
    });
    const points = await reserved({ start, seed: { locations: elsewhere(["U"]), tariffs: [tariff(), odd] } });
    expect(await points.reserve({ ...hour, evse_uid: "E2" })).toMatchObject({ result: { result: "FAILED" } });
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED" }]);
    for (const uid of ["E1", "E2"]) expect(await points.evse(uid)).toMatchObject({ status: "AVAILABLE" });
    await free(points, "E1");
  });

  test("again at another Location: REJECTED", async () => {
    const locations = [location([evse("E1")]), location([evse("E9")], { id: "L2" })];
    const points = await reserved({ start, seed: { locations } });
    expect(await points.reserve({ ...hour, location_id: "L2" })).toMatchObject({ response: "REJECTED" });
    expect(await points.sessions()).toHaveLength(1);
  });
});

describe("the driver comes", () => {
  test("the Session goes on as ACTIVE, with what the eMSP said last (SESS-06, SESS-08)", async () => {
    const points = await reserved(priced);
    await points.minutes(30);
    expect(await points.start({ authorization_reference: "STARTED" })).toEqual(accepted);
    expect(await points.sessions()).toMatchObject([{ status: "RESERVATION" }]);
    await points.clock.pass(10 * seconds);
    const [session] = await points.sessions();
    expect(session).toMatchObject({
      status: "ACTIVE",
      authorization_reference: "STARTED",
      start_date_time: at(1814),
      charging_periods: [
        {
          start_date_time: at(2),
          tariff_id: "T",
          dimensions: [{ type: "RESERVATION_TIME", volume: 0.503333 }],
        },
      ],
    });
    expect(statuses(points)).toEqual(["E1 RESERVED", "E1 CHARGING"]);
  });

  test("the CDR begins with the reservation, and prices it", async () => {
    const points = await reserved(priced);
    await points.minutes(30);
    await points.start();
    await points.minutes(30);
    const [{ id = "" } = {}] = await points.sessions();
    await points.stop(id);
    const [cdr] = await points.cdrs();
    expect(validate("CDR", cdr, "strict")).toEqual([]);
    expect(cdr && checkCdr(cdr).agrees).toBe(true);
    expect(cdr).toMatchObject({ start_date_time: at(2), total_reservation_cost: { excl_vat: 3.02 } });
    expect(cdr?.total_time).toBeCloseTo(0.5, 2);
    expect(await points.sessions()).toMatchObject([{ status: "COMPLETED", total_cost: cdr?.total_cost }]);
  });

  test("the Tariff is that of the Connector in use", async () => {
    const evses = [evse("E1", { connectors: [connector(), connector({ id: "2", tariff_ids: ["U"] })] })];
    const tariffs = [reservable, tariff({ id: "U", currency: "CHF" })];
    const points = await reserved({ start, seed: { locations: [location(evses)], tariffs } });
    await points.start({ evse_uid: "E1", connector_id: "2" });
    await points.minutes(10);
    const [{ id = "", currency } = {}] = await points.sessions();
    expect(currency).toBe("CHF");
    await points.stop(id);
    const [cdr] = await points.cdrs();
    expect(cdr && checkCdr(cdr).agrees).toBe(true);
    expect(cdr).toMatchObject({ currency: "CHF", tariffs: [{ id: "U" }] });
    expect(new Set(cdr?.charging_periods.map(({ tariff_id }) => tariff_id))).toEqual(new Set(["U"]));
  });

  test("by another driver the reservation is not used", async () => {
    const points = await reserved();
    await points.start({ token: token("D2") });
    expect((await points.sessions()).map(({ evse_uid, status }) => [evse_uid, status])).toEqual([
      ["E1", "RESERVATION"],
      ["E2", "PENDING"],
    ]);
  });

  test("it neither expires nor can it be canceled from then on", async () => {
    const points = await reserved();
    await points.minutes(59);
    await points.start();
    expect(await points.cancel()).toMatchObject({ result: { result: "UNKNOWN_RESERVATION" } });
    await points.minutes(5);
    expect(await points.sessions()).toMatchObject([{ status: "ACTIVE" }]);
  });

  test("at the moment at which it is reserved, too", async () => {
    const points = chargePoints({ start });
    const both = await Promise.all([points.reserve(hour), points.start()]);
    expect(both).toEqual([accepted, accepted]);
    await points.minutes(61);
    expect(await points.sessions()).toMatchObject([{ status: "ACTIVE" }]);
  });

  test("at the moment at which it is canceled: one of the two", async () => {
    const points = await reserved();
    const both = await Promise.all([points.cancel(), points.start({ evse_uid: "E1" })]);
    expect(both.filter(({ result }) => result?.result === "ACCEPTED")).toHaveLength(1);
  });
});

describe("the driver does not come", () => {
  const ends = [
    ["expires", (points: Points) => points.minutes(60), "costs 6.00 an hour and 5.00", 5 + 6 * (3598 / 3600)],
    ["is canceled", (points: Points) => points.cancel(), "costs 6.00 an hour", 6 * (2 / 3600)],
  ] as const;

  test.each(ends)(
    "it %s: the EVSE is free, the Session COMPLETED, and free of charge",
    async (_name, end) => {
      const points = await reserved();
      await end(points);
      expect(await points.sessions()).toMatchObject([{ status: "COMPLETED", kwh: 0 }]);
      expect(statuses(points)).toEqual(["E1 RESERVED", "E1 AVAILABLE"]);
      expect(await points.cdrs()).toEqual([]);
      expect(points.clock.timers).toBe(0);
      expect(await points.start({ evse_uid: "E1", token: token("D2") })).toEqual(accepted);
    },
  );

  test.each(ends)("it %s where the Tariff prices that: it %3$s (TAR-09)", async (name, end, _says, cost) => {
    const points = await reserved(priced);
    await end(points);
    const [cdr] = await points.cdrs();
    expect(validate("CDR", cdr, "strict")).toEqual([]);
    expect(cdr?.total_cost.excl_vat).toBeCloseTo(cost, 2);
    expect(cdr).toMatchObject({ total_time: 0, total_energy: 0, start_date_time: at(2) });
    expect(cdr && checkCdr(cdr, { reservation_expired: name === "expires" }).agrees).toBe(true);
    expect(await points.sessions()).toMatchObject([{ total_cost: cdr?.total_cost }]);
  });

  test("time until then passes as fast as the simulation", async () => {
    const points = await reserved({ start, speed: 60 });
    await points.clock.pass(57 * seconds);
    expect(await points.evse()).toMatchObject({ status: "RESERVED" });
    await points.clock.pass(3 * seconds);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });
});
