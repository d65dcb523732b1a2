import { type SchemaName, tooManyFaults, type Violation, validate } from "@openocpi/spec";
import type { Received, Schemas } from "./modules.js";

/** What became of a value that a partner sent. */
export type Reception<Name extends SchemaName> =
  | {
      accepted: true;
      value: Received<Schemas[Name]>;
      /** Differs from the document, and is kept as it came. */
      tolerated: readonly Violation[];
      /** Could not be kept: an optional field of another type, a list item whose steering value is unknown. Taken out. */
      removed: readonly Violation[];
    }
  | { accepted: false; violations: readonly Violation[] };

export interface ReceiveOptions {
  /** Refuse whatever differs from the document. Default: tolerate what P-12 tolerates. */
  strict?: boolean;
  /** In a Patch null means something: it stays (AMB-05). */
  patch?: boolean;
}

/**
 * Takes in a value that a partner sent (P-12). It is refused where the tolerant form of the document refuses it;
 * what the strict form finds beyond that is tolerated, or taken out of the value, and listed.
 */
export function receive<Name extends SchemaName>(
  name: Name,
  raw: unknown,
  { strict = false, patch = false }: ReceiveOptions = {},
): Reception<Name> {
  const found = survey(raw, deepest);
  if (found === "deep")
    return { accepted: false, violations: [{ path: "", message: "is nested too deeply", keyword: "depth" }] };
  const value = found === "nulls" ? (patch ? withoutNestedNulls(raw) : withoutNulls(raw)) : raw;
  const violations = validate(name, value, "strict");
  if (violations.length === 0) return accept(value, [], []);
  // What is not even listed can be neither told nor taken out.
  if (strict || violations.includes(tooManyFaults)) return { accepted: false, violations };
  const refused = validate(name, value, "tolerant");
  if (refused.length > 0) return { accepted: false, violations: refused };

  const isKept = (violation: Violation) => !violation.steers && !isMistyped(value, violation);
  const tolerated = violations.filter(isKept);
  const removed = violations.filter((violation) => !isKept(violation));
  if (removed.length === 0) return accept(value, tolerated, []);
  const rest = structuredClone(value);
  const targets = removed.map(({ path, steers }) => (steers ? enclosingItem(rest, path) : path));
  if (targets.includes("") || targets.includes(undefined)) return { accepted: false, violations: removed };
  remove(rest, targets);
  const lost = validate(name, rest, "tolerant");
  return lost.length > 0 ? { accepted: false, violations: removed } : accept(rest, tolerated, removed);
}

/** A value of another JSON type than the document has. A fraction where there should be none is a number all the same. */
const isMistyped = (value: unknown, { path, keyword, message }: Violation): boolean =>
  keyword === "type" &&
  !(message === "must be integer" && typeof steps(path).reduce(child, value) === "number");

/** Once the tolerant form has nothing against a value, and what is of another type is gone, it has this type. */
const accept = <Name extends SchemaName>(
  value: unknown,
  tolerated: readonly Violation[],
  removed: readonly Violation[],
): Reception<Name> => ({ accepted: true, value: value as Received<Schemas[Name]>, tolerated, removed });

/** The value without its nulls: for a whole object null and absent mean the same (TYPE-06). */
export function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).filter(([, member]) => member !== null);
  return Object.fromEntries(members.map(([name, member]) => [name, withoutNulls(member)]));
}

/** In a Patch null takes a member away; further down it says no more than absence. */
function withoutNestedNulls(value: unknown): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, withoutNulls(member)]));
}

/** Levels of nesting that are taken in. The deepest object of the standard has fewer than ten. */
const deepest = 64;

/** Looks a value over once: most have no nulls, and need not be copied to be rid of them. */
function survey(value: unknown, levels: number): "plain" | "nulls" | "deep" {
  if (typeof value !== "object") return "plain";
  if (value === null) return "nulls";
  if (levels === 0) return "deep";
  let found: "plain" | "nulls" = "plain";
  const members: readonly unknown[] = Array.isArray(value) ? value : Object.values(value);
  // Not for-of, which takes twice as long here.
  for (let index = 0; index < members.length; index++) {
    const member = members[index];
    if (typeof member !== "object") continue;
    const inner = survey(member, levels - 1);
    if (inner === "deep") return inner;
    if (inner === "nulls") found = inner;
  }
  return found;
}

const steps = (path: string): string[] =>
  path
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
const child = (holder: unknown, step: string): unknown =>
  typeof holder === "object" && holder !== null ? Reflect.get(holder, step) : undefined;

/** The smallest list item that holds this path, itself included; undefined where no list does. */
function enclosingItem(value: unknown, path: string): string | undefined {
  let holder = value;
  let found: string | undefined;
  let here = "";
  for (const [index, step] of path.split("/").slice(1).entries()) {
    here += `/${step}`;
    if (Array.isArray(holder)) found = here;
    holder = child(holder, steps(path)[index] ?? "");
  }
  return found;
}

/** Takes out what stands at these paths. All are looked up before anything moves, and each list is written once. */
function remove(value: unknown, paths: readonly (string | undefined)[]): void {
  const gone = new Map<object, Set<string>>();
  for (const path of paths) {
    const way = steps(path ?? "");
    const last = way.pop() ?? "";
    const holder = way.reduce(child, value);
    if (typeof holder !== "object" || holder === null) continue;
    gone.set(holder, (gone.get(holder) ?? new Set()).add(last));
  }
  for (const [holder, names] of gone) {
    if (!Array.isArray(holder)) for (const name of names) Reflect.deleteProperty(holder, name);
    else {
      const kept = holder.filter((_, index) => !names.has(String(index)));
      for (const [index, item] of kept.entries()) holder[index] = item;
      holder.length = kept.length;
    }
  }
}
