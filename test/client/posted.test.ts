import { memoryCrud } from "@openocpi/server";
import { ocpiNet } from "@openocpi/server/testing";
import type { CDR } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { sample } from "../spec/sample.js";
import { clientOf, playPartner, type Reply, success } from "./played-partner.js";

const cdr = { ...(sample("CDR") as CDR), country_code: "NL", party_id: "OCA", id: "CDR-1" };

const posting = async (reply: (url: string) => Reply) => {
  const partner = await playPartner((_, url) => reply(url));
  const endpoints = [
    { identifier: "cdrs", role: "RECEIVER" as const, url: `${partner.url}/in/cdrs?tenant=7` },
  ];
  const { client, events } = clientOf(partner, { endpoints });
  return { partner, events, posted: await client.cdrs.receiver.post(cdr) };
};

describe("where a posted CDR is", () => {
  it("CDR-01 its Location reads it back, as it was sent", async () => {
    const receiver = memoryCrud<CDR>();
    await using net = await ocpiNet({ cpo: {}, emsp: { modules: { cdrs: { receiver } } } }, { memory: true });
    const { cpoToEmsp } = await net.connect("cpo", "emsp");
    const { location = "" } = await cpoToEmsp.cdrs.receiver.post(cdr);
    expect(location).toContain("CDR-1");
    expect(await cpoToEmsp.at("cdrs.receiver.get", location)).toEqual(cdr);
    // Sent again, because the first answer was lost, it is in the same place (AMB-20).
    expect(await cpoToEmsp.cdrs.receiver.post(cdr)).toEqual({ location });
  });

  it.each([
    ["https://billing.movendo.example/cdrs/7?k=a%20b", "https://billing.movendo.example/cdrs/7?k=a%20b"],
    ["/kept/7", "{partner}/kept/7"],
    ["7", "{partner}/in/7"],
    ["?id=7", "{partner}/in/cdrs?id=7"],
    ["//other.example/7", "http://other.example/7"],
  ])("AMB-21 %s is resolved against the URL of the request", async (header, expected) => {
    const { partner, events, posted } = await posting(() => success(undefined, { Location: header }));
    expect(posted).toEqual({ location: expected.replace("{partner}", partner.url) });
    expect(events.map(({ type }) => type)).toEqual(["request"]);
  });

  it.each([{}, { Location: "" }, { Location: "http://" }] as Record<string, string>[])(
    "CDR-01 with %j the CDR has arrived, and what is missing is reported",
    async (headers) => {
      const { events, posted } = await posting(() => success(undefined, headers));
      expect(posted).toEqual({});
      expect(events).toMatchObject([
        { type: "request", http: 200 },
        { type: "tolerated", operation: "cdrs.receiver.post", violations: [{ rule: "CDR-01" }] },
      ]);
    },
  );

  it("P-15 one at an origin that the partner has not published is not read with the token", async () => {
    const other = await playPartner(() => success(cdr));
    const partner = await playPartner(() => success(undefined, { Location: `${other.url}/7` }));
    const endpoints = [{ identifier: "cdrs", role: "RECEIVER" as const, url: `${partner.url}/cdrs` }];
    const { client } = clientOf(partner, { endpoints });
    const { location = "" } = await client.cdrs.receiver.post(cdr);
    await expect(client.at("cdrs.receiver.get", location)).rejects.toMatchObject({ reason: "address" });
    expect(other.seen).toEqual([]);
    const trusted = clientOf(partner, { endpoints, network: { allowHosts: ["127.0.0.1"] } });
    expect(await trusted.client.at("cdrs.receiver.get", location)).toEqual(cdr);
  });
});
