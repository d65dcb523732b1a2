import type { Found } from "../files/read-objects.js";
import type { Judgement } from "./judge.js";

/** How many objects came out how. */
export interface Totals extends Record<Judgement["outcome"], number> {
  objects: number;
}

/** What is said of a file, while it is read. */
export interface Report {
  /** Of an object that is not valid, or not quite. */
  tell(found: Found, judgement: Judgement): void;
  end(totals: Totals): void;
}

/** The id that an object has. */
export function idOf(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  const id: unknown = Reflect.get(value, "id") ?? Reflect.get(value, "uid");
  return typeof id === "string" && id !== "" ? id : undefined;
}
