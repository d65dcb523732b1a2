import { generateNetwork, loadSeed, ownersOf } from "@openocpi/cli";
import type { CredentialsRole } from "@openocpi/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { service } from "./service.js";

const played = (role: CredentialsRole["role"], country_code: string, party_id: string): CredentialsRole => ({
  role,
  country_code,
  party_id,
  business_details: { name: "Strom AG" },
});
const [cpo, emsp] = [played("CPO", "DE", "ABC"), played("EMSP", "DE", "ABC")];
const network = generateNetwork([cpo, emsp]);
const [location, second] = network.locations;
const [token] = network.tokens;
const { sessions, cdrs } = network.history(played("EMSP", "FR", "MSP"));
const own = {
  locations: network.locations.slice(0, 2),
  sessions,
  cdrs,
  tariffs: network.tariffs,
  tokens: network.tokens.slice(0, 3),
};

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

const load = async (content: unknown, roles: CredentialsRole[] | undefined = [cpo, emsp]) =>
  loadSeed(await files.write("seed.json", content), roles);

describe("a seed", () => {
  it("has objects of all modules; those that are left out are none", async () => {
    expect(await load(own)).toEqual({ seed: own, skipped: [] });
    const nothing = { locations: [], sessions: [], cdrs: [], tariffs: [], tokens: [] };
    expect(await load({})).toEqual({ seed: nothing, skipped: [] });
  });

  it("TYPE-06: takes null for left out", async () => {
    const { seed } = await load({ locations: [{ ...location, suboperator: null }] });
    expect(seed.locations).toEqual([location]);
  });

  it("leaves out what is not valid, of every module, by id and field path", async () => {
    const { seed, skipped } = await load({
      locations: [{ ...location, country: "D" }, second],
      sessions: [{ ...sessions[0], kwh: "1" }],
      cdrs: [{ ...cdrs[0], total_cost: undefined }],
      tariffs: [42],
      tokens: [{ ...token, whitelist: "SOMETIMES" }],
    });
    expect(seed.locations).toEqual([second]);
    expect(skipped).toEqual([
      { module: "locations", name: location?.id, why: expect.stringMatching(/^\/country /) },
      { module: "sessions", name: sessions[0]?.id, why: expect.stringMatching(/^\/kwh /) },
      { module: "cdrs", name: cdrs[0]?.id, why: "/total_cost is required" },
      { module: "tariffs", name: "the one at position 1", why: "is not an object" },
      { module: "tokens", name: token?.uid, why: expect.stringMatching(/^\/whitelist /) },
    ]);
  });

  it("leaves out what belongs to nobody who is played in such a role", async () => {
    const { seed, skipped } = await load(own, [cpo]);
    expect(seed.tokens).toEqual([]);
    expect(seed.locations).toEqual(own.locations);
    expect(skipped).toHaveLength(3);
    expect(skipped[0]).toEqual({
      module: "tokens",
      name: token?.uid,
      why: "/party_id belongs to DE*ABC, which is not played here as EMSP",
    });
    const foreign = await load({ tariffs: network.tariffs }, [played("CPO", "DE", "XYZ")]);
    expect(foreign.skipped.map(({ why }) => why)).toEqual([
      "/party_id belongs to DE*ABC, which is not played here as CPO or NAP",
      "/party_id belongs to DE*ABC, which is not played here as CPO or NAP",
    ]);
  });

  it("TYPE-01: takes the first of two with one id, and both where the party or the type is another", async () => {
    const roles = [cpo, emsp, played("CPO", "DE", "XYZ")];
    const { seed, skipped } = await load(
      {
        locations: [
          location,
          { ...second, id: location?.id.toLowerCase() },
          { ...location, party_id: "XYZ" },
        ],
        tokens: [token, { ...token, type: "OTHER" }, { ...token, uid: token?.uid.toLowerCase() }],
      },
      roles,
    );
    expect(seed.locations).toHaveLength(2);
    expect(seed.tokens).toHaveLength(2);
    expect(skipped.map(({ why }) => why)).toEqual([
      "/id belongs to a Location before it already",
      "/uid belongs to a Token before it already",
    ]);
  });

  it("says whose it is", async () => {
    const { seed } = await load(own, undefined);
    expect(ownersOf(seed)).toEqual([cpo, emsp]);
    const others = { ...own, locations: [] };
    expect(ownersOf(others)).toEqual([{ ...cpo, business_details: { name: "DE*ABC" } }, emsp]);
  });
});

describe("openocpi serve --seed", () => {
  it("serves it, plays whom it belongs to, and tells what it leaves out", async () => {
    const seed = await files.write("own.json", {
      ...own,
      tariffs: [{ ...network.tariffs[0], currency: "" }],
    });
    const running = await service(["--seed", seed]);
    expect(running.ready).toMatchObject({
      parties: [
        { country_code: "DE", party_id: "ABC", role: "CPO" },
        { country_code: "DE", party_id: "ABC", role: "EMSP" },
      ],
      serves: { locations: 2, sessions: 5, cdrs: 5, tariffs: 0, tokens: 3 },
      skipped: 1,
    });
    expect(await running.tells({ type: "skipped" })).toMatchObject({
      module: "tariffs",
      id: "AC-DAY",
      error: expect.stringMatching(/^\/currency /),
    });
    expect(await running.stop()).toBe(0);
  });

  it("tells it on a screen, before all else, and not more than twenty of it", async () => {
    const tokens = network.tokens.slice(0, 25).map((each) => ({ ...each, contract_id: "" }));
    const seed = await files.write("own.json", { tokens });
    const command = openocpi(["serve", "--port", "0", "--party", "NL*MSP:EMSP", "--seed", seed]);
    await command.said(/What happens:\n/);
    const lines = command.stdout().split("\n");
    expect(lines[0]).toBe("25 objects of the file cannot be served:");
    expect(lines[1]).toMatch(new RegExp(`^  tokens ${token?.uid}: /contract_id `));
    expect(lines[21]).toBe("  and 5 more");
    expect(command.stdout()).toContain("  Serves    nothing of its own\n");
    command.process.kill("SIGTERM");
    expect(await command.ended()).toBe(0);
  });
});
