import { Argument } from "@commander-js/extra-typings";
import { dateTime } from "../arguments/date-time.js";
import { EnvironmentCommand } from "../arguments/environment.js";
import { file } from "../arguments/file.js";
import { count } from "../arguments/number.js";
import { parties } from "../arguments/party.js";
import { port } from "../arguments/port.js";
import { token } from "../arguments/tokens.js";
import { baseUrl, url } from "../arguments/url.js";
import { lists } from "../pull/lists.js";
import { standardOutput } from "../pull/output.js";
import { outputFile } from "../pull/output-file.js";
import { Telling } from "../pull/telling.js";
import { screenOn } from "../screen.js";
import { stopSignal } from "../stop-signal.js";
import { meterOn } from "../telling/meter.js";
import { UserError } from "../user-error.js";

const about = `Pulls a list of a partner, all pages of it, into NDJSON: an object a line.

While it is pulled into a file, what has come is in FILE.part, and how far that is in FILE.state. Whatever interrupts it, the same command goes on from there. When everything has come FILE is put in place; the same command then pulls all of it anew.

Pages are counted from the beginning of the list, so that going on cannot tell where as much has come as has gone meanwhile: an object may then be missing. Where that matters, pull it anew: delete FILE.part and FILE.state.

Objects that cannot be used are told, counted and left out.`;

const epilogue = `
Examples:
  openocpi pull https://cpo.example/ocpi/versions --token T locations --out locations.ndjson
  openocpi pull http://localhost:3000/ocpi/versions --token T cdrs --date-from 2026-03-01 | jq .total_cost
  With a CREDENTIALS_TOKEN_A: registers the first time, and goes on with what that brought:
    openocpi pull https://cpo.example/ocpi/versions --token A locations --out locations.ndjson \\
      --register-as 'NL*ABC:EMSP:My Company' --credentials cpo.json \\
      --host 0.0.0.0 --port 3000 --public-url https://me.example/ocpi
  Without a token on the command line, where everybody on the machine can read it:
    OPENOCPI_PULL_TOKEN=T openocpi pull https://cpo.example/ocpi/versions tariffs

Every flag is read from the environment too: --date-from as OPENOCPI_PULL_DATE_FROM.
A variable that is empty is not given.
Exit codes: 0 everything has come; 1 not everything, for the reason told; 2 the command line or a file is wrong.`;

export const pullCommand = () =>
  new EnvironmentCommand("pull", "OPENOCPI_PULL")
    .summary("pull what a partner publishes into a file")
    .description(about)
    .argument("<url>", "the partner's versions URL", url("<url>"))
    .addArgument(new Argument("<module>", "what to pull").choices([...lists.keys()]))
    .option("--out <file>", "where to write it (default: standard output)")
    .optionsGroup("As whom:")
    .option(
      "--token <token>",
      "a credentials token of the partner that works; with --register-as its CREDENTIALS_TOKEN_A",
      token("--token"),
    )
    .option(
      "--register-as <party>",
      "register first, as this party: CC*PID:ROLE or CC*PID:ROLE:Name; needs --credentials",
      parties,
    )
    .option(
      "--credentials <file>",
      "where the token that registering brought is kept, and read from after that",
      file,
    )
    .option(
      "--host <address>",
      "address to listen on while registering, for the partner calls back",
      "127.0.0.1",
    )
    .option("--port <n>", "port to listen on while registering; 0 takes any that is free", port, 0)
    .option("--public-url <url>", "where the partner reaches that, if not there", baseUrl("--public-url"))
    .option("--unregister", "end the connection when everything has come, and delete the --credentials")
    .optionsGroup("What of it:")
    .option("--date-from <time>", "only what has been updated since then: a DateTime or a date", dateTime)
    .option("--date-to <time>", "only what was updated before then", dateTime)
    .option("--limit <n>", "how many objects to ask for in one page", count)
    .option("--strict", "refuse objects that differ from the standard in any way")
    .option("--keep-invalid", "write objects that are refused too, as they came")
    .optionsGroup("How:")
    .option("--allow-private", "follow the partner to other private addresses than that of its versions URL")
    .addHelpText("after", epilogue)
    .action(async (url, module, flags) => {
      const row = lists.get(module);
      if (row === undefined) throw new UserError(`${module} cannot be pulled`);
      const { accessOf } = await import("../pull/access.js");
      const { run } = await import("../pull/run.js");
      const network = { allowPrivate: flags.allowPrivate ?? false };
      const access = await accessOf({ ...flags, url, network });
      const { dateFrom, dateTo, limit, strict = false, keepInvalid = false, out = "-" } = flags;
      const parameters = { date_from: dateFrom, date_to: dateTo, limit };
      const course = { url, module, parameters, strict, keepInvalid };
      const output = out === "-" ? standardOutput(process.stdout) : await outputFile(file(out), course);
      const isMixed = out === "-" && process.stdout.isTTY;
      const meter = meterOn(process.stderr, `${row.object}s`, { isStill: isMixed });
      const telling = new Telling({ screen: screenOn(process.stderr), meter, object: row.object });
      const stop = stopSignal();
      try {
        await run({ row, course, output, network, ...access, telling, signal: stop.signal });
      } finally {
        stop.release();
      }
    });
