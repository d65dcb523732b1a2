import { Command, type Option } from "@commander-js/extra-typings";
import { UserError } from "../user-error.js";

/**
 * A command whose flags can all be given by the environment too: with the prefix `OPENOCPI`, `--page-limit` as
 * `OPENOCPI_PAGE_LIMIT`. What is on the command line goes before it. A variable that is empty, as compose files leave
 * them, is not given.
 *
 * Commands have no prefix in common, lest what is meant for a service changes what others do.
 */
export class EnvironmentCommand extends Command {
  readonly #prefix: string;

  constructor(name: string, prefix: string) {
    super(name);
    this.#prefix = prefix;
  }

  /** A switch that is neither on nor off in the environment is a UserError once this command runs. */
  override createOption<Usage extends string>(flags: Usage, description?: string): Option<Usage> {
    const option = super.createOption(flags, description);
    const variable = `${this.#prefix}_${option.name().toUpperCase().replaceAll("-", "_")}`;
    const text = process.env[variable] ?? "";
    // The library takes any value of a switch as "on", even `false`.
    const isGiven = option.isBoolean() ? this.#isOn(variable, text) : text !== "";
    return isGiven ? option.env(variable) : option;
  }

  #isOn(variable: string, text: string): boolean {
    if (!on.includes(text.toLowerCase()) && !off.includes(text.toLowerCase()))
      this.hook("preAction", () => {
        throw new UserError(`${variable} has to be true or false, not ${JSON.stringify(text)}`);
      });
    return on.includes(text.toLowerCase());
  }
}

const on = ["1", "true", "yes", "on"];
const off = ["", "0", "false", "no", "off"];
