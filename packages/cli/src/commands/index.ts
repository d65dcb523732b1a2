import { Command, Help } from "@commander-js/extra-typings";
import type { Screen } from "../screen.js";
import { demoCommand } from "./demo.js";
import { priceCommand } from "./price.js";
import { pullCommand } from "./pull.js";
import { serveCommand } from "./serve.js";
import { validateCommand } from "./validate.js";

/** The command with all that it can do. It throws instead of ending the process. */
export function openocpi(screen: Screen): Command {
  const program = new Command("openocpi")
    .description("The toolkit for OCPI 2.2.1, without code.")
    .addCommand(serveCommand(screen))
    .addCommand(demoCommand(screen))
    .addCommand(pullCommand())
    .addCommand(validateCommand(screen))
    .addCommand(priceCommand(screen));
  for (const command of [program, ...program.commands]) {
    command
      .exitOverride()
      .configureOutput({ outputError: (text, write) => write(inOneLine(text)) })
      .configureHelp({ optionDescription: withoutVariable });
  }
  return program;
}

/** That each flag has a variable is said once, and not behind each of them. */
const withoutVariable: Help["optionDescription"] = (option) =>
  new Help().optionDescription(option).replace(/(?:, env: \w+(?=\))| \(env: \w+\))/, "");

/** The library puts what somebody may have meant on a line of its own. */
const inOneLine = (text: string): string =>
  // What stands behind an unknown flag may be a token.
  text
    .replace(/(unknown option '[^'=]*)=.*'/, "$1'")
    .replace(/^error: /, "openocpi: ")
    .replaceAll(/\n(?=.)/g, " ");
