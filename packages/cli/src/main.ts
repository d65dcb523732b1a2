import { CommanderError } from "@commander-js/extra-typings";
import { openocpi } from "./commands/index.js";
import { Finding } from "./finding.js";
import { screenOn } from "./screen.js";
import { UserError } from "./user-error.js";

/** Runs the command with these arguments, and gives its exit code: 2 for what whoever typed it can mend. */
export async function main(args: readonly string[]): Promise<number> {
  process.stdout.on("error", endWithReader);
  try {
    // `pnpm start -- --once` hands on the `--` as well.
    const wanted = args.filter((arg) => arg !== "--");
    await openocpi(screenOn(process.stdout)).parseAsync(wanted, { from: "user" });
    return 0;
  } catch (error) {
    // What is wrong with the arguments, or the help that was asked for, has been written already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Finding && error.message === "") return 1;
    const isPlain = error instanceof UserError || error instanceof Finding;
    const message = isPlain ? error.message : `it broke off: ${inFull(error)}`;
    process.stderr.write(`openocpi: ${message}\n`);
    return error instanceof UserError ? 2 : 1;
  }
}

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);

/** Whoever read the output wants no more of it, as `head` does: nothing is left to do. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}
