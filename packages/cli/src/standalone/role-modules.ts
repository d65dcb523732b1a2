import type { CredentialsRole } from "@openocpi/spec";
import type { OwnModule } from "./objects.js";

type Role = CredentialsRole["role"];

/**
 * What each role takes part in: as whom it publishes (`own`), and what it lets partners push (`received`). Chosen from
 * OCPI, "Typical implementations"; a Hub passes on what is others', which this platform does not.
 */
export const roleModules = {
  CPO: { own: ["locations", "sessions", "cdrs", "tariffs"], received: ["tokens"] },
  EMSP: { own: ["tokens"], received: ["locations", "sessions", "cdrs", "tariffs"] },
  NSP: { own: [], received: ["locations", "tariffs"] },
  NAP: { own: ["locations", "tariffs"], received: ["locations", "tariffs"] },
  SCSP: { own: [], received: ["sessions"] },
  OTHER: { own: [], received: ["locations", "tariffs"] },
} as const satisfies Record<Exclude<Role, "HUB">, unknown>;

/** A role that can be played. */
export type PlayedRole = keyof typeof roleModules;
export const playedRoles = Object.keys(roleModules) as readonly PlayedRole[];

/** Those of these roles that publish, or receive, the objects of a module. */
export const rolesWith = (
  roles: readonly CredentialsRole[],
  side: "own" | "received",
  module: OwnModule,
): CredentialsRole[] =>
  roles.filter(
    ({ role }) =>
      role in roleModules && (roleModules[role as PlayedRole][side] as readonly OwnModule[]).includes(module),
  );
