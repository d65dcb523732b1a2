import { authorization, headerNames } from "@openocpi/protocol";
import type { Transport } from "../network/transport.js";
import type { NetParty, RawInit } from "./net-types.js";

/** A request to one party of a net, as it is. */
export interface RawRequest extends RawInit {
  to: string;
  path: string;
}

/** @throws Error for a party that has no token yet */
export async function sendRaw(
  { fetch }: Transport,
  find: (name: string) => NetParty,
  { to, path, as, token, json, ...init }: RawRequest,
): Promise<Response> {
  const headers = new Headers(init.headers);
  const given = as === undefined ? token : await tokenOf(find(as), as, to);
  if (given !== undefined) headers.set(headerNames.authorization, authorization(given));
  if (json !== undefined) headers.set("Content-Type", "application/json");
  const url = /^https?:/.test(path) ? path : find(to).url + path;
  const body = json === undefined ? {} : { body: JSON.stringify(json) };
  return fetch(new Request(url, { ...init, headers, ...body }));
}

async function tokenOf({ platform }: NetParty, name: string, partner: string): Promise<string> {
  const token = (await platform.partners.get(partner))?.outbound?.token;
  if (token === undefined) throw new Error(`${name} has no token for ${partner}: connect them first`);
  return token;
}
