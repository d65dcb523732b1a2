import { type Own, ownObjects, type Seed, type Simulation, simulation } from "@openocpi/cli";
import { memoryCrud } from "@openocpi/server";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import type { CDR, Location, Session, Token } from "@openocpi/spec";
import { onTestFinished } from "vitest";
import { allOf } from "../roundtrip/parties.js";
import { type ManualClock, manualClock } from "./manual-clock.js";
import { fast } from "./push-sender.js";
import { evse, location, tariff, token } from "./simulated-objects.js";

/** A CPO whose charge points are simulated, and an eMSP, over HTTP: partners already. */
export interface Simulated {
  net: OcpiNet<"cpo" | "emsp">;
  clock: ManualClock;
  points: Simulation;
  own: Own;
  errors: unknown[];
  /** What the eMSP has. */
  received: {
    locations(): Promise<Location[]>;
    sessions(): Promise<Session[]>;
    cdrs(): Promise<CDR[]>;
  };
  /** What the CPO has. */
  sessions(): Promise<Session[]>;
  /** Waits for the result of something that the eMSP has asked for, while a charge point answers. */
  result<R>(asked: Promise<{ response: { result: string }; result: Promise<R> }>): Promise<R>;
}

/** Where the eMSP asks. */
export const atCpo = { partner: "cpo" } as const;

export async function simulated({
  seed,
  speed = 60,
}: {
  seed?: Seed;
  speed?: number;
} = {}): Promise<Simulated> {
  const clock = manualClock();
  const own = ownObjects({ locations: [location([evse("E1"), evse("E2")])], tariffs: [tariff()], ...seed });
  const errors: unknown[] = [];
  const points = simulation(own, { speed, clock, onError: (error) => errors.push(error) });
  const received = {
    locations: memoryCrud<Location>(),
    sessions: memoryCrud<Session>(),
    cdrs: memoryCrud<CDR>(),
  };
  const tokens = memoryCrud<Token>([token("D1")], { id: ({ uid }) => uid });
  const net = await ocpiNet({
    cpo: {
      modules: {
        locations: { sender: own.locations },
        tariffs: { sender: own.tariffs },
        sessions: { sender: own.sessions },
        cdrs: { sender: own.cdrs },
        commands: { receiver: points.commands },
        chargingprofiles: { receiver: points.chargingProfiles },
      },
      pushing: fast,
    },
    emsp: {
      modules: {
        locations: { receiver: received.locations },
        sessions: { receiver: received.sessions },
        cdrs: { receiver: received.cdrs },
        tokens: { sender: tokens },
        commands: { sender: {} },
        chargingprofiles: { sender: {} },
      },
    },
  });
  onTestFinished(async () => {
    await points.close();
    await net.close();
  });
  points.start(net.cpo.platform);
  await net.connect("emsp", "cpo");
  await net.emsp.platform.pull("cpo", "locations");
  return {
    net,
    clock,
    points,
    own,
    errors,
    received: {
      locations: () => allOf(received.locations),
      sessions: () => allOf(received.sessions),
      cdrs: () => allOf(received.cdrs),
    },
    sessions: () => allOf(own.sessions),
    async result(asked) {
      const { result } = await asked;
      await clock.pass(Math.ceil(2_000 / Math.max(1, speed)));
      return result;
    },
  };
}
