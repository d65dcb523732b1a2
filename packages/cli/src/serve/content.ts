import type { CredentialsRole } from "@openocpi/spec";
import { generateNetwork } from "../network/generate-network.js";
import { ownersOf } from "../standalone/owners.js";
import { UserError } from "../user-error.js";
import { loadSeed } from "./load-seed.js";
import type { Service } from "./serve.js";

/** Who is played where nobody says it. */
const usual: readonly CredentialsRole[] = [
  { role: "CPO", country_code: "NL", party_id: "CPO", business_details: { name: "Oranje Laadpalen" } },
  { role: "EMSP", country_code: "NL", party_id: "MSP", business_details: { name: "Movendo" } },
];

/** Who is played, and with what. */
export interface Content extends Pick<Service, "content" | "skipped"> {
  roles: readonly CredentialsRole[];
}

/**
 * The content of a file, and who it belongs to unless that is said; without a file something that is made up.
 *
 * @throws UserError where the file cannot be used
 */
export async function contentOf({
  party,
  seed,
}: {
  party?: readonly CredentialsRole[] | undefined;
  seed?: string | undefined;
}): Promise<Content> {
  const given = party && party.length > 0 ? party : undefined;
  if (seed === undefined) {
    const roles = given ?? usual;
    return { roles, content: generateNetwork(roles), skipped: [] };
  }
  const { seed: content, skipped } = await loadSeed(seed, given);
  const owners = ownersOf(content);
  if (given === undefined && owners.length === 0) {
    const [first] = skipped;
    const why = first ? `: ${first.module} ${first.name}: ${first.why}` : ": say with --party whom to play";
    throw new UserError(`${seed} holds nothing that can be served${why}`);
  }
  return { roles: given ?? owners, content, skipped };
}
