import { createServer } from "node:net";
import { describe, expect, it } from "vitest";
import { openocpi } from "./command.js";
import { folder } from "./folder.js";
import { known, service } from "./service.js";

/** One line on stderr, nothing on stdout, exit code 2. */
async function refused(
  args: readonly string[],
  { env = {}, files = {} }: { env?: Record<string, string>; files?: Record<string, unknown> } = {},
): Promise<string> {
  const home = await folder();
  for (const [name, content] of Object.entries(files)) await home.write(name, content);
  const command = openocpi(["serve", "--port", "0", ...args], { cwd: home.path, env });
  expect(await command.ended()).toBe(2);
  expect(command.stdout()).toBe("");
  expect(command.stderr()).toMatch(/^openocpi: [^\n]*\n$/);
  await home.remove();
  return command.stderr().slice("openocpi: ".length, -1).replaceAll(`${home.path}/`, "");
}

const party = (text: string) => `option '--party <party>' argument '${text}' is invalid. `;

describe.concurrent("openocpi serve with arguments that it cannot use: one line and exit code 2", () => {
  it.each([
    ["an unknown flag", ["--prot", "1"], "unknown option '--prot' (Did you mean --port?)"],
    [
      "a party of another form",
      ["--party", "CPO"],
      `${party("CPO")}It has to be like NL*CPO:CPO, or NL*CPO:CPO:Name of the company.`,
    ],
    [
      "a party without a role",
      ["--party", "NL*CPO"],
      `${party("NL*CPO")}It has to be like NL*CPO:CPO, or NL*CPO:CPO:Name of the company.`,
    ],
    [
      "a role that is none",
      ["--party", "NL*CPO:MSP"],
      `${party("NL*CPO:MSP")}The role has to be one of CPO, EMSP, NSP, NAP, SCSP, OTHER.`,
    ],
    [
      "a Hub",
      ["--party", "NL*HUB:HUB"],
      `${party("NL*HUB:HUB")}A Hub cannot be played: it passes on what is others', which this platform does not.`,
    ],
    [
      "a role twice, in another case",
      ["--party", "NL*CPO:CPO", "--party", "nl*cpo:cpo"],
      `${party("nl*cpo:cpo")}NL*CPO is there as CPO already.`,
    ],
    [
      "a name that is too long",
      ["--party", `NL*CPO:CPO:${"x".repeat(101)}`],
      `${party(`NL*CPO:CPO:${"x".repeat(101)}`)}/business_details/name must NOT have more than 100 characters.`,
    ],
    [
      "a token that cannot be one, which is not repeated",
      ["--registration-token", "sécret"],
      "--registration-token has to be 1 to 64 printable ASCII characters without spaces",
    ],
    [
      "an empty token",
      ["--registration-token", ""],
      "--registration-token has to be 1 to 64 printable ASCII characters without spaces",
    ],
    [
      "a token twice",
      ["--registration-token", "A", "--registration-token", "A"],
      "--registration-token has one token twice: each is for one partner",
    ],
    [
      "--register alone",
      ["--register", "https://cpo.example/ocpi/versions"],
      "--register needs --token: the one that this partner gave",
    ],
    ["--token alone", ["--token", "A"], "--token needs --register: the partner that gave it"],
    [
      "--token that cannot be one",
      ["--register", "https://cpo.example/ocpi/versions", "--token", "a b"],
      "--token has to be 1 to 64 printable ASCII characters without spaces",
    ],
    [
      "--register without a scheme",
      ["--register", "cpo.example", "--token", "A"],
      "--register has to be a URL that begins with http:// or https://",
    ],
    [
      "--register at a private address (P-15)",
      ["--register", "http://127.0.0.1:1/versions", "--token", "A"],
      "--register http://127.0.0.1:1/versions: 127.0.0.1 is not a public address: allow it with --allow-private",
    ],
    [
      "--register where nobody can call back",
      ["--register", "https://cpo.example/ocpi/versions", "--token", "A", "--host", "0.0.0.0"],
      "--register needs --public-url beside --host 0.0.0.0: where that partner is to call back",
    ],
    [
      "a public URL that is none",
      ["--public-url", "ocpi.example.com"],
      "--public-url has to be a URL that begins with http:// or https://",
    ],
    [
      "a page of none",
      ["--page-limit", "0"],
      "option '--page-limit <n>' argument '0' is invalid. It has to be a whole number, 1 or more.",
    ],
    [
      "--simulate without charge points",
      ["--simulate", "--party", "NL*MSP:EMSP"],
      "--simulate needs a --party that is a CPO: charge points are a CPO's",
    ],
    [
      "a speed of none",
      ["--speed", "0"],
      "option '--speed <n>' argument '0' is invalid. It has to be a number above 0, and 3600 at most.",
    ],
    [
      "a host that is none of this machine",
      ["--host", "192.0.2.1"],
      "192.0.2.1 is not an address of this machine: choose another with --host",
    ],
    ["a seed that is not there", ["--seed", "none.json"], "cannot read none.json: there is no such file"],
    [
      "partners that are not there",
      ["--partners", "none.json"],
      "cannot read none.json: there is no such file",
    ],
  ])("%s", async (_what, args, message) => {
    expect(await refused(args)).toBe(message);
  });

  it.each([
    ["no JSON", "[{", /^seed\.json is not valid JSON.*/],
    [
      "a list",
      [],
      /^seed\.json has to be a JSON object, with lists in locations, sessions, cdrs, tariffs, tokens$/,
    ],
    [
      "an unknown member",
      { location: [] },
      /^seed\.json: \/location is none of locations, sessions, cdrs, tariffs, tokens$/,
    ],
    ["a member that is no list", { tokens: {} }, /^seed\.json: \/tokens has to be a list$/],
  ])("a seed that is %s", async (_what, content, message) => {
    const told = await refused(["--seed", "seed.json"], { files: { "seed.json": content } });
    expect(told).toMatch(message);
  });

  const fine = known("EMSP");
  it.each([
    ["no list", { id: "A" }, "partners.json has to be a JSON array of connections"],
    [
      "without what is needed",
      [{ id: "A" }],
      "partners.json: /0/token_they_use is required; /0/token_we_use is required; /0/roles is required; /0 needs versions_url or endpoints",
    ],
    ["no object", [42], "partners.json: /0 has to be an object"],
    [
      "with a member that is misspelt",
      [fine, { ...known("CPO", "b"), url: "x" }],
      "partners.json: /1/url is not known",
    ],
    [
      "with a token that cannot be one",
      [{ ...fine, token_we_use: "a b" }],
      "partners.json: /0/token_we_use has to be 1 to 64 printable ASCII characters without spaces",
    ],
    [
      "with a URL that is none",
      [{ ...fine, versions_url: "x" }],
      "partners.json: /0/versions_url has to be a URL",
    ],
    ["without roles", [{ ...fine, roles: [] }], "partners.json: /0/roles is empty"],
    [
      "with a role that is none",
      [{ ...fine, roles: [{ role: "CPO" }] }],
      /^partners\.json: .*\/0\/roles\/0\/country_code is required/,
    ],
    [
      "with an endpoint that is none",
      [{ ...fine, endpoints: [{ identifier: "locations" }] }],
      /^partners\.json: .*\/0\/endpoints\/0\/role is required/,
    ],
    [
      "with an id twice",
      [fine, { ...known("CPO", "b"), id: "KNOWN" }],
      "partners.json: /1/id is that of one before it already",
    ],
    [
      "with a token twice",
      [fine, { ...known("CPO", "b"), token_they_use: "known-theirs" }],
      "partners.json: /1/token_they_use is that of one before it already",
    ],
    [
      "with a party twice (P-3)",
      [fine, known("CPO", "b")],
      "--partners: b cannot be imported: /roles: DE*TST is held by another partner",
    ],
  ])("partners that are %s", async (_what, content, message) => {
    const told = await refused(["--partners", "partners.json"], { files: { "partners.json": content } });
    if (typeof message === "string") expect(told).toBe(message);
    else expect(told).toMatch(message);
  });

  it("a registration token that a partner has already", async () => {
    const files = { "partners.json": [fine] };
    const args = ["--partners", "partners.json", "--registration-token", fine.token_they_use];
    expect(await refused(args, { files })).toBe(
      "--registration-token: one of them is the token of a partner in --partners already",
    );
  });

  it("a port in use", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const port = String(typeof address === "object" && address?.port);
    expect(await refused(["--port", port])).toBe(
      `port ${port} is in use: choose another with --port (0 takes any that is free)`,
    );
    server.close();
  });

  it.each([
    [
      "a flag of the environment",
      { OPENOCPI_PAGE_LIMIT: "many" },
      "option '--page-limit <n>' value 'many' from env 'OPENOCPI_PAGE_LIMIT' is invalid. It has to be a whole number, 1 or more.",
    ],
    [
      "a switch of the environment",
      { OPENOCPI_STRICT: "maybe" },
      'OPENOCPI_STRICT has to be true or false, not "maybe"',
    ],
    [
      "parties of the environment",
      { OPENOCPI_PARTY: "NL*CPO:CPO; CPO" },
      "option '--party <party>' value 'NL*CPO:CPO; CPO' from env 'OPENOCPI_PARTY' is invalid. It has to be like NL*CPO:CPO, or NL*CPO:CPO:Name of the company.",
    ],
    [
      "tokens of the environment",
      { OPENOCPI_REGISTRATION_TOKEN: "A B A" },
      "--registration-token has one token twice: each is for one partner",
    ],
  ])("%s", async (_what, env, message) => {
    expect(await refused([], { env })).toBe(message);
  });
});

describe("openocpi serve by its environment", () => {
  it("takes every flag from there, and what is on the command line before it", async () => {
    const files = await folder();
    await files.write("own.json", {});
    await files.write("live.json", [known("EMSP")]);
    const running = await service(["--page-limit", "5"], {
      cwd: files.path,
      env: {
        OPENOCPI_HOST: "localhost",
        OPENOCPI_PARTY: "NL*ABC:CPO:Laden; nl*abc:emsp;BE*XYZ:NSP",
        OPENOCPI_SEED: "own.json",
        OPENOCPI_PARTNERS: "live.json",
        OPENOCPI_REGISTRATION_TOKEN: "A B",
        OPENOCPI_PUBLIC_URL: "https://ocpi.example.com/ocpi/",
        OPENOCPI_ALLOW_PRIVATE: "true",
        OPENOCPI_STRICT: "0",
        OPENOCPI_MEMORY: "1",
        OPENOCPI_PAGE_LIMIT: "7",
      },
    });
    expect(running.ready).toEqual({
      ready: true,
      versions: "https://ocpi.example.com/ocpi/versions",
      docs: expect.stringMatching(/^http:\/\/localhost:\d+\/docs$/),
      parties: [
        { country_code: "NL", party_id: "ABC", role: "CPO" },
        { country_code: "NL", party_id: "ABC", role: "EMSP" },
        { country_code: "BE", party_id: "XYZ", role: "NSP" },
      ],
      serves: { locations: 0, sessions: 0, cdrs: 0, tariffs: 0, tokens: 0 },
      skipped: 0,
      partners: 1,
    });
    expect(await running.stop()).toBe(0);
    expect(running.told().filter(({ by }) => by === "invite")).toHaveLength(2);
    await files.remove();
  });
});

describe("openocpi serve --help", () => {
  it("names every flag, in groups, with examples and what needs no manual", async () => {
    const command = openocpi(["serve", "--help"]);
    expect(await command.ended()).toBe(0);
    const help = command.stdout();
    const flags = [
      "port",
      "host",
      "public-url",
      "party",
      "seed",
      "memory",
      "registration-token",
      "partners",
      "register",
      "token",
      "allow-private",
      "strict",
      "page-limit",
      "simulate",
      "speed",
      "json",
    ];
    for (const flag of flags) expect(help).toMatch(new RegExp(`^  --${flag}\\b`, "m"));
    for (const text of ["Examples:", "OPENOCPI_PAGE_LIMIT", "Exit codes:", "token_they_use", "CC*PID:ROLE"])
      expect(help).toContain(text);
    expect(help).not.toContain("env:");
    expect(Math.max(...help.split("\n").map(({ length }) => length))).toBeLessThanOrEqual(88);
  });
});
