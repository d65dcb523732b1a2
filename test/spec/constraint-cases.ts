import type { SchemaName } from "@openocpi/spec";
import { facts } from "./facts.js";
import { type Sample, sample } from "./sample.js";

/** What the strict form has to let pass or to refuse; of what it refuses, where the fault is and which rule it breaks. */
export type Case = readonly [what: string, value: Sample, fault?: readonly [path: string, rule?: string]];
/** A constraint, by a schema and values of it. */
export interface Held {
  schema: SchemaName;
  cases: readonly Case[];
  /** What of it JSON Schema cannot say, so that code has to. */
  left?: string;
}

const without = (value: Sample, ...names: string[]): Sample =>
  Object.fromEntries(Object.entries(value).filter(([name]) => !names.includes(name)));
const hours = sample("RegularHours");
const cdr = without(sample("CDR"), "credit", "credit_reference_id");
const period = sample("ChargingPeriod");
const dimensions = (type: string) => [{ type, volume: 1 }];
const element = (type: string, reservation: boolean): Sample => ({
  price_components: [
    { type: "FLAT", price: 1, step_size: 1 },
    { type, price: 1, step_size: 1 },
  ],
  restrictions: reservation ? { reservation: "RESERVATION" } : { min_kwh: 1 },
});
const start = sample("StartSession");
const patch = (name: SchemaName): Held => ({
  schema: name,
  cases: [
    ["last_updated alone", { last_updated: "2026-03-02T09:15:00Z" }],
    ["without last_updated", {}, ["/last_updated", "PUSH-04"]],
    ["last_updated that is null", { last_updated: null }, ["/last_updated"]],
  ],
});

/** Every constraint of the facts, by its id. */
export const held: Readonly<Record<string, Held | readonly Held[]>> = {
  hours_regular: {
    schema: "Hours",
    cases: [
      ["always open", { twentyfourseven: true }],
      ["always open, and an empty list", { twentyfourseven: true, regular_hours: [] }],
      ["open at times", { twentyfourseven: false, regular_hours: [hours] }],
      [
        "always open, and at times",
        { twentyfourseven: true, regular_hours: [hours] },
        ["/regular_hours", "LOC-08"],
      ],
      ["open at no time", { twentyfourseven: false }, ["/regular_hours", "LOC-08"]],
      ["an empty list of times", { twentyfourseven: false, regular_hours: [] }, ["/regular_hours", "LOC-08"]],
    ],
  },
  regular_hours_order: {
    schema: "RegularHours",
    left: "period_end is after period_begin",
    cases: [
      ["Monday", { ...hours, weekday: 1 }],
      ["Sunday", { ...hours, weekday: 7 }],
      ["day 0", { ...hours, weekday: 0 }, ["/weekday", "LOC-08"]],
      ["day 8", { ...hours, weekday: 8 }, ["/weekday", "LOC-08"]],
    ],
  },
  publish_token_one_of: {
    schema: "PublishTokenType",
    cases: [
      ["a group", { group_id: "G" }],
      ["nothing", {}, ["/group_id", "LOC-07"]],
      ["a type only", { type: "RFID" }, ["/group_id", "LOC-07"]],
    ],
  },
  publish_token_type: {
    schema: "PublishTokenType",
    cases: [
      ["uid and type", { uid: "04A2", type: "RFID" }],
      ["uid without type", { uid: "04A2" }, ["/type", "LOC-07"]],
    ],
  },
  publish_token_issuer: {
    schema: "PublishTokenType",
    cases: [
      ["number and issuer", { visual_number: "1187", issuer: "Movendo" }],
      ["number without issuer", { visual_number: "1187" }, ["/issuer", "LOC-07"]],
    ],
  },
  publish_allowed_to: {
    schema: "Location",
    cases: [
      ["not published, for some", { ...sample("Location"), publish: false }],
      ["published, and an empty list", { ...sample("Location"), publish: true, publish_allowed_to: [] }],
      ["published, for some", { ...sample("Location"), publish: true }, ["/publish_allowed_to", "LOC-06"]],
    ],
  },
  postal_code: {
    schema: "Location",
    left: "whether the place has a postal code",
    cases: [["none", without(sample("Location"), "postal_code")]],
  },
  energy_sum: {
    schema: "EnergySource",
    left: "the percentages add up to 100",
    cases: [
      ["0 percent", { source: "WIND", percentage: 0 }],
      ["100 percent", { source: "WIND", percentage: 100 }],
      ["less than 0", { source: "WIND", percentage: -0.1 }, ["/percentage"]],
      ["more than 100", { source: "WIND", percentage: 100.1 }, ["/percentage"]],
    ],
  },
  evse_id_removed: {
    schema: "EVSE",
    cases: [["removed, without its public id", { ...without(sample("EVSE"), "evse_id"), status: "REMOVED" }]],
  },
  na_values: {
    schema: "Session",
    cases: [["#NA", { ...sample("Session"), status: "RESERVATION", evse_uid: "#NA", connector_id: "#NA" }]],
  },
  na_values_cdr: {
    schema: "CdrLocation",
    cases: [["#NA", { ...sample("CdrLocation"), evse_uid: "#NA", evse_id: "#NA", connector_id: "#NA" }]],
  },
  credit_reference: {
    schema: "CDR",
    left: "total_cost is that of the original, negated",
    cases: [
      ["neither", cdr],
      ["credit false", { ...cdr, credit: false }],
      ["both", { ...cdr, credit: true, credit_reference_id: "CDR-1", total_cost: { excl_vat: -8.2 } }],
      ["credit alone", { ...cdr, credit: true }, ["/credit_reference_id", "CDR-03"]],
      ["a reference alone", { ...cdr, credit_reference_id: "CDR-1" }, ["/credit_reference_id", "CDR-03"]],
      [
        "a reference, but no credit",
        { ...cdr, credit: false, credit_reference_id: "CDR-1" },
        ["/credit_reference_id", "CDR-03"],
      ],
    ],
  },
  cdr_id_length: {
    schema: "CDR",
    cases: [
      ["36 characters", { ...cdr, id: "A".repeat(36) }],
      ["37 characters", { ...cdr, id: "A".repeat(37) }, ["/id", "CDR-04"]],
      ["credit, 39 characters", { ...cdr, credit: true, credit_reference_id: "C", id: "A".repeat(39) }],
      [
        "credit, 40 characters",
        { ...cdr, credit: true, credit_reference_id: "C", id: "A".repeat(40) },
        ["/id", "TYPE-07"],
      ],
    ],
  },
  cdr_session_id: {
    schema: "CDR",
    left: "whether there was a session, and the CPO has the module",
    cases: [["none", without(cdr, "session_id")]],
  },
  session_only: [
    {
      schema: "CDR",
      cases: [
        ...["CURRENT", "ENERGY_EXPORT", "ENERGY_IMPORT", "POWER", "STATE_OF_CHARGE"].map(
          (type): Case => [
            type,
            { ...cdr, charging_periods: [{ ...period, dimensions: dimensions(type) }] },
            ["/charging_periods/0/dimensions/0/type", "CDR-05"],
          ],
        ),
        ...["ENERGY", "MAX_CURRENT", "MIN_CURRENT", "MAX_POWER", "MIN_POWER"].map(
          (type): Case => [type, { ...cdr, charging_periods: [{ ...period, dimensions: dimensions(type) }] }],
        ),
        ...["PARKING_TIME", "RESERVATION_TIME", "TIME"].map(
          (type): Case => [type, { ...cdr, charging_periods: [{ ...period, dimensions: dimensions(type) }] }],
        ),
      ],
    },
    {
      schema: "Session",
      cases: (facts.enums.CdrDimensionType ?? []).map(
        (type): Case => [
          `${type} in a Session`,
          { ...sample("Session"), charging_periods: [{ ...period, dimensions: dimensions(type) }] },
        ],
      ),
    },
  ],
  state_of_charge: {
    schema: "CdrDimension",
    cases: [
      ["0 percent", { type: "STATE_OF_CHARGE", volume: 0 }],
      ["100 percent", { type: "STATE_OF_CHARGE", volume: 100 }],
      ["less than 0", { type: "STATE_OF_CHARGE", volume: -1 }, ["/volume"]],
      ["more than 100", { type: "STATE_OF_CHARGE", volume: 100.5 }, ["/volume"]],
      ["energy, more than 100 and less than 0", { type: "ENERGY", volume: -250 }],
    ],
  },
  reservation_dimensions: {
    schema: "TariffElement",
    cases: [
      ["a reservation, FLAT and TIME", element("TIME", true)],
      ["a reservation, ENERGY", element("ENERGY", true), ["/price_components/1/type", "TAR-09"]],
      ["a reservation, PARKING_TIME", element("PARKING_TIME", true), ["/price_components/1/type", "TAR-09"]],
      ["charging, ENERGY", element("ENERGY", false)],
      ["no restrictions, ENERGY", without(element("ENERGY", false), "restrictions")],
    ],
  },
  start_session_evse: {
    schema: "StartSession",
    left: "whether the EVSE requires connector_id",
    cases: [
      ["both", start],
      ["an EVSE only", without(start, "connector_id")],
      ["neither", without(start, "evse_uid", "connector_id")],
      ["a Connector only", without(start, "evse_uid"), ["/evse_uid", "CMD-09"]],
    ],
  },
  active_profile: {
    schema: "ActiveChargingProfileResult",
    cases: [
      ["accepted, with a profile", sample("ActiveChargingProfileResult")],
      ["refused, without", { result: "REJECTED" }],
      ["unknown, without", { result: "UNKNOWN" }],
      ["accepted, without", { result: "ACCEPTED" }, ["/profile", "CHP-06"]],
      [
        "refused, with a profile",
        { ...sample("ActiveChargingProfileResult"), result: "REJECTED" },
        ["/profile", "CHP-06"],
      ],
    ],
  },
  one_decimal: [
    {
      schema: "ChargingProfilePeriod",
      cases: [
        ...[22.1, 6.3, 0.1, 0.3, 0.7, 16, 0, -6.3, 8.1, 11000, 150000.7].map(
          (limit): Case => [`a limit of ${limit}`, { start_period: 0, limit }],
        ),
        ...[22.15, 6.25, 0.05, 16.01, 1e-7].map(
          (limit): Case => [`a limit of ${limit}`, { start_period: 0, limit }, ["/limit", "CHP-06"]],
        ),
      ],
    },
    {
      schema: "ChargingProfile",
      cases: [
        ["a rate of 6.3", { charging_rate_unit: "A", min_charging_rate: 6.3 }],
        [
          "a rate of 6.35",
          { charging_rate_unit: "A", min_charging_rate: 6.35 },
          ["/min_charging_rate", "CHP-06"],
        ],
      ],
    },
  ],
  roles_unique: {
    schema: "Credentials",
    left: "each combination of role, party and country is there once",
    cases: [["no roles", { ...sample("Credentials"), roles: [] }, ["/roles", "CRED-08"]]],
  },
  token_characters: {
    schema: "Credentials",
    cases: [
      ["printable ASCII", { ...sample("Credentials"), token: "!aB~#" }],
      ["a space", { ...sample("Credentials"), token: "a b" }, ["/token", "AUTH-04"]],
      ["a line break at the end", { ...sample("Credentials"), token: "ab\n" }, ["/token", "AUTH-04"]],
      ["not ASCII", { ...sample("Credentials"), token: "clé" }, ["/token", "AUTH-04"]],
    ],
  },
  patch_last_updated: (
    ["LocationPatch", "EVSEPatch", "ConnectorPatch", "SessionPatch", "TokenPatch"] as const
  ).map(patch),
};
