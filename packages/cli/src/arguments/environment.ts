import { Command, type Option } from "@commander-js/extra-typings";
import { UserError } from "../user-error.js";

/**
 * A command whose flags can all be given by the environment too: `--page-limit` as `OPENOCPI_PAGE_LIMIT`. What is on the
 * command line goes before it.
 */
export class EnvironmentCommand extends Command {
  /** @throws UserError for a switch that is neither on nor off in the environment */
  override createOption<Usage extends string>(flags: Usage, description?: string): Option<Usage> {
    const option = super.createOption(flags, description);
    const name = `OPENOCPI_${option.name().toUpperCase().replaceAll("-", "_")}`;
    // The library takes any value of a switch as "on", even `false`.
    return option.isBoolean() && !isOn(name) ? option : option.env(name);
  }
}

const on = ["1", "true", "yes", "on"];
const off = ["", "0", "false", "no", "off"];

function isOn(name: string): boolean {
  const text = process.env[name] ?? "";
  if (on.includes(text.toLowerCase())) return true;
  if (off.includes(text.toLowerCase())) return false;
  throw new UserError(`${name} has to be true or false, not ${JSON.stringify(text)}`);
}
