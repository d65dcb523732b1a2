import { type Context, headerNames, invalid, type Party } from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { crudOf } from "./hosted.js";
import { partyOfItem } from "./outgoing.js";
import { takeRoute } from "./ownership.js";
import type { Item } from "./parts.js";
import { sameContent } from "./same-content.js";

/**
 * POST of a CDR. It never changes one that is there (CDR-02): the same once more gets the same answer as before, a
 * different one is refused (AMB-20, P-18). The answer says where to read it back (CDR-01).
 */
export async function postCdr(call: CrudCall, env: Env): Promise<Reply<never>> {
  const { about, caller } = call;
  const cdr: Item = { ...call.body };
  // A surrogate on its own has no form in a URL, and so the CDR none in which it could be read back.
  for (const name of identity)
    if (/\p{Surrogate}/u.test(String(cdr[name]))) throw invalid(`/${name} is not well formed`);
  if (!(await takeRoute(env, call, partyOfItem(cdr))))
    throw invalid("/country_code and /party_id name a party that is not yours");
  const { created, record } = await storeCdr(env, call, cdr);
  const path = identity.map((name) => encodeURIComponent(String(record[name]))).join("/");
  return {
    http: created && !caller.partner.profile.okForCreated ? 201 : 200,
    headers: { [headerNames.location]: `${about.baseUrl}${about.path}/${path}` },
  };
}

/**
 * Stores a CDR that has come, by whichever way; one that is there stays as it is.
 *
 * @throws 2001 for another one under the same id
 */
export async function storeCdr(
  env: Env,
  { row, context }: Stored,
  cdr: Item,
): Promise<{ created: boolean; record: Item }> {
  const owner = partyOfItem(cdr);
  const key = { ...owner, id: String(cdr.id) };
  const stored = await receivedCdrs(env).update(
    key,
    (current) => {
      if (!current) return cdr;
      if (sameCdr(current, cdr)) return current;
      throw invalid("/id belongs to another CDR that came before, and a CDR cannot be changed");
    },
    context,
  );
  await reportUnknownOriginal(env, { row, context }, cdr, owner);
  return stored;
}

/** With what operation it came, and the context of that. */
interface Stored {
  row: Pick<OperationRow, "id">;
  context: Context;
}

const receivedCdrs = (env: Env) => crudOf(env, { module: "cdrs", role: "receiver" });

const identity = ["country_code", "party_id", "id"] as const;

/** CDRs are sent again with a new last_updated; that alone makes no other CDR of it (P-18), nor does the case of its identity (TYPE-01). */
export const sameCdr = (a: Item, b: Item): boolean => sameContent(withoutNames(a), withoutNames(b));

/** Both were found under the same names already. */
const withoutNames = (cdr: Item): Item =>
  Object.fromEntries(Object.entries(cdr).filter(([name]) => ![...identity, "last_updated"].includes(name)));

/** A Credit CDR may refer to an original that never came: it is stored, and reported (P-18). */
async function reportUnknownOriginal(
  env: Env,
  { row, context }: Stored,
  cdr: Item,
  owner: Party,
): Promise<void> {
  const original = cdr.credit_reference_id;
  if (typeof original !== "string") return;
  if (await receivedCdrs(env).get({ ...owner, id: original }, context)) return;
  const violation = {
    path: "/credit_reference_id",
    message: "refers to a CDR that is not known",
    keyword: "reference",
    rule: "P-18",
  };
  const { partner, requestId, correlationId } = context;
  const about = {
    operation: row.id,
    object: "CDR",
    id: String(cdr.id),
    partner,
    requestId,
    correlationId,
  } as const;
  env.emit({ type: "tolerated", ...about, violations: [violation], removed: [] });
}
