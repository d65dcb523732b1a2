import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { bin } from "./command.js";
import { folder } from "./folder.js";
import { outcome } from "./outcome.js";

/** Runs a line of the shell in which `openocpi` is the command. */
async function shell(line: string): Promise<{ code: number; stderr: string }> {
  const script = `openocpi() { "${process.execPath}" "${bin}" "$@"; }; ${line}`;
  const child = spawn("bash", ["-c", script], { stdio: ["ignore", "ignore", "pipe"] });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const [code] = await once(child, "close");
  return { code, stderr };
}

describe("output that cannot be written", () => {
  it("is nothing where the help has been read as far as somebody wanted", async () => {
    expect(await shell(`openocpi serve --help | true; exit "\${PIPESTATUS[0]}"`)).toEqual({
      code: 0,
      stderr: "",
    });
  });

  it.skipIf(!existsSync("/dev/full")).each(["demo --help", "serve --json --port 0", "demo --once"])(
    "is one line and exit code 1 where the disk is full: %s",
    async (args) => {
      expect(await shell(`openocpi ${args} >/dev/full`)).toEqual({
        code: 1,
        stderr: expect.stringMatching(/^openocpi: cannot write: [^\n]*ENOSPC[^\n]*\n$/),
      });
    },
  );
});

it("a file whose name begins with a dash comes after --", async () => {
  const files = await folder();
  await files.write("-x.json", []);
  const { code, stderr } = await outcome(["validate", "--as", "Location", "--", "-x.json"], {
    cwd: files.path,
  });
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  await files.remove();
});

it("the -- that pnpm hands on to the demo says nothing", async () => {
  const { code, stderr } = await outcome(["demo", "--", "--locations", "/none.json"]);
  expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining("/none.json") });
});
