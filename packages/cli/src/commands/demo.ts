import { Command } from "@commander-js/extra-typings";
import { partyOf } from "@openocpi/protocol";
import { file } from "../arguments/file.js";
import { port } from "../arguments/port.js";
import { oranje } from "../demo/cast.js";
import type { DemoOptions } from "../demo/demo.js";
import { loadLocations } from "../demo/load-locations.js";
import { tellSkipped } from "../demo/skipped.js";
import { generateLocations } from "../network/generate-locations.js";
import type { Screen } from "../screen.js";
import { stopSignal } from "../stop-signal.js";
import { UserError } from "../user-error.js";

export const demoCommand = (screen: Screen) =>
  new Command("demo")
    .summary("a CPO and an eMSP talk OCPI on this machine, and tell what they do")
    .description("A CPO and an eMSP talk OCPI 2.2.1 on this machine, and tell what they do.")
    .option(
      "--locations <file>",
      'serve the Locations in this file: a JSON array, or an object with one in "data" or "items" (default: a network that is made up, and the same every time)',
      file,
    )
    .option("--once", "end after the story; without it both platforms go on until Ctrl-C", false)
    .option("--cpo-port <n>", "port of the CPO; 0 takes any that is free", port, 3001)
    .option("--emsp-port <n>", "port of the eMSP; 0 takes any that is free", port, 3002)
    .addHelpText("after", epilogue)
    .action(async ({ locations, once, cpoPort, emspPort }) => {
      if (cpoPort === emspPort && cpoPort !== 0)
        throw new UserError(
          `--cpo-port and --emsp-port are both ${cpoPort}: each platform needs a port of its own`,
        );
      const { demo } = await import("../demo/demo.js");
      const stop = stopSignal();
      try {
        const network = locations === undefined ? generated() : await read(locations, screen);
        await demo({ ...network, ports: { cpo: cpoPort, emsp: emspPort }, once, stop: stop.signal }, screen);
      } finally {
        stop.release();
      }
    });

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

const epilogue = `
Exit codes: 0 the story went well; 2 the command line or the file is wrong; 1 anything else.`;
