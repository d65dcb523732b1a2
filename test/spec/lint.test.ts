import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const copy = mkdtempSync(join(tmpdir(), "openocpi-lint-"));
cpSync(join(root, "spec"), join(copy, "spec"), { recursive: true });
cpSync(join(root, "redocly.yaml"), join(copy, "redocly.yaml"));
afterAll(() => rmSync(copy, { recursive: true, force: true }));

interface Problem {
  ruleId: string;
  message: string;
}

function lint(folder: string): Problem[] {
  const bin = join(root, "node_modules/.bin/redocly");
  const { stdout } = spawnSync(bin, ["lint", "2.2.1", "--format=json"], { cwd: folder, encoding: "utf8" });
  const { problems } = JSON.parse(stdout.slice(stdout.indexOf("{"))) as { problems: Problem[] };
  return problems;
}

/** Each of our own rules, with a change to the document that it has to refuse. */
const breaks: readonly (readonly [rule: string, file: string, from: string, to: string, message: RegExp])[] =
  [
    [
      "openocpi/operation-id-grammar",
      "modules/tokens/sender.yaml",
      "operationId: tokens.sender.authorize.post",
      "operationId: tokens.sender.authorise.post",
      /path and method make it "tokens\.sender\.authorize\.post"/,
    ],
    [
      "openocpi/operation-id-grammar",
      "modules/commands/receiver.yaml",
      "operationId: commands.receiver.reserveNow.post",
      "operationId: commands.receiver.RESERVE_NOW.post",
      /"commands\.receiver\.reserveNow\.post"/,
    ],
    [
      "openocpi/operation-id-grammar",
      "modules/chargingprofiles/sender.yaml",
      "operationId: chargingprofiles.sender.setResult.post",
      "operationId: chargingprofiles.sender.result.post",
      /"chargingprofiles\.sender\.setResult\.post"/,
    ],
    [
      "openocpi/path-grammar",
      "openapi.yaml",
      "/receiver/commands/STOP_SESSION:",
      "/receiver/commands/PAUSE_SESSION:",
      /PAUSE_SESSION/,
    ],
    [
      "openocpi/path-grammar",
      "openapi.yaml",
      "/sender/chargingprofiles/results/clear/{id}:",
      "/sender/chargingprofiles/results/other/{id}:",
      /results\/other/,
    ],
    [
      "openocpi/operation-documented",
      "modules/tariffs/receiver.yaml",
      "summary: Take a Tariff back",
      'summary: ""',
      /no summary/,
    ],
    [
      "openocpi/schema-described",
      "modules/sessions/schemas.yaml",
      "kwh: { type: number, description: Energy charged so far in kWh. }",
      "kwh: { type: number }",
      /"kwh" has no description/,
    ],
    [
      "openocpi/enum-values-described",
      "modules/hubclientinfo/schemas.yaml",
      "enum: [CONNECTED, OFFLINE, PLANNED, SUSPENDED]",
      "enum: [CONNECTED, OFFLINE, PLANNED, SUSPENDED, LOST]",
      /"LOST"/,
    ],
    [
      "openocpi/no-body-default",
      "modules/cdrs/schemas.yaml",
      "credit: { type: boolean,",
      "credit: { type: boolean, default: false,",
      /no default/,
    ],
    [
      "openocpi/example-fields-known",
      "modules/commands/examples.yaml",
      "reservation_id: MOV-R-1183 }",
      "reservationId: MOV-R-1183, reservation_id: MOV-R-1183 }",
      /reservationId/,
    ],
    [
      "openocpi/patch-of",
      "modules/tokens/schemas.yaml",
      "x-patch-of: Token\n",
      "x-patch-of: Tokens\n",
      /"Tokens"/,
    ],
  ];

test("the document has no error and no warning", () => {
  expect(lint(root)).toEqual([]);
});

describe("our rules refuse", () => {
  for (const [, file, from, to] of breaks) {
    const path = join(copy, "spec/2.2.1", file);
    const text = readFileSync(path, "utf8");
    writeFileSync(path, text.replace(from, to));
  }
  const problems = lint(copy);

  test.each(breaks)("%s: %s: %s", (rule, _, __, ___, message) => {
    const messages = problems.filter(({ ruleId }) => ruleId === rule).map((one) => one.message);
    expect(messages.filter((one) => message.test(one))).not.toEqual([]);
  });
});
