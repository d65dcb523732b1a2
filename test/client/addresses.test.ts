import { partnerClient } from "@openocpi/client";
import { describe, expect, it } from "vitest";
import { location, playPartner, success } from "./played-partner.js";

const one = { location_id: "LOC1" };
const at = (url: string) => [{ identifier: "locations" as const, role: "SENDER" as const, url }];
const neverSent = () => {
  throw new Error("this must not be sent");
};
const refused = { name: "PartnerUnreachable", reason: "address" };

describe("addresses", () => {
  it.each([
    "http://127.0.0.1/locs",
    "http://10.0.0.7/locs",
    "http://[::1]/locs",
    "http://localhost/locs",
    "http://169.254.169.254/latest",
    "ftp://cpo.example/locs",
    "https://user:pass@cpo.example/locs",
    "not a url",
    "/locs",
  ])("P-15 %s, published by a partner of another host, is not called", async (url) => {
    const client = partnerClient({
      endpoints: at(url),
      versionsUrl: "https://cpo.example/versions",
      token: "t",
      fetch: neverSent,
    });
    await expect(client.locations.sender.get(one)).rejects.toMatchObject(refused);
  });

  it("P-15 private hosts are fine where the versions URL that was chosen is at the same one", async () => {
    const partner = await playPartner(() => success(location("LOC1")));
    const versionsUrl = "http://127.0.0.1:9/versions";
    const client = partnerClient({ endpoints: at(`${partner.url}/locs`), versionsUrl, token: "t" });
    expect(await client.locations.sender.get(one)).toMatchObject({ id: "LOC1" });
  });

  it("P-15 without a versions URL the endpoints were chosen; metadata services never are", async () => {
    const partner = await playPartner(() => success(location("LOC1")));
    const client = partnerClient({ endpoints: at(`${partner.url}/locs`), token: "t" });
    expect(await client.locations.sender.get(one)).toMatchObject({ id: "LOC1" });
    const metadata = partnerClient({
      endpoints: at("http://169.254.169.254/x"),
      token: "t",
      fetch: neverSent,
    });
    await expect(metadata.locations.sender.get(one)).rejects.toMatchObject(refused);
  });

  it("P-15 the operator can allow them, and ask for https only", async () => {
    const partner = await playPartner(() => success(location("LOC1")));
    const options = {
      endpoints: at(`${partner.url}/locs`),
      versionsUrl: "https://cpo.example/versions",
      token: "t",
    };
    for (const network of [
      { allowPrivate: true },
      { allowHosts: ["127.0.0.1"] },
      { allowNetworks: ["127.0.0.0/8"] },
    ]) {
      expect(await partnerClient({ ...options, network }).locations.sender.get(one)).toMatchObject({
        id: "LOC1",
      });
    }
    const secure = partnerClient({ ...options, network: { allowPrivate: true, httpsOnly: true } });
    await expect(secure.locations.sender.get(one)).rejects.toMatchObject(refused);
  });
});
