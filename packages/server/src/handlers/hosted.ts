import {
  type Context,
  type CrudModule,
  type ListQuery,
  notFound,
  type Page,
  type Party,
  type Side,
  type Updated,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall } from "./call.js";
import { mayCarry } from "./ownership.js";
import type { Item } from "./parts.js";

/** The key of an object of any module. */
export type AnyKey = { id?: string; type?: string; role?: string } & Partial<Party>;

/** Any Crud, seen by the verbs, which are the same for every module. */
interface AnyCrud {
  list(query: ListQuery, context: Context): Promise<Page<Item>>;
  get(key: AnyKey, context: Context): Promise<Item | undefined>;
  update(key: AnyKey, change: (current: Item | undefined) => Item, context: Context): Promise<Updated<Item>>;
  delete(key: AnyKey, context: Context): Promise<boolean>;
}

/**
 * The Crud behind an operation. Here the types of a module end and the verbs begin: what goes in has been held to the
 * document by the gate, what comes out is held to it before it leaves.
 */
export function crudOf(env: Env, { module, role }: { module: CrudModule; role: Side }): AnyCrud {
  const crud: unknown = env.modules[module]?.[role];
  if (!crud) throw notFound("there is nothing at this address");
  return crud as AnyCrud;
}

/** What the path of an operation says: whose object, which one, and the ids of the parts below it. */
export interface Address {
  key: AnyKey;
  /** The owner that the URL of a receiver names. */
  owner: Party | undefined;
  partIds: readonly string[];
}

export function addressOf({ row, path, query, body }: CrudCall): Address {
  const values = row.keys.map((name) => String(Reflect.get(path, name)));
  if (row.role === "sender") {
    const [id = "", ...partIds] = values;
    return { key: { id }, owner: undefined, partIds };
  }
  const [country_code = "", party_id = "", id, ...partIds] = values;
  const owner = { country_code, party_id };
  const role: unknown = body && Reflect.get(body, "role");
  return {
    key: {
      ...owner,
      ...(id !== undefined && { id }),
      ...(row.module === "tokens" && { type: tokenType(query) }),
      ...(row.module === "hubclientinfo" && typeof role === "string" && { role }),
    },
    owner,
    partIds,
  };
}

/** Which type a Token is of, where a request leaves that out: RFID (TOK-01). */
export const tokenType = (query: object): string => String(Reflect.get(query, "type") || "RFID");

/** 404, in the same words whether the object does not exist or is not for the caller to know of. */
export const unknownObject = ({ row }: CrudCall) => notFound(`there is no such ${row.object}`);

/** Refuses a URL with the party of somebody else (PUSH-02). */
export async function checkOwner(call: CrudCall, env: Env, { owner }: Address): Promise<void> {
  if (owner && !(await mayCarry(env, call, owner))) throw unknownObject(call);
}
