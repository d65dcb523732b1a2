import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Command, demo } from "./command.js";

const run = promisify(execFile);
const hasCurl = await run("curl", ["--version"]).then(
  () => true,
  () => false,
);

describe.skipIf(!hasCurl)("openocpi demo, without --once", () => {
  let command: Command;
  beforeAll(async () => {
    command = demo([]);
    await command.said(/Ctrl-C ends it\./);
  });
  afterAll(() => command.process.kill("SIGKILL"));

  /** Pastes the line below these words into a shell. */
  async function paste(words: string): Promise<string> {
    const lines = command.stdout().split("\n");
    const line = lines[lines.findIndex((each) => each.includes(words)) + 1] ?? "";
    expect(line).toMatch(/^ {2}curl /);
    return (await run("sh", ["-c", line])).stdout;
  }
  const answer = async (words: string) => JSON.parse(await paste(words));

  it("lists the versions", async () => {
    expect(await answer("Which versions does the CPO speak?")).toMatchObject({
      status_code: 1000,
      data: [{ version: "2.2.1" }],
    });
  });

  it("lists the endpoints", async () => {
    expect(await answer("Which endpoints does it have")).toMatchObject({
      data: {
        endpoints: expect.arrayContaining([
          expect.objectContaining({ identifier: "locations", role: "SENDER" }),
        ]),
      },
    });
  });

  it("shows a first page, with its headers", async () => {
    const page = await paste("Two Locations.");
    expect(page).toMatch(/^X-Total-Count: 300\r$/m);
    expect(page).toMatch(
      /^Link: <http:\/\/localhost:\d+\/ocpi\/2\.2\.1\/sender\/locations\?.*>; rel="next"\r$/m,
    );
    expect(JSON.parse(page.split("\r\n\r\n")[1] ?? "").data).toHaveLength(2);
  });

  it("refuses a token that nobody knows", async () => {
    expect(await paste("A token that nobody knows")).toMatch(/^HTTP\/1\.1 401 /);
  });

  it("lets the reader change an EVSE at the eMSP, and only there", async () => {
    const before = await answer("One EVSE, as the CPO has it");
    expect(await answer("The same EVSE, as the eMSP knows it")).toMatchObject({ data: before.data });
    expect(await answer("Be the CPO: tell the eMSP")).toMatchObject({ status_code: 1000 });
    expect(await answer("The same EVSE, as the eMSP knows it")).toMatchObject({
      data: { uid: before.data.uid, status: "OUTOFORDER" },
    });
    expect(await answer("One EVSE, as the CPO has it")).toMatchObject({ data: before.data });
  });

  it("shows the Session and the CDR of the story, as the eMSP has them", async () => {
    const { data: session } = await answer("The Session of the story");
    expect(session).toMatchObject({ status: "COMPLETED", kwh: expect.any(Number) });
    expect((await answer("The CDR of it")).data).toMatchObject({
      session_id: session.id,
      total_energy: session.kwh,
    });
  });

  it("has the documentation on both sides", async () => {
    const pages = command.stdout().match(/http:\S+\/docs/g) ?? [];
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      const response = await fetch(page);
      expect(response.headers.get("content-type")).toMatch(/^text\/html/);
      expect(await response.text()).toContain("<title>OCPI 2.2.1");
    }
  });

  it("names the field at fault", async () => {
    expect(await answer("A status that does not exist")).toMatchObject({
      status_code: 2001,
      status_message: expect.stringMatching(/^\/status must be one of AVAILABLE, /),
    });
  });

  it("tells what the reader does", async () => {
    await paste("A token that nobody knows");
    await command.said(/Somebody calls CPO\n.*\/ocpi\/versions\s+✗ HTTP 401, OCPI 2000/);
    expect(command.stdout()).toMatch(
      /Your curl asks CPO: which versions of OCPI do you speak\?\n.*✓ HTTP 200/,
    );
  });

  it("goes on with live changes", async () => {
    await command.said(
      /Ctrl-C ends it\.[\s\S]*CPO tells eMSP: the status of an EVSE has changed\n.*\s+✓ HTTP 200/,
    );
  });

  it("ends with Ctrl-C and exit code 0", async () => {
    command.process.kill("SIGINT");
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toMatch(/Stopped\.\n$/);
    expect(command.stderr()).toBe("");
  });
});

it("openocpi demo ends with SIGTERM and exit code 0, in the middle of its story too", async () => {
  const command = demo([]);
  await command.said(/^Registration$/m);
  command.process.kill("SIGTERM");
  expect(await command.ended()).toBe(0);
  expect(command.stderr()).toBe("");
});
