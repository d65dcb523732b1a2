import { resolve } from "node:path";
import { parseArgs } from "node:util";
import type { Ports } from "./demo/platforms.js";
import { UserError } from "./user-error.js";

export interface DemoArguments {
  once: boolean;
  ports: Ports;
  /** The file to take Locations from: absolute. */
  locations?: string;
}

/**
 * Reads the arguments of the command.
 *
 * @throws UserError for what is not known, or not complete.
 */
export function readArguments(args: readonly string[]): DemoArguments | "help" {
  const { values, positionals } = parsed(args);
  const [command, ...rest] = positionals;
  if (values.help || command === undefined) return "help";
  if (command !== "demo" || rest.length > 0) {
    throw new UserError(`unknown command: ${positionals.join(" ")} (there is only: openocpi demo)`);
  }
  const ports = {
    cpo: port(values["cpo-port"], "--cpo-port"),
    emsp: port(values["emsp-port"], "--emsp-port"),
  };
  if (ports.cpo === ports.emsp && ports.cpo !== 0) {
    throw new UserError(
      `--cpo-port and --emsp-port are both ${ports.cpo}: each platform needs a port of its own`,
    );
  }
  const { locations } = values;
  return {
    once: values.once,
    ports,
    ...(locations !== undefined && { locations: fromWhereTheUserStands(locations) }),
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({
      // `pnpm start -- --once` hands on the `--` as well.
      args: args.filter((arg) => arg !== "--"),
      allowPositionals: true,
      options: {
        once: { type: "boolean", default: false },
        locations: { type: "string" },
        "cpo-port": { type: "string", default: "3001" },
        "emsp-port": { type: "string", default: "3002" },
        help: { type: "boolean", short: "h", default: false },
      },
    });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UserError(`${message.replace(/\. To specify.*$/s, "")} (see: openocpi demo --help)`);
  }
}

function port(text: string, flag: string): number {
  const number = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN;
  if (number <= 65_535) return number;
  throw new UserError(`${flag} has to be a number from 0 to 65535, not ${JSON.stringify(text)}`);
}

/** npm and pnpm run a script in the folder of its package.json, and say where they were called. */
const fromWhereTheUserStands = (path: string): string => resolve(process.env.INIT_CWD ?? process.cwd(), path);
