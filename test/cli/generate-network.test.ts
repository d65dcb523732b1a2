import { generateNetwork } from "@openocpi/cli";
import { checkCdr } from "@openocpi/pricing";
import { partyKey } from "@openocpi/protocol";
import {
  type CredentialsRole,
  type SchemaName,
  tokenTypeValues,
  validate,
  whitelistTypeValues,
} from "@openocpi/spec";
import { describe, expect, it } from "vitest";

const role = (role: CredentialsRole["role"], party_id: string): CredentialsRole => ({
  role,
  country_code: "NL",
  party_id,
  business_details: { name: `The company ${party_id}` },
});
const [cpo, other, emsp] = [role("CPO", "CPO"), role("CPO", "OTH"), role("EMSP", "MSP")];

describe("a network that is made up", () => {
  const network = generateNetwork([cpo, other, emsp]);
  const history = network.history(emsp);
  const all: [SchemaName, readonly object[]][] = [
    ["Location", network.locations],
    ["Tariff", network.tariffs],
    ["Token", network.tokens],
    ["Session", history.sessions],
    ["CDR", history.cdrs],
  ];

  it.each(all)("has valid objects: %s", (schema, objects) => {
    expect(objects.length).toBeGreaterThan(0);
    expect(objects.flatMap((object) => validate(schema, object, "strict"))).toEqual([]);
  });

  it("is the same every time", () => {
    const again = generateNetwork([cpo, other, emsp]);
    expect(again.locations).toEqual(network.locations);
    expect(again.tokens).toEqual(network.tokens);
    expect(again.history(emsp)).toEqual(history);
  });

  it("gives each party its own, and nothing to one without charging stations", () => {
    const owners = (objects: readonly { country_code: string; party_id: string }[]) => [
      ...new Set(objects.map(partyKey)),
    ];
    expect(owners(network.locations)).toEqual(["NL*CPO", "NL*OTH"]);
    expect(owners(network.tariffs)).toEqual(["NL*CPO", "NL*OTH"]);
    expect(owners(network.tokens)).toEqual(["NL*MSP"]);
    expect(owners(history.cdrs)).toEqual(["NL*CPO", "NL*OTH"]);
    expect(generateNetwork([emsp]).history(emsp)).toEqual({ sessions: [], cdrs: [] });
    const [first, second] = [network.locations[0], network.locations[300]];
    expect(first?.id).toBe(second?.id);
    expect(first?.address).not.toBe(second?.address);
  });

  it("has the Tariffs that its Connectors name", () => {
    const named = network.locations.flatMap(({ evses = [] }) =>
      evses.flatMap(({ connectors }) => connectors.flatMap(({ tariff_ids = [] }) => tariff_ids)),
    );
    expect(new Set(named)).toEqual(new Set(network.tariffs.map(({ id }) => id)));
  });

  it("has Tokens of every type and whitelist, and one that is not valid", () => {
    expect(new Set(network.tokens.map(({ type }) => type))).toEqual(new Set(tokenTypeValues));
    expect(new Set(network.tokens.map(({ whitelist }) => whitelist))).toEqual(new Set(whitelistTypeValues));
    expect(network.tokens.filter(({ valid }) => !valid)).toHaveLength(1);
    expect(new Set(network.tokens.map(({ uid }) => uid)).size).toBe(network.tokens.length);
  });

  it("CDR-08: has CDRs that their Tariffs agree with, of every Tariff", () => {
    for (const cdr of history.cdrs) {
      const location = network.locations.find(
        ({ id, party_id }) => id === cdr.cdr_location.id && party_id === cdr.party_id,
      );
      expect(checkCdr(cdr, { time_zone: location?.time_zone ?? "" })).toMatchObject({ agrees: true });
      expect(cdr.total_cost.excl_vat).toBeGreaterThan(0);
    }
    expect(new Set(history.cdrs.flatMap(({ tariffs = [] }) => tariffs.map(({ id }) => id)))).toEqual(
      new Set(["AC-DAY", "DC-FAST"]),
    );
  });

  it("has a Session for each CDR, at an EVSE that is there, with a Token that is valid", () => {
    const { sessions, cdrs } = history;
    expect(sessions.map(({ id }) => id)).toEqual(cdrs.map(({ session_id }) => session_id));
    for (const { party_id, location_id, evse_uid, connector_id, cdr_token, kwh, ...session } of sessions) {
      const location = network.locations.find(
        (each) => each.id === location_id && each.party_id === party_id,
      );
      const evse = location?.evses?.find(({ uid }) => uid === evse_uid);
      expect(evse?.connectors.map(({ id }) => id)).toContain(connector_id);
      expect(network.tokens).toContainEqual(
        expect.objectContaining({ uid: cdr_token.uid, type: cdr_token.type, valid: true }),
      );
      const cdr = cdrs.find(
        ({ session_id, ...each }) => session_id === session.id && each.party_id === party_id,
      );
      expect(cdr).toMatchObject({ total_energy: kwh, total_cost: session.total_cost });
    }
  });
});
