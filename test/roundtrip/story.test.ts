import { expect, test } from "vitest";
import { cdr, cdrToken, later, session, tariff, token } from "../support/conformance-objects.js";
import { evse, location } from "../support/conformance-story.js";
import { allOf, cpo, emsp, keep, partners } from "./parties.js";

const uid = "04A2C91BE25E80";
const ofDriver = { ...cpo, cdr_token: cdrToken({ ...emsp, uid, contract_id: "BE-MOV-C1" }) };
const period = (hour: number, kwh: number) => ({
  start_date_time: `2026-03-02T${hour}:00:00Z`,
  dimensions: [{ type: "ENERGY" as const, volume: kwh }],
});

test("a driver roams: from the registration to the end of it (CRED-01, TOK-06, CMD-02, SESS-08, CDR-03, CRED-06)", async () => {
  const { net, ...sides } = await partners();
  const { own } = sides.cpo;
  const { received } = sides.emsp;
  const there = { cpo: net.cpo.platform, emsp: net.emsp.platform };

  // The eMSP reads what there is.
  await keep(own.locations, "LOC1", location("LOC1", { evses: [evse()] }));
  await keep(own.tariffs, "T1", tariff("T1", cpo));
  for (const module of ["locations", "tariffs"] as const)
    expect(await there.emsp.pull("cpo", module, { full: true })).toMatchObject({ stored: 1, refused: 0 });
  expect(await allOf(received.locations)).toEqual(await allOf(own.locations));

  // It tells of its driver, whose card the CPO reads.
  const card = await keep(sides.emsp.own.tokens, uid, token(uid, { ...emsp, whitelist: "NEVER" }));
  expect(await (await there.emsp.push("tokens", card)).done).toMatchObject([{ outcome: "delivered" }]);
  const decision = await there.cpo.authorize({ uid, location: { location_id: "LOC1", evse_uids: ["E1"] } });
  expect(decision).toMatchObject({ allowed: true, why: "asked", answer: "ALLOWED", partner: "emsp" });

  // The driver starts from the app.
  const started = await there.emsp.commands.startSession(
    { partner: "cpo" },
    { token: card, location_id: "LOC1", evse_uid: "E1" },
  );
  expect(started.response).toMatchObject({ result: "ACCEPTED" });
  expect(await started.result).toMatchObject({ result: "ACCEPTED" });
  const { authorization_reference } = started;

  // The session is told of from its beginning to its end.
  const pending = session("S1", {
    ...ofDriver,
    authorization_reference,
    auth_method: "COMMAND",
    status: "PENDING",
    kwh: 0,
  });
  await keep(own.sessions, "S1", pending);
  await (await there.cpo.push("sessions", pending)).done;
  expect(await started.session).toEqual(pending);
  const active = {
    ...pending,
    status: "ACTIVE" as const,
    kwh: 5,
    charging_periods: [period(10, 5)],
    last_updated: later,
  };
  await keep(own.sessions, "S1", active);
  const { status, kwh, charging_periods } = active;
  await (await there.cpo.push("sessions", active, { change: { status, kwh, charging_periods } })).done;
  expect(await allOf(received.sessions)).toEqual([active]);

  // It is slowed down, and ended, by the eMSP.
  const profile = await there.emsp.chargingProfiles.set(
    { partner: "cpo" },
    {
      session_id: "S1",
      charging_profile: {
        charging_rate_unit: "W",
        charging_profile_period: [{ start_period: 0, limit: 3_600 }],
      },
    },
  );
  expect(await profile.result).toMatchObject({ result: "ACCEPTED" });
  const stopped = await there.emsp.commands.stopSession({ partner: "cpo" }, { session_id: "S1" });
  expect(await stopped.result).toMatchObject({ result: "ACCEPTED" });
  const completed = { ...active, status: "COMPLETED" as const, end_date_time: later };
  await keep(own.sessions, "S1", completed);
  await (await there.cpo.push("sessions", completed)).done;
  expect(await allOf(received.sessions)).toEqual([completed]);

  // It is billed, and the bill is taken back and written anew.
  const bill = cdr("C1", { ...ofDriver, session_id: "S1", authorization_reference });
  const credit = {
    ...bill,
    id: "C1-CREDIT",
    credit: true,
    credit_reference_id: "C1",
    total_cost: { excl_vat: -8.2, incl_vat: -9.922 },
  };
  const corrected = { ...bill, id: "C2", total_cost: { excl_vat: 7, incl_vat: 8.47 } };
  for (const each of [bill, credit, corrected]) {
    await keep(own.cdrs, each.id, each);
    const [outcome] = await (await there.cpo.push("cdrs", each)).done;
    expect(outcome).toMatchObject({ outcome: "delivered", location: expect.stringContaining(each.id) });
    const read = await (await there.cpo.partner("emsp")).at("cdrs.receiver.get", outcome?.location ?? "");
    expect(read).toEqual(each);
  }
  expect((await allOf(received.cdrs)).map(({ id }) => id)).toEqual(["C1", "C1-CREDIT", "C2"]);

  // New tokens; then it is over.
  const before = (await there.emsp.partners.get("cpo"))?.outbound?.token;
  const renewed = await there.emsp.update("cpo");
  expect(renewed.outbound?.token).not.toBe(before);
  expect(await there.emsp.pull("cpo", "locations", { full: true })).toMatchObject({ received: 1 });
  await there.emsp.unregister("cpo");
  for (const [platform, partner] of [
    [there.cpo, "emsp"],
    [there.emsp, "cpo"],
  ] as const)
    expect(await platform.partners.get(partner)).toMatchObject({ status: "unregistered" });
  const skipped = await there.cpo.push("locations", location("LOC1"));
  expect(skipped.targets).toEqual([]);
});
