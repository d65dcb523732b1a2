import { ownModules } from "../standalone/objects.js";
import type { Report } from "./report.js";

/** Tells a program: JSON lines, the first when the service is ready. */
export function jsonReport(stream: NodeJS.WritableStream): Report {
  const line = (value: unknown) => stream.write(`${JSON.stringify(value, plain)}\n`);
  return {
    ready({ versions, docs, madeToken, roles, content, skipped, imported }) {
      line({
        ready: true,
        versions,
        docs,
        ...(madeToken !== undefined && { registration_token: madeToken }),
        parties: roles.map(({ country_code, party_id, role }) => ({ country_code, party_id, role })),
        serves: Object.fromEntries(ownModules.map((module) => [module, content[module]?.length ?? 0])),
        skipped: skipped.length,
        partners: imported,
      });
      const at = new Date().toISOString();
      for (const { module, name, why } of skipped)
        line({ type: "skipped", at, module, id: name, error: why });
    },
    event: line,
    stopping() {},
  };
}

/** What JSON has no form for. */
function plain(_name: string, value: unknown): unknown {
  if (typeof value === "bigint") return String(value);
  if (!(value instanceof Error)) return value;
  const { name, message, cause, ...rest } = value;
  return { name, message, ...rest, ...(cause !== undefined && { cause }) };
}
