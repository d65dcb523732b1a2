import { generateLocations } from "@openocpi/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { demo, openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

const roles = [{ role: "EMSP", country_code: "BE", party_id: "MOV", business_details: { name: "Movendo" } }];
const connection = { id: "movendo", token_they_use: "THEIRS", token_we_use: "OURS", roles };

async function refused(args: readonly string[]): Promise<string> {
  const command = openocpi(["serve", "--port", "0", ...args]);
  expect(await command.ended()).toBe(2);
  expect(command.stderr()).toMatch(/^openocpi: .*\n$/);
  return command.stderr();
}

describe("openocpi serve says at once, in one line, what could not work later", () => {
  it.each([
    ["a private address", "http://127.0.0.1:9/versions", /allow it with --allow-private/],
    ["a scheme that is not of the web", "ftp://movendo.example/versions", /scheme must be http or https/],
  ])("--partners: %s", async (_what, versions_url, why) => {
    const path = await files.write("partners.json", [{ ...connection, versions_url }]);
    expect(await refused(["--partners", path])).toMatch(why);
  });

  it("--partners: JSON that is broken beside a token, which is not shown", async () => {
    const path = await files.write("broken.json", '[{"id":"a","token_they_use":SECRETTOKEN}]');
    expect(await refused(["--partners", path])).not.toContain("SECRET");
  });

  it.each([
    ["--register", ["--register", "SECRETTOKEN", "--token", "http://cpo.example/versions"]],
    ["a flag that is misspelt", ["--tokn=SECRETTOKEN"]],
  ])("%s with a token in the wrong place, which is not shown", async (_what, args) => {
    expect(await refused(args)).not.toContain("SECRET");
  });

  it.each([
    ["--public-url with a query", ["--public-url", "http://ocpi.example.com/ocpi?x=1"], /without query/],
    ["--speed alone", ["--speed", "60"], /--speed needs --simulate/],
    ["a host of others", ["--host", "fe80::1"], /fe80::1 is not an address of this machine/],
  ])("%s", async (_what, args, why) => {
    expect(await refused(args)).toMatch(why);
  });

  it("--seed: nothing valid, and so nobody to play", async () => {
    const path = await files.write("seed.json", { locations: [{ id: "LOC1" }] });
    expect(await refused(["--seed", path])).toMatch(
      /holds nothing that can be served: locations LOC1: \/country_code/,
    );
  });
});

it("openocpi demo ends with exit code 1 where the CPO starts no Session, after all has been told", async () => {
  const [location] = generateLocations({
    owner: { country_code: "DE", party_id: "ABC" },
    operator: { name: "A" },
  });
  const evses = location?.evses?.map((evse) => ({ ...evse, status: "AVAILABLE" }));
  const path = await files.write("mars.json", [{ ...location, evses, time_zone: "Mars/Base" }]);
  const command = demo(["--once", "--locations", path]);
  expect(await command.ended()).toBe(1);
  expect(command.stdout()).toMatch(/START_SESSION\/\S+\s+✓ .*FAILED/);
  expect(command.stderr()).toBe("openocpi: the CPO started no Session: FAILED\n");
});
