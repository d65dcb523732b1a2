import { isToken, OcpiError, type Partner, type Received, statusCodes } from "@openocpi/protocol";
import type { Credentials } from "@openocpi/spec";
import type { Env } from "../env.js";
import { claim } from "./claims.js";
import { credentialsAt, mayCall } from "./connection.js";
import { isWithoutEffect } from "./outcome.js";
import { retired, tellStatus } from "./record.js";

interface Ending {
  by: "register" | "update";
  /** What the record is when nothing came of it. */
  former: (current: Partner) => Partner;
}

/**
 * Waits for the answer to our credentials and puts it into the record: the partner's token and roles; or what was
 * there before, where it refused; or the status `unknown`, where nobody can say whether it took them (P-7).
 *
 * @param sent the record as it is meant to become, our new token first.
 */
export async function settle(
  env: Env,
  sent: Partner,
  answer: Promise<Received<Credentials>>,
  { by, former }: Ending,
): Promise<Partner> {
  const write = async (change: (current: Partner) => Partner) => {
    const partner = await env.partners.update(sent.id, (current) => change(sameAttempt(current, sent)));
    tellStatus(env, partner, by);
    return partner;
  };
  /** After a failure, which is what the caller hears of: a record that is not ours any more is left alone. */
  const fallBack = (change: (current: Partner) => Partner) =>
    write(change).catch((error: unknown) => {
      if (!(error instanceof Overtaken)) throw error;
    });

  let credentials: Received<Credentials>;
  try {
    credentials = usable(await answer);
  } catch (error) {
    await fallBack(isWithoutEffect(error) ? former : (current) => ({ ...current, status: "unknown" }));
    throw error;
  }
  const agreed = (current: Partner) => settled(env, current, sent, credentials);
  try {
    return await claim(env, sent, credentials.roles, () => write(agreed));
  } catch (error) {
    if (!(error instanceof OcpiError)) throw error;
    // A partner that turns out to be somebody it may not be (P-3): a new one is told to forget us, one that we know
    // stays whom we know it as.
    if (by === "update") await fallBack((current) => ({ ...agreed(current), roles: current.roles }));
    else {
      await credentialsAt(env, sent, credentials.token)
        .delete()
        .catch((cause: unknown) => env.emit({ type: "error", partner: sent.id, error: cause }));
      await fallBack(former);
    }
    throw error;
  }
}

/** The record with what both sides now agree on. */
const settled = (env: Env, current: Partner, sent: Partner, { token, url, roles }: Received<Credentials>) => {
  const { version, versionsUrl, endpoints } = sent;
  const door = mayCall(env, current, url) ? url : versionsUrl;
  const [own, ...replaced] = current.inbound;
  return {
    ...current,
    ...(version !== undefined && { version }),
    ...(door !== undefined && { versionsUrl: door }),
    endpoints,
    roles,
    status: "registered",
    outbound: { token },
    inbound: own ? [own, ...retired(replaced, env.tokenGraceSeconds)] : [],
  } satisfies Partner;
};

function usable(credentials: Received<Credentials>): Received<Credentials> {
  if (isToken(credentials.token)) return credentials;
  throw new OcpiError(statusCodes.serverError, "the partner answered with a token that cannot be one");
}

class Overtaken extends Error {}

/** The record, as long as it still belongs to this attempt: another may have been quicker. */
function sameAttempt(current: Partner | undefined, sent: Partner): Partner {
  const isOurs = current?.inbound[0]?.hash === sent.inbound[0]?.hash;
  if (current && isOurs && current.status !== "blocked") return current;
  throw new Overtaken(`the record of ${sent.id} was changed by somebody else meanwhile`);
}
