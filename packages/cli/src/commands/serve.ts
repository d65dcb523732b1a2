import type { CredentialsRole } from "@openocpi/spec";
import { EnvironmentCommand } from "../arguments/environment.js";
import { file } from "../arguments/file.js";
import { host } from "../arguments/host.js";
import { count, factor } from "../arguments/number.js";
import { parties } from "../arguments/party.js";
import { port } from "../arguments/port.js";
import { token, tokens } from "../arguments/tokens.js";
import { baseUrl, url } from "../arguments/url.js";
import type { Screen } from "../screen.js";
import { whyNotCalled } from "../serve/callable.js";
import { jsonReport } from "../serve/json-report.js";
import { loadPartners } from "../serve/load-partners.js";
import { screenReport } from "../serve/screen-report.js";
import type { Service } from "../serve/serve.js";
import { loopbackOf } from "../standalone/door.js";
import { rolesWith } from "../standalone/role-modules.js";
import { stopSignal } from "../stop-signal.js";
import { UserError } from "../user-error.js";

export const serveCommand = (screen: Screen) =>
  new EnvironmentCommand("serve", "OPENOCPI")
    .summary("an OCPI platform: a partner on your desk, or a service beside your others")
    .description(
      "Serves an OCPI 2.2.1 platform: /ocpi is what partners call, /docs the document to read, /health for load balancers. Partners register with it, or it with them. It pulls what they publish and takes what they push.",
    )
    .optionsGroup("Where it is:")
    .option("--port <n>", "port to listen on; 0 takes any that is free", port, 3000)
    .option("--host <address>", "address to listen on; 0.0.0.0 for all of this machine", host, "127.0.0.1")
    .option(
      "--public-url <url>",
      "where partners reach /ocpi, such as https://ocpi.example.com/ocpi",
      baseUrl("--public-url"),
    )
    .optionsGroup("Who it is, and what it owns:")
    .option(
      "--party <party>",
      "whom to play: CC*PID:ROLE or CC*PID:ROLE:Name; repeat it for more, or put ; between (default: NL*CPO:CPO and NL*MSP:EMSP, or whoever owns the seed)",
      parties,
    )
    .option(
      "--seed <file>",
      "its objects, as JSON with lists in locations, sessions, cdrs, tariffs, tokens (default: a small network that is made up, the same every time)",
      file,
    )
    .option("--memory", "keep everything in memory: the only storage as yet, and so always on")
    .optionsGroup("Its partners:")
    .option(
      "--registration-token <token>",
      "a CREDENTIALS_TOKEN_A that one partner may register with; repeat it for more, or put spaces between (default: one is made and shown once)",
      tokens("--registration-token"),
    )
    .option("--partners <file>", "connections that are alive already, to go on with", file)
    .option(
      "--register <url>",
      "register with the partner that has its versions there, once it answers",
      url("--register"),
    )
    .option("--token <token>", "the CREDENTIALS_TOKEN_A that this partner gave", token("--token"))
    .option("--allow-private", "call partners at private addresses too, such as localhost")
    .optionsGroup("How it behaves:")
    .option("--simulate", "charge points that do as partners tell them: sessions run, are pushed, and billed")
    .option(
      "--speed <n>",
      "with --simulate: so many seconds pass at the charge points in one, 3600 at most",
      factor,
    )
    .option("--strict", "refuse what differs from the document, instead of taking and reporting it")
    .option("--page-limit <n>", "the most objects on a page", count, 100)
    .option("--json", "tell what happens as JSON lines, the first when it is ready")
    .addHelpText("after", epilogue)
    .action(async ({ registrationToken = [], ...flags }) => {
      const register = registrationOf(flags);
      // The server is loaded where it is needed: other commands, and help, are there at once.
      const { contentOf } = await import("../serve/content.js");
      const { serve } = await import("../serve/serve.js");
      const stop = stopSignal();
      try {
        const { roles, ...content } = await contentOf(flags);
        const { port, host, publicUrl, pageLimit, strict = false, allowPrivate = false } = flags;
        const service: Service = {
          ...content,
          options: {
            ...{ port, host, flag: "--port", roles, strict, network: { allowPrivate } },
            limits: { pageSize: pageLimit },
            ...(publicUrl !== undefined && { publicUrl }),
          },
          registrationTokens: registrationToken,
          partners: flags.partners === undefined ? [] : await loadPartners(flags.partners, { allowPrivate }),
          register,
          simulate: simulationOf(flags, roles),
        };
        await serve(service, flags.json ? jsonReport(process.stdout) : screenReport(screen), stop.signal);
      } finally {
        stop.release();
      }
    });

interface Flags {
  host: string;
  publicUrl?: string | undefined;
  register?: string | undefined;
  token?: string | undefined;
  allowPrivate?: boolean | undefined;
}

/** @throws UserError where there would be nothing to simulate */
function simulationOf(
  { simulate = false, speed }: { simulate?: boolean | undefined; speed?: number | undefined },
  roles: readonly CredentialsRole[],
): Service["simulate"] {
  if (!simulate && speed !== undefined) throw new UserError("--speed needs --simulate");
  if (!simulate) return undefined;
  if (rolesWith(roles, "own", "sessions").length === 0)
    throw new UserError("--simulate needs a --party that is a CPO: charge points are a CPO's");
  return { speed: speed ?? 1 };
}

/** @throws UserError where it cannot work, which is better known at once */
function registrationOf({
  host,
  publicUrl,
  register,
  token,
  allowPrivate = false,
}: Flags): Service["register"] {
  if (register === undefined && token === undefined) return undefined;
  if (register === undefined) throw new UserError("--token needs --register: the partner that gave it");
  if (token === undefined) throw new UserError("--register needs --token: the one that this partner gave");
  if (loopbackOf(host) !== undefined && publicUrl === undefined)
    throw new UserError(
      `--register needs --public-url beside --host ${host}: where that partner is to call back`,
    );
  const why = whyNotCalled(register, { allowPrivate });
  if (why !== undefined) throw new UserError(`--register ${why}`);
  return { url: register, token };
}

const epilogue = `
Examples:
  A partner on your desk, that may call your machine:
    openocpi serve --allow-private
  A CPO with your own Locations, that registers with you:
    openocpi serve --party 'NL*ABC:CPO:My Company' --seed own.json \\
      --register http://localhost:8080/ocpi/versions --token A --allow-private
  A service behind a proxy, set up by its environment:
    OPENOCPI_PARTY='NL*ABC:CPO;NL*ABC:EMSP' OPENOCPI_PARTNERS=partners.json \\
    OPENOCPI_PUBLIC_URL=https://ocpi.example.com/ocpi openocpi serve --json

The file of --partners is a JSON array of
  {"id", "token_they_use", "token_we_use", "roles", "versions_url" or "endpoints"}

Every flag is read from the environment too: --page-limit as OPENOCPI_PAGE_LIMIT.
A variable that is empty is not given.
Exit codes: 0 after Ctrl-C or SIGTERM, 2 for what is wrong with flags or files, 1 else.`;
