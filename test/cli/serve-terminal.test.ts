import { describe, expect, it } from "vitest";
import { hasTmux, inTerminal } from "./terminal.js";

const esc = "\u001b";

describe.skipIf(!hasTmux)("openocpi serve in a terminal (needs tmux)", () => {
  it("has colours, fits into 80 columns, and ends with Ctrl-C", async () => {
    await using terminal = await inTerminal(["serve", "--port", "0"], { columns: 80 });
    await terminal.shows(/What happens:/);
    const screen = await terminal.screen();
    const lines = screen.split("\n");
    // A line that is as wide as the screen goes on in the next one: of the line for the shell alone that is so.
    const full = lines.flatMap((line, index) => (line.length >= 80 ? [index] : []));
    expect(full).toEqual([lines.findIndex((line) => line.includes("curl -s "))]);
    expect(await terminal.screen({ escapes: true })).toContain(`${esc}[1mOCPI 2.2.1 is served`);
    await fetch(/Versions +(\S+)/.exec(screen)?.[1] ?? "");
    await terminal.shows(/← somebody {2}GET \/ocpi\/versions\n +✗ HTTP 401/);
    expect(await terminal.screen({ escapes: true })).toContain(`${esc}[31m✗ HTTP 401`);
    await terminal.press("C-c");
    await terminal.shows(/exit code 0/);
  });

  it("has no colours where NO_COLOR is set", async () => {
    await using terminal = await inTerminal(["serve", "--port", "0"], {
      columns: 80,
      env: { NO_COLOR: "1" },
    });
    await terminal.shows(/What happens:/);
    expect(await terminal.screen({ escapes: true })).not.toContain(esc);
  });
});
