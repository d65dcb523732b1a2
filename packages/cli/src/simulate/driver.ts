import { ciEqual, type Received, type Schemas } from "@openocpi/protocol";
import { type CdrToken, isTokenType, type Session } from "@openocpi/spec";

/** Who charges or reserves, as a command says it (SESS-08, CMD-06). */
export type Driver = Pick<Session, "cdr_token" | "authorization_reference">;

type DriversCommand = Received<Schemas["StartSession"] | Schemas["ReserveNow"]>;

/** A type of Token that only the partner knows is none to put into our own objects (P-12). */
export function driverOf({ token, authorization_reference }: DriversCommand): Driver {
  const { country_code, party_id, uid, type, contract_id } = token;
  return {
    cdr_token: { country_code, party_id, uid, type: isTokenType(type) ? type : "OTHER", contract_id },
    ...(authorization_reference !== undefined && { authorization_reference }),
  };
}

/** Whether it is the same card, or the same driver of an app. */
export const sameToken = (a: CdrToken, b: CdrToken): boolean =>
  (["country_code", "party_id", "uid", "type"] as const).every((name) => ciEqual(a[name], b[name]));
