import { oneLine } from "@openocpi/protocol";
import { UserError } from "../user-error.js";

/** What an export has, and nothing else: an object of OCPI may have a list with one of these names by mistake. */
const exportMembers = ["data", "items", "total"];

/**
 * The objects that a JSON value holds: those of a list, which may be the `data` of an OCPI answer, or `data` or `items` of
 * an export that has nothing beside them but a `total`; else the one that it is.
 *
 * @param name where it comes from, for errors
 * @throws UserError for an OCPI answer that brought nothing
 */
export function objectsIn(value: unknown, name: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (typeof value !== "object" || value === null) return [value];
  const { status_code, status_message, data, items } = value as Record<string, unknown>;
  if (status_code !== undefined && data === undefined) {
    const words = typeof status_message === "string" ? ` “${oneLine(status_message)}”` : "";
    throw new UserError(`${name} is an OCPI answer without data: status_code ${String(status_code)}${words}`);
  }
  if (status_code !== undefined) return Array.isArray(data) ? data : [data];
  const isExport = Object.keys(value).every((name) => exportMembers.includes(name));
  return (isExport && [data, items].find(Array.isArray)) || [value];
}
