import type { Socket } from "node:net";
import { memoryPartners, type OcpiEvent, type PartnerStore } from "@openocpi/protocol";
import { ocpi, type Platform } from "@openocpi/server";
import { operationTable } from "@openocpi/spec";
import { role } from "../support/conformance-net.js";
import { ours, theirs } from "../support/conformance-story.js";
import { stored } from "./stored.js";
import { listening } from "./world.js";

/** A platform of ours, and a partner that answers it by a script. */
export interface AgainstPartner {
  platform: Platform;
  partners: PartnerStore;
  events: OcpiEvent[];
  origin: string;
  /** Forgets what was observed and stored. */
  begin(): void;
  /** What is answered from now on: bytes as they are, by the path that was asked. */
  answer: (path: string) => Buffer;
  close(): Promise<void>;
}

/** The token that we call it with: nothing that is told may hold it. */
export const ourToken = "our-token-of-the-hostile";

/** Where it publishes an interface. */
export const placeOf = ({ module, role: side }: { module: string; role: string | null }): string =>
  `/${side ?? "both"}/${module}`;

export async function againstPartner(): Promise<AgainstPartner> {
  const partner = await listening((request) => {
    const socket: Socket = request.socket;
    request.resume();
    request.on("end", () => socket.end(here.answer(request.url ?? "")));
    request.on("error", () => socket.destroy());
  });
  const { origin } = partner;
  const events: OcpiEvent[] = [];
  const partners = memoryPartners();
  const modules = stored();
  const platform = ocpi({
    roles: [role(ours, "CPO"), role(ours, "EMSP")],
    modules,
    partners,
    publicUrl: "http://127.0.0.1:9/ocpi",
    network: { allowPrivate: true },
    onEvent: (event) => events.push(event),
  });
  const interfaces = new Map(Object.values(operationTable).map((row) => [placeOf(row), row]));
  await platform.importPartner({
    id: "hostile",
    tokenTheyUse: "token-of-the-hostile",
    tokenWeUse: ourToken,
    roles: [role(theirs, "CPO"), role(theirs, "EMSP")],
    versionsUrl: `${origin}/versions`,
    endpoints: [...interfaces].map(([place, row]) => ({
      identifier: row.module,
      role: row.role === "receiver" ? "RECEIVER" : "SENDER",
      url: origin + place,
    })),
  });
  const here: AgainstPartner = {
    platform,
    partners,
    events,
    origin,
    begin() {
      events.length = 0;
      Object.assign(modules, stored());
    },
    answer: () => Buffer.alloc(0),
    async close() {
      partner.server.closeAllConnections();
      await new Promise((done) => partner.server.close(done));
      await platform.close();
    },
  };
  return here;
}
