import { generateLocations } from "@openocpi/cli";
import { type Connector, validate } from "@openocpi/spec";
import { describe, expect, it } from "vitest";

const options = { owner: { country_code: "NL", party_id: "OCA" }, operator: { name: "Oranje Laadpalen" } };
const locations = generateLocations(options);
const evses = locations.flatMap((location) => location.evses ?? []);

describe("the generated network", () => {
  it("has a few hundred Locations, each as the standard says", () => {
    expect(locations).toHaveLength(300);
    const violations = locations.flatMap((location) => validate("Location", location, "strict"));
    expect(violations).toEqual([]);
  });

  it("is the same every time, and another one from another seed", () => {
    expect(generateLocations(options)).toEqual(locations);
    expect(generateLocations({ ...options, seed: 1 })).not.toEqual(locations);
  });

  it("has ids of its own for every Location and EVSE", () => {
    expect(new Set(locations.map(({ id }) => id)).size).toBe(locations.length);
    expect(new Set(evses.map(({ uid }) => uid)).size).toBe(evses.length);
    expect(new Set(evses.map(({ evse_id }) => evse_id)).size).toBe(evses.length);
  });

  it("belongs to its owner", () => {
    expect(new Set(locations.map(({ country_code, party_id }) => `${country_code}*${party_id}`))).toEqual(
      new Set(["NL*OCA"]),
    );
    expect(evses.every(({ evse_id }) => evse_id?.startsWith("NL*OCA*E"))).toBe(true);
  });

  it("has no Connector with more power than voltage, current and phases allow", () => {
    const phases = ({ power_type }: Connector) => (power_type === "AC_3_PHASE" ? 3 : 1);
    const impossible = evses
      .flatMap(({ connectors }) => connectors)
      .filter((each) => (each.max_electric_power ?? 0) > each.max_voltage * each.max_amperage * phases(each));
    expect(impossible).toEqual([]);
  });

  it("LOC-01: a Location is as recent as the latest of its EVSEs and Connectors", () => {
    for (const location of locations) {
      const parts = (location.evses ?? []).flatMap(({ last_updated, connectors }) => [
        last_updated,
        ...connectors.map((connector) => connector.last_updated),
      ]);
      const latest = Math.max(...parts.map((text) => Date.parse(text)));
      expect(Date.parse(location.last_updated)).toBe(latest);
    }
  });
});
