import { type Party, partyOf } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { Seed } from "../standalone/objects.js";
import { rolesWith } from "../standalone/role-modules.js";
import { generateHistory, type History } from "./generate-history.js";
import { generateLocations } from "./generate-locations.js";
import { generateTariffs } from "./generate-tariffs.js";
import { generateTokens } from "./generate-tokens.js";
import { seedOf } from "./random.js";

/** An eMSP, as it shows itself. */
type Driving = Party & { business_details: { name: string } };

/** What these parties own: made up, and the same every time. Each has its own. */
export interface Network extends Required<Pick<Seed, "locations" | "tariffs" | "tokens">> {
  /** What drivers of this eMSP have done at these Locations in the past. */
  history(emsp: Driving): History;
}

/** The Locations and Tariffs of those who have charging stations, and the Tokens of those who have drivers. */
export function generateNetwork(roles: readonly CredentialsRole[]): Network {
  const stations = rolesWith(roles, "own", "locations").map((operator) => {
    const owner = partyOf(operator);
    return {
      owner,
      locations: generateLocations({ owner, operator: operator.business_details, seed: seedOf([owner]) }),
      tariffs: generateTariffs(owner),
    };
  });
  return {
    locations: stations.flatMap(({ locations }) => locations),
    tariffs: stations.flatMap(({ tariffs }) => tariffs),
    tokens: rolesWith(roles, "own", "tokens").flatMap(tokensOf),
    history(emsp) {
      const tokens = tokensOf(emsp);
      const past = stations.map((each) => generateHistory({ ...each, tokens }));
      return {
        sessions: past.flatMap(({ sessions }) => sessions),
        cdrs: past.flatMap(({ cdrs }) => cdrs),
      };
    },
  };
}

const tokensOf = (emsp: Driving) => generateTokens(partyOf(emsp), emsp.business_details.name);
