import { ciKey, type HostedObject, type Party, partyKey, sameParty } from "@openocpi/protocol";
import { type CredentialsRole, operationTable } from "@openocpi/spec";
import { readJson } from "../files/read-json.js";
import { type Skipped, sift } from "../files/sift.js";
import { type OwnModule, ownModules, type Seed } from "../standalone/objects.js";
import { playedRoles, roleModules, rolesWith } from "../standalone/role-modules.js";
import { UserError } from "../user-error.js";

/** An object of the file that cannot be served. */
export interface SkippedObject extends Skipped {
  module: OwnModule;
}

/** What a file holds for these parties. */
export interface LoadedSeed {
  seed: Required<Seed>;
  skipped: SkippedObject[];
}

/**
 * Reads a file of objects to serve: `{"locations": […], "sessions": […], "cdrs": […], "tariffs": […], "tokens": […]}`,
 * each of which may be left out. Members that are null count as left out (TYPE-06); apart from that each object has to be
 * as the standard says and, where `roles` are given, to belong to a party among them in a role that has such objects.
 * What it refers to may be missing: the standard lets it.
 *
 * @throws UserError where the file cannot be read, or has another form
 */
export async function loadSeed(
  path: string,
  roles: readonly CredentialsRole[] | undefined,
): Promise<LoadedSeed> {
  const lists = listsIn(await readJson(path), path);
  const skipped: SkippedObject[] = [];
  const take = <M extends OwnModule>(module: M): HostedObject<M, "sender">[] => {
    const sifted = sift<HostedObject<M, "sender">>(lists(module), {
      schema: operationTable[`${module}.sender.list`].object,
      id: module === "tokens" ? "uid" : "id",
      key: (object) => keyOf(object, module),
      fault: (object) => (roles ? foreign(object, module, roles) : undefined),
    });
    skipped.push(...sifted.skipped.map((each) => ({ module, ...each })));
    return sifted.valid;
  };
  const seed = {
    locations: take("locations"),
    sessions: take("sessions"),
    cdrs: take("cdrs"),
    tariffs: take("tariffs"),
    tokens: take("tokens"),
  };
  return { seed, skipped };
}

function listsIn(content: unknown, path: string): (module: OwnModule) => readonly unknown[] {
  if (typeof content !== "object" || content === null || Array.isArray(content))
    throw new UserError(`${path} has to be a JSON object, with lists in ${ownModules.join(", ")}`);
  for (const [name, list] of Object.entries(content)) {
    if (!ownModules.some((module) => module === name))
      throw new UserError(`${path}: /${name} is none of ${ownModules.join(", ")}`);
    if (list !== null && !Array.isArray(list)) throw new UserError(`${path}: /${name} has to be a list`);
  }
  return (module) => Reflect.get(content, module) ?? [];
}

/** Ids are those of a party; a Token has a type besides. Compared without case (TYPE-01). */
const keyOf = (object: Party, module: OwnModule): string =>
  [
    partyKey(object),
    ...(module === "tokens" ? ["type", "uid"] : ["id"]).map((name) =>
      ciKey(String(Reflect.get(object, name))),
    ),
  ].join("\n");

function foreign(party: Party, module: OwnModule, roles: readonly CredentialsRole[]): string | undefined {
  if (rolesWith(roles, "own", module).some((role) => sameParty(role, party))) return undefined;
  const owners = playedRoles.filter((role) => ownedBy(role).includes(module));
  return `/party_id belongs to ${partyKey(party)}, which is not played here as ${owners.join(" or ")}`;
}

const ownedBy = (role: (typeof playedRoles)[number]): readonly OwnModule[] => roleModules[role].own;
