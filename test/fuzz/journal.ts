import type { Modules } from "@openocpi/server";

/** A call of a Crud, with what it was given and what it came to. */
export interface Entry {
  crud: string;
  method: string;
  argument: unknown;
  context: unknown;
  /** What was returned, or written. */
  outcome: unknown;
}

type Method = (argument: unknown, ...more: unknown[]) => Promise<unknown>;

/** Writes down every call of the Cruds, in their order. */
export function journalled(modules: Modules, journal: Entry[]): Modules {
  const sides = Object.entries(modules).map(([module, interfaces]) => [
    module,
    Object.fromEntries(
      Object.entries(interfaces ?? {}).map(([side, crud]) => [
        side,
        written(`${module}.${side}`, { ...crud }, journal),
      ]),
    ),
  ]);
  // The same members as before, each behind a function that calls it.
  return Object.fromEntries(sides) as Modules;
}

function written(crud: string, methods: Record<string, unknown>, journal: Entry[]): object {
  const names = ["list", "get", "update", "delete"].filter((name) => name in methods);
  const own = names.map((name) => [
    name,
    async (argument: unknown, ...more: unknown[]) => {
      const method = methods[name] as Method;
      const entry: Entry = { crud, method: name, argument, context: more.at(-1), outcome: "refused" };
      journal.push(entry);
      const outcome = await method(argument, ...more);
      entry.outcome = outcome;
      return outcome;
    },
  ]);
  return { ...methods, ...Object.fromEntries(own) };
}
