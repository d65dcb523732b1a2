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

/** The commands have a literal path each, for their bodies cannot be told apart otherwise. */
const COMMANDS = ["START_SESSION", "STOP_SESSION", "RESERVE_NOW", "CANCEL_RESERVATION", "UNLOCK_CONNECTOR"];
/** So have the kinds of result of a charging profile. */
const RESULTS = ["active", "set", "clear"];

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
    rest.every((segment) => SEGMENT.test(segment)) &&
    (module !== "commands" || isCommandPath(role, rest)) &&
    (rest[0] !== "results" || isResultPath(module, role, rest));
  return valid ? { role, module, rest } : undefined;
}

/** `/receiver/commands/START_SESSION` and the like, `/sender/commands/{command}/{id}` for their results. */
function isCommandPath(role, rest) {
  return role === "sender"
    ? rest.join("/") === "{command}/{id}"
    : rest.length === 1 && COMMANDS.includes(rest[0]);
}

/** `/sender/chargingprofiles/results/active/{id}` and the like. */
function isResultPath(module, role, [, kind, id, ...more]) {
  return (
    module === "chargingprofiles" &&
    role === "sender" &&
    RESULTS.includes(kind) &&
    id === "{id}" &&
    !more.length
  );
}

/** The operationId that a method of a path has to have; undefined where the path itself is wrong. */
export function expectedId(path, method, version) {
  const parsed = parsePath(path, version);
  if (parsed === undefined) return undefined;
  if ("exception" in parsed) {
    return `${parsed.exception}.${path === "/versions" && method === "get" ? "list" : method}`;
  }
  const { role, module, rest } = parsed;
  if (rest.length === 0) return [module, role, method === "get" ? "list" : method].join(".");
  const part = partOf(rest);
  return [module, role, ...(part === OBJECTS[module] ? [] : [part]), method].join(".");
}

/**
 * What the path addresses, by its last segment, in camelCase: `{evse_uid}` is evse, `charging_preferences` is
 * chargingPreferences, `START_SESSION` is startSession. A bare `{id}` is that of a result: `{command}/{id}` is result,
 * `results/active/{id}` is activeResult.
 */
function partOf(rest) {
  const last = rest.at(-1);
  if (last === "{id}") return rest[0] === "results" ? `${rest[1]}Result` : "result";
  const name = last.startsWith("{") ? last.slice(1, -1).replace(/_(?:id|uid)$/, "") : last;
  return name.toLowerCase().replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());
}
