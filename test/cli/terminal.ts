import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { expect } from "vitest";

const run = promisify(execFile);
const bin = fileURLToPath(new URL("../../packages/cli/bin/openocpi.js", import.meta.url));

/** Whether there are terminals to be had. */
export const hasTmux = await run("tmux", ["-V"]).then(
  () => true,
  () => false,
);

/** The command in a terminal of its own. */
export interface Terminal extends AsyncDisposable {
  /** Waits until the screen matches. */
  shows(pattern: RegExp): Promise<void>;
  /** What is on the screen, escape sequences for colours included where wanted. */
  screen(options?: { escapes?: boolean }): Promise<string>;
  press(key: string): Promise<void>;
}

const quoted = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;

let terminals = 0;

export async function inTerminal(
  args: readonly string[],
  { env = {}, columns = 100 }: { env?: Record<string, string>; columns?: number } = {},
): Promise<Terminal> {
  const server = `openocpi-${process.pid}-${terminals++}`;
  const tmux = (...words: string[]) => run("tmux", ["-L", server, "-f", "/dev/null", ...words]);
  const variables = Object.entries({ TERM: "xterm-256color", ...env });
  const words = [...variables.map(([name, value]) => `${name}=${value}`), process.execPath, bin, ...args];
  // The end is told, and the screen stays to be read.
  const line = `env -u NO_COLOR -u INIT_CWD ${words.map(quoted).join(" ")}; echo "exit code $?"; cat`;
  await tmux("new-session", "-d", "-x", `${columns}`, "-y", "40", line);
  const screen: Terminal["screen"] = async ({ escapes = false } = {}) =>
    (await tmux("capture-pane", "-p", ...(escapes ? ["-e"] : []))).stdout;
  return {
    screen,
    shows: (pattern) => expect.poll(() => screen(), { interval: 50 }).toMatch(pattern),
    press: async (key) => void (await tmux("send-keys", key)),
    [Symbol.asyncDispose]: async () => void (await tmux("kill-server")),
  };
}
