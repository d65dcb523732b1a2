import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

/** What npm installs as `openocpi`. */
export const bin = fileURLToPath(new URL("../../packages/cli/bin/openocpi.js", import.meta.url));

/** The command, running as a process of its own. */
export interface Command {
  process: ChildProcess;
  stdout(): string;
  stderr(): string;
  /** Waits until stdout matches. */
  said(pattern: RegExp): Promise<void>;
  /** Waits for its end, and gives the exit code. */
  ended(): Promise<number | null>;
}

export function openocpi(
  args: readonly string[],
  options: { cwd?: string; env?: Record<string, string> } = {},
): Command {
  const child = spawn(process.execPath, [bin, ...args], {
    cwd: options.cwd,
    env: { ...process.env, INIT_CWD: undefined, ...options.env },
  });
  const output = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    output.stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    output.stderr += text;
  });
  // A test that failed before it ended its command leaves nothing running.
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  const end = once(child, "close").then(([code]) => {
    process.off("exit", kill);
    return code as number | null;
  });
  return {
    process: child,
    stdout: () => output.stdout,
    stderr: () => output.stderr,
    async said(pattern) {
      while (!pattern.test(output.stdout)) {
        const more = await Promise.race([once(child.stdout, "data").then(() => true), end.then(() => false)]);
        if (!more && !pattern.test(output.stdout))
          throw new Error(`ended without ${pattern}\n${output.stdout}${output.stderr}`);
      }
    },
    ended: () => end,
  };
}

/** The demo on ports that are free. */
export const demo = (args: readonly string[], options?: Parameters<typeof openocpi>[1]): Command =>
  openocpi(["demo", "--cpo-port", "0", "--emsp-port", "0", ...args], options);
