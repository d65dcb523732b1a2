import { includesParty, type Party, partyOf } from "@openocpi/protocol";
import type { CredentialsRole, Token } from "@openocpi/spec";
import type { Cast } from "./story.js";

/** The ids under which the platforms know each other, and the reader. */
export const ids = { cpo: "cpo", emsp: "emsp", reader: "reader" } as const;

/** How the story calls them. */
export const cast: Cast = {
  platforms: { [ids.cpo]: "CPO", [ids.emsp]: "eMSP" },
  guests: { [ids.reader]: "your curl" },
};

/** The CPO of the generated network. */
export const oranje: CredentialsRole = {
  role: "CPO",
  country_code: "NL",
  party_id: "OCA",
  business_details: { name: "Oranje Laadpalen", website: "https://www.oranje-laadpalen.example" },
};

/** The eMSP: another party than any of the CPOs'. */
export const emspBeside = (cpos: readonly Party[]): CredentialsRole => ({
  role: "EMSP",
  ...free({ country_code: "BE", party_id: "MOV" }, cpos),
  business_details: { name: "Movendo", website: "https://www.movendo.example" },
});

/** Whoever reads the story, as an eMSP. */
export const readerBeside = (others: readonly Party[]): CredentialsRole => ({
  role: "EMSP",
  ...free({ country_code: "NL", party_id: "YOU" }, others),
  business_details: { name: "You" },
});

/** A driver of the eMSP, whom it wants to be asked about each time. */
export const driversToken = (emsp: Party): Token => ({
  ...partyOf(emsp),
  uid: "04C35B7A2F6180",
  type: "RFID",
  contract_id: `${emsp.country_code}-${emsp.party_id}-C10042719-K`,
  issuer: "Movendo",
  valid: true,
  whitelist: "NEVER",
  last_updated: "2026-01-05T09:30:00Z",
});

/** The party, or one much like it that is not among those taken. */
function free(wanted: Party, taken: readonly Party[]): Party {
  for (let number = 10; includesParty(taken, wanted); number += 1)
    wanted = { ...wanted, party_id: `X${number}` };
  return wanted;
}
