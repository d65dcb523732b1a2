import { readFileSync } from "node:fs";

/** A call as the generated table states it. */
export interface StatedCall {
  /** `locations.receiver.update` */
  method: string;
  /** What it is given first: `query`, `body`, `{ id: location_id }`. */
  argument: string;
}

/** The calls of every operation, as generated/2.2.1/endpoints.md has them. */
export function endpointsTable(): ReadonlyMap<string, readonly StatedCall[]> {
  const page = readFileSync(new URL("../../generated/2.2.1/endpoints.md", import.meta.url), "utf8");
  const rows = page.matchAll(/^\| (?:GET|PUT|PATCH|POST|DELETE) \| `[^`]+` \| `([^`]+)` \| (.+) \|$/gm);
  return new Map([...rows].map(([, id = "", cell = ""]) => [id, callsIn(cell)]));
}

const callsIn = (cell: string): StatedCall[] =>
  [...cell.matchAll(/`([\w.]+)\((.+?)\)`/g)].map(([, method = "", argument = ""]) => ({ method, argument }));

/** What an argument comes to in a request: `{ id: body.id }` is `{ id: "CDR1" }`. */
export function meaning(argument: string, known: Readonly<Record<string, unknown>>): unknown {
  const members = /^\{ (.+) \}$/.exec(argument)?.[1];
  if (members === undefined) return valueAt(argument, known);
  const entries = members.split(", ").map((member) => {
    const [name = "", path = name] = member.split(": ");
    return [name, valueAt(path, known)] as const;
  });
  return Object.fromEntries(entries);
}

function valueAt(path: string, known: Readonly<Record<string, unknown>>): unknown {
  let value: unknown = known;
  for (const name of path.split(".")) {
    if (typeof value !== "object" || value === null || !(name in value))
      throw new Error(`the table speaks of ${path}, which the request does not have`);
    value = Reflect.get(value, name);
  }
  return value;
}
