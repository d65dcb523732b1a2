import { openocpi } from "./command.js";

/** What came of a run of the command. */
export interface Outcome {
  code: number | null;
  stdout: string;
  stderr: string;
}

/** Runs the command to its end, with this on its standard input. */
export async function outcome(
  args: readonly string[],
  { input = "", ...options }: { input?: string; env?: Record<string, string>; cwd?: string } = {},
): Promise<Outcome> {
  const command = openocpi(args, options);
  // Where the command ends before it has read everything, nothing is amiss.
  command.process.stdin?.on("error", () => undefined).end(input);
  const code = await command.ended();
  return { code, stdout: command.stdout(), stderr: command.stderr() };
}

/** The JSON of each line. */
export const jsonLines = (text: string): unknown[] =>
  text
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
