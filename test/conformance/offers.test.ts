import { memoryCrud } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { ask, codes } from "../support/handshake-http.js";
import { registered, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, location, role, shared } from "../support/handshake-platform.js";

const locations = "/2.2.1/sender/locations";
const roles = [role("CPO", "NL", "OCA"), role("CPO", "NL", "OCB"), role("EMSP", "NL", "OCB")];
const [ours, others] = [location, { ...location, party_id: "OCB", id: "LOC2" }];
const modules = {
  locations: { sender: memoryCrud([ours, others]), receiver: memoryCrud<typeof location>() },
};
const two = await shared({ ...cpo, roles, modules });

describe("P-6: what a partner is offered", () => {
  const offers = {
    everything: {
      offer: {},
      shown: roles,
      listed: ["credentials", "locations", "locations"],
      ids: ["LOC1", "LOC2"],
    },
    "one party": {
      offer: { parties: [{ country_code: "nl", party_id: "ocb" }] },
      shown: roles.slice(1),
      listed: ["credentials", "locations", "locations"],
      ids: ["LOC2"],
    },
    "one interface": {
      offer: { interfaces: [{ module: "locations", role: "sender" as const }] },
      shown: roles,
      listed: ["credentials", "locations"],
      ids: ["LOC1", "LOC2"],
    },
    "an interface that has no Crud": {
      offer: { interfaces: [{ module: "tariffs", role: "sender" as const }] },
      shown: roles,
      listed: ["credentials"],
      ids: undefined,
    },
  };

  it.each(Object.entries(offers))(
    "%s: credentials, version details, routing and data follow",
    async (_, row) => {
      const { offer, shown, listed, ids } = row;
      const partner = await scriptedPartner();
      const { token: A } = await two.platform.invite({ id: "emsp", offer });
      const C = tokenIn(await partner.send(two, "POST", A));
      const get = (path: string, headers = {}) => ask(two.url + path, { token: C, headers });
      expect((await get("/2.2.1/credentials")).envelope.data?.roles).toEqual(shown);
      const endpoints = Object((await get("/2.2.1")).envelope.data).endpoints;
      expect(endpoints.map(({ identifier }: { identifier: string }) => identifier)).toEqual(listed);
      const list = await get(locations);
      const found = Object(list.envelope.data);
      expect(list.http === 200 ? found.map(({ id }: { id: string }) => id) : undefined).toEqual(ids);
      expect(codes(await get(`${locations}/LOC1`))[0]).toBe(ids?.includes("LOC1") ? 200 : 404);
      const receiver = await get("/2.2.1/receiver/locations/BE/MOV/LOC1");
      expect(receiver.envelope.status_message).toBe(
        listed.length === 3 ? "there is no such Location" : "there is nothing at this address",
      );
      const to = { "OCPI-to-country-code": "NL", "OCPI-to-party-id": "OCA" };
      if (ids) expect(codes(await get(locations, to))).toEqual([200, ids.includes("LOC1") ? 1000 : 2001]);
    },
  );

  it("when we register, our credentials show no more than that", async () => {
    const partner = await scriptedPartner();
    const offer = { parties: [{ country_code: "NL", party_id: "OCA" }] };
    await two.platform.register({ url: partner.url, token: "a", id: "emsp", offer });
    await two.platform.update("emsp");
    const shown = (line: string) => Object(partner.asked(line)[0]?.body).roles;
    expect([shown("POST /credentials"), shown("PUT /credentials")]).toEqual([[roles[0]], [roles[0]]]);
  });

  it("CRED-08: an offer that leaves no party is a mistake", async () => {
    const offer = { parties: [{ country_code: "NL", party_id: "XXX" }] };
    const partner = await scriptedPartner();
    await expect(two.platform.invite({ offer })).rejects.toThrow(TypeError);
    await expect(two.platform.register({ offer, url: partner.url, token: "a" })).rejects.toThrow(TypeError);
    const tokens = { tokenTheyUse: "c", tokenWeUse: "b" };
    await expect(two.platform.importPartner({ ...tokens, offer, roles: [], endpoints: [] })).rejects.toThrow(
      TypeError,
    );
    expect([partner.seen, await two.platform.partners.list()]).toEqual([[], []]);
  });
});

it("P-6 ROUT-02: a platform with several parties is registered with, though the partner names none", async () => {
  const partner = await scriptedPartner();
  const C = await registered(two, partner);
  const C2 = tokenIn(await partner.send(two, "PUT", C));
  const ended = await ask(`${two.url}/2.2.1/credentials`, { method: "DELETE", token: C2 });
  expect(codes(ended)).toEqual([200, 1000]);
});
