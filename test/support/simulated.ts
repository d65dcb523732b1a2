import {
  type Own,
  ownObjects,
  type Seed,
  type Simulation,
  type SimulationOptions,
  simulation,
} from "@openocpi/cli";
import { type CommandActions, memoryCrud } from "@openocpi/server";
import { type OcpiNet, ocpiNet } from "@openocpi/server/testing";
import type {
  CDR,
  ChargingProfile,
  CommandResult,
  Connector,
  EVSE,
  Location,
  Session,
  Status,
  Tariff,
  Token,
} from "@openocpi/spec";
import { onTestFinished } from "vitest";
import { allOf, cpo, emsp } from "../roundtrip/parties.js";
import { type ManualClock, manualClock } from "./manual-clock.js";
import { fast } from "./push-sender.js";

/** When nothing has happened yet. */
const updated = "2026-01-01T00:00:00Z";

export const connector = (more: Partial<Connector> = {}): Connector => ({
  id: "1",
  standard: "IEC_62196_T2",
  format: "SOCKET",
  power_type: "AC_3_PHASE",
  max_voltage: 230,
  max_amperage: 16,
  tariff_ids: ["T"],
  last_updated: updated,
  ...more,
});

export const evse = (uid: string, more: Partial<EVSE> = {}): EVSE => ({
  uid,
  evse_id: `NL*OCA*${uid}`,
  status: "AVAILABLE",
  connectors: [connector()],
  last_updated: updated,
  ...more,
});

export const location = (evses: EVSE[], more: Partial<Location> = {}): Location => ({
  ...cpo,
  id: "L1",
  publish: true,
  address: "Stationsplein 12",
  city: "Utrecht",
  country: "NLD",
  coordinates: { latitude: "52.089640", longitude: "5.109780" },
  time_zone: "Europe/Amsterdam",
  evses,
  last_updated: updated,
  ...more,
});

export const tariff = (more: Partial<Tariff> = {}): Tariff => ({
  ...cpo,
  id: "T",
  currency: "EUR",
  elements: [{ price_components: [{ type: "ENERGY", price: 0.4, vat: 21, step_size: 1 }] }],
  last_updated: updated,
  ...more,
});

export const token = (uid: string, more: Partial<Token> = {}): Token => ({
  ...emsp,
  uid,
  type: "APP_USER",
  contract_id: `BE-MOV-${uid}`,
  issuer: "Movendo",
  valid: true,
  whitelist: "NEVER",
  last_updated: updated,
  ...more,
});

export interface Simulated {
  net: OcpiNet<"cpo" | "emsp">;
  clock: ManualClock;
  points: Simulation;
  own: Own;
  errors: unknown[];
  received: {
    locations(): Promise<Location[]>;
    sessions(): Promise<Session[]>;
    cdrs(): Promise<CDR[]>;
  };
  /** What the eMSP asks for, over HTTP. */
  start(more?: StartOptions): Promise<Started>;
  stop(session_id: string): Promise<CommandResult | undefined>;
  /** The status of an EVSE, as the CPO has it. */
  status(uid?: string): Promise<Status | undefined>;
}

type StartOptions = {
  location_id?: string;
  evse_uid?: string;
  connector_id?: string;
  token?: Token;
  authorization_reference?: string;
};

interface Started {
  result: CommandResult | undefined;
  session: Session | undefined;
}

interface SimulatedOptions extends Omit<SimulationOptions, "clock"> {
  seed?: Seed;
  clock?: ManualClock;
}

/** A CPO whose charge points are simulated, and an eMSP, over HTTP: partners already. */
export async function simulated({
  seed,
  clock = manualClock(),
  ...options
}: SimulatedOptions = {}): Promise<Simulated> {
  const own = ownObjects({ locations: [location([evse("E1"), evse("E2")])], tariffs: [tariff()], ...seed });
  const errors: unknown[] = [];
  const points = simulation(own, { speed: 60, clock, onError: (error) => errors.push(error), ...options });
  const received = {
    locations: memoryCrud<Location>(),
    sessions: memoryCrud<Session>(),
    cdrs: memoryCrud<CDR>(),
  };
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
  const { commands } = net.emsp.platform;
  const simulatedNet: Simulated = {
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
    async start({ token: card = token("D1"), location_id = "L1", ...more } = {}) {
      const asked = await commands.startSession({ partner: "cpo" }, { token: card, location_id, ...more });
      await clock.pass(100);
      const result = await asked.result;
      const session = await asked.session;
      return { result: result as CommandResult | undefined, session: session as Session | undefined };
    },
    async stop(session_id) {
      const asked = await commands.stopSession({ partner: "cpo" }, { session_id });
      await clock.pass(100);
      return (await asked.result) as CommandResult | undefined;
    },
    async status(uid = "E1") {
      const [{ evses } = {}] = await allOf(own.locations);
      return evses?.find((each) => each.uid === uid)?.status;
    },
  };
  return simulatedNet;
}

export type { ChargingProfile, CommandActions };
