import fc from "fast-check";

/** What may stand where something else is expected. */
export const oddValues: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom(null, undefined, "", "MELTED", 0.5, -1, [], {}, [null], "x".repeat(300), "2026-02-30"),
);

/** A value with a few of its members, at any depth, replaced by something odd, or gone. */
export function mutated(value: unknown, odd = oddValues): fc.Arbitrary<unknown> {
  const paths = pathsIn(value);
  // What is at the top identifies and steers, and would be lost among all the rest.
  const top = paths.filter(({ length }) => length <= 1);
  const places = fc.oneof(fc.constantFrom(...top), fc.constantFrom(...paths));
  return fc
    .array(fc.tuple(places, odd), { maxLength: 4 })
    .map((changes) => changes.reduce((whole, [path, next]) => put(whole, path, next), value));
}

function pathsIn(value: unknown, path: string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, member]) => pathsIn(member, [...path, name]))];
}

function put(holder: unknown, [step, ...rest]: readonly string[], next: unknown): unknown {
  if (step === undefined) return next;
  if (typeof holder !== "object" || holder === null) return holder;
  const copy: Record<string, unknown> | unknown[] = Array.isArray(holder) ? [...holder] : { ...holder };
  Reflect.set(copy, step, put(Reflect.get(holder, step), rest, next));
  return copy;
}
