import type { ModuleName, Side } from "@openocpi/protocol";
import type { Case } from "../case.js";
import type { ConformanceContext } from "./context.js";
import type { TriggerName } from "./options.js";

/** One interface of a module: `locations.sender`. */
export type InterfaceName = `${ModuleName}.${Side}`;
/** Whose side of roaming an interface is; `either` where it is everybody's. */
export type PlatformRole = "CPO" | "EMSP" | "either";
/**
 * When a case runs: with token A alone, while registered, when tokens are replaced, and after the connection has
 * ended. In this order, so that what destroys a connection comes last.
 */
export type Stage = (typeof stages)[number];
export const stages = ["invited", "registered", "renewing", "ended"] as const;

/** One thing that any OCPI 2.2.1 platform has to keep to, seen from the place of its partner. */
export interface ConformanceCase extends Case<ConformanceContext> {
  /** As what the platform is tested. */
  readonly role: PlatformRole;
  /** The interfaces that it has to publish for this; else the case does not apply. */
  readonly needs: readonly InterfaceName[];
  readonly stage: Stage;
  /** Needs knowledge of the inside: only the operator of the platform can set off what is looked at. */
  readonly inside?: TriggerName;
}

/** A case as it is written down: what goes without saying is left out. */
export type Row = Pick<ConformanceCase, "rule" | "name" | "run" | "inside">;

const cpoSide = ["locations.sender", "sessions.sender", "cdrs.sender", "tariffs.sender", "tokens.receiver"];
const cpoActs = ["commands.receiver", "chargingprofiles.receiver"];

/** Whose side an interface is: the CPO owns Locations, Sessions, CDRs and Tariffs, the eMSP Tokens. */
export function roleOf(name: InterfaceName | undefined): PlatformRole {
  if (name === undefined || name.startsWith("hubclientinfo.")) return "either";
  return [...cpoSide, ...cpoActs].includes(name) ? "CPO" : "EMSP";
}

/** Rows that need the same interfaces, as cases. */
export const casesFor = (
  needs: readonly InterfaceName[],
  rows: readonly Row[],
  stage: Stage = "registered",
): ConformanceCase[] => rows.map((row) => ({ ...row, needs, stage, role: roleOf(needs[0]) }));
