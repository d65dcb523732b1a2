import { partyOf } from "@openocpi/protocol";
import { type DemoArguments, readArguments } from "./arguments.js";
import { oranje } from "./demo/cast.js";
import { type DemoOptions, demo } from "./demo/demo.js";
import { loadLocations } from "./demo/load-locations.js";
import { tellSkipped } from "./demo/skipped.js";
import { help } from "./help.js";
import { generateLocations } from "./network/generate-locations.js";
import { type Screen, screenOn } from "./screen.js";
import { stopSignal } from "./stop-signal.js";
import { UserError } from "./user-error.js";

/** Runs the command with these arguments, and gives its exit code. */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const wanted = readArguments(args);
    if (wanted === "help") process.stdout.write(help);
    else await runDemo(wanted, screenOn(process.stdout));
    return 0;
  } catch (error) {
    const message = error instanceof UserError ? error.message : `the demo broke off: ${inFull(error)}`;
    process.stderr.write(`openocpi: ${message}\n`);
    return error instanceof UserError ? 2 : 1;
  }
}

async function runDemo({ locations: file, ...options }: DemoArguments, screen: Screen): Promise<void> {
  const stop = stopSignal();
  try {
    const network = file === undefined ? generated() : await read(file, screen);
    await demo({ ...options, ...network, stop: stop.signal }, screen);
  } finally {
    stop.release();
  }
}

type Locations = Pick<DemoOptions, "locations" | "source">;

const generated = (): Locations => ({
  locations: generateLocations({ owner: partyOf(oranje), operator: oranje.business_details }),
  source: "made up, and the same every time",
});

async function read(path: string, screen: Screen): Promise<Locations> {
  const found = await loadLocations(path);
  tellSkipped(screen, path, found);
  const { locations } = found;
  if (locations.length === 0) throw new UserError(`${path} holds no Location that can be served`);
  return { locations, source: `from ${path}` };
}

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
