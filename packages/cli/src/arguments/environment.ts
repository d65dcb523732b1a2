import type { CommandUnknownOpts } from "@commander-js/extra-typings";
import { UserError } from "../user-error.js";

const on = ["1", "true", "yes", "on"];
const off = ["", "0", "false", "no", "off"];

/**
 * Lets every flag of a command be given by the environment too: `--page-limit` as `OPENOCPI_PAGE_LIMIT`. What is on the
 * command line goes before it.
 *
 * @throws UserError for a switch that is neither on nor off.
 */
export function fromEnvironment(command: CommandUnknownOpts, env: NodeJS.ProcessEnv): void {
  for (const option of command.options) {
    const name = `OPENOCPI_${option.name().toUpperCase().replaceAll("-", "_")}`;
    const value = env[name]?.toLowerCase();
    // The library takes any value of a switch as "on", even `false`.
    if (option.isBoolean() && value !== undefined && !on.includes(value)) {
      if (!off.includes(value))
        throw new UserError(`${name} has to be true or false, not ${JSON.stringify(env[name])}`);
      continue;
    }
    option.env(name);
  }
}
