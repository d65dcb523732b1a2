import { checkCdr } from "@openocpi/pricing";
import { type Context, memoryCrud } from "@openocpi/protocol";
import { ocpiNet } from "@openocpi/server/testing";
import { type CDR, type Location, type Session, type Token, validate } from "@openocpi/spec";
import { expect, onTestFinished, test } from "vitest";
import { allOf, cpo } from "../roundtrip/parties.js";
import { fast } from "../support/push-sender.js";
import { token } from "../support/simulated-objects.js";
import { type Service, service } from "./service.js";

const atCpo = { partner: "serve" };

/** `openocpi serve --simulate`, and an eMSP that has registered there. */
async function roaming() {
  const received = {
    locations: memoryCrud<Location>(),
    sessions: memoryCrud<Session>(),
    cdrs: memoryCrud<CDR>(),
  };
  const net = await ocpiNet({
    emsp: {
      modules: {
        locations: { receiver: received.locations },
        sessions: { receiver: received.sessions },
        cdrs: { receiver: received.cdrs },
        tokens: { sender: memoryCrud<Token>() },
        commands: { sender: {} },
        chargingprofiles: { sender: {} },
      },
      pushing: fast,
    },
  });
  const running: Service = await service([
    "--simulate",
    ...["--speed", "300", "--party", "NL*OCA:CPO", "--registration-token", "token-a", "--allow-private"],
  ]);
  onTestFinished(async () => {
    running.process.kill("SIGKILL");
    await net.close();
  });
  const { platform } = net.emsp;
  await platform.register({ id: "serve", url: running.ready.versions, token: "token-a" });
  await platform.pull("serve", "locations");
  const find = async (status: string) => {
    for (const { id, time_zone, evses = [] } of await allOf(received.locations)) {
      const evse = evses.find((each) => each.status === status);
      if (evse) return { location_id: id, evse_uid: evse.uid, ...(time_zone && { time_zone }) };
    }
    throw new Error(`no EVSE is ${status}`);
  };
  const statusOf = async ({ location_id, evse_uid }: { location_id: string; evse_uid: string }) => {
    const location = await received.locations.get({ ...cpo, id: location_id }, about);
    return location?.evses?.find(({ uid }) => uid === evse_uid)?.status;
  };
  return { running, platform, received, find, statusOf };
}

const about: Context = {
  partner: "serve",
  module: "locations",
  role: "receiver",
  version: "2.2.1",
  requestId: "1",
  correlationId: "1",
};

test("openocpi serve --simulate: a Session is started, told of, stopped and billed", async () => {
  const { running, platform, received, find, statusOf } = await roaming();
  const { time_zone, ...place } = await find("AVAILABLE");
  const before = Date.now();
  const started = await platform.commands.startSession(atCpo, { token: token("D1"), ...place });
  expect(started.response).toMatchObject({ result: "ACCEPTED" });
  expect(await started.result).toEqual({ result: "ACCEPTED" });
  expect(Date.now() - before).toBeLessThan(5_000);
  const session_id = (await started.session)?.id ?? "";

  const session = async () => (await allOf(received.sessions)).find(({ id }) => id === session_id);
  await expect.poll(async () => (await session())?.charging_periods?.length).toBeGreaterThan(1);
  expect(await session()).toMatchObject({ status: "ACTIVE", kwh: expect.any(Number) });
  expect(await statusOf(place)).toBe("CHARGING");

  const charging_profile = {
    charging_rate_unit: "A" as const,
    charging_profile_period: [{ start_period: 0, limit: 8 }],
  };
  const set = await platform.chargingProfiles.set(atCpo, { session_id, charging_profile });
  expect(await set.result).toEqual({ result: "ACCEPTED" });

  const occupied = await platform.commands.startSession(atCpo, { token: token("D2"), ...place });
  expect(await occupied.result).toMatchObject({ result: "EVSE_OCCUPIED" });

  const stopped = await platform.commands.stopSession(atCpo, { session_id });
  expect(await stopped.result).toEqual({ result: "ACCEPTED" });
  await expect.poll(() => allOf(received.cdrs)).toMatchObject([{ session_id }]);
  const [cdr] = await allOf(received.cdrs);
  expect(validate("CDR", cdr, "strict")).toEqual([]);
  expect(cdr && checkCdr(cdr, { ...(time_zone && { time_zone }) }).agrees).toBe(true);
  await expect.poll(async () => (await session())?.status).toBe("COMPLETED");
  await expect.poll(() => statusOf(place)).toBe("AVAILABLE");
  expect(await running.stop()).toBe(0);
  expect(running.told().filter(({ type }) => type === "error")).toEqual([]);
});

test("openocpi serve --simulate: what goes on is ended by SIGTERM, and billed", async () => {
  const { running, platform, received, find } = await roaming();
  const { time_zone: _any, ...place } = await find("AVAILABLE");
  const started = await platform.commands.startSession(atCpo, { token: token("D1"), ...place });
  const { id } = (await started.session) ?? {};
  expect(await running.stop()).toBe(0);
  expect(await allOf(received.cdrs)).toMatchObject([{ session_id: id }]);
  expect(await allOf(received.sessions)).toMatchObject([{ id, status: "COMPLETED" }]);
  expect(running.stderr()).toBe("");
});
