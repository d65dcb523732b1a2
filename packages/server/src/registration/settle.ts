import { PartnerError, partnerClient } from "@openocpi/client";
import { OcpiError, type Partner, type Received } from "@openocpi/protocol";
import type { Credentials } from "@openocpi/spec";
import type { Env } from "../env.js";
import { checkClaims } from "./claims.js";
import { connection } from "./connection.js";
import { retired, tellStatus } from "./record.js";

interface Ending {
  by: "register" | "update";
  /** What the record is when nothing came of it. */
  former: (current: Partner) => Partner;
}

/**
 * Waits for the answer to our credentials and puts it into the record: the partner's token and roles; or what was
 * there before, where it refused; or the status `unknown`, where nobody can say whether it took them (P-7).
 */
export async function settle(
  env: Env,
  sent: Partner,
  answer: Promise<Received<Credentials>>,
  { by, former }: Ending,
): Promise<Partner> {
  const tell = async (change: (current: Partner) => Partner) => {
    const partner = await env.partners.update(sent.id, (current) => change(sameAttempt(current, sent)));
    tellStatus(env, partner, by);
    return partner;
  };
  try {
    const credentials = await answer;
    await checkRoles(env, sent, credentials);
    const [own, ...replaced] = sent.inbound;
    return await tell((current) => ({
      ...current,
      status: "registered",
      roles: credentials.roles,
      versionsUrl: credentials.url,
      outbound: { token: credentials.token },
      inbound: own ? [own, ...retired(replaced, env.tokenGraceSeconds)] : [],
    }));
  } catch (error) {
    await tell((current) => (wasRefused(error) ? former(current) : { ...current, status: "unknown" }));
    throw error;
  }
}

/** True where the partner has surely not taken our credentials, so that its record can go back. */
const wasRefused = (error: unknown): boolean =>
  error instanceof PartnerError
    ? error.http < 500 && error.violations.length === 0
    : error instanceof OcpiError;

/** The record, as long as it still belongs to this attempt: another may have been quicker. */
function sameAttempt(current: Partner | undefined, sent: Partner): Partner {
  const ours = sent.inbound[0]?.hash;
  if (current?.inbound.some(({ hash }) => hash === ours)) return current;
  throw new Error(`the record of ${sent.id} was changed by somebody else meanwhile`);
}

/** A partner that turns out to be somebody it may not be is told to forget us (P-3). */
async function checkRoles(env: Env, sent: Partner, { token, roles }: Received<Credentials>): Promise<void> {
  try {
    await checkClaims(env, sent, roles);
  } catch (error) {
    const { endpoints, versionsUrl } = sent;
    const client = partnerClient({
      ...connection(env, sent),
      endpoints,
      token,
      ...(versionsUrl !== undefined && { versionsUrl }),
    });
    await client.credentials
      .delete()
      .catch((cause: unknown) => env.emit({ type: "error", partner: sent.id, error: cause }));
    throw error;
  }
}
