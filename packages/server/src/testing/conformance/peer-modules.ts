import { memoryCrud, type Party, type Schemas } from "@openocpi/protocol";
import type { Modules } from "../../options.js";
import { location, token } from "./objects.js";

/** The Locations that the platform under test may read from us, and send commands for. */
export const peerLocations = ["TEST-1", "TEST-2", "TEST-3", "TEST-4", "TEST-5"] as const;

/** What we are to the platform under test: everything, with a few objects to read. */
export function peerModules([first, ...more]: readonly Party[]): Modules {
  if (!first) throw new TypeError("`parties` is empty");
  const locations = peerLocations.map((id) => location(first, id));
  const tokens = [1, 2, 3].map((index) => token(first, `TEST-${index}`));
  const others = more.map((party) => location(party, "TEST-OTHER"));
  return {
    locations: { sender: memoryCrud([...locations, ...others]), receiver: memoryCrud<Schemas["Location"]>() },
    sessions: { sender: memoryCrud<Schemas["Session"]>(), receiver: memoryCrud<Schemas["Session"]>() },
    cdrs: { sender: memoryCrud<Schemas["CDR"]>(), receiver: memoryCrud<Schemas["CDR"]>() },
    tariffs: { sender: memoryCrud<Schemas["Tariff"]>(), receiver: memoryCrud<Schemas["Tariff"]>() },
    tokens: { sender: memoryCrud(tokens), receiver: memoryCrud<Schemas["Token"]>() },
    commands: { sender: {}, receiver: { startSession: async () => ({ result: "ACCEPTED", timeout: 600 }) } },
    chargingprofiles: { sender: {}, receiver: {} },
  };
}
