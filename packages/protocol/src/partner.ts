import type { CredentialsRole, Endpoint } from "@openocpi/spec";
import type { AddressPolicy } from "./address.js";
import type { CrudModule, Received, Side } from "./modules.js";
import type { Party } from "./party.js";

/**
 * Where the connection to a partner stands:
 * - `invited`: it has a token A from us, nothing else yet.
 * - `registering`: we are registering with it; our token B is known here already, for it calls back meanwhile.
 * - `registered`: both sides have their tokens.
 * - `unknown`: our registration was sent and its answer never came; the partner may think that it is registered.
 * - `blocked`: kept, and refused by us.
 * - `unregistered`: it was registered once; no token opens anything.
 */
export type PartnerStatus = "invited" | "registering" | "registered" | "unknown" | "blocked" | "unregistered";

/** One token that a partner may come with. Kept as its SHA-256 alone, so that a copy of the store opens nothing (P-8). */
export interface InboundToken {
  /** SHA-256 of the token, in hexadecimal. */
  hash: string;
  /** A: for registering only. B, C: ours, given as initiating and as answering side. */
  kind: "A" | "B" | "C";
  /** A DateTime after which it opens nothing. Absent: until it is replaced. */
  validUntil?: string;
  /** Of a token A: it opens the door again after the partner has unregistered (P-10). */
  reusable?: boolean;
  /** Of such a one: the partner has registered with it, so that it registers nobody until the connection has ended. */
  used?: boolean;
}

/** One interface of a module. */
export interface Interface {
  module: string;
  role: Side;
}

/** A role as a partner shows it: what it says of itself may differ from the document (P-12). */
export type PartnerRole = Received<CredentialsRole>;
/** An endpoint as a partner publishes it: custom modules have names of their own (VER-03). */
export type PartnerEndpoint = Received<Endpoint>;

/** What a partner gets of us (P-6). What is absent means everything. */
export interface Offer {
  /** Which of our parties it sees. */
  parties?: readonly Party[];
  /** Which of our interfaces it may call. */
  interfaces?: readonly Interface[];
}

/** What has to hold before a partner counts as registered. */
export interface Expectation {
  /** The parties that it may come as (P-3). Absent: any that nobody else holds. */
  parties?: readonly Party[];
  /** The endpoints that it has to have, else 3003 (P-9). Default: none. */
  endpoints?: readonly Pick<PartnerEndpoint, "identifier" | "role">[];
  /**
   * It may be a Hub, and so bring parties that are nobody's here (P-4). Default: a role HUB is refused, for being one is
   * more than a partner may choose by itself; one that was imported as a Hub, or has been one, needs no leave.
   */
  hub?: boolean;
  /** Parties of another partner that this one may hold as well (P-3). */
  sharedParties?: readonly Party[];
}

/** How a partner differs from the standard on the wire (PRACTICE). Absent members mean: it does not. */
export interface Profile {
  /** It expects the token as it is, not in Base64 (P-11). */
  rawToken?: boolean;
  /** It takes 200 for a new object, and does not know 201 (P-13). */
  okForCreated?: boolean;
  /** It wants HTTP 400 beside status code 2001 (P-13). */
  badRequestForInvalid?: boolean;
  /** A TO header that names none of our parties is passed over (P-14). */
  ignoreTo?: boolean;
  /** It lists Sessions without date_from, which the standard requires (SESS-03, P-13). */
  optionalDateFrom?: boolean;
  /** Whether the URLs that it is called at end in a slash: it knows no other. Default: as it publishes them (VER-02, AMB-10). */
  trailingSlash?: "always" | "never";
  /** It reads a DateTime without `Z` only, in bodies and queries alike (TYPE-03). */
  dateTimesWithoutZ?: boolean;
  /** It has no PUT of credentials: new tokens come by unregistering and registering again (P-10). */
  noCredentialsPut?: boolean;
  /** Real-time authorization takes exactly one EVSE: a question about several is asked once for each. */
  oneEvseInAuthorize?: boolean;
  /** It knows no PATCH: a change is pushed as the whole object (P-17). */
  putOnly?: boolean;
  /** It has no URLs for EVSEs and Connectors: a change of one is pushed as its Location (P-17). */
  wholeObjectsOnly?: boolean;
  /** Its lists end without Link, or do not count: they are read by offset until a page is empty. */
  pagesByOffset?: boolean;
  /** Which refusals of a push mean that it has the object already, and so that it is delivered (P-18). */
  hasItAlready?: readonly Refusal[];
  /** The version to speak, where the best one of its list does not work. Default: the newest that both speak. */
  version?: string;
}

/** A kind of refusal: all members that are given have to fit. */
export interface Refusal {
  /** The HTTP status: 409. */
  http?: number;
  /** The OCPI status_code. */
  code?: number;
  /** A part of the status_message, compared without case. */
  message?: string;
}

/**
 * What becomes of a push that could not be delivered (P-16):
 * - `resync`: nothing is kept; when the partner is back, what has changed since then is sent as it is by then.
 * - `newest`: the newest state of each object is kept, and sent.
 * - `forward`: everything is kept, and sent in order. What the partner refuses is a dead letter, and the next one goes.
 * - `strict`: so it is, but what the partner refuses holds up what comes after it, until somebody has looked.
 * - `none`: nothing; the partner pulls (PUSH-06).
 */
export type DeliveryPolicy = (typeof deliveryPolicies)[number];
/** All of them: what comes from a file or a database is checked. */
export const deliveryPolicies = ["resync", "newest", "forward", "strict", "none"] as const;

/** What we know of a partner: another platform, with one or more parties. Keyed by an id of ours, never by a party (P-3). */
export interface Partner {
  id: string;
  status: PartnerStatus;
  /** The OCPI version agreed on. */
  version?: string;
  /** Where its versions are listed. */
  versionsUrl?: string;
  /** The parties and roles that it has shown. */
  roles: readonly PartnerRole[];
  /** What it publishes, for the version agreed on. */
  endpoints: readonly PartnerEndpoint[];
  /** Parties that it speaks for besides its roles: those behind a Hub that announces nobody (P-4). */
  carries?: readonly Party[];
  /** Which parties that no partner speaks for itself a Hub may speak for besides. Default: any; else those alone that it announces by HubClientInfo, or none (P-4). */
  carriesOthers?: "any" | "announced" | "none";
  /** The parties of nobody's that came through a Hub. As long as they are nobody's, they are this Hub's, and no other's (P-3). */
  brought?: readonly Party[];
  offer: Offer;
  expects: Expectation;
  profile: Profile;
  /** What becomes of pushes to it that fail, where that is not what the platform does by default (P-16). */
  delivery?: Partial<Record<CrudModule, DeliveryPolicy>>;
  /** Which of its addresses may be called, besides what the platform allows (P-15). */
  network?: AddressPolicy;
  /** The token that we call it with. */
  outbound?: { token: string };
  /** Its CREDENTIALS_TOKEN_A, where it takes that again: for new tokens by unregistering and registering again (P-10). */
  reusableTokenA?: string;
  /** The tokens that it may call us with. */
  inbound: readonly InboundToken[];
}

/** A token already belongs to another partner: a token names exactly one (AUTH-04). */
export class TokenTaken extends Error {
  override readonly name = "TokenTaken";
  constructor() {
    super("this token belongs to another partner already");
  }
}

/**
 * Where partners are kept; many processes may share one store. Whose a party is (P-3) is looked up and written one after
 * the other within a process only: two partners that come as the same party, to two processes at the same moment, may
 * both get it.
 */
export interface PartnerStore {
  /** The partner that one of its inbound tokens hashes to. */
  byTokenHash(hash: string): Promise<Partner | undefined>;
  get(id: string): Promise<Partner | undefined>;
  list(): Promise<readonly Partner[]>;
  /**
   * Replaces a record by what `change` makes of it, atomically: `change` may run again, and what it throws undoes
   * everything and comes out again.
   *
   * @throws TokenTaken where an inbound token belongs to another partner.
   */
  update(id: string, change: (current: Partner | undefined) => Partner): Promise<Partner>;
}

/** Partners in memory: gone when the process ends. */
export function memoryPartners(partners: Iterable<Partner> = []): PartnerStore {
  const stored = new Map<string, Partner>();
  const owners = new Map<string, string>();
  const put = (partner: Partner) => {
    if (partner.inbound.some(({ hash }) => (owners.get(hash) ?? partner.id) !== partner.id))
      throw new TokenTaken();
    for (const { hash } of stored.get(partner.id)?.inbound ?? []) owners.delete(hash);
    for (const { hash } of partner.inbound) owners.set(hash, partner.id);
    stored.set(partner.id, partner);
    return partner;
  };
  for (const partner of partners) put(partner);
  return {
    byTokenHash: async (hash) => stored.get(owners.get(hash) ?? ""),
    get: async (id) => stored.get(id),
    list: async () => [...stored.values()],
    update: async (id, change) => put(change(stored.get(id))),
  };
}
