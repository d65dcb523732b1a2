import type { Capability, Connector } from "@openocpi/spec";

/** What one EVSE of a kind of charging station has: its Connectors without ids and dates, and what it can do. */
export interface Station {
  connectors: readonly Omit<Connector, "id" | "last_updated">[];
  capabilities: readonly Capability[];
}

const acCapabilities = ["RFID_READER", "REMOTE_START_STOP_CAPABLE", "UNLOCK_CAPABLE", "RESERVABLE"] as const;
const dcCapabilities = [
  "RFID_READER",
  "REMOTE_START_STOP_CAPABLE",
  "CONTACTLESS_CARD_SUPPORT",
  "CREDIT_CARD_PAYABLE",
] as const;

const type2 = (max_amperage: number, max_electric_power: number): Station => ({
  connectors: [
    {
      standard: "IEC_62196_T2",
      format: "SOCKET",
      power_type: "AC_3_PHASE",
      max_voltage: 230,
      max_amperage,
      max_electric_power,
      tariff_ids: ["AC-DAY"],
    },
  ],
  capabilities: acCapabilities,
});

const ccs = (max_amperage: number, max_electric_power: number): Station["connectors"][number] => ({
  standard: "IEC_62196_T2_COMBO",
  format: "CABLE",
  power_type: "DC",
  max_voltage: 920,
  max_amperage,
  max_electric_power,
  tariff_ids: ["DC-FAST"],
});

const chademo: Station["connectors"][number] = {
  standard: "CHADEMO",
  format: "CABLE",
  power_type: "DC",
  max_voltage: 500,
  max_amperage: 125,
  max_electric_power: 50_000,
  tariff_ids: ["DC-FAST"],
};

/** The kinds of stations in the network. The power never is more than voltage, current and phases allow. */
export const stations = {
  ac11: type2(16, 11_000),
  ac22: type2(32, 22_000),
  dc50: { connectors: [ccs(125, 50_000), chademo], capabilities: dcCapabilities },
  dc150: { connectors: [ccs(400, 150_000)], capabilities: dcCapabilities },
  dc300: { connectors: [ccs(500, 300_000)], capabilities: dcCapabilities },
} as const satisfies Record<string, Station>;

export type StationKind = keyof typeof stations;
