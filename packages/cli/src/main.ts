import { CommanderError } from "@commander-js/extra-typings";
import { openocpi } from "./commands/index.js";
import { Finding } from "./finding.js";
import { screenOn } from "./screen.js";
import { UserError } from "./user-error.js";

/** Runs the command with these arguments, and gives its exit code: 2 for what whoever typed it can mend. */
export async function main(args: readonly string[]): Promise<number> {
  let isActing = false;
  let isLost = false;
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    if (isLost) return;
    isLost = true;
    const isUnread = error.code === "EPIPE";
    if (!isUnread) process.stderr.write(`openocpi: cannot write: ${error.message}\n`);
    // Whoever listens too comes to an end by itself: a service, a pull. Of the help a reader may take what it wants.
    if (process.stdout.listenerCount("error") === 1) process.exit(isUnread && !isActing ? 0 : 1);
  });
  try {
    const program = openocpi(screenOn(process.stdout)).hook("preAction", () => {
      isActing = true;
    });
    await program.parseAsync(asTyped(args), { from: "user" });
    return isLost ? 1 : 0;
  } catch (error) {
    // What is wrong with the arguments, or the help that was asked for, has been written already.
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Finding && (error.message === "" || isLost)) return 1;
    const isPlain = error instanceof UserError || error instanceof Finding;
    const message = isPlain ? error.message : `it broke off: ${inFull(error)}`;
    process.stderr.write(`openocpi: ${message}\n`);
    return error instanceof UserError ? 2 : 1;
  }
}

/** `pnpm start -- --once` hands on the `--` as well; elsewhere one says that flags have come to their end. */
const asTyped = (args: readonly string[]): string[] =>
  args.filter((arg, index) => !(arg === "--" && index === 1 && args[0] === "demo"));

const inFull = (error: unknown): string =>
  error instanceof Error ? (error.stack ?? error.message) : String(error);
