import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { addressOf, checkOwner, crudOf, unknownObject } from "./hosted.js";
import { released } from "./outgoing.js";
import { type Item, readPart } from "./parts.js";

/** GET of one object, or of a part of it. */
export async function get(call: CrudCall, env: Env): Promise<Reply<Item>> {
  const address = addressOf(call);
  await checkOwner(call, env, address);
  const whole = await crudOf(env, call.row).get(address.key, call.context);
  const item = whole && readPart(whole, call.row.part, address.partIds);
  if (!whole || !item) throw unknownObject(call);
  return { data: released(call, env, whole, item) };
}
