import { PartnerError } from "@openocpi/client";
import { checkCdr } from "@openocpi/pricing";
import { validate } from "@openocpi/spec";
import { expect, test } from "vitest";
import { atCpo, type Simulated, simulated } from "../support/simulated.js";
import { token } from "../support/simulated-objects.js";

const card = token("D1");
const seconds = 1_000;

/** The eMSP has the Sessions as the CPO has them now. */
async function sameSessions(both: Simulated): Promise<void> {
  const own = await both.sessions();
  await expect.poll(both.received.sessions).toEqual(own);
}

async function statusAtEmsp(both: Simulated, uid = "E1") {
  const [location] = await both.received.locations();
  return location?.evses?.find((each) => each.uid === uid)?.status;
}

test("an eMSP starts, bounds and stops a Session, and gets its CDR", async () => {
  const both = await simulated();
  const { commands, chargingProfiles } = both.net.emsp.platform;

  const started = commands.startSession(atCpo, { token: card, location_id: "L1", evse_uid: "E1" });
  expect((await started).response).toMatchObject({ result: "ACCEPTED" });
  expect(await both.result(started)).toEqual({ result: "ACCEPTED" });
  const session = await (await started).session;
  expect(session).toMatchObject({ status: "PENDING", kwh: 0, cdr_token: { uid: "D1" } });
  const session_id = session?.id ?? "";

  await both.clock.pass(1 * seconds);
  await sameSessions(both);
  await expect.poll(() => statusAtEmsp(both)).toBe("CHARGING");
  for (let minute = 0; minute < 12; minute++) {
    await both.clock.pass(1 * seconds);
    await sameSessions(both);
  }
  const [active] = await both.received.sessions();
  expect(active).toMatchObject({ status: "ACTIVE" });
  expect(active?.charging_periods?.length).toBeGreaterThan(2);

  const charging_profile = {
    charging_rate_unit: "W" as const,
    charging_profile_period: [{ start_period: 0, limit: 3000 }],
  };
  expect(await both.result(chargingProfiles.set(atCpo, { session_id, charging_profile }))).toEqual({
    result: "ACCEPTED",
  });
  expect(await both.result(chargingProfiles.active(atCpo, { session_id, duration: 900 }))).toMatchObject({
    result: "ACCEPTED",
    profile: { charging_profile: { charging_profile_period: [{ start_period: 0, limit: 3000 }] } },
  });
  expect(await both.result(chargingProfiles.clear(atCpo, { session_id }))).toEqual({ result: "ACCEPTED" });

  expect(await both.result(commands.stopSession(atCpo, { session_id }))).toEqual({ result: "ACCEPTED" });
  await expect.poll(both.received.cdrs).toHaveLength(1);
  const [cdr] = await both.received.cdrs();
  expect(validate("CDR", cdr, "strict")).toEqual([]);
  expect(cdr).toMatchObject({ session_id, authorization_reference: (await started).authorization_reference });
  expect(cdr && checkCdr(cdr, { time_zone: "Europe/Amsterdam" }).agrees).toBe(true);
  await sameSessions(both);
  expect(await both.received.sessions()).toMatchObject([
    { status: "COMPLETED", total_cost: cdr?.total_cost },
  ]);
  await expect.poll(() => statusAtEmsp(both)).toBe("AVAILABLE");
  expect(both.errors).toEqual([]);
  for (const { events } of [both.net.cpo, both.net.emsp])
    expect(events.filter(({ type }) => ["error", "refused", "withheld", "tolerated"].includes(type))).toEqual(
      [],
    );
});

test("an eMSP that pulls gets what one gets that is told: the dates are those of the wall clock", async () => {
  const both = await simulated({ speed: 300 });
  const { commands, pull } = both.net.emsp.platform;
  const started = commands.startSession(atCpo, { token: card, location_id: "L1" });
  await both.result(started);
  await pull("cpo", "sessions");
  await both.clock.pass(5 * seconds);
  const asked = await pull("cpo", "sessions");
  expect(Date.parse(asked.cursor ?? "")).toBeLessThanOrEqual(both.clock.now());
  await commands.startSession(atCpo, { token: card, location_id: "L1", evse_uid: "E2" });
  await both.clock.pass(1 * seconds);
  await pull("cpo", "sessions");
  expect(await both.received.sessions()).toHaveLength(2);
});

test("an eMSP reserves, and cancels", async () => {
  const both = await simulated();
  const { commands } = both.net.emsp.platform;
  const expiry_date = new Date(both.clock.now() + 3_600 * seconds).toISOString();
  const reserve = { token: card, location_id: "L1", evse_uid: "E2", reservation_id: "R1", expiry_date };
  const reserved = commands.reserveNow(atCpo, reserve);
  expect(await both.result(reserved)).toEqual({ result: "ACCEPTED" });
  expect(await (await reserved).session).toMatchObject({ status: "RESERVATION", evse_uid: "E2" });
  await expect.poll(() => statusAtEmsp(both, "E2")).toBe("RESERVED");
  const canceled = commands.cancelReservation(atCpo, { reservation_id: "r1" });
  expect(await both.result(canceled)).toEqual({ result: "ACCEPTED" });
  await expect.poll(() => statusAtEmsp(both, "E2")).toBe("AVAILABLE");
  await sameSessions(both);
  expect(await both.received.sessions()).toMatchObject([{ status: "COMPLETED" }]);
});

test("an eMSP unlocks a Connector", async () => {
  const both = await simulated();
  const place = { location_id: "L1", evse_uid: "E1", connector_id: "1" };
  const unlocked = both.net.emsp.platform.commands.unlockConnector(atCpo, place);
  expect(await both.result(unlocked)).toEqual({ result: "ACCEPTED" });
});

test("an eMSP learns what cannot be", async () => {
  const both = await simulated();
  const { commands, chargingProfiles } = both.net.emsp.platform;
  const place = { token: card, location_id: "L1", evse_uid: "E1" };
  await both.result(commands.startSession(atCpo, place));
  expect(await both.result(commands.startSession(atCpo, place))).toMatchObject({ result: "EVSE_OCCUPIED" });
  for (const nowhere of [
    { ...place, location_id: "L9" },
    { ...place, evse_uid: "E9" },
    { ...place, connector_id: "9" },
  ]) {
    const error = await commands.startSession(atCpo, nowhere).catch((each: unknown) => each);
    expect(error).toBeInstanceOf(PartnerError);
    expect(error).toMatchObject({ code: 2003 });
  }
  const session_id = "nothing";
  for (const asked of [
    commands.stopSession(atCpo, { session_id }),
    chargingProfiles.clear(atCpo, { session_id }),
  ])
    expect((await asked).response).toMatchObject({ result: "UNKNOWN_SESSION" });
});

test("what goes on is ended and told of before the platform is closed", async () => {
  const both = await simulated();
  await both.result(both.net.emsp.platform.commands.startSession(atCpo, { token: card, location_id: "L1" }));
  await both.clock.pass(5 * seconds);
  await both.points.close();
  await both.net.cpo.platform.close();
  expect(await both.received.cdrs()).toHaveLength(1);
  expect(await both.received.sessions()).toMatchObject([{ status: "COMPLETED" }]);
  expect(await statusAtEmsp(both)).toBe("AVAILABLE");
});
