import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { addressOf, checkOwner, crudOf, unknownObject } from "./hosted.js";
import { partyOfItem, released } from "./outgoing.js";
import { type Item, readPart } from "./parts.js";

/** GET of one object, or of a part of it. Where nothing else says which of our parties was asked, the object does (P-14). */
export async function get(call: CrudCall, env: Env): Promise<Reply<Item>> {
  const address = addressOf(call);
  await checkOwner(call, env, address);
  const whole = await crudOf(env, call.row).get(address.key, call.context);
  const item = whole && readPart(whole, call.row.part, address.partIds);
  if (!whole || !item) throw unknownObject(call);
  const data = released(call, env, whole, item);
  const { from, to = call.row.role === "sender" ? partyOfItem(whole) : undefined } = call.parties;
  return { data, routing: { ...(from && { from }), ...(to && { to }) } };
}
