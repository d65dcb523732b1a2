import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { ask, known, type Service, service } from "./service.js";

let files: Folder;
beforeAll(async () => {
  files = await folder();
});
afterAll(() => files.remove());

const role = (role: "CPO" | "EMSP", party_id: string) => ({
  role,
  country_code: "NL",
  party_id,
  business_details: { name: party_id },
});

/** A port that nothing listens on, for a while. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === "object" && address ? address.port : 0;
}

describe("openocpi serve --partners (P-8)", () => {
  it("goes on with a connection after a restart, in both directions", async () => {
    const [cpoPort, emspPort] = [await freePort(), await freePort()];
    const atCpo = await files.write("at-cpo.json", [
      {
        id: "emsp",
        token_they_use: "TOKEN-OF-EMSP",
        token_we_use: "TOKEN-OF-CPO",
        roles: [role("EMSP", "MSP")],
        versions_url: `http://127.0.0.1:${emspPort}/ocpi/versions`,
      },
    ]);
    const cpoArgs = [
      "--party",
      "NL*CPO:CPO",
      "--port",
      String(cpoPort),
      "--partners",
      atCpo,
      "--allow-private",
    ];
    const locations = `http://127.0.0.1:${cpoPort}/ocpi/2.2.1/sender/locations?limit=1`;

    const first = await service(cpoArgs);
    expect(first.ready.partners).toBe(1);
    // The eMSP is not up yet: it may call all the same, and is looked for until it is.
    expect((await ask(locations, "TOKEN-OF-EMSP")).status).toBe(200);
    expect(await first.tells({ type: "connecting", outcome: "waiting" })).toMatchObject({
      url: `http://127.0.0.1:${emspPort}/ocpi/versions`,
      error: expect.stringContaining("ECONNREFUSED"),
      retryAt: expect.any(String),
    });
    const atEmsp = await files.write("at-emsp.json", [
      {
        id: "cpo",
        token_they_use: "TOKEN-OF-CPO",
        token_we_use: "TOKEN-OF-EMSP",
        roles: [role("CPO", "CPO")],
        endpoints: [
          {
            identifier: "locations",
            role: "SENDER",
            url: `http://127.0.0.1:${cpoPort}/ocpi/2.2.1/sender/locations`,
          },
        ],
      },
    ]);
    const emsp = await service([
      ...["--party", "NL*MSP:EMSP", "--port", String(emspPort), "--partners", atEmsp, "--allow-private"],
    ]);
    expect(await first.tells({ type: "connecting", outcome: "connected" })).toMatchObject({
      partner: "emsp",
    });
    expect(await first.stop()).toBe(0);

    const second = await service(cpoArgs);
    expect((await ask(locations, "TOKEN-OF-EMSP")).status).toBe(200);
    expect(await second.tells({ type: "connecting", outcome: "connected" })).toMatchObject({
      partner: "emsp",
    });
    expect(await second.stop()).toBe(0);
    expect(await emsp.stop()).toBe(0);
  });

  it("opens nothing for another token", async () => {
    const running = await service(["--partners", await files.write("one.json", [known("EMSP")])]);
    expect((await ask(running.ready.versions, "known-ours")).status).toBe(401);
    expect((await ask(running.ready.versions, "known-theirs")).status).toBe(200);
    expect(await running.stop()).toBe(0);
  });
});

describe("openocpi serve --register", () => {
  let partner: Service;
  beforeAll(async () => {
    partner = await service(["--party", "BE*MSP:EMSP", "--registration-token", "TOKEN-A", "--allow-private"]);
  });
  afterAll(() => partner.stop());

  const registering = (url: string, token: string) => [
    ...["--party", "NL*CPO:CPO", "--allow-private", "--register", url, "--token", token],
  ];

  it("tells what the partner refuses, and goes on for others", async () => {
    const running = await service(registering(partner.ready.versions, "WRONG"));
    expect(await running.tells({ type: "connecting", outcome: "failed" })).toMatchObject({
      url: partner.ready.versions,
      error: expect.stringContaining("the token in the Authorization header is not known"),
    });
    expect((await fetch(`${running.origin}/health`)).status).toBe(200);
    expect(await running.stop()).toBe(0);
    expect(running.stdout()).not.toContain("WRONG");
  });

  it("says it in one line on a screen, once for as long as a partner is not up", async () => {
    const port = await freePort();
    const url = `http://127.0.0.1:${port}/ocpi/versions`;
    const command = openocpi(["serve", "--port", "0", ...registering(url, "TOKEN-B")]);
    await command.said(/is tried until it answers\n +✗ .*ECONNREFUSED.*\n/);
    const late = await service([
      ...[
        "--port",
        String(port),
        "--party",
        "BE*LAT:EMSP",
        "--registration-token",
        "TOKEN-B",
        "--allow-private",
      ],
    ]);
    await command.said(/ ✓ BE\*LAT {2}is registered\n/);
    await command.said(/ → BE\*LAT {2}pull of tokens {2}✓ 30 Tokens, 30 new or changed\n/);
    expect(command.stdout().match(/is tried until it answers/g)).toHaveLength(1);
    command.process.kill("SIGTERM");
    expect(await command.ended()).toBe(0);
    expect(await late.stop()).toBe(0);
  });

  it("ends when it is told to, while a partner is waited for", async () => {
    const running = await service(
      registering(`http://127.0.0.1:${await freePort()}/ocpi/versions`, "TOKEN-B"),
    );
    await running.tells({ type: "connecting", outcome: "waiting" });
    expect(await running.stop("SIGINT")).toBe(0);
  });
});
