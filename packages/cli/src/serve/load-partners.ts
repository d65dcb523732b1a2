import { ciKey, describe, isToken } from "@openocpi/protocol";
import type { ImportOptions } from "@openocpi/server";
import { type SchemaName, type Violation, validate } from "@openocpi/spec";
import { readJson } from "../files/read-json.js";
import { UserError } from "../user-error.js";
import { whyNotCalled } from "./callable.js";

/** A live connection as a file has it: what `importPartner` takes, in the spelling of JSON. */
interface Connection {
  id: string;
  token_they_use: string;
  token_we_use: string;
  roles: ImportOptions["roles"];
  versions_url?: string;
  endpoints?: NonNullable<ImportOptions["endpoints"]>;
}

/** A partner to import. */
export type KnownPartner = ImportOptions & { id: string };

/**
 * Reads a file of live connections (P-8): a JSON array of `{"id", "token_they_use", "token_we_use", "roles"}` with
 * `"versions_url"` or `"endpoints"` or both.
 *
 * @throws UserError where the file cannot be read, or naming the fields that are wrong. Never holds a token.
 */
export async function loadPartners(path: string, policy: { allowPrivate: boolean }): Promise<KnownPartner[]> {
  const content = await readJson(path, { isSecret: true });
  if (!Array.isArray(content)) throw new UserError(`${path} has to be a JSON array of connections`);
  const faults = [...content.flatMap((each, index) => faultsOf(each, `/${index}`)), ...repeated(content)];
  if (faults.length > 0) throw new UserError(`${path}: ${describe(faults)}`);
  const connections = content as Connection[];
  for (const [index, { versions_url, endpoints = [] }] of connections.entries()) {
    for (const address of [versions_url ?? [], endpoints.map(({ url }) => url)].flat()) {
      const why = whyNotCalled(address, policy);
      if (why !== undefined) throw new UserError(`${path}: /${index}: ${why}`);
    }
  }
  return connections.map(({ id, token_they_use, token_we_use, roles, versions_url, endpoints }) => ({
    id,
    tokenTheyUse: token_they_use,
    tokenWeUse: token_we_use,
    roles,
    ...(versions_url !== undefined && { versionsUrl: versions_url }),
    ...(endpoints !== undefined && { endpoints }),
  }));
}

type Check = (value: unknown, path: string) => Violation[];

const fault = (path: string, message: string): Violation => ({ path, message, keyword: "connection" });

/** A value that has to hold, and what is said where it does not. */
const has =
  (test: (value: unknown) => boolean, message: string): Check =>
  (value, path) =>
    test(value) ? [] : [fault(path, message)];

/** A list of what a partner may publish: it may differ from the standard (P-12). */
const listOf =
  (name: SchemaName): Check =>
  (value, path) => {
    if (!Array.isArray(value)) return [fault(path, "has to be a list")];
    return value.flatMap((each, index) =>
      validate(name, each, "tolerant").map((found) => ({ ...found, path: `${path}/${index}${found.path}` })),
    );
  };

const text = has((value) => typeof value === "string" && value !== "", "has to be a text");
const token = has(
  (value) => typeof value === "string" && isToken(value),
  "has to be 1 to 64 printable ASCII characters without spaces",
);
const notEmpty = has((value) => !Array.isArray(value) || value.length > 0, "is empty");
const url = has((value) => typeof value === "string" && URL.canParse(value), "has to be a URL");

const members: Readonly<Record<keyof Connection, Check>> = {
  id: text,
  token_they_use: token,
  token_we_use: token,
  roles: (value, path) => [...listOf("CredentialsRole")(value, path), ...notEmpty(value, path)],
  versions_url: url,
  endpoints: listOf("Endpoint"),
};
const needed = ["id", "token_they_use", "token_we_use", "roles"] as const;

function faultsOf(connection: unknown, path: string): Violation[] {
  if (typeof connection !== "object" || connection === null || Array.isArray(connection))
    return [fault(path, "has to be an object")];
  const given = Object.entries(connection);
  const names = given.map(([name]) => name);
  const missing = needed.filter((name) => !names.includes(name));
  return [
    ...missing.map((name) => fault(`${path}/${name}`, "is required")),
    ...(names.includes("versions_url") || names.includes("endpoints")
      ? []
      : [fault(path, "needs versions_url or endpoints")]),
    ...given.flatMap(([name, value]) => {
      const check = isMember(name) ? members[name] : undefined;
      return check ? check(value, `${path}/${name}`) : [fault(`${path}/${name}`, "is not known")];
    }),
  ];
}

const isMember = (name: string): name is keyof Connection => Object.hasOwn(members, name);

/** Ids, and the tokens that partners come with, each name one connection. */
function repeated(connections: readonly unknown[]): Violation[] {
  return (["id", "token_they_use"] as const).flatMap((name) => {
    const seen = new Set<string>();
    return connections.flatMap((each, index) => {
      const value: unknown = typeof each === "object" && each !== null ? Reflect.get(each, name) : undefined;
      if (typeof value !== "string") return [];
      const key = name === "id" ? ciKey(value) : value;
      if (seen.has(key)) return [fault(`/${index}/${name}`, "is that of one before it already")];
      seen.add(key);
      return [];
    });
  });
}
