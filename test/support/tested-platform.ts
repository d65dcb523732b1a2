import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import {
  type InviteOptions,
  type Modules,
  memoryCrud,
  type OcpiOptions,
  ocpi,
  type Platform,
} from "@openocpi/server";
import type { ConformanceOptions, Triggers } from "@openocpi/server/testing";
import type { Capability, CDR, ClientInfo, EVSE, Location, Session, Tariff, Token } from "@openocpi/spec";
import express, { type Express } from "express";
import { role } from "./conformance-net.js";
import { cdr, cdrToken, clientInfo, session, tariff, token } from "./conformance-objects.js";
import { connector, evse, foreign, location, ours } from "./conformance-story.js";

/** As whom the tester comes. */
export const tester = { country_code: "NL", party_id: "TST" };
const days = (day: number) => `2026-03-0${day}T09:00:00Z`;
const can = ["CHARGING_PREFERENCES_CAPABLE", "CHARGING_PROFILE_CAPABLE"] as const;

/** What there is to read: objects of ours, some meant for the tester and some for somebody else. */
export const testedModules = (): Modules => {
  const mine = { ...ours, cdr_token: cdrToken(tester) };
  const foreigner = { ...ours, cdr_token: cdrToken(foreign) };
  const locations = [1, 2, 3, 4, 5].map((day) =>
    location(`LOC${day}`, { last_updated: days(day), evses: [charger([...can])] }),
  );
  const special = location("SPECIAL", {
    evses: [charger(["START_SESSION_CONNECTOR_REQUIRED"]), { ...charger(), uid: "E2", status: "REMOVED" }],
  });
  return {
    locations: {
      sender: memoryCrud<Location>([...locations.map(unique), unique(special, 9)]),
      receiver: memoryCrud<Location>(),
    },
    sessions: {
      sender: Object.assign(
        memoryCrud<Session>([
          session("S1", { ...mine, last_updated: days(1), evse_uid: "E1-0" }),
          session("S2", { ...mine, last_updated: days(2), location_id: "SPECIAL", evse_uid: "E1-9" }),
          session("S3", { ...mine, last_updated: days(3), status: "COMPLETED", end_date_time: days(4) }),
          session("S9", { ...foreigner, last_updated: days(4) }),
        ]),
        {
          chargingPreferences: async ({ session: { id } }: { session: Session }) =>
            id === "S1" ? ("ACCEPTED" as const) : ("NOT_POSSIBLE" as const),
        },
      ),
      receiver: memoryCrud<Session>(),
    },
    cdrs: {
      sender: memoryCrud<CDR>([
        ...[1, 2, 3].map((day) => cdr(`CDR${day}`, { ...mine, last_updated: days(day + 2) })),
        cdr("CDR9", foreigner),
      ]),
      receiver: memoryCrud<CDR>(),
    },
    tariffs: {
      sender: memoryCrud<Tariff>(
        [1, 2, 3].map((day) => tariff(`T${day}`, { ...ours, last_updated: days(day) })),
      ),
      receiver: memoryCrud<Tariff>(),
    },
    tokens: {
      sender: memoryCrud<Token>([
        token("T1", { ...ours, last_updated: days(1) }),
        token("T2", { ...ours, valid: false, last_updated: days(2) }),
        token("T1", { ...ours, type: "APP_USER", contract_id: "NL-OCA-C9", last_updated: days(3) }),
      ]),
      receiver: memoryCrud<Token>(),
    },
    commands: { receiver: charging(), sender: {} },
    chargingprofiles: {
      receiver: {
        active: async () => ({ result: "ACCEPTED", later: Promise.resolve(activeResult) }),
        set: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }),
        clear: async () => ({ result: "ACCEPTED", later: Promise.resolve({ result: "ACCEPTED" }) }),
      },
      sender: {},
    },
    hubclientinfo: {
      sender: memoryCrud<ClientInfo>(
        [1, 2, 3].map((day) => clientInfo({ party_id: `M0${day}`, last_updated: days(day) })),
      ),
      receiver: memoryCrud<ClientInfo>(),
    },
  };
};

const charger = (capabilities: Capability[] = []): EVSE =>
  evse({ capabilities, connectors: [connector({ last_updated: days(1) })], last_updated: days(1) });

/** EVSE uids are unique within the platform (LOC-09). */
const unique = (one: Location, index: number): Location => ({
  ...one,
  evses: (one.evses ?? []).map((each) => ({ ...each, uid: `${each.uid}-${index}` })),
});

const done = async () => ({
  result: "ACCEPTED" as const,
  later: Promise.resolve({ result: "ACCEPTED" as const }),
});
const charging = () => ({
  startSession: done,
  stopSession: done,
  reserveNow: done,
  cancelReservation: done,
  unlockConnector: done,
});
const activeResult = {
  result: "ACCEPTED" as const,
  profile: { start_date_time: days(1), charging_profile: { charging_rate_unit: "A" as const } },
};

export interface TestedPlatform extends AsyncDisposable {
  platform: Platform;
  /** What `runConformance` needs to know of it. */
  tested: Pick<ConformanceOptions, "url" | "tokenA" | "trigger">;
}

export interface TestedOptions {
  options?: Partial<OcpiOptions>;
  /** What the operator makes of the tester. */
  invite?: InviteOptions;
  /** Puts the router into a host. */
  host: (router: Platform["router"]) => Express;
  prefix: string;
}

/** A platform of all modules, in memory, over real HTTP, with what an operator can set off. */
export async function testedPlatform({
  options,
  invite,
  host,
  prefix,
}: TestedOptions): Promise<TestedPlatform> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  const base = `http://127.0.0.1:${port}${prefix}`;
  const platform = ocpi({
    roles: [role(ours, "CPO"), role(ours, "EMSP")],
    modules: testedModules(),
    publicUrl: base,
    network: { allowPrivate: true },
    ...options,
  });
  server.on("request", host(platform.router));
  const tokens = await Promise.all(
    ["tester", ..."abcdefgh"].map(async (id) => (await platform.invite({ ...invite, id })).token),
  );
  return {
    platform,
    tested: { url: `${base}/versions`, tokenA: tokens, trigger: triggers(platform) },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await platform.close();
    },
  };
}

const routing = { to: tester, from: ours };

/** What the operator of a platform of ours does to set something off. */
const triggers = (platform: Platform): Triggers => ({
  async register({ url, token: tokenA }) {
    await platform.register({ id: "tested-by", url, token: tokenA });
  },
  async pull(module) {
    const partner = await platform.partner("tester");
    if (module === "hubclientinfo") return;
    const from = { date_from: "2020-01-01T00:00:00Z" };
    await partner[module].sender.list(from, routing).toArray();
  },
  async push() {
    const partner = await platform.partner("tester");
    await partner.locations.receiver.put({ ...ours, location_id: "LOC1" }, location("LOC1"), routing);
  },
  async command(location_id) {
    await platform.commands.startSession(tester, { token: token("T1", ours), location_id });
  },
});

export const plainHost =
  (prefix: string) =>
  (router: Platform["router"]): Express =>
    express().use(prefix, router);
