import { describe, withoutNulls } from "@openocpi/protocol";
import { type SchemaName, validate } from "@openocpi/spec";

/** An object of a list that cannot be used. */
export interface Skipped {
  /** Its id, or where it stands in the list. */
  name: string;
  /** Begins with the path of the field. */
  why: string;
}

export interface Sifting<T> {
  /** What they have to be, as strictly as the standard has it. */
  schema: SchemaName;
  /** The member that names one. Default: `id`. */
  id?: string;
  /** The same for two that are the same: the later one is not taken. */
  key: (object: T) => string;
  /** What else is wrong with one that is valid. */
  fault?: (object: T) => string | undefined;
}

/** Parts the objects of a list that are valid from those that are not, or are there twice. Null is left out (TYPE-06). */
export function sift<T>(
  candidates: readonly unknown[],
  { schema, id = "id", key, fault }: Sifting<T>,
): { valid: T[]; skipped: Skipped[] } {
  const found = new Map<string, T>();
  const skipped: Skipped[] = [];
  for (const [index, candidate] of candidates.entries()) {
    const object = withoutNulls(candidate);
    const why = faultOf(object) ?? keep(object as T);
    if (why !== undefined) skipped.push({ name: nameOf(object, id, index), why });
  }
  return { valid: [...found.values()], skipped };

  function faultOf(object: unknown): string | undefined {
    if (typeof object !== "object" || object === null) return "is not an object";
    const violations = validate(schema, object, "strict");
    return violations.length > 0 ? describe(violations) : fault?.(object as T);
  }

  function keep(object: T): string | undefined {
    if (found.has(key(object))) return `/${id} belongs to a ${schema} before it already`;
    found.set(key(object), object);
    return undefined;
  }
}

function nameOf(object: unknown, member: string, index: number): string {
  const id: unknown = typeof object === "object" && object !== null ? Reflect.get(object, member) : undefined;
  return typeof id === "string" && id !== "" ? id : `the one at position ${index + 1}`;
}
