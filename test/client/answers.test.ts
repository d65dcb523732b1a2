import { PartnerError } from "@openocpi/client";
import { OcpiError } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import {
  clientOf,
  failed,
  key,
  location,
  patch,
  playPartner,
  type Reply,
  success,
} from "./played-partner.js";

const answering = async (reply: Reply, strict = false) =>
  clientOf(await playPartner(() => reply), { strict });
const json = (value: unknown, status = 200): Reply => ({ status, text: JSON.stringify(value) });
const one = { location_id: "LOC1" };
const violationsOf = (error: unknown) => (error instanceof PartnerError ? error.violations : []);

describe("success", () => {
  it("HTTP-01 gives the data without the envelope", async () => {
    const { client } = await answering(success(location("LOC1")));
    expect(await client.locations.sender.get(one)).toEqual(location("LOC1"));
  });

  it.each([1001, 1900, 1999])("HTTP-08 every code of the success range is one: %i", async (status_code) => {
    const { client } = await answering(
      json({ status_code, timestamp: "2026-03-02T09:15:00Z", data: location("LOC1") }),
    );
    expect(await client.locations.sender.get(one)).toEqual(location("LOC1"));
  });

  it("HTTP-06 a write gives nothing, whatever is in data", async () => {
    const { client, events } = await answering(success({ whatever: true }));
    expect(await client.locations.receiver.put(key, location("LOC1"))).toBeUndefined();
    expect(events.map(({ type }) => type)).toEqual(["request"]);
  });

  it("TYPE-06 null and absent mean the same", async () => {
    const { client, events } = await answering(
      json({
        status_code: 1000,
        status_message: null,
        timestamp: "2026-03-02T09:15:00Z",
        data: { ...location("LOC1"), name: null, evses: null },
      }),
    );
    expect(await client.locations.sender.get(one)).toEqual(location("LOC1"));
    expect(events.map(({ type }) => type)).toEqual(["request"]);
  });
});

describe("failure", () => {
  it("HTTP-06 a status code other than 1xxx is an OcpiError with the partner's words, and no look at its data", async () => {
    const { client } = await answering(
      json({ status_code: 2003, status_message: "No such location", timestamp: "x", data: { a: 1 } }),
    );
    const call = client.locations.sender.get(one, { requestId: "r-1" });
    await expect(call).rejects.toBeInstanceOf(OcpiError);
    await expect(call).rejects.toMatchObject({
      name: "PartnerError",
      code: 2003,
      http: 200,
      message: "No such location",
      operation: "locations.sender.get",
      requestId: "r-1",
      partner: "oca",
      url: expect.stringMatching(/\/locs\/LOC1$/),
    });
  });

  it.each([
    [failed(2004, "no", 404), { code: 2004, http: 404, message: "no" }],
    [failed(2999, "custom"), { code: 2999, http: 200, message: "custom" }],
    [failed(4002, ""), { code: 4002, http: 200, message: "status code 4002 with HTTP 200" }],
    [failed(5000, "none of ours"), { code: 5000, http: 200 }],
    [failed(1000, "well, no", 404), { code: 2000, http: 404, message: "well, no" }],
    [failed(1000, "well, no", 500), { code: 3000, http: 500 }],
    [json({ status_code: "2001", status_message: "text" }), { code: 2001, message: "text" }],
    [
      { status: 502, text: "<html>Bad Gateway</html>" },
      { code: 3000, http: 502, message: "HTTP 502 without an OCPI answer" },
    ],
    [
      { status: 404, text: "" },
      { code: 2000, http: 404 },
    ],
    [
      { status: 401, text: '"nope"' },
      { code: 2000, http: 401 },
    ],
    [
      { status: 200, text: "<html>Login</html>" },
      { code: 3000, http: 200 },
    ],
    [
      { status: 204, text: "" },
      { code: 3000, http: 204 },
    ],
    [json([]), { code: 3000, http: 200 }],
    [json({ ok: true }), { code: 3000, http: 200 }],
  ] satisfies [Reply, object][])("HTTP-08 %j to a read is %j", async (reply, error) => {
    const { client } = await answering(reply);
    await expect(client.locations.sender.get(one)).rejects.toMatchObject({ name: "PartnerError", ...error });
  });

  it("HTTP-08 a write fails for anything but 2xx and 1xxx", async () => {
    for (const reply of [failed(2001, "no"), { status: 500, text: "" }, json({ status_code: "3000" })]) {
      const { client } = await answering(reply);
      await expect(client.locations.receiver.patch(key, patch)).rejects.toBeInstanceOf(PartnerError);
    }
  });

  it("AUTH-01 the token is in no error and no event, also when the partner repeats it", async () => {
    const { client, events } = await answering(failed(2000, "unknown token the-token-of-the-partner"));
    await expect(client.locations.sender.get(one)).rejects.toMatchObject({ message: "unknown token ***" });
    expect(JSON.stringify(events)).not.toContain("the-token");
  });
});

describe("credentials", () => {
  const role = {
    country_code: "BE",
    party_id: "MOV",
    role: "EMSP" as const,
    business_details: { name: "Movendo" },
  };
  const ours = { token: "our-new-token", url: "https://movendo.example/versions", roles: [role] };

  it("AUTH-01 the token that we hand over is in no error and no event either", async () => {
    const { client, events } = await answering(failed(3001, "cannot reach you with our-new-token"));
    await expect(client.credentials.post(ours)).rejects.toMatchObject({
      message: "cannot reach you with ***",
    });
    expect(JSON.stringify(events)).not.toContain("our-new-token");
  });

  it("P-7 an answer of the partner is told from one of a gateway: the POST may have been done", async () => {
    const told = await answering(failed(3001, "cannot reach you"));
    await expect(told.client.credentials.post(ours)).rejects.toMatchObject({ code: 3001, envelope: true });
    const gateway = await answering({ status: 502, text: "<html>" });
    await expect(gateway.client.credentials.post(ours)).rejects.toMatchObject({
      code: 3000,
      envelope: false,
    });
    const useless = await answering(success({ token: 7 }));
    await expect(useless.client.credentials.post(ours)).rejects.toMatchObject({
      code: 3000,
      envelope: false,
    });
  });
});

describe("a write that is answered by something else", () => {
  it.each([
    { status: 204, text: "" },
    { status: 200, text: "" },
    { status: 201, text: "<html>Created</html>" },
    json({ ok: true }, 202),
  ])("P-16 %j counts as delivered and is reported, in strict mode too", async (reply) => {
    for (const strict of [false, true]) {
      const { client, events } = await answering(reply, strict);
      await client.locations.receiver.patch(key, patch);
      expect(events).toMatchObject([
        { type: "request", http: reply.status },
        {
          type: "tolerated",
          object: "Envelope",
          violations: [{ rule: "P-16" }],
          operation: "locations.receiver.patch",
        },
      ]);
    }
  });

  it("P-16 not where data are needed: an empty answer to credentials is none", async () => {
    const { client } = await answering({ status: 200, text: "" });
    await expect(client.credentials.get()).rejects.toMatchObject({ code: 3000 });
    const role = {
      country_code: "NL",
      party_id: "OCA",
      role: "CPO" as const,
      business_details: { name: "O" },
    };
    const ours = { token: "t", url: "https://x.example", roles: [role] };
    await expect(client.credentials.post(ours)).rejects.toMatchObject({ code: 3000 });
  });
});

describe("differences from the document", () => {
  it("P-12 an unknown enum value is kept and reported", async () => {
    const { client, events } = await answering(success({ ...location("LOC1"), parking_type: "ON_THE_MOON" }));
    expect(await client.locations.sender.get(one)).toMatchObject({ parking_type: "ON_THE_MOON" });
    expect(events[1]).toMatchObject({
      type: "tolerated",
      object: "Location",
      id: "LOC1",
      partner: "oca",
      violations: [{ path: "/parking_type", keyword: "enum" }],
      removed: [],
    });
  });

  it("P-12 strict refuses it", async () => {
    const { client } = await answering(success({ ...location("LOC1"), parking_type: "ON_THE_MOON" }), true);
    const error: unknown = await client.locations.sender.get(one).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: 3000, message: expect.stringContaining("/parking_type") });
    expect(violationsOf(error)).toMatchObject([{ path: "/parking_type" }]);
  });

  it("P-12 an object without what it needs is refused: 3000 with the violations", async () => {
    const { client } = await answering(success({ id: "LOC1" }));
    const error: unknown = await client.locations.sender.get(one).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ name: "PartnerError", code: 3000, http: 200 });
    expect(violationsOf(error).length).toBeGreaterThan(3);
  });

  it("HTTP-01 data that are missing are refused", async () => {
    const { client } = await answering(success());
    await expect(client.locations.sender.get(one)).rejects.toMatchObject({ code: 3000 });
  });

  it("HTTP-01 an envelope without timestamp is taken and reported; strict refuses it", async () => {
    const reply = json({ status_code: 1000, data: location("LOC1") });
    const { client, events } = await answering(reply);
    await client.locations.sender.get(one);
    expect(events[1]).toMatchObject({
      type: "tolerated",
      object: "Envelope",
      violations: [{ path: "/timestamp" }],
    });
    const strict = await answering(reply, true);
    await expect(strict.client.locations.sender.get(one)).rejects.toMatchObject({ code: 3000 });
  });
});
