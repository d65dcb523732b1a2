import { checkCdr } from "@openocpi/pricing";
import { type CDR, type Session, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";
import { connector, evse, location, tariff, token } from "../support/simulated-objects.js";
import { chargePoints, type Points, seconds } from "../support/simulated-points.js";

const start = Date.UTC(2026, 2, 2, 9);
const at = (after: number) => new Date(start + after * seconds).toISOString().replace(".000Z", "Z");

/** The only one of a list. */
function only<T>(list: readonly T[]): T {
  const [first, ...others] = list;
  if (first === undefined || others.length > 0) throw new Error(`there are ${list.length}, not one`);
  return first;
}

const session = async (points: Points): Promise<Session> => only(await points.sessions());
const cdr = async (points: Points): Promise<CDR> => only(await points.cdrs());

/** A Session that charges since 12 seconds after the start. */
async function charging(options: Parameters<typeof chargePoints>[0] = {}): Promise<Points> {
  const points = chargePoints({ start, ...options });
  expect(await points.start()).toEqual({ response: "ACCEPTED", result: { result: "ACCEPTED" } });
  await points.clock.pass((10 * seconds) / (options.speed ?? 1));
  return points;
}

describe("the life of a Session", () => {
  test("it is PENDING while the driver plugs in, with the data of the Token (SESS-08)", async () => {
    const points = chargePoints({ start });
    await points.start({ authorization_reference: "REF", token: token("CARD", { type: "RFID" }) });
    const pending = await session(points);
    expect(validate("Session", pending, "strict")).toEqual([]);
    expect(pending).toMatchObject({
      country_code: "NL",
      party_id: "OCA",
      status: "PENDING",
      kwh: 0,
      start_date_time: at(2),
      cdr_token: {
        country_code: "BE",
        party_id: "MOV",
        uid: "CARD",
        type: "RFID",
        contract_id: "BE-MOV-CARD",
      },
      auth_method: "COMMAND",
      authorization_reference: "REF",
      location_id: "L1",
      evse_uid: "E1",
      connector_id: "1",
      currency: "EUR",
    });
    expect(pending).not.toHaveProperty("total_cost");
    expect(pending.id).toMatch(/^.{1,36}$/);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });

  test("it becomes ACTIVE, and starts then (SESS-07)", async () => {
    const points = await charging();
    expect(await session(points)).toMatchObject({ status: "ACTIVE", start_date_time: at(12), kwh: 0 });
    expect(await points.evse()).toMatchObject({ status: "CHARGING", last_updated: at(12) });
  });

  test("it grows each minute by what the car takes, with a cost", async () => {
    const points = await charging();
    await points.minutes(2);
    const { kwh, total_cost } = await session(points);
    // The car takes 11 of the 11.04 kW; the price is that of whole Wh.
    expect({ kwh, total_cost }).toEqual({ kwh: 0.3667, total_cost: { excl_vat: 0.1468, incl_vat: 0.1776 } });
  });

  test("it has a charging period after a minute, and then one each five minutes", async () => {
    const points = await charging();
    await points.minutes(1);
    const first = {
      start_date_time: at(12),
      tariff_id: "T",
      dimensions: [
        { type: "ENERGY", volume: 0.1833 },
        { type: "TIME", volume: 0.016667 },
      ],
    };
    expect(await session(points)).toMatchObject({ charging_periods: [first] });
    await points.minutes(4);
    expect((await session(points)).charging_periods).toHaveLength(1);
    await points.minutes(6);
    const { charging_periods, kwh } = await session(points);
    expect(charging_periods).toMatchObject([
      first,
      { start_date_time: at(72) },
      { start_date_time: at(372) },
    ]);
    const volumes = charging_periods?.flatMap(({ dimensions }) =>
      dimensions.flatMap(({ type, volume }) => (type === "ENERGY" ? volume : [])),
    );
    expect(volumes?.reduce((sum, volume) => sum + volume, 0)).toBeCloseTo(kwh, 6);
  });

  test("STOP_SESSION ends it, with a CDR (CDR-06, CDR-08)", async () => {
    const points = await charging();
    await points.minutes(30);
    const { id } = await session(points);
    expect(await points.stop(id)).toEqual({ response: "ACCEPTED", result: { result: "ACCEPTED" } });
    const over = await session(points);
    expect(over).toMatchObject({ status: "COMPLETED", end_date_time: at(12 + 1802), kwh: 5.5061 });
    const bill = await cdr(points);
    expect(validate("CDR", bill, "strict")).toEqual([]);
    expect(checkCdr(bill, { time_zone: "Europe/Amsterdam" })).toMatchObject({ agrees: true });
    expect(bill).toMatchObject({
      session_id: over.id,
      cdr_token: over.cdr_token,
      start_date_time: over.start_date_time,
      end_date_time: over.end_date_time,
      cdr_location: { id: "L1", evse_uid: "E1", evse_id: "NL*OCA*E1", connector_id: "1" },
      tariffs: [tariff()],
      total_energy: 5.5061,
      total_cost: over.total_cost,
      charging_periods: [{ start_date_time: at(12) }],
    });
    expect(bill.id).not.toBe(over.id);
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });

  test("the car is full in the end, stays for ten minutes, and leaves", async () => {
    const points = await charging({
      seed: {
        tariffs: [
          tariff({
            elements: [
              {
                price_components: [
                  { type: "ENERGY", price: 0.4, step_size: 1 },
                  { type: "PARKING_TIME", price: 6, step_size: 60 },
                ],
              },
            ],
          }),
        ],
      },
    });
    await points.minutes(24 * 60);
    expect(await session(points)).toMatchObject({ status: "COMPLETED", kwh: 48 });
    const { total_energy, total_time, total_parking_time, total_parking_cost } = await cdr(points);
    expect({ total_energy, total_parking_time, total_parking_cost }).toEqual({
      total_energy: 48,
      total_parking_time: 0.166667,
      total_parking_cost: { excl_vat: 1 },
    });
    expect(total_time).toBeCloseTo(48 / 11 + 1 / 6, 4);
    expect(points.clock.timers).toBe(0);
  });

  test("a stop while the driver plugs in ends it all the same", async () => {
    const points = chargePoints({ start });
    await points.start();
    await points.stop((await session(points)).id);
    await points.minutes(5);
    expect(await session(points)).toMatchObject({ status: "COMPLETED", kwh: 0 });
    const bill = await cdr(points);
    expect(validate("CDR", bill, "strict")).toEqual([]);
    expect(bill).toMatchObject({ total_energy: 0, total_parking_time: 0.000556 });
    expect(await points.evse()).toMatchObject({ status: "AVAILABLE" });
  });

  test("a stop at the moment at which the car is plugged in leaves a second to charge", async () => {
    const points = chargePoints({ start });
    await points.start();
    await points.clock.pass(8 * seconds);
    await points.stop((await session(points)).id);
    const bill = await cdr(points);
    expect(validate("CDR", bill, "strict")).toEqual([]);
    expect(bill).toMatchObject({ start_date_time: at(12), end_date_time: at(13), total_energy: 0.0031 });
  });

  test("direct current comes fast, and slower as the car gets full", async () => {
    const dc = connector({
      power_type: "DC",
      max_voltage: 920,
      max_amperage: 500,
      max_electric_power: 300_000,
    });
    const points = await charging({ seed: { locations: [location([evse("E1", { connectors: [dc] })])] } });
    const kwhAfter = async (minutes: number) => {
      await points.minutes(minutes);
      return (await session(points)).kwh;
    };
    const early = await kwhAfter(10);
    expect(early).toBeCloseTo(25, 1);
    await kwhAfter(5);
    const before = await kwhAfter(0);
    expect((await kwhAfter(5)) - before).toBeLessThan(10);
  });
});

describe("what the partner is told", () => {
  const ofSession = ({ pushes }: Points) => pushes.filter(({ module }) => module === "sessions");

  test("the Session whole at first and at the end, between them what has changed (SESS-02)", async () => {
    const points = await charging();
    await points.minutes(6);
    await points.stop((await session(points)).id);
    const [pending, active, first, second, ...more] = ofSession(points);
    const [over] = more.splice(-1);
    expect(more.map(({ options }) => Object.keys(options?.change ?? {}))).toEqual([
      ...Array(3).fill(["kwh", "total_cost", "last_updated"]),
      ["kwh", "total_cost", "charging_periods", "last_updated"],
    ]);
    expect(pending?.options).toBeUndefined();
    expect(active?.options?.change).toEqual({
      status: "ACTIVE",
      start_date_time: at(12),
      last_updated: at(12),
    });
    expect(first?.options?.change).toMatchObject({
      kwh: 0.1833,
      charging_periods: [{ start_date_time: at(12) }],
    });
    expect(second?.options?.change).toEqual({
      kwh: 0.3667,
      total_cost: { excl_vat: 0.1468, incl_vat: 0.1776 },
      last_updated: at(132),
    });
    expect(more.at(-1)?.options?.change).toMatchObject({ charging_periods: [{ start_date_time: at(72) }] });
    expect(over).toMatchObject({ object: { status: "COMPLETED" } });
    expect(over?.options).toBeUndefined();
  });

  test("the status of the EVSE, of which the Location knows (LOC-01)", async () => {
    const points = await charging();
    await points.minutes(1);
    await points.stop((await session(points)).id);
    const told = points.pushes.filter(({ module }) => module === "locations");
    expect(told.map(({ options }) => options)).toEqual([
      { evse: "E1", change: { status: "CHARGING" } },
      { evse: "E1", change: { status: "AVAILABLE" } },
    ]);
    expect(told.map(({ object }) => object.last_updated)).toEqual([at(12), at(74)]);
    expect(await points.evse("E2")).toEqual(evse("E2"));
  });

  test("the CDR, once it is over", async () => {
    const points = await charging();
    await points.stop((await session(points)).id);
    const order = points.pushes.map(({ module, object }) => ("status" in object ? object.status : module));
    expect(order).toEqual(["PENDING", "locations", "ACTIVE", "COMPLETED", "locations", "cdrs"]);
    expect(points.pushes.at(-1)?.object).toEqual(await cdr(points));
  });

  test.each([
    [1, 60],
    [10, 6],
    [60, 1],
    [300, 1],
    [3600, 1],
  ])("at speed %i once in %i seconds", async (speed, every) => {
    const points = await charging({ speed });
    const before = ofSession(points).length;
    await points.clock.pass(4 * every * seconds);
    const told = ofSession(points).slice(before);
    expect(told).toHaveLength(4);
    expect(told.slice(1).map(({ at: later }, index) => later - (told[index]?.at ?? 0))).toEqual(
      Array(3).fill(every * seconds),
    );
  });
});

describe("time", () => {
  test("passes faster in the Session than outside, where it is last_updated", async () => {
    const points = await charging({ speed: 60 });
    await points.clock.pass(10 * seconds);
    await points.stop((await session(points)).id);
    const { last_updated, start_date_time, end_date_time, kwh } = await session(points);
    const lasted = Date.parse(end_date_time ?? "") - Date.parse(start_date_time);
    expect(lasted / 60_000).toBeGreaterThan(10);
    expect(kwh).toBeCloseTo((11 * lasted) / 3_600_000, 2);
    expect(Date.parse(last_updated)).toBeLessThanOrEqual(points.clock.now());
    expect(Date.parse((await cdr(points)).last_updated)).toBeLessThanOrEqual(points.clock.now());
    expect(Date.parse((await points.evse())?.last_updated ?? "")).toBeLessThanOrEqual(points.clock.now());
  });

  test("last_updated rises with each change, even within one moment (LOC-01)", async () => {
    const points = chargePoints({
      start,
      speed: 1_000_000,
      seed: { locations: [location([evse("E1", { last_updated: at(3600) })], { last_updated: at(3600) })] },
    });
    await points.start();
    await points.clock.pass(5 * seconds);
    for (const module of ["sessions", "locations"]) {
      const dates = points.pushes.flatMap((each) => (each.module === module ? each.object.last_updated : []));
      expect(dates.length).toBeGreaterThan(1);
      expect(
        dates.every((date, index) => index === 0 || Date.parse(date) > Date.parse(dates[index - 1] ?? "")),
      ).toBe(true);
    }
  });

  test("two Sessions of one EVSE do not overlap", async () => {
    const points = await charging({ speed: 600 });
    await points.clock.pass(3 * seconds);
    await points.stop((await session(points)).id);
    const { end_date_time = "" } = await session(points);
    await points.start({ evse_uid: "E1" });
    const next = (await points.sessions()).find(({ status }) => status !== "COMPLETED");
    expect(Date.parse(next?.start_date_time ?? "")).toBeGreaterThanOrEqual(Date.parse(end_date_time));
  });

  test.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])("a speed of %d is refused", (speed) => {
    expect(() => chargePoints({ speed })).toThrow(RangeError);
  });
});

describe("which EVSE, Connector and Tariff", () => {
  const two = [connector(), connector({ id: "2", tariff_ids: ["U"] })];
  const dear = tariff({
    id: "U",
    elements: [{ price_components: [{ type: "ENERGY", price: 9, step_size: 1 }] }],
  });

  test.each([
    ["without an EVSE, the first that is free", {}, { evse_uid: "E2", connector_id: "1" }],
    ["the EVSE that is named, in any case", { evse_uid: "e3" }, { evse_uid: "E3", connector_id: "1" }],
    [
      "the Connector that is named",
      { evse_uid: "E3", connector_id: "2" },
      { evse_uid: "E3", connector_id: "2" },
    ],
  ])("%s", async (_name, more, expected) => {
    const evses = [evse("E1", { status: "CHARGING" }), evse("E2"), evse("E3", { connectors: two })];
    const points = chargePoints({ start, seed: { locations: [location(evses)] } });
    await points.start(more);
    expect(await session(points)).toMatchObject(expected);
  });

  const cases: [string, string[], Parameters<typeof tariff>[0][], string][] = [
    ["the Tariff of the Connector", ["U"], [{}, { id: "U" }], "U"],
    [
      "the first that holds",
      ["OLD", "NEW", "T"],
      [{}, { id: "OLD", end_date_time: at(-1) }, { id: "NEW", start_date_time: at(60) }],
      "T",
    ],
    [
      "the usual one before others",
      ["A", "T"],
      [{ id: "A", type: "AD_HOC_PAYMENT" }, { type: "REGULAR" }],
      "T",
    ],
    ["another where there is no usual one", ["A"], [{ id: "A", type: "PROFILE_CHEAP" }], "A"],
    ["none that is known: free of charge", ["GONE"], [], "FREE"],
    ["none at all: free of charge", [], [], "FREE"],
  ];
  test.each(cases)("%s", async (_name, tariff_ids, tariffs, expected) => {
    const evses = [evse("E1", { connectors: [connector({ tariff_ids })] })];
    const points = await charging({
      seed: { locations: [location(evses)], tariffs: tariffs.map((more) => tariff(more)) },
    });
    await points.minutes(1);
    await points.stop((await session(points)).id);
    const bill = await cdr(points);
    expect(validate("CDR", bill, "strict")).toEqual([]);
    expect(bill.tariffs?.map(({ id }) => id)).toEqual([expected]);
    expect(bill.total_cost.excl_vat > 0).toBe(expected !== "FREE");
  });

  test("the Tariff is that of the beginning, whatever becomes of it (CDR-07)", async () => {
    const points = await charging();
    const key = { country_code: "NL", party_id: "OCA", id: "T" };
    const about = { partner: "", module: "tariffs", role: "sender", version: "2.2.1" } as const;
    await points.own.tariffs.update(key, () => ({ ...dear, id: "T" }), {
      ...about,
      requestId: "1",
      correlationId: "1",
    });
    await points.minutes(1);
    await points.stop((await session(points)).id);
    expect((await cdr(points)).tariffs).toEqual([tariff()]);
  });

  test("an address that is too long for a CDR is cut (AMB-11), an EVSE without evse_id says #NA (TYPE-09)", async () => {
    const { evse_id: _none, ...plain } = evse("E1");
    const long = { address: "é".repeat(60), state: "s".repeat(30), postal_code: "3511", name: "Station" };
    const points = await charging({ seed: { locations: [location([plain], long)] } });
    await points.stop((await session(points)).id);
    const bill = await cdr(points);
    expect(validate("CDR", bill, "strict")).toEqual([]);
    expect(bill.cdr_location).toMatchObject({
      address: "é".repeat(45),
      state: "s".repeat(20),
      postal_code: "3511",
      name: "Station",
      evse_uid: "E1",
      evse_id: "#NA",
    });
  });
});
