import assert from "node:assert/strict";
import { answeredWith, refused, same, skip, succeeded, survived } from "../check.js";
import { type ConformanceCase, casesFor, type Row } from "../conformance-case.js";
import type { ConformanceContext } from "../context.js";
import { clientInfo, later } from "../objects.js";

const name = "hubclientinfo.receiver";
const at = ({ us }: ConformanceContext) => [us.country_code, us.party_id];
const put = (context: ConformanceContext, more: object = {}) =>
  context.ask("PUT", name, at(context), { json: { ...clientInfo(context.us), ...more } });

/** Only a Hub tells who is connected. */
async function asHub(context: ConformanceContext): Promise<void> {
  if (!context.options.asHub) skip("we come as no Hub: `asHub`");
}

const rows: readonly Row[] = [
  {
    rule: "HCI-01",
    name: "a ClientInfo that a Hub puts comes back",
    async run(context) {
      await asHub(context);
      succeeded(await put(context));
      const found = await context.ask("GET", name, at(context));
      succeeded(found);
      same(found.data, clientInfo(context.us), "the ClientInfo");
    },
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo is put again with another status, and cannot be deleted",
    async run(context) {
      await asHub(context);
      succeeded(await put(context));
      const suspended = { status: "SUSPENDED", last_updated: later };
      succeeded(await put(context, suspended));
      answeredWith(await context.ask("DELETE", name, at(context)), 404, 405);
      const found = await context.ask("GET", name, at(context));
      same(found.data, { ...clientInfo(context.us), ...suspended }, "the ClientInfo");
    },
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo about a party other than that of its address is refused",
    async run(context) {
      await asHub(context);
      refused(await put(context, context.nobody));
    },
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo without status is refused",
    async run(context) {
      await asHub(context);
      const answer = await put(context, { status: undefined });
      answeredWith(answer, 200);
      assert.equal(answer.envelope.status_code, 2001, "the status_code");
    },
  },
  {
    rule: "HCI-01",
    name: "a ClientInfo of who is no Hub is no failure of the server",
    async run(context) {
      if (context.options.asHub) skip("we come as a Hub");
      survived(await put(context));
    },
  },
];

export const hubClientInfoCases: readonly ConformanceCase[] = casesFor([name], rows);
