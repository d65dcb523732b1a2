import { InvalidBody } from "@openocpi/client";
import { type Location, type SchemaName, validate } from "@openocpi/spec";
import { describe, expect, it } from "vitest";
import { sample } from "../spec/sample.js";
import { clientOf, failed, key, location, patch, playPartner, success } from "./played-partner.js";

/** A body that the types would not let through. */
const untyped = (changes: object): Location => ({ ...location("LOC1"), ...changes }) as Location;

describe("what is sent is strict", () => {
  it.each([
    ["an unknown enum value", { parking_type: "ON_THE_MOON" }, "/parking_type must be one of"],
    ["a text that is too long", { city: "U".repeat(46) }, "/city must NOT have more than 45 characters"],
    ["a field that is missing", { country: undefined }, "/country is required"],
    [
      "too few decimals",
      { coordinates: { latitude: "52.0", longitude: "5.109780" } },
      "/coordinates/latitude",
    ],
    ["null", { name: null }, "/name must be string"],
    ["a DateTime with an offset", { last_updated: "2026-03-02T09:15:00+00:00" }, "/last_updated"],
    ["a Date", { last_updated: new Date(0) }, "/last_updated must be string"],
  ])("TYPE-07 %s is refused before anything is sent", async (_, changes, words) => {
    const partner = await playPartner(() => success());
    const { client, events } = clientOf(partner);
    const call = client.locations.receiver.put(key, untyped(changes));
    await expect(call).rejects.toThrow(TypeError);
    await expect(call).rejects.toMatchObject({
      name: "InvalidBody",
      operation: "locations.receiver.put",
      violations: [{ path: words.split(" ")[0] }],
      message: expect.stringContaining(`locations.receiver.put: the body is not a valid Location: ${words}`),
    });
    expect(partner.seen).toEqual([]);
    expect(events).toEqual([]);
  });

  it("PUSH-04 a Patch is held to its own schema", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    const untimed = client.locations.receiver.patch(key, { name: "Utrecht" } as typeof patch);
    await expect(untimed).rejects.toMatchObject({ violations: [{ path: "/last_updated" }] });
    await client.locations.receiver.patch(key, { ...patch, name: null });
    expect(partner.seen.map(({ body }) => body)).toEqual([JSON.stringify({ ...patch, name: null })]);
  });

  it("TYPE-06 what is undefined is not there", async () => {
    const partner = await playPartner(() => success());
    await clientOf(partner).client.locations.receiver.put(key, untyped({ name: undefined }));
    expect(partner.seen[0]?.body).toBe(JSON.stringify(location("LOC1")));
  });

  it("TOK-03 a body that may be left out may be; one that is needed is missed", async () => {
    const partner = await playPartner(() => success(sample("AuthorizationInfo")));
    const endpoints = [
      { identifier: "tokens", role: "SENDER" as const, url: `${partner.url}/tokens` },
      { identifier: "locations", role: "RECEIVER" as const, url: `${partner.url}/in` },
    ];
    const { client } = clientOf(partner, { endpoints });
    await client.tokens.sender.authorize.post({ token_uid: "1" });
    // @ts-expect-error the body is missing
    await expect(client.locations.receiver.put(key)).rejects.toThrow(InvalidBody);
    expect(partner.seen.map(({ method, body }) => [method, body])).toEqual([["POST", ""]]);
  });

  it("CMD-03 so is what is sent to an address that was handed over", async () => {
    const partner = await playPartner(() => success());
    const { client } = clientOf(partner);
    const result = JSON.parse('{"result":"SHINY"}');
    const call = client.at("commands.sender.result.post", `${partner.url}/results/7`, result);
    await expect(call).rejects.toMatchObject({ violations: [{ path: "/result" }] });
    expect(partner.seen).toEqual([]);
  });

  it("P-12 it can be left to the partner; raw does anyway", async () => {
    const partner = await playPartner(() => failed(2001, "/city is too long"));
    const lax = clientOf(partner, { validateRequests: false }).client;
    await expect(lax.locations.receiver.put(key, untyped({ city: 7 }))).rejects.toMatchObject({ code: 2001 });
    const { client } = clientOf(partner);
    await client
      .raw("locations", "receiver")
      .PUT("/{country_code}/{party_id}/{location_id}", { params: { path: key }, body: untyped({ city: 7 }) });
    expect(partner.seen.map(({ body }) => JSON.parse(body).city)).toEqual([7, 7]);
  });
});

it("P-12 InvalidBody says what validate says", () => {
  const name: SchemaName = "Location";
  const violations = validate(name, {}, "strict");
  const error = new InvalidBody("locations.receiver.put", name, violations);
  expect(error.violations).toBe(violations);
  for (const { path } of violations.slice(0, 3)) expect(error.message).toContain(path);
});
