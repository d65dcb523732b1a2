import { acceptsParameters, mayHaveReserved, type OperationRow, operationTable } from "@openocpi/spec";
import type { Request } from "express";
import type { Env } from "../env.js";
import { currentVersion } from "../handlers/versions.js";
import { incoming, type Recognised } from "./incoming.js";

/** A path template of the document, cut at its slashes. */
interface Template {
  row: OperationRow;
  segments: readonly string[];
}

const byShape = new Map<string, Template[]>();
for (const row of Object.values(operationTable)) {
  const segments = row.path.slice(1).split("/");
  const shape = shapeOf(row.method, segments);
  byShape.set(shape, [...(byShape.get(shape) ?? []), { row, segments }]);
}

/** What tells most templates apart: a method, an interface, and how many segments there are. */
function shapeOf(method: string, [role, module, ...rest]: readonly string[]): string {
  return `${method} ${role}/${module} ${rest.length}`;
}

const isName = (segment: string): boolean => segment.startsWith("{");

/**
 * A request that is as the tolerant document has it: the good case, seen without express-openapi-validator, which
 * compiles the paths of its document anew for every request. Undefined for everything else, and for whatever is unusual:
 * then the validator decides, and words the refusal. A test holds the two against each other.
 */
export function recognise(request: Request, { modules }: Pick<Env, "modules">): Recognised | undefined {
  const { path, search } = incoming(request);
  if (!path.startsWith(version)) return undefined;
  const found = operationAt(request.method, path.slice(version.length), search);
  if (!found?.row.role || !modules[found.row.module]?.[found.row.role]) return undefined;
  const hasBody = typeof request.body === "object" && request.body !== null;
  return hasBody === (found.row.body !== null) ? found : undefined;
}
const version = `/${currentVersion}/`;

/**
 * The operation of a request whose address and parameters are right.
 *
 * @param path below the version: `sender/locations/LOC1`
 */
function operationAt(method: string, path: string, search: string): Recognised | undefined {
  const segments = path.split("/");
  const template = byShape.get(shapeOf(method.toLowerCase(), segments))?.find((each) => fits(each, segments));
  if (!template) return undefined;
  const values = decoded(template, segments);
  const query = queryOf(search);
  if (!values || !query || !acceptsParameters[template.row.id]({ path: values, query })) return undefined;
  return { row: template.row, path: values, query };
}

const fits = (template: Template, segments: readonly string[]): boolean =>
  template.segments.every((segment, index) => isName(segment) || segment === segments[index]);

function decoded({ segments: names }: Template, segments: readonly string[]): Values | undefined {
  const values: Values = {};
  for (const [index, name] of names.entries()) {
    if (!isName(name)) continue;
    const value = decode(segments[index] ?? "");
    if (value === undefined) return undefined;
    values[name.slice(1, -1)] = value;
  }
  return values;
}
type Values = Record<string, string>;

/** Names and values that need no second look; a value that is empty, or not encoded, does. Of a name that comes twice the last one counts. */
function queryOf(search: string): Record<string, unknown> | undefined {
  const query: Record<string, unknown> = {};
  if (search === "") return query;
  for (const pair of search.split("&")) {
    const [, name = "", raw = ""] = /^(\w+)=(.+)$/s.exec(pair) ?? [];
    if (name === "" || name === "__proto__") return undefined;
    if (reserved.test(raw) && !mayHaveReserved.has(name)) return undefined;
    const value = decode(raw);
    if (value === undefined) return undefined;
    query[name] = value;
  }
  return query;
}
const reserved = /[:/?#[\]@!$&'()*+,;=]/;

/** Undefined for what is no UTF-8: that is for the validator to refuse. */
function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
