import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listingPartner } from "../support/listing-partner.js";
import { openocpi } from "./command.js";
import { type Folder, folder } from "./folder.js";
import { jsonLines, outcome } from "./outcome.js";
import { type Service, service } from "./service.js";

let files: Folder;
let cpo: Service;
beforeAll(async () => {
  files = await folder();
  const tokens = ["A1", "A2", "A3", "A4", "A5", "A6"];
  cpo = await service([
    ...["--party", "NL*OCA:CPO", "--party", "NL*OCA:EMSP", "--allow-private", "--page-limit", "10"],
    ...tokens.flatMap((token) => ["--registration-token", token]),
  ]);
}, 60_000);
afterAll(async () => {
  expect(await cpo.stop()).toBe(0);
  await files.remove();
});

let names = 0;
const newFile = (ending = "json") => join(files.path, `${names++}.${ending}`);
const pull = (...args: string[]) => outcome(["pull", cpo.ready.versions, ...args]);
const registering = (token: string, party: string, credentials: string, ...more: string[]) =>
  pull("locations", "--token", token, "--register-as", party, "--credentials", credentials, ...more);

describe("two processes: openocpi pull registers with openocpi serve", () => {
  it("once, keeps what that brought where only this user can read it, and goes on with that (CRED-01)", async () => {
    const credentials = newFile();
    const first = await registering("A1", "BE*ONE:EMSP:One", credentials);
    expect(first).toMatchObject({
      code: 0,
      stderr: expect.stringMatching(/^\d+ Locations in standard output/),
    });
    expect(await cpo.tells({ type: "partner", status: "registered" })).toMatchObject({
      parties: [{ country_code: "BE", party_id: "ONE" }],
    });
    expect((await stat(credentials)).mode & 0o777).toBe(0o600);
    const kept = JSON.parse(await readFile(credentials, "utf8"));
    expect(kept).toEqual({ url: cpo.ready.versions, token: expect.stringMatching(/^.{20,64}$/) });
    expect(first.stdout + first.stderr).not.toContain(kept.token);

    // The token A is dead by now: this is the one that was kept.
    const again = await registering("A1", "BE*ONE:EMSP:One", credentials);
    expect(again).toMatchObject({ code: 0, stdout: first.stdout });
    expect(JSON.parse(await readFile(credentials, "utf8"))).toEqual(kept);
    // The credentials say it all.
    expect(await pull("locations", "--credentials", credentials)).toMatchObject({
      code: 0,
      stdout: first.stdout,
    });
    // It is a token like any other.
    expect(await pull("locations", "--token", kept.token)).toMatchObject({ code: 0, stdout: first.stdout });
    expect(await pull("locations", "--token", "A1")).toMatchObject({ code: 1 });
  });

  it("as a CPO, to read Tokens; and ends the connection when everything has come (CRED-06)", async () => {
    const credentials = newFile();
    const more = ["--credentials", credentials, "--unregister"];
    const { code, stdout } = await pull("tokens", "--token", "A2", "--register-as", "BE*TWO:CPO", ...more);
    expect(code).toBe(0);
    expect(jsonLines(stdout)).toContainEqual(
      expect.objectContaining({ country_code: "NL", party_id: "OCA" }),
    );
    await cpo.tells({ type: "partner", status: "unregistered" });
    expect(await readdir(files.path)).not.toContain(`${names - 1}.json`);
  });

  it("and says where the connection could not be ended, though everything has come", async () => {
    await using partner = await listingPartner({ locations: [] });
    const credentials = newFile();
    await writeFile(credentials, JSON.stringify({ url: partner.versions, token: partner.token }));
    const out = newFile("ndjson");
    const args = ["--credentials", credentials, "--unregister", "--out", out];
    const { code, stderr } = await outcome(["pull", partner.versions, "locations", ...args]);
    expect(code).toBe(1);
    expect(stderr).toContain("openocpi: everything has come, but the connection goes on: ");
    expect(await readdir(files.path)).toEqual(expect.arrayContaining([basename(credentials), basename(out)]));
  });

  it("and goes on with a pull that was stopped, registered already", async () => {
    const [credentials, out] = [newFile(), newFile("ndjson")];
    await registering("A3", "BE*THR:EMSP", credentials);
    const command = ["pull", cpo.ready.versions, "locations", "--credentials", credentials, "--out", out];
    const running = openocpi(command);
    // Whenever that is: before, in the middle of, or after the list.
    const requests = () => cpo.told().filter(({ operation }) => operation === "locations.sender.list").length;
    const before = requests();
    await expect.poll(requests, { interval: 1 }).toBeGreaterThan(before);
    running.process.kill("SIGKILL");
    await running.ended();
    expect((await outcome(command)).code).toBe(0);
    const { stdout } = await pull("locations", "--credentials", credentials);
    expect(await readFile(out, "utf8")).toBe(stdout);
  });

  it("not where its token A is wrong, and leaves nothing behind", async () => {
    const credentials = newFile();
    const { code, stderr } = await registering("wrong", "BE*FOU:EMSP", credentials);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^openocpi: [^\n]*the token in the Authorization header is not known\n$/);
    expect(await readdir(files.path)).not.toContain(`${names - 1}.json`);
  });

  it("not where the partner cannot reach it back (CRED-02), and the token A goes on to work", async () => {
    const credentials = newFile();
    const closed = await closedPort();
    const away = ["--public-url", `http://127.0.0.1:${closed}/ocpi`];
    const { code, stderr } = await registering("A4", "BE*FIV:EMSP", credentials, ...away);
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^openocpi: [^\n]*OCPI 3001[^\n]*; it calls back before it answers: at --public-url[^\n]*\n$/,
    );
    expect((await registering("A4", "BE*FIV:EMSP", credentials)).code).toBe(0);
  });

  it.skipIf(process.platform === "win32")(
    "and ends the connection again where what it brought cannot be kept, for it would be lost",
    async () => {
      const credentials = newFile();
      // A pipe takes everything, and cannot be made sure of.
      const script = 'mkfifo "$0"; (: > "$0"; cat "$0") > "$0.seen" & echo made; wait';
      const pipe = spawn("sh", ["-c", script, credentials], { stdio: ["ignore", "pipe", "ignore"] });
      const read = once(pipe, "close");
      await once(pipe.stdout, "data");
      const { code, stderr } = await registering("A6", "BE*EIG:EMSP", credentials);
      await read;
      expect(code).toBe(1);
      expect(stderr).toMatch(/^openocpi: the partner has to invite you anew, [^\n]*EINVAL[^\n]*\n$/);
      const { token } = JSON.parse(await readFile(`${credentials}.seen`, "utf8"));
      expect(await pull("locations", "--token", token)).toMatchObject({ code: 1 });
    },
  );

  it("at a port and address of its own choice", async () => {
    const port = String(await closedPort());
    const address = ["--host", "0.0.0.0", "--port", port, "--public-url", `http://127.0.0.1:${port}/ocpi`];
    expect((await registering("A5", "BE*SIX:EMSP", newFile(), ...address)).code).toBe(0);
  });
});

describe("wrong usage is one line and exit code 2", () => {
  it.each<[string, readonly string[], string]>([
    [
      "nowhere to keep what it brings",
      ["--token", "A", "--register-as", "BE*SEV:EMSP"],
      "--register-as needs --credentials",
    ],
    ["no token A", ["--register-as", "BE*SEV:EMSP", "--credentials", "/tmp/none.json"], "--token is missing"],
    ["nothing to end", ["--token", "A", "--unregister"], "--unregister needs --credentials"],
    ["credentials that do not exist", ["--token", "A", "--credentials", "/none/c.json"], "does not exist"],
    ["a party that is none", ["--token", "A", "--register-as", "BESEV"], "like NL*CPO:CPO"],
    [
      "a folder that is not there",
      ["--token", "A", "--register-as", "BE*SEV:EMSP", "--credentials", "/none/c.json"],
      "cannot write /none/c.json",
    ],
    [
      "all addresses, of which the partner can call none",
      [
        "--token",
        "A",
        "--register-as",
        "BE*SEV:EMSP",
        "--credentials",
        "/tmp/none.json",
        "--host",
        "0.0.0.0",
      ],
      "--host 0.0.0.0 needs --public-url",
    ],
  ])("%s", async (_what, args, message) => {
    const { code, stdout, stderr } = await pull("locations", ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toMatch(/^openocpi: [^\n]*\n$/);
    expect(stderr).toContain(message);
  });

  it("a port in use, and credentials that are none or of another partner", async () => {
    const { port } = new URL(cpo.origin);
    const taken = await registering("A", "BE*SEV:EMSP", newFile(), "--port", port);
    expect(taken).toMatchObject({ code: 2, stderr: expect.stringContaining(`port ${port} is in use`) });
    for (const [content, message] of [
      ["{}", "holds no credentials"],
      ["{", "is not valid JSON"],
      [
        '{"url":"http://other.example/versions","token":"T"}',
        "is of another partner: http://other.example/versions",
      ],
    ] as const) {
      const credentials = newFile();
      await writeFile(credentials, content);
      const { code, stderr } = await pull("locations", "--credentials", credentials);
      expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringContaining(message) });
    }
  });
});

/** A port at which nobody listens. */
async function closedPort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const address = server.address();
  await new Promise((done) => server.close(done));
  return typeof address === "object" && address !== null ? address.port : 0;
}
