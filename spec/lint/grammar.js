/** The two grammars: what a path key looks like, and which operationId belongs to a path and a method. */

/** Each functional module, and the object its bare URL with an id addresses. */
const OBJECTS = {
  locations: "location",
  sessions: "session",
  cdrs: "cdr",
  tariffs: "tariff",
  tokens: "token",
  commands: undefined,
  chargingprofiles: "session",
  hubclientinfo: "party",
};

const SEGMENT = /^(?:[A-Za-z_]+|\{[a-z_]+\})$/;

export const METHODS = ["get", "put", "post", "patch", "delete"];

/** @returns {{ exception: string } | { role: string, module: string, rest: string[] } | undefined} */
export function parsePath(path, version) {
  if (path === "/versions" || path === `/${version}`) return { exception: "versions" };
  if (path === "/credentials") return { exception: "credentials" };
  const [empty, role, module, ...rest] = path.split("/");
  const valid =
    empty === "" &&
    (role === "sender" || role === "receiver") &&
    Object.hasOwn(OBJECTS, module) &&
    rest.every((segment) => SEGMENT.test(segment));
  return valid ? { role, module, rest } : undefined;
}

/** The operationId that a method of a path has to have; undefined where the path itself is wrong. */
export function expectedId(path, method, version) {
  const parsed = parsePath(path, version);
  if (parsed === undefined) return undefined;
  if ("exception" in parsed) {
    return `${parsed.exception}.${path === "/versions" && method === "get" ? "list" : method}`;
  }
  const { role, module, rest } = parsed;
  const last = rest.findLast((segment) => segment !== "{id}");
  if (last === undefined) return [module, role, method === "get" ? "list" : method].join(".");
  const part = partOf(last);
  return [module, role, ...(part === OBJECTS[module] ? [] : [part]), method].join(".");
}

/** `{evse_uid}` addresses the part evse, `charging_preferences` the part chargingpreferences; a bare `{id}` names none. */
function partOf(segment) {
  const name = segment.startsWith("{") ? segment.slice(1, -1).replace(/_(?:id|uid)$/, "") : segment;
  return name.replaceAll("_", "").toLowerCase();
}
