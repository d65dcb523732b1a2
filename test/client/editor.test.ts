import { operationTable } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { operationOf, schemaOf } from "../spec/document.js";
import { editor } from "../support/editor.js";

const rows = Object.values(operationTable).filter(({ module }) => module !== "versions");
const statements = new Map(rows.map(({ id }) => [id, `client.${id};`]));
const evse = 'country_code: "NL", party_id: "OCA", location_id: "LOC1", evse_uid: "1"';

const shown = editor(`
import type { PartnerClient } from "@openocpi/client";
declare const client: PartnerClient;
${[...statements.values()].join("\n")}
client.locations.receiver.evse.patch({ ${evse} }, { last_updated: "2026-03-02T09:15:00Z", status: "BLOCKED" });
client.tokens.sender.list({ date_from: "2026-03-01T00:00:00Z", date_to: "2026-03-02T00:00:00Z", offset: 0, limit: 10 });
const posted = await client.cdrs.receiver.post({} as never);
posted.location;
`);

/** What follows a name in the tree of operations. */
const namesAfter = (branch: string) =>
  new Set(
    rows.filter(({ id }) => id.startsWith(branch)).map(({ id }) => id.slice(branch.length).split(".")[0]),
  );
const branches = rows.flatMap(({ id }) => {
  const words = id.split(".");
  return words.slice(1).map((_, index) => `${words.slice(0, index + 1).join(".")}.`);
});

describe("an editor", () => {
  it.each([...statements])("shows what the document says of %s", (id, statement) => {
    const { summary, description, externalDocs } = operationOf(id).operation;
    const { text } = shown.hover(statement.slice(0, -1));
    expect(text).toContain(summary);
    expect(text).toContain(description.trim());
    expect(text).toContain(externalDocs.url);
    const [holder = "", verb = ""] = statement.slice(0, -1).split(/\.(?=\w+$)/);
    expect(shown.detail(`${holder}.`, verb)).toBe(text);
  });

  it("shows it while the call is written, with its parameters, body and options", () => {
    const call = "client.locations.receiver.evse.patch({ ";
    const { operation } = operationOf("locations.receiver.evse.patch");
    expect(shown.hover(call.slice(0, -"({ ".length)).text).toContain(operation.description.trim());
    expect(shown.signature(call.slice(0, -"{ ".length)).parameters).toEqual(["params", "body", "options"]);
    const { description = "" } = schemaOf("EVSEPatch").properties?.status ?? {};
    expect(description).not.toBe("");
    expect(shown.hover(call, "status").text).toContain(description);
  });

  it.each([
    ["locations.receiver.evse.patch", "path"],
    ["tokens.sender.list", "query"],
  ])("shows what it says of the parameters of %s in the %s", (id, where) => {
    const described = operationOf(id).parameters.filter((parameter) => parameter.in === where);
    expect(described).toHaveLength(4);
    for (const { name, description } of described)
      expect(shown.hover(`client.${id}({ `, name).text).toContain(description.trim());
  });

  it.each([...new Set(branches)])("lists every name after client.%s", (branch) => {
    expect(new Set(shown.completions(`client.${branch}`))).toEqual(namesAfter(branch));
  });

  it("lists every module, and says what it is about", () => {
    const modules = new Set(rows.map(({ module }) => module));
    expect(shown.completions("client.")).toEqual(expect.arrayContaining([...modules]));
    expect(shown.detail("client.", "cdrs")).toContain("What finished sessions cost");
  });

  it("shows where a CDR is (CDR-01)", () => {
    const { type, text } = shown.hover("posted.location");
    expect(type).toContain("string | undefined");
    expect(text).toContain("Where the partner keeps it");
  });
});
