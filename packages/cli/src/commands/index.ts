import { Command } from "@commander-js/extra-typings";
import { fromEnvironment } from "../arguments/environment.js";
import type { Screen } from "../screen.js";
import { demoCommand } from "./demo.js";
import { validateCommand } from "./validate.js";

/** The command with all that it can do. It throws instead of ending the process. */
export function openocpi(screen: Screen): Command {
  const program = new Command("openocpi")
    .description("The toolkit for OCPI 2.2.1, without code.")
    .addCommand(demoCommand(screen))
    .addCommand(validateCommand(screen));
  for (const command of [program, ...program.commands]) {
    fromEnvironment(command, process.env);
    command.exitOverride().configureOutput({
      outputError: (text, write) => write(text.replace(/^error: /, "openocpi: ")),
    });
  }
  return program;
}
