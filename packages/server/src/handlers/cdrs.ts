import { headerNames, invalid, type Party } from "@openocpi/protocol";
import type { Env } from "../env.js";
import type { CrudCall, Reply } from "./call.js";
import { crudOf } from "./hosted.js";
import { takeRoute } from "./ownership.js";
import type { Item } from "./parts.js";
import { sameContent } from "./same-content.js";

/**
 * POST of a CDR. It never changes one that is there (CDR-02): the same once more gets the same answer as before, a
 * different one is refused (AMB-20, P-18). The answer says where to read it back (CDR-01).
 */
export async function postCdr(call: CrudCall, env: Env): Promise<Reply<never>> {
  const { row, about, context, caller } = call;
  const cdr: Item = { ...call.body };
  // A surrogate on its own has no form in a URL, and so the CDR none in which it could be read back.
  for (const name of identity)
    if (/\p{Surrogate}/u.test(String(cdr[name]))) throw invalid(`/${name} is not well formed`);
  const owner: Party = { country_code: String(cdr.country_code), party_id: String(cdr.party_id) };
  if (!(await takeRoute(env, call, owner)))
    throw invalid("/country_code and /party_id name a party that is not yours");
  const crud = crudOf(env, row);
  const key = { ...owner, id: String(cdr.id) };
  const { created, record } = await crud.update(
    key,
    (current) => {
      if (!current) return cdr;
      if (sameCdr(current, cdr)) return current;
      throw invalid("/id belongs to another CDR that was posted before, and a CDR cannot be changed");
    },
    context,
  );
  await reportUnknownOriginal(call, env, cdr, owner);
  const path = identity.map((name) => encodeURIComponent(String(record[name]))).join("/");
  return {
    http: created && !caller.partner.profile.okForCreated ? 201 : 200,
    headers: { [headerNames.location]: `${about.baseUrl}${about.path}/${path}` },
  };
}

const identity = ["country_code", "party_id", "id"] as const;

/** CDRs are sent again with a new last_updated; that alone makes no other CDR of it (P-18), nor does the case of its identity (TYPE-01). */
const sameCdr = (a: Item, b: Item): boolean => sameContent(withoutNames(a), withoutNames(b));

/** Both were found under the same names already. */
const withoutNames = (cdr: Item): Item =>
  Object.fromEntries(Object.entries(cdr).filter(([name]) => ![...identity, "last_updated"].includes(name)));

/** A Credit CDR may refer to an original that never came: it is stored, and reported (P-18). */
async function reportUnknownOriginal(
  { row, context }: CrudCall,
  env: Env,
  cdr: Item,
  owner: Party,
): Promise<void> {
  const original = cdr.credit_reference_id;
  if (typeof original !== "string") return;
  if (await crudOf(env, row).get({ ...owner, id: original }, context)) return;
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
