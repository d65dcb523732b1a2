import type { Listable } from "@openocpi/protocol";
import type { Case } from "../case.js";
import { CrudBench } from "./bench.js";
import type { CrudCase } from "./crud-case.js";
import { listCases } from "./list-cases.js";
import { objectCases } from "./object-cases.js";
import type { CrudContractOptions, CrudKey } from "./options.js";
import { pageCases } from "./page-cases.js";
import { parallelCases } from "./parallel-cases.js";

const all: readonly CrudCase[] = [...listCases, ...pageCases, ...objectCases, ...parallelCases];

/**
 * What every Crud has to keep to, as cases for any test runner: those that apply to this one. A Crud below an Adapter
 * is tested together with it, as what `adapt()` makes of the two.
 *
 * @example
 * const contract = crudContract({
 *   role: "receiver",
 *   make: async () => locationsIn(await emptyDatabase()),
 *   sample: (fields) => ({ ...location, ...fields }),
 *   key: ({ country_code, party_id, id }) => ({ country_code, party_id, id }),
 * });
 * for (const { rule, name, run } of contract) test(`${name} (${rule})`, () => run());
 */
export function crudContract<Item extends Listable, K extends CrudKey>(
  options: CrudContractOptions<Item, K>,
): readonly Case[] {
  return all
    .filter((one) => applies(one, options))
    .map(({ rule, name, run }) => ({
      rule,
      name,
      run: async () => run(new CrudBench(options, await options.make())),
    }));
}

function applies<Item extends Listable, K extends CrudKey>(
  { methods = [], needs }: CrudCase,
  { role, owners, meantFor, methods: has }: CrudContractOptions<Item, K>,
): boolean {
  if (has && !methods.every((method) => has.includes(method))) return false;
  const hasOwners = owners === undefined || owners.length > 1;
  if (needs === "receiver") return role === "receiver" && hasOwners;
  if (needs === "owners") return hasOwners;
  return needs !== "meantFor" || meantFor !== undefined;
}
