import { Command } from "@commander-js/extra-typings";
import { file } from "../arguments/file.js";
import { schema } from "../arguments/schema.js";
import { Finding } from "../finding.js";
import type { Screen } from "../screen.js";
import { meterOn } from "../telling/meter.js";
import { UserError } from "../user-error.js";
import { jsonReport } from "../validate/json-report.js";
import { textReport } from "../validate/text-report.js";
import { validateFile } from "../validate/validate-file.js";

const about = `Holds the objects of a file to the OpenAPI document of OCPI 2.2.1, and says of each that is not valid where and why, with the rule.

The file may hold one object, an array, an OCPI answer (its data), an export with nothing but "data" or "items" and a "total", or NDJSON, which has an object a line and may be of any size. A line that is no JSON is reported, and the rest goes on.

Exit codes: 0 all are valid, or there are none, which is said; 1 some are not; 2 the command line or the file is wrong.`;

export const validateCommand = (screen: Screen) =>
  new Command("validate")
    .summary("hold a file of OCPI objects to the standard")
    .description(about)
    .argument("<file>", "the file, or - for standard input")
    .option(
      "--as <schema>",
      "what the objects are: Location, CDR, or any other schema of the document",
      schema,
    )
    .option(
      "--tolerant",
      "as partners' data is received: only what cannot be used is refused, the rest is shown and tolerated",
    )
    .option("--all", "show everything that is found, not just the beginning")
    .option("--json", "a line of JSON for each object that is not valid, and one with the totals")
    .action(async (path, { as, tolerant, all = false, json }) => {
      if (as === undefined)
        throw new UserError("what are these objects? Say it by --as Location, --as CDR …");
      const standard = { schema: as, strength: tolerant ? "tolerant" : "strict" } as const;
      const report = json ? jsonReport(screen, standard) : textReport(screen, standard, all);
      const meter = meterOn(process.stderr, "objects");
      const { refused } = await validateFile(path === "-" ? path : file(path), standard, { report, meter });
      if (refused > 0) throw new Finding();
    });
