import { PassThrough } from "node:stream";
import { screenOn } from "@openocpi/cli";
import { afterEach, describe, expect, it, vi } from "vitest";

/** A stream that keeps what is written, as a terminal or as a file would. */
function stream({ isTTY }: { isTTY: boolean }) {
  const through = Object.assign(new PassThrough(), isTTY ? { isTTY, columns: 80 } : {});
  return { stream: through as unknown as NodeJS.WriteStream, written: () => String(through.read() ?? "") };
}

const esc = "\u001b";
afterEach(() => vi.unstubAllEnvs());

describe("a terminal", () => {
  it("gets colours, unless NO_COLOR is set", () => {
    vi.stubEnv("NO_COLOR", undefined);
    vi.stubEnv("FORCE_COLOR", "1");
    expect(screenOn(stream({ isTTY: true }).stream).styled("bold", "x")).toContain(esc);
    vi.stubEnv("FORCE_COLOR", undefined);
    vi.stubEnv("NO_COLOR", "1");
    expect(screenOn(stream({ isTTY: true }).stream).styled("bold", "x")).toBe("x");
  });

  it("gets a bar that moves", () => {
    const { stream: terminal, written } = stream({ isTTY: true });
    const { progress } = screenOn(terminal);
    progress.show(25, 50);
    progress.show(50, 50);
    progress.end();
    expect(written()).toMatch(/█+ 50\/50 \(100 %\)/);
  });

  it("has passing lines replaced, and cut to its width", () => {
    const { stream: terminal, written } = stream({ isTTY: true });
    const screen = screenOn(terminal);
    screen.passingLine("x".repeat(200));
    screen.line("next");
    expect(written()).toBe(`${"x".repeat(77)}\r${esc}[Knext\n`);
  });
});

describe("a file or a pipe", () => {
  it("gets plain lines, and one for each quarter of a long list", () => {
    const { stream: file, written } = stream({ isTTY: false });
    const screen = screenOn(file);
    screen.passingLine(screen.styled("bold", "a"));
    for (let done = 1; done <= 10; done += 1) screen.progress.show(done, 10);
    screen.progress.end();
    screen.line("b");
    expect(written()).toBe(
      "a\n    25 %: 3 of 10\n    50 %: 5 of 10\n    75 %: 8 of 10\n    100 %: 10 of 10\nb\n",
    );
  });
});
