import { authorization, partyKey } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { type OwnModule, ownModules } from "../standalone/objects.js";
import { rolesWith } from "../standalone/role-modules.js";
import { counted } from "../telling/outcome.js";
import { tellSome } from "../telling/some.js";
import type { SkippedObject } from "./load-seed.js";
import type { Ready } from "./report.js";

/** What whoever has started the service wants to know: where it is, how to get in, and what to do next. */
export function startScreen(screen: Screen, ready: Ready): void {
  const { versions, docs, health, roles, madeToken, givenTokens, imported } = ready;
  const bold = (text: string) => screen.styled("bold", text);
  const cyan = (text: string) => screen.styled("cyan", text);
  const row = (name: string, text: string) => screen.line(`  ${name.padEnd(9)} ${text}`);

  tellSkipped(screen, ready.skipped);
  screen.line(bold("OCPI 2.2.1 is served"));
  screen.line();
  row("Versions", cyan(versions));
  if (madeToken !== undefined) {
    row("Token", bold(madeToken));
    row("", "a CREDENTIALS_TOKEN_A for one partner; it is not shown again");
  } else row("Token", `${counted(givenTokens, "partner")} can register, with what you gave`);
  row("Read", cyan(docs));
  row("Health", cyan(health));
  screen.line();
  for (const role of roles) row(partyKey(role), titled(role));
  row("Serves", served(ready));
  if (ready.isGenerated && rolesWith(roles, "own", "sessions").length > 0)
    row("", "and past Sessions and CDRs for each eMSP that registers");
  if (imported > 0) row("Knows", `${counted(imported, "partner")}, imported`);
  row("Keeps", "all in memory: what comes in is gone when this ends");
  row("Calls", addresses(ready.allowPrivate));
  screen.line();
  screen.line("  What now? Let a partner register, with the versions URL and the token. Or");
  screen.line("  start another one beside it, with --register and --token. To look yourself:");
  screen.line(`  ${cyan(lookAt(versions, madeToken))}`);
  screen.line();
  screen.line("Ctrl-C ends it. What happens:");
}

/** A line for the shell. A token that was given is not shown. */
const lookAt = (versions: string, token: string | undefined): string =>
  `curl -s ${versions} -H ` +
  (token === undefined
    ? '"Authorization: Token $(printf %s YOUR-TOKEN | base64)"'
    : `'Authorization: ${authorization(token)}'`);

const titled = ({ role, business_details: { name } }: CredentialsRole): string => `${role}, ${name}`;

const addresses = (allowPrivate: boolean): string =>
  allowPrivate
    ? "partners at private addresses too (--allow-private)"
    : "no partner at a private address, unless --allow-private is given";

const objects: Readonly<Record<OwnModule, string>> = {
  locations: "Location",
  sessions: "Session",
  cdrs: "CDR",
  tariffs: "Tariff",
  tokens: "Token",
};

function served({ content, isGenerated, simulates }: Ready): string {
  const some = ownModules.flatMap((module) => {
    const count = content[module]?.length ?? 0;
    return count > 0 ? [counted(count, objects[module])] : [];
  });
  const list = some.join(", ") || "nothing of its own";
  return `${list}${isGenerated ? ", made up" : ""}${simulates ? "; charge points are simulated" : ""}`;
}

function tellSkipped(screen: Screen, skipped: readonly SkippedObject[]): void {
  if (skipped.length === 0) return;
  screen.line(screen.styled("yellow", `${counted(skipped.length, "object")} of the file cannot be served:`));
  tellSome(
    screen,
    skipped.map(({ module, name, why }) => `${module} ${name}: ${why}`),
  );
  screen.line();
}
