import { type OcpiEvent, partyKey } from "@openocpi/protocol";

/** Names partners by their parties, as far as events have told: what a person knows them by. */
export interface PartnerNames {
  learn(event: OcpiEvent): void;
  of(partner: string | undefined): string;
}

export function partnerNames(): PartnerNames {
  const known = new Map<string, string>();
  return {
    learn(event) {
      if (event.type === "partner" && event.parties.length > 0)
        known.set(event.partner, event.parties.map(partyKey).join(", "));
    },
    of: (partner) => (partner === undefined ? "somebody" : (known.get(partner) ?? "a new partner")),
  };
}
