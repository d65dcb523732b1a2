import {
  type AddressPolicy,
  allows,
  deliveryPolicies,
  type Expectation,
  includesParty,
  type Offer,
  type Partner,
  type Party,
  type Profile,
} from "@openocpi/protocol";
import type { Env } from "../env.js";

/** What a partner is to us, whoever begins. */
export interface PartnerOptions {
  /** Our id of it. Default: a new UUID. */
  id?: string;
  /** What it gets of us. Default: everything (P-6). */
  offer?: Offer;
  /** What has to hold of it. Default: nothing. */
  expects?: Expectation;
  /** How it differs on the wire. */
  profile?: Profile;
  /** What becomes of pushes to it that fail (P-16). */
  delivery?: NonNullable<Partner["delivery"]>;
  /** Which of its addresses may be called, besides what the platform allows (P-15). */
  network?: AddressPolicy;
  /** Parties that it speaks for besides its own roles (P-4). */
  carries?: readonly Party[];
  /** Which parties that no partner speaks for itself a Hub may speak for besides these. Default: any (P-4). */
  carriesOthers?: NonNullable<Partner["carriesOthers"]>;
}

const members: Record<keyof Omit<PartnerOptions, "id">, true> = {
  ...{ offer: true, expects: true, profile: true, delivery: true, network: true },
  ...{ carries: true, carriesOthers: true },
};

const quirks: Record<keyof Profile, true> = {
  ...{
    rawToken: true,
    okForCreated: true,
    badRequestForInvalid: true,
    ignoreTo: true,
    optionalDateFrom: true,
  },
  ...{ trailingSlash: true, dateTimesWithoutZ: true, noCredentialsPut: true, oneEvseInAuthorize: true },
  ...{ putOnly: true, wholeObjectsOnly: true, pagesByOffset: true, hasItAlready: true, version: true },
};

/**
 * Looks at what no compiler may have seen, for it comes from a file or a database: what is misspelt would be passed over.
 *
 * @throws TypeError that names what is wrong
 */
export function assertPartnerOptions(env: Env, options: Omit<PartnerOptions, "id">): void {
  assertKnown(options, members, "");
  assertKnown(options.profile, quirks, "profile.");
  assertOffer(env, options.offer);
  assertDelivery(options.delivery);
  if (options.network) allows(options.network, "0.0.0.0"); // for its TypeError: better now than at the next call
}

function assertKnown(given: object | undefined, known: Readonly<Record<string, true>>, path: string): void {
  for (const name of Object.keys(given ?? {}))
    if (!Object.hasOwn(known, name))
      throw new TypeError(`\`${path}${name}\` is none of ${Object.keys(known).join(", ")}`);
}

/** Credentials show at least one role (CRED-08). @throws TypeError where an offer leaves none. */
function assertOffer(env: Env, offer: Offer | undefined): void {
  const parties = offer?.parties;
  if (parties && !env.roles.some((role) => includesParty(parties, role)))
    throw new TypeError("`offer.parties` names none of the parties of this platform");
}

/** A policy that is misspelt would be none, and lose what is pushed. @throws TypeError */
export function assertDelivery(delivery: Partner["delivery"]): void {
  for (const [module, policy] of Object.entries(delivery ?? {}))
    if (policy !== undefined && !deliveryPolicies.includes(policy))
      throw new TypeError(
        `\`delivery.${module}\` is ${JSON.stringify(policy)}: it has to be one of ${deliveryPolicies.join(", ")}`,
      );
}
