import { authorization, type Party } from "@openocpi/protocol";
import { type ImportOptions, memoryCrud } from "@openocpi/server";
import type { CDR, Location, Session, Tariff, Token } from "@openocpi/spec";
import { from } from "./conformance-ask.js";
import { type Net, role } from "./conformance-net.js";
import { hosting, session, tariff, token } from "./conformance-objects.js";
import { foreign, location } from "./conformance-story.js";

/** A Hub, and two parties behind it that are nobody's here otherwise. */
export const hub = { country_code: "DE", party_id: "KNO" };
/** Another Hub. */
export const otherHub = { country_code: "FR", party_id: "HUB" };
export const tenantX = foreign;
export const tenantY = { country_code: "FR", party_id: "YYY" };

export const asHub = { roles: [role(hub, "HUB")] };

/** Gives a platform one partner more, and asks as it does: from its first role, unless told otherwise. */
export async function another(
  { platform, ask }: Net,
  id: string,
  options: Pick<ImportOptions, "roles"> & Partial<ImportOptions>,
): Promise<Net["ask"]> {
  const tokenTheyUse = `token-of-${id}`;
  await platform.importPartner({
    tokenWeUse: `our-token-of-${id}`,
    endpoints: [],
    ...options,
    id,
    tokenTheyUse,
  });
  const [first] = options.roles;
  const usual = { Authorization: authorization(tokenTheyUse), ...(first && from(first)) };
  return (method, path, more = {}) => ask(method, path, { ...more, headers: { ...usual, ...more.headers } });
}

/** A platform that takes in all that is pushed. */
export const everything = () =>
  hosting({
    locations: { receiver: memoryCrud<Location>() },
    sessions: { receiver: memoryCrud<Session>() },
    cdrs: { receiver: memoryCrud<CDR>() },
    tariffs: { receiver: memoryCrud<Tariff>() },
    tokens: { receiver: memoryCrud<Token>() },
  });

/** One object of each module that is pushed by PUT. */
export const objects = {
  locations: (party: Party) => location("L", party),
  sessions: (party: Party) => session("S", party),
  tariffs: (party: Party) => tariff("T", party),
  tokens: (party: Party) => token("U", party),
};
export const pushable = ["locations", "sessions", "tariffs", "tokens"] as const;
/** Where the one of a party is. */
export const place = (module: keyof typeof objects, { country_code, party_id }: Party) =>
  `/receiver/${module}/${country_code}/${party_id}/${{ locations: "L", sessions: "S", tariffs: "T", tokens: "U" }[module]}`;
/** Pushes it. */
export const push = (ask: Net["ask"], module: keyof typeof objects, party: Party, headers = {}) =>
  ask("PUT", place(module, party), { json: objects[module](party), headers });
