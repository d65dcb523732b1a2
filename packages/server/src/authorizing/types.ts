import type { Party, Received, Schemas } from "@openocpi/protocol";

/** A driver wants to charge at one of our charge points. */
export interface AuthorizationRequest {
  /** What the card reader has read, or the app has sent. */
  uid: string;
  /** Default: RFID (TOK-01). */
  type?: Schemas["TokenType"];
  /** Where; some eMSPs cannot do without (TOK-03). */
  location?: Schemas["LocationReferences"];
  /** Our party whose charge point it is. Default: our only CPO. */
  from?: Party;
  /** Ask about Tokens whose whitelist is ALLOWED as well; where nobody answers they are allowed all the same. Default: no. */
  askAllowed?: boolean;
  /** Milliseconds that all of it may take, whoever is asked (P-20). Default: 5000. */
  timeoutMs?: number;
  /** Aborts it. */
  signal?: AbortSignal;
}

/**
 * What became of a question to one eMSP:
 * - its decision, in OCPI's own words: `ALLOWED`, `BLOCKED` …
 * - `unknown`: it does not know the Token (404 or 2004).
 * - `location-needed`: it cannot decide without `location` (2002).
 * - `offline`: it could not be reached in time, or was not able to answer: network errors, timeouts, HTTP 5xx, 3xxx, and
 *   a Hub that has not reached it (P-20).
 * - `error`: any other answer, also about a Token that is none of its own.
 * - `aborted`: another one was first.
 */
export type AuthorizationAnswer =
  | Schemas["AllowedType"]
  | "unknown"
  | "location-needed"
  | "offline"
  | "error"
  | "aborted";

/** One that was asked. */
export interface AskedPartner {
  /** Our id of it. */
  partner: string;
  /** The party that was asked; absent where a Hub was to find it (ROUT-05). */
  party?: Party;
  answer: AuthorizationAnswer;
}

/**
 * Why it was decided so:
 * - `whitelisted`: by the Token as its eMSP has pushed it, which may be used without asking (ALWAYS, ALLOWED).
 * - `invalid`: by the Token as well, which is not valid.
 * - `asked`: the eMSP has said so.
 * - `offline-whitelisted`: its eMSP could not be reached, and lets the Token be used then (ALLOWED_OFFLINE, ALLOWED).
 * - `offline`, `location-needed`, `error`: see {@link AuthorizationAnswer}; of several, the most telling.
 * - `unknown`: nobody knows the Token.
 */
export type AuthorizationReason =
  | "whitelisted"
  | "invalid"
  | "asked"
  | "offline-whitelisted"
  | "offline"
  | "location-needed"
  | "error"
  | "unknown";

/** Whether a driver may charge, and why. */
export interface AuthorizationDecision {
  allowed: boolean;
  why: AuthorizationReason;
  /** What the eMSP said, where it was asked and knows the Token. */
  answer?: Schemas["AllowedType"];
  /** The whole Token: its data belong into Session and CDR (SESS-08). Always there where it is allowed. */
  token?: Received<Schemas["Token"]>;
  /** Our id of the partner whose driver it is, or by which its eMSP is reached. */
  partner?: string;
  /** The eMSP's reference of its decision: belongs into Session and CDR (SESS-08). */
  authorization_reference?: string;
  /** Where charging is allowed: those of the EVSEs that were asked about (TOK-04). */
  location?: Received<Schemas["LocationReferences"]>;
  /** Something to tell the driver, as the eMSP says it. */
  info?: Received<Schemas["DisplayText"]>;
  /** Everybody who was asked, in the order of preference. */
  asked: readonly AskedPartner[];
}
