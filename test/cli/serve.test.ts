import { generateNetwork } from "@openocpi/cli";
import type { Location } from "@openocpi/spec";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { ask, known, type Service, service } from "./service.js";

const token = "emsp-theirs";
const [mine] = generateNetwork([
  { role: "CPO", country_code: "DE", party_id: "TST", business_details: { name: "Test" } },
]).locations;

/** Whom the service plays where nobody says it. */
const usual = { country_code: "NL", business_details: { name: "Oranje Laadpalen" } };

let files: Folder;
/** An eMSP that may read, and a CPO that may write. */
let partners: string;
beforeAll(async () => {
  files = await folder();
  const [emsp, cpo] = [known("EMSP", "emsp"), known("CPO", "cpo")];
  const other = cpo.roles.map((role) => ({ ...role, country_code: "FR" }));
  partners = await files.write("partners.json", [emsp, { ...cpo, roles: other }]);
});
afterAll(() => files.remove());

const json = async (response: Response) =>
  (await response.json()) as { status_code: number; status_message?: string; data: unknown };

/** To the eMSP of the two that are played where nobody says whom. */
const push = (location: object): RequestInit => ({
  method: "PUT",
  body: JSON.stringify(location),
  headers: { "OCPI-to-country-code": "NL", "OCPI-to-party-id": "MSP" },
});

describe("openocpi serve --json", () => {
  let running: Service;
  beforeAll(async () => {
    running = await service(["--partners", partners, "--page-limit", "40"]);
  });
  afterAll(() => running.stop());

  it("begins with one line that says where it is, with the token that it made", () => {
    const [first] = running.stdout().split("\n");
    expect(first).toMatch(
      /^\{"ready":true,"versions":"http:\/\/127\.0\.0\.1:\d+\/ocpi\/versions","docs":"http:\/\/127\.0\.0\.1:\d+\/docs","registration_token":"[\w-]{43}",/,
    );
    expect(running.ready.serves).toEqual({ locations: 300, sessions: 0, cdrs: 0, tariffs: 2, tokens: 30 });
  });

  it("tells what happened before that after it, each with its time", async () => {
    await running.tells({ by: "invite" });
    const [, ...others] = running.told();
    expect(others.slice(0, 2)).toMatchObject([
      { type: "partner", by: "import", partner: "emsp", parties: [{ country_code: "DE", party_id: "TST" }] },
      { type: "partner", by: "import", partner: "cpo" },
    ]);
    for (const { at } of others) expect(Date.parse(String(at))).not.toBeNaN();
  });

  it("lists its versions, with the token that it made", async () => {
    const answer = await ask(running.ready.versions, String(running.ready.registration_token));
    expect(await json(answer)).toMatchObject({
      status_code: 1000,
      data: [{ version: "2.2.1", url: `${running.origin}/ocpi/2.2.1` }],
    });
  });

  it("serves the network that is made up, on pages of --page-limit", async () => {
    const page = await ask(`${running.origin}/ocpi/2.2.1/sender/locations?limit=1000`, token);
    expect(page.headers.get("X-Total-Count")).toBe("300");
    expect(page.headers.get("X-Limit")).toBe("40");
    expect((await json(page)).data).toEqual(
      generateNetwork([{ ...usual, role: "CPO", party_id: "CPO" }]).locations.slice(0, 40),
    );
  });

  it("P-1: has past Sessions and CDRs for an eMSP, and for no other", async () => {
    const list = async (key: string, module: string) =>
      (
        await json(
          await ask(`${running.origin}/ocpi/2.2.1/sender/${module}?date_from=2025-01-01T00:00:00Z`, key),
        )
      ).data;
    const sessions = await list(token, "sessions");
    expect(sessions).toHaveLength(5);
    expect(sessions).toContainEqual(
      expect.objectContaining({
        cdr_token: expect.objectContaining({ country_code: "DE", party_id: "TST" }),
      }),
    );
    expect(await list(token, "cdrs")).toHaveLength(5);
    expect(await list("cpo-theirs", "sessions")).toEqual([]);
  });

  it("has the page to read at /docs, and its state at /health", async () => {
    const page = await fetch(running.ready.docs);
    expect(page.headers.get("Content-Type")).toMatch(/^text\/html/);
    expect(await page.text()).toContain("OCPI");
    const health = await fetch(`${running.origin}/health`);
    expect(health.status).toBe(200);
    expect(await health.json()).toMatchObject({ status: "ok" });
  });

  it("tells of each request, with its field paths, and of no token", async () => {
    const url = `${running.origin}/ocpi/2.2.1/receiver/locations/FR/TST/L1`;
    const location = { ...mine, country_code: "FR", id: "L1", name: "x".repeat(300) };
    expect(await json(await ask(url, "cpo-theirs", push(location)))).toMatchObject({
      status_code: 1000,
    });
    expect(await running.tells({ type: "tolerated" })).toMatchObject({
      partner: "cpo",
      object: "Location",
      violations: [{ path: "/name", keyword: "maxLength" }],
    });
    expect(await running.tells({ type: "request", operation: "locations.receiver.put" })).toMatchObject({
      direction: "in",
      partner: "cpo",
      http: 201,
      status_code: 1000,
    });
    const [, ...rest] = running.stdout().split("\n");
    for (const secret of ["cpo-theirs", "cpo-ours", String(running.ready.registration_token)])
      expect(rest.join()).not.toContain(secret);
  });

  it("P-11: takes a token that is not in Base64, and reports it", async () => {
    const answer = await fetch(running.ready.versions, { headers: { Authorization: "Token emsp-theirs" } });
    expect(answer.status).toBe(200);
    await running.tells({ type: "tolerated", object: "Credentials", partner: "emsp" });
  });
});

describe("openocpi serve --strict (P-12)", () => {
  let running: Service;
  beforeAll(async () => {
    running = await service([
      "--strict",
      "--partners",
      partners,
      "--public-url",
      "https://ocpi.example.com/ocpi",
    ]);
  });
  afterAll(() => running.stop());

  it("refuses what differs from the document, and names the field", async () => {
    const url = `${running.origin}/ocpi/2.2.1/receiver/locations/FR/TST/L1`;
    const location: Location = { ...(mine as Location), country_code: "FR", id: "L1", name: "x".repeat(300) };
    expect(await json(await ask(url, "cpo-theirs", push(location)))).toMatchObject({
      status_code: 2001,
      status_message: "/name must NOT have more than 255 characters",
    });
    expect(await running.tells({ type: "refused" })).toMatchObject({ violations: [{ path: "/name" }] });
  });

  it("P-11: refuses a token that is not in Base64", async () => {
    const answer = await fetch(`${running.origin}/ocpi/versions`, {
      headers: { Authorization: `Token ${token}` },
    });
    expect(answer.status).toBe(401);
  });

  it("--public-url: publishes the address that partners come by", async () => {
    expect(running.ready.versions).toBe("https://ocpi.example.com/ocpi/versions");
    expect(await json(await ask(`${running.origin}/ocpi/versions`, token))).toMatchObject({
      data: [{ url: "https://ocpi.example.com/ocpi/2.2.1" }],
    });
    const page = await ask(`${running.origin}/ocpi/2.2.1/sender/locations?limit=1`, token);
    expect(page.headers.get("Link")).toMatch(
      /^<https:\/\/ocpi\.example\.com\/ocpi\/2\.2\.1\/sender\/locations\?/,
    );
  });
});

describe("openocpi serve --host 0.0.0.0", () => {
  it("publishes the address that each partner comes by", async () => {
    const running = await service(["--host", "0.0.0.0", "--partners", partners]);
    expect(running.ready.versions).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/ocpi\/versions$/);
    const byName = running.origin.replace("127.0.0.1", "localhost");
    expect(await json(await ask(`${byName}/ocpi/versions`, token))).toMatchObject({
      data: [{ url: `${byName}/ocpi/2.2.1` }],
    });
    expect(await running.stop("SIGINT")).toBe(0);
  });
});

describe("openocpi serve, on a screen", () => {
  it("says where it is, how to get in, what to do next, and then each event in a line", async () => {
    const command = openocpi(["serve", "--port", "0", "--party", "NL*CPO:CPO:Oranje Laadpalen"]);
    await command.said(/What happens:\n/);
    const screen = command.stdout();
    const [, versions = "", made = ""] = /Versions {2}(\S+)\n {2}Token {5}(\S{43})\n/.exec(screen) ?? [];
    expect(screen).toMatch(/^ {2}NL\*CPO {4}CPO, Oranje Laadpalen$/m);
    expect(screen).toMatch(/^ {2}Serves {4}300 Locations, 2 Tariffs, made up$/m);
    expect(screen).toMatch(/^ {2}Keeps {5}all in memory: /m);
    expect(screen).toMatch(
      /^ {2}Calls {5}no partner at a private address, unless --allow-private is given$/m,
    );
    expect(screen).toContain(`curl -s ${versions} -H 'Authorization: Token ${btoa(made)}'`);
    expect(screen).not.toContain("\u001b");
    expect((await ask(versions, made)).status).toBe(200);
    expect((await ask(versions, "wrong")).status).toBe(401);
    await command.said(/^\d\d:\d\d:\d\d ← a new partner {2}GET \/ocpi\/versions {2}✓ 1 Version, \S+ ms$/m);
    await command.said(
      /^\d\d:\d\d:\d\d ← somebody {2}GET \/ocpi\/versions\n? +✗ HTTP 401, OCPI 2000, “the token in the Authorization header is not known”, \S+ ms$/m,
    );
    command.process.kill("SIGINT");
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toMatch(/\n\nStopping: what was asked is answered first\.\n$/);
    expect(command.stderr()).toBe("");
  });

  it("does not show tokens that were given", async () => {
    const command = openocpi(["serve", "--port", "0"], {
      env: { OPENOCPI_REGISTRATION_TOKEN: "SECRET-1 SECRET-2" },
    });
    await command.said(/What happens:\n/);
    expect(command.stdout()).toMatch(/^ {2}Token {5}2 partners can register, with what you gave$/m);
    expect(command.stdout()).not.toContain("SECRET");
    expect(command.stdout()).not.toContain(btoa("SECRET-1"));
    command.process.kill("SIGTERM");
    expect(await command.ended()).toBe(0);
  });
});

describe("openocpi serve --simulate", () => {
  it.each([
    ["takes commands for its charge points", ["--simulate", "--speed", "60"], true],
    ["takes none without it", [], false],
  ])("%s", async (_what, args, takes) => {
    const running = await service([...args, "--party", "NL*CPO:CPO", "--partners", partners]);
    const details = await json(await ask(`${running.origin}/ocpi/2.2.1`, token));
    const receivers = (details.data as { endpoints: { identifier: string; role: string }[] }).endpoints
      .filter(({ role }) => role === "RECEIVER")
      .map(({ identifier }) => identifier);
    expect(receivers.includes("commands")).toBe(takes);
    expect(receivers.includes("chargingprofiles")).toBe(takes);
    expect(await running.stop()).toBe(0);
  });
});
