import { operationTable } from "@openocpi/spec";
import type { Env } from "../env.js";
import { kinds } from "../results/kinds.js";
import { ask } from "./ask.js";
import { type ChargingProfiles, type Commands, profileNames, type To } from "./types.js";

type Method = (to: To, request: object, options?: object) => ReturnType<typeof ask>;

/** `platform.commands` and `platform.chargingProfiles`: a method for every operation whose result comes later. */
export function askMethods(env: Env): { commands: Commands; chargingProfiles: ChargingProfiles } {
  const commands: Record<string, Method> = {};
  const chargingProfiles: Record<string, Method> = {};
  for (const kind of kinds) {
    const row = operationTable[kind];
    const method: Method = (to, request, options) => ask(env, kind, to, { ...request }, options);
    if (row.module === "commands") commands[row.part] = method;
    else chargingProfiles[profileNames[row.verb]] = method;
  }
  // The one place where what is made from the table meets the types that are derived from it.
  return { commands, chargingProfiles } as unknown as {
    commands: Commands;
    chargingProfiles: ChargingProfiles;
  };
}
