import type { Rule, RuleRow } from "./rule.js";
import { practiceRows } from "./rules-of-practice.js";
import { standardRows } from "./rules-of-the-standard.js";

const asRule = ([id, level, side, says, unseen]: RuleRow): Rule => ({
  id,
  level,
  side,
  says,
  ...(unseen !== undefined && { unseen }),
});

/** The rules of OCPI 2.2.1 and those of practice, in our own words. */
export const conformanceRules: readonly Rule[] = [...standardRows, ...practiceRows].map(asRule);
