import { isSuccess, isToken } from "@openocpi/protocol";
import type { ConformanceContext } from "./context.js";
import type { Exchange } from "./exchange.js";
import { discover, isRole } from "./subject.js";

/** What we put into a POST or PUT of credentials. */
export interface Offered {
  url?: string;
  roles?: readonly unknown[];
  token?: string;
}

/** Credentials that were sent, with a token B in them. */
export interface SentCredentials {
  exchange: Exchange;
  tokenB: string;
}

/** Sends our credentials, and lets the other side in with the token in them before they are on their way. */
export async function sendCredentials(
  context: ConformanceContext,
  method: "POST" | "PUT",
  tokenToUse: string,
  { url = context.peer.versionsUrl, roles = context.peer.roles, token }: Offered = {},
): Promise<SentCredentials> {
  const tokenB = token ?? (await context.peer.newToken(tokenToUse));
  const json = { token: tokenB, url, roles };
  const exchange = await context.askAt(method, context.at("credentials"), { json, token: tokenToUse });
  return { exchange, tokenB };
}

/** Takes over what the other side has answered to our credentials: its token, and its roles. */
export async function takeOver(
  context: ConformanceContext,
  { exchange: { http, envelope, data }, tokenB }: SentCredentials,
): Promise<boolean> {
  const { token, roles } = data;
  if (http >= 300 || !isSuccess(Number(envelope.status_code)) || typeof token !== "string" || !isToken(token))
    return false;
  const { subject, peer } = context;
  subject.token = token;
  subject.roles = Array.isArray(roles) ? roles.filter(isRole) : [];
  peer.token = tokenB;
  await readPublished(context);
  await peer.meet(subject);
  return true;
}

/** Registers with token A. What came of it is kept, whatever it is. */
export async function registerWith(context: ConformanceContext, tokenA: string): Promise<boolean> {
  if (context.subject.endpoint("credentials") === undefined) return false;
  const sent = await sendCredentials(context, "POST", tokenA);
  context.registration = { tokenA, ...sent };
  return takeOver(context, sent);
}

/** Begins over a connection that is there already. */
export async function takeUp(
  context: ConformanceContext,
  { tokenWeUse, tokenTheyUse }: { tokenWeUse: string; tokenTheyUse: string },
): Promise<boolean> {
  const { subject, peer } = context;
  await peer.accept(tokenTheyUse, tokenWeUse);
  peer.token = tokenTheyUse;
  if (subject.endpoint("credentials") === undefined) return false;
  const { data } = await context.askAt("GET", context.at("credentials"));
  subject.roles = Array.isArray(data.roles) ? data.roles.filter(isRole) : [];
  await peer.meet(subject);
  return subject.roles.length > 0;
}

export const readPublished = (context: ConformanceContext): Promise<void> =>
  discover(context.subject, (method, url) => context.askAt(method, url));
