import { timingSafeEqual } from "node:crypto";
import {
  type Emit,
  type Partner,
  type PartnerStore,
  tokenCandidates,
  unauthorized,
} from "@openocpi/protocol";
import type { Request } from "express";
import { digest } from "../registration/digest.js";
import { type Caller, incoming } from "./incoming.js";

export interface AuthenticateOptions {
  partners: PartnerStore;
  strict: boolean;
  emit: Emit;
}

const openStatuses: ReadonlySet<Partner["status"]> = new Set([
  "invited",
  "registering",
  "registered",
  "unknown",
  // With a token A that may be used again (P-10); there is no other then.
  "unregistered",
]);

/**
 * Finds the partner by its token (AUTH-01, AUTH-02). The token is looked up by its digest, decoded first, then as it
 * came, which is reported, or refused in strict mode, unless the partner's profile expects it (P-11).
 *
 * @throws 401 where there is no token, or it opens nothing; a token A opens what registering needs, and nothing else.
 */
export async function authenticate(
  request: Request,
  { partners, strict, emit }: AuthenticateOptions,
): Promise<Caller> {
  const header = request.headers.authorization;
  if (header === undefined) throw unauthorized("there is no Authorization header");
  const about = incoming(request);
  for (const { token, raw } of tokenCandidates(header)) {
    const hash = digest(token);
    const partner = await partners.byTokenHash(hash);
    const found = partner?.inbound.find((each) => isSame(each.hash, hash));
    if (!partner || !found || !openStatuses.has(partner.status)) continue;
    const isExpected = !raw || partner.profile.rawToken === true;
    if (strict && !isExpected) continue;
    if (found.validUntil !== undefined && Date.parse(found.validUntil) <= Date.now()) continue;
    const caller: Caller = {
      partner: await dropReplaced(partners, partner, hash),
      hash,
      token,
      kind: found.kind,
    };
    about.caller = caller;
    if (found.kind === "A" && !isForRegistering(about.path))
      throw unauthorized("this token is for registering only");
    if (!isExpected) {
      const violation = { path: "", message: "is not in Base64", keyword: "format", rule: "AUTH-01" };
      emit({
        type: "tolerated",
        partner: partner.id,
        object: "Credentials",
        violations: [violation],
        removed: [],
        requestId: about.requestId,
        correlationId: about.correlationId,
      });
    }
    return caller;
  }
  throw unauthorized("the token in the Authorization header is not known");
}

/** Compared in constant time, so that answers tell nothing about what is stored. */
const isSame = (a: string, b: string): boolean =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** What a token A opens: the versions, their details, and the credentials (AUTH-03). */
const isForRegistering = (path: string): boolean => /^\/(versions|[\d.]+(\/credentials)?)$/i.test(path);

/** The first use of a new token ends those that it replaces: both sides have it now. */
async function dropReplaced(partners: PartnerStore, partner: Partner, hash: string): Promise<Partner> {
  const isReplaced = (token: Partner["inbound"][number]) =>
    token.validUntil !== undefined && token.kind !== "A";
  const used = partner.inbound.find((token) => token.hash === hash);
  if (!used || used.kind === "A" || isReplaced(used) || !partner.inbound.some(isReplaced)) return partner;
  return partners.update(partner.id, (current) => {
    const record = current ?? partner;
    const isStillUsed = record.inbound.some((token) => token.hash === hash && !isReplaced(token));
    return isStillUsed
      ? { ...record, inbound: record.inbound.filter((token) => !isReplaced(token)) }
      : record;
  });
}
