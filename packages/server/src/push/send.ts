import type { CallOptions, Located, PartnerClient } from "@openocpi/client";
import { type LaneKey, type Partner, partyOfKey, type Shipment } from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import type { Env } from "../env.js";
import { partyOfItem } from "../handlers/outgoing.js";
import type { Item } from "../handlers/parts.js";
import { clientFor } from "../registration/client-of.js";
import { parametersOf, requestsFor, type ShipmentRequest } from "./shipment.js";
import { type Verdict, verdictOn } from "./verdict.js";

/** One attempt to bring a shipment to the party of a lane: FROM the owner, TO the party (ROUT-02). Never rejects. */
export async function send(
  env: Env,
  partner: Partner,
  { module, to }: LaneKey,
  { shipment, isAgain }: { shipment: Shipment; isAgain: boolean },
): Promise<Verdict> {
  const { profile } = partner;
  const options: CallOptions = {
    from: partyOfItem(shipment.object),
    to: partyOfKey(to),
    correlationId: shipment.correlationId,
    timeout: env.pushing.timeoutSeconds * 1000,
  };
  let verdict: Verdict = { is: "refused", error: "there is no way to send it" };
  for (const request of requestsFor(module, shipment, { profile, isAgain })) {
    verdict = await attempt(env, partner, { request, shipment, options });
    if (verdict.is !== "refused") break;
  }
  return verdict;
}

interface Attempt {
  request: ShipmentRequest;
  shipment: Shipment;
  options: CallOptions;
}

async function attempt(
  env: Env,
  partner: Partner,
  { request: { row, body }, shipment, options }: Attempt,
): Promise<Verdict> {
  try {
    const sent = await invoke(clientFor(env, partner), row, [parametersOf(row, shipment), body, options]);
    return { is: "delivered", ...sent };
  } catch (error) {
    return verdictOn(error, { profile: partner.profile, isRemoval: row.verb === "delete" });
  }
}

/**
 * Calls an operation by its row. What a lane brings is known at run time only, and was held to the document before it
 * was stored; so the types of the method are of no help here.
 */
async function invoke(
  client: PartnerClient,
  { id }: OperationRow,
  [params, body, options]: [Record<string, string> | undefined, Item | undefined, CallOptions],
): Promise<Located> {
  const method = id.split(".").reduce<unknown>((found, name) => Reflect.get(Object(found), name), client);
  if (typeof method !== "function") throw new TypeError(`${id} cannot be called`);
  const located: unknown = await method(...[params, body].filter((each) => each !== undefined), options);
  const { location }: Located = { ...Object(located) };
  return location === undefined ? {} : { location };
}
