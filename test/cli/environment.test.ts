import { join } from "node:path";
import { generateLocations } from "@openocpi/cli";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listingPartner } from "../support/listing-partner.js";
import { type Folder, folder } from "./folder.js";
import { outcome } from "./outcome.js";
import { service } from "./service.js";

const locations = generateLocations({
  owner: { country_code: "NL", party_id: "OCA" },
  operator: { name: "Oranje" },
  count: 2,
});

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

describe("what the environment says to one command", () => {
  it("is nothing to serve where it is meant for pull", async () => {
    const running = await service([], { env: { OPENOCPI_PULL_TOKEN: "T", OPENOCPI_PULL_HOST: "none" } });
    expect(await running.stop()).toBe(0);
  });

  it("is nothing to pull where it is meant for serve", async () => {
    const env = { OPENOCPI_TOKEN: "T", OPENOCPI_STRICT: "maybe", OPENOCPI_PORT: "many" };
    expect(await outcome(["pull", "http://a.example/versions", "locations"], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("--token is missing"),
    });
  });

  it("is nothing to validate, price and demo", async () => {
    const path = await files.write("locations.json", locations);
    const env = { OPENOCPI_JSON: "1", OPENOCPI_CDR: path, OPENOCPI_ONCE: "maybe", OPENOCPI_AS: "CDR" };
    expect(await outcome(["validate", path, "--as", "Location"], { env })).toMatchObject({
      code: 0,
      stdout: "✓ 2 × Location: 2 valid, 0 not valid\n",
    });
    expect(await outcome(["price"], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("what is to be priced?"),
    });
    expect(await outcome(["demo", "--locations", join(files.path, "none")], { env })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("there is no such file"),
    });
  });
});

describe("a variable", () => {
  it("for each flag of pull: the token is not on the command line, where others see it", async () => {
    await using partner = await listingPartner({ locations });
    partner.token = "T";
    const out = join(files.path, "out.ndjson");
    const env = {
      OPENOCPI_PULL_TOKEN: "T",
      OPENOCPI_PULL_OUT: out,
      OPENOCPI_PULL_LIMIT: "7",
      OPENOCPI_PULL_STRICT: "yes",
      OPENOCPI_PULL_KEEP_INVALID: "off",
    };
    const { code, stderr } = await outcome(["pull", partner.versions, "locations"], { env });
    expect({ code, stderr }).toEqual({ code: 0, stderr: expect.stringContaining(`2 Locations in ${out}`) });
    expect(partner.asked[0]?.query.get("limit")).toBe("7");
  });

  it("that is empty, as compose files leave it, is not given", async () => {
    const env = {
      ...{ OPENOCPI_PARTY: "", OPENOCPI_SEED: "", OPENOCPI_PAGE_LIMIT: "", OPENOCPI_PUBLIC_URL: "" },
      ...{ OPENOCPI_REGISTRATION_TOKEN: "", OPENOCPI_PARTNERS: "", OPENOCPI_TOKEN: "", OPENOCPI_STRICT: "" },
    };
    const running = await service([], { env });
    expect(running.ready).toMatchObject({ registration_token: expect.any(String), partners: 0 });
    expect(await running.stop()).toBe(0);
  });

  it("that is wrong is told by the command that reads it, and by nothing else", async () => {
    const env = { OPENOCPI_STRICT: "maybe", OPENOCPI_PULL_STRICT: "maybe" };
    expect((await outcome(["--help"], { env })).code).toBe(0);
    expect((await outcome(["serve", "--help"], { env })).code).toBe(0);
    expect(await outcome(["serve", "--port", "0"], { env })).toMatchObject({
      code: 2,
      stdout: "",
      stderr: 'openocpi: OPENOCPI_STRICT has to be true or false, not "maybe"\n',
    });
    expect(await outcome(["pull", "http://a.example/versions", "cdrs"], { env })).toMatchObject({
      code: 2,
      stderr: 'openocpi: OPENOCPI_PULL_STRICT has to be true or false, not "maybe"\n',
    });
  });
});

it.each(["serve", "demo", "pull", "validate", "price"])("%s --help names its exit codes", async (command) => {
  expect((await outcome([command, "--help"])).stdout).toMatch(/Exit codes: 0 .* 1 .*\n?.*/s);
});
