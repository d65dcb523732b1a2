import { accessSync, constants } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const usualPlaces = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/snap/bin/chromium",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
];

/**
 * The Chromium to test with: CHROMIUM_PATH, or one in the usual places.
 *
 * @throws where there is none and OPENOCPI_REQUIRE_CHROMIUM is set, or CHROMIUM_PATH leads to none.
 */
export function findChromium(): string | undefined {
  const named = process.env.CHROMIUM_PATH;
  if (named) return usable(named) ? named : fail(`CHROMIUM_PATH is not a program: ${named}`);
  const found = usualPlaces.find(usable);
  if (found === undefined && process.env.OPENOCPI_REQUIRE_CHROMIUM) fail("no Chromium, and one is required");
  return found;
}

/** Starts it with an empty profile, silent by itself; `hosts` are names that lead to this machine. */
export const startChromium = (executablePath: string, hosts: readonly string[]): Promise<Browser> =>
  chromium.launch({
    executablePath,
    args: [
      ...["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync"],
      ...["--disable-background-networking", "--disable-component-update"],
      `--host-resolver-rules=${hosts.map((host) => `MAP ${host} 127.0.0.1`).join(", ")}`,
    ],
  });

function usable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function fail(reason: string): never {
  throw new Error(reason);
}
