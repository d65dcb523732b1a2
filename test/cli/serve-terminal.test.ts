import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";

const run = promisify(execFile);
const bin = fileURLToPath(new URL("../../packages/cli/bin/openocpi.js", import.meta.url));
const hasTmux = await run("tmux", ["-V"]).then(
  () => true,
  () => false,
);

/** A command in a terminal of 80 columns. */
async function inTerminal(line: string, env: Readonly<Record<string, string>> = {}) {
  const name = `openocpi-${randomUUID()}`;
  // A server of its own, so that nothing of whoever runs this is touched.
  // And of the environment just what it takes: what runs tests may have its own mind about colours.
  const bare = { PATH: process.env.PATH, HOME: process.env.HOME, TERM: "xterm-256color", LANG: "C.UTF-8" };
  const tmux = async (...args: string[]) => (await run("tmux", ["-L", name, ...args], { env: bare })).stdout;
  const variables = Object.entries(env).flatMap(([key, value]) => ["-e", `${key}=${value}`]);
  // The shell stays, so that what was written last can still be read.
  await tmux(
    "-f",
    "/dev/null",
    "new-session",
    "-d",
    "-x",
    "80",
    "-y",
    "60",
    ...variables,
    `${line}; echo "ended with $?"; cat`,
  );
  return {
    /** What is on the screen, with the colours of each line. */
    coloured: () => tmux("capture-pane", "-p", "-e"),
    /** Each line as it was written, however many lines of the screen it takes. */
    plain: () => tmux("capture-pane", "-p", "-J"),
    press: (key: string) => tmux("send-keys", key),
    end: () => tmux("kill-server"),
  };
}

describe.skipIf(!hasTmux)("openocpi serve in a terminal (needs tmux)", () => {
  const line = `'${process.execPath}' '${bin}' serve --port 0`;

  it("has colours, fits into 80 columns, and ends with Ctrl-C", async () => {
    const terminal = await inTerminal(line);
    try {
      await expect.poll(terminal.plain).toContain("What happens:");
      const screen = await terminal.plain();
      const tooLong = screen.split("\n").filter((each) => each.length > 80 && !each.includes("curl -s"));
      expect(tooLong).toEqual([]);
      expect(await terminal.coloured()).toContain("\u001b[1mOCPI 2.2.1 is served");
      const versions = /Versions +(\S+)/.exec(screen)?.[1] ?? "";
      await fetch(versions);
      await expect.poll(terminal.plain).toMatch(/← somebody {2}GET \/ocpi\/versions\n +✗ HTTP 401/);
      expect(await terminal.coloured()).toContain("\u001b[31m✗ HTTP 401");
      await terminal.press("C-c");
      await expect.poll(terminal.plain).toContain("ended with 0");
    } finally {
      await terminal.end();
    }
  });

  it("has none where NO_COLOR is set", async () => {
    const terminal = await inTerminal(line, { NO_COLOR: "1" });
    try {
      await expect.poll(terminal.plain).toContain("What happens:");
      expect(await terminal.coloured()).not.toContain("\u001b");
    } finally {
      await terminal.end();
    }
  });
});
