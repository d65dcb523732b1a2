import { Command } from "@commander-js/extra-typings";
import { file } from "../arguments/file.js";
import { amount } from "../arguments/number.js";
import { timeZone } from "../arguments/time-zone.js";
import { Finding } from "../finding.js";
import { price } from "../price/priced.js";
import { readFiles } from "../price/read-files.js";
import { tellPrice } from "../price/text-report.js";
import type { Screen } from "../screen.js";

const about = `Prices a CDR by its tariffs and compares with the totals that it declares, or prices a Session; and says of every line why.

Files are taken as partners' data is: what differs from the standard and can be used is used, and told.`;

const epilogue = `
Examples:
  openocpi price --cdr cdr.json
  openocpi price --cdr cdr.json --tariff tariff.json --time-zone Europe/Amsterdam
  openocpi price --session session.json --tariff tariff.json --location location.json

Exit codes: 0 it agrees, or is a Session; 1 the CDR declares something else; 2 it cannot be priced, or the command line or
a file is wrong.`;

export const priceCommand = (screen: Screen) =>
  new Command("price")
    .summary("price a CDR or Session by its tariff, and say why")
    .description(about)
    .option("--cdr <file>", "the CDR to check", file)
    .option("--session <file>", "the Session to price", file)
    .option(
      "--tariff <file>",
      "its Tariff, or several; repeat it for more (default: those in the CDR)",
      files,
    )
    .option("--location <file>", "its Location, for the time zone", file)
    .option("--time-zone <zone>", "that of the Location: needed where a tariff has times or days", timeZone)
    .option(
      "--tolerance <amount>",
      "by how much money may differ (default: the smallest coin of the currency)",
      amount,
    )
    .option("--json", "the result as JSON")
    .addHelpText("after", epilogue)
    .action(async ({ tolerance, json, ...paths }) => {
      const found = await readFiles(paths);
      const { remarks } = found;
      const result = price(found, tolerance);
      const { kind, object, differences, priced } = result;
      const agrees = differences === undefined ? {} : { agrees: differences.length === 0, differences };
      if (json)
        screen.line(
          JSON.stringify({ object: kind, id: object.id, ...agrees, priced, remarks }, undefined, 2),
        );
      else tellPrice(screen, result, remarks);
      if (differences !== undefined && differences.length > 0) throw new Finding();
    });

const files = (path: string, before: readonly string[] = []): string[] => [...before, file(path)];
