import { partyKey } from "@openocpi/protocol";
import type { CredentialsRole, Location } from "@openocpi/spec";
import type { Screen } from "../screen.js";
import { counted } from "../telling/outcome.js";
import type { Try } from "./next-steps.js";
import type { Network } from "./platforms.js";

/** Before the story: who is who, and where. */
export function tellScene(
  screen: Screen,
  { cpo, emsp }: Network,
  { locations, source, free }: { locations: readonly Location[]; source: string; free: boolean },
): void {
  const evses = locations.reduce((sum, location) => sum + (location.evses?.length ?? 0), 0);
  screen.line(screen.styled("bold", "Two platforms talk OCPI 2.2.1 over HTTP on this machine"));
  screen.line();
  screen.line(`  CPO   ${cpo.url}  ${titled(cpo.roles)}`);
  screen.line(
    `        has ${counted(locations.length, "Location")} with ${counted(evses, "EVSE")}, ${source}`,
  );
  if (!free) screen.line("        None of them has an EVSE that is free, so nobody will charge");
  screen.line(`  eMSP  ${emsp.url}  ${titled(emsp.roles)}`);
  screen.line("        has a driver, and knows of no Location yet");
  screen.line();
  screen.line("  Addresses of one's own machine or network are not called unless that is allowed.");
  screen.line("  Here it is: both platforms are made with network: { allowPrivate: true }.");
}

const titled = (roles: readonly CredentialsRole[]): string => {
  const names = roles.slice(0, 3).map((role) => `${role.business_details.name} (${partyKey(role)})`);
  return names.join(", ") + (roles.length > 3 ? ` and ${roles.length - 3} more` : "");
};

/** After the story, where both go on. */
export function tellNextSteps(
  screen: Screen,
  { cpo, emsp }: Network,
  { token, steps }: { token: string; steps: readonly Try[] },
): void {
  screen.line();
  screen.line(screen.styled("bold", "What you can try now"));
  screen.line(
    `  Read OCPI 2.2.1, in a browser: ${screen.styled("cyan", cpo.docs)}, the same at ${emsp.docs}`,
  );
  screen.line();
  screen.line("  Or call both from another terminal.");
  screen.line(
    `  A token of your own opens both platforms until this run ends: ${screen.styled("bold", token)}`,
  );
  screen.line("  The header Authorization has it in Base64, as OCPI wants it.");
  for (const { shows, line } of steps) {
    screen.line();
    screen.line(`  ${shows}`);
    screen.line(`  ${screen.styled("cyan", line)}`);
  }
  screen.line();
  screen.line("Both platforms go on, and what you do shows up below. Ctrl-C ends it.");
  screen.line();
}

/** After the story, where it ends. */
export function tellEnd(screen: Screen): void {
  screen.line();
  screen.line("That was the story. Without --once both platforms go on, for you to try them with curl.");
}

/** After Ctrl-C. */
export function tellStopped(screen: Screen): void {
  screen.line();
  screen.line("Stopped.");
}
