import { formatDateTime, type Party } from "@openocpi/protocol";
import type { Token, TokenType, WhitelistType } from "@openocpi/spec";
import { type Random, randomOf } from "./random.js";

/** The drivers of an eMSP: what they charge with, and whether a CPO may let them charge without asking. */
const kinds: readonly { type: TokenType; whitelist: WhitelistType; valid?: boolean; count: number }[] = [
  { type: "RFID", whitelist: "ALLOWED", count: 12 },
  { type: "RFID", whitelist: "ALWAYS", count: 4 },
  { type: "RFID", whitelist: "ALLOWED_OFFLINE", count: 4 },
  { type: "RFID", whitelist: "NEVER", count: 2 },
  { type: "APP_USER", whitelist: "ALLOWED", count: 4 },
  { type: "APP_USER", whitelist: "NEVER", count: 1 },
  { type: "AD_HOC_USER", whitelist: "NEVER", count: 1 },
  { type: "OTHER", whitelist: "ALLOWED", count: 1 },
  // A card that was lost.
  { type: "RFID", whitelist: "ALLOWED", valid: false, count: 1 },
];

const earliest = Date.UTC(2025, 0, 6);
const second = 1000;

/** The Tokens of an eMSP: made up, and the same every time for the same party. */
export function generateTokens(owner: Party, issuer: string): Token[] {
  const random = randomOf(owner);
  return kinds
    .flatMap(({ count, ...kind }) => Array.from({ length: count }, () => kind))
    .map(({ type, whitelist, valid = true }, index) => {
      const contract = `C${String(index + 1).padStart(8, "0")}`;
      return {
        ...owner,
        uid: uids[type](random),
        type,
        contract_id: `${owner.country_code}-${owner.party_id}-${contract}`,
        issuer,
        valid,
        whitelist,
        ...(type === "RFID" && { visual_number: `${owner.party_id} ${String(index + 1).padStart(4, "0")}` }),
        language: "en",
        last_updated: formatDateTime(new Date(earliest + random.whole(0, 200 * 86_400) * second)),
      };
    });
}

const hex = (random: Random, digits: number): string =>
  Array.from({ length: digits }, () => random.whole(0, 15).toString(16).toUpperCase()).join("");

/** A card has a number of its chip: seven bytes, the first its maker's. The others are just names. */
const uids: Readonly<Record<TokenType, (random: Random) => string>> = {
  RFID: (random) => `04${hex(random, 12)}`,
  APP_USER: (random) => `app-${hex(random, 12).toLowerCase()}`,
  AD_HOC_USER: (random) => `adhoc-${hex(random, 12).toLowerCase()}`,
  OTHER: (random) => `key-${hex(random, 12).toLowerCase()}`,
};
