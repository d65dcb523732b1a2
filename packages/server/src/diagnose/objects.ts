import { includesParty, type Party, partyOf, receive, withoutZ } from "@openocpi/protocol";
import type { SchemaName, Violation } from "@openocpi/spec";
import { broughtBy, isHub } from "../handlers/ownership.js";
import { type Answer, itemsOf } from "./answer.js";
import type { FindingId } from "./catalogue.js";
import type { ViolationCount } from "./diagnosis.js";
import type { Probe } from "./probe.js";

/** So many kinds of violations are told, the most frequent first. */
const most = 10;

/** What the objects of a page are like: whether they can be taken in, and whose they are. */
export function readObjects(probe: Probe, object: SchemaName, answer: Answer): void {
  const items = itemsOf(answer);
  const receptions = items.map((item) => receive(object, item));
  const refused = receptions.flatMap((each) => (each.accepted ? [] : each.violations));
  const tolerated = receptions.flatMap((each) => (each.accepted ? [...each.tolerated, ...each.removed] : []));
  tell(probe, "objects-refused", { object, violations: refused, answer });
  tell(probe, "objects-differ", { object, violations: tolerated, answer });
  if (items.length > 0 && JSON.stringify(withoutZ(object, items)) === JSON.stringify(items))
    probe.find("sends-without-z", answer);
  if (object !== "ClientInfo" && items.some((item) => !isOwn(probe, item)))
    probe.find("foreign-owner", answer);
}

interface Found {
  object: SchemaName;
  violations: readonly Violation[];
  answer: Answer;
}

function tell(probe: Probe, id: FindingId, { object, violations, answer }: Found): void {
  if (violations.length === 0) return;
  const finding = probe.find(id, answer);
  const counts = new Map((finding.violations ?? []).map((each) => [keyOf(each), each]));
  for (const { path: exact, message, rule } of violations) {
    const path = exact.replace(/\/\d+(?=\/|$)/g, "/[]");
    const one = { object, path, message, ...(rule !== undefined && { rule }) };
    counts.set(keyOf(one), { ...one, count: (counts.get(keyOf(one))?.count ?? 0) + 1 });
  }
  finding.violations = [...counts.values()];
}

const keyOf = ({ object, path, message }: Omit<ViolationCount, "count">): string =>
  `${object} ${path} ${message}`;

/** The most frequent of what was counted. */
export const mostFrequent = (counts: readonly ViolationCount[]): ViolationCount[] =>
  [...counts].sort((a, b) => b.count - a.count).slice(0, most);

/** Whether an object belongs to a party that the partner speaks for; through a Hub it may be anybody's (ROUT-06). */
function isOwn({ partner }: Probe, item: unknown): boolean {
  if (isHub(partner) || typeof item !== "object" || item === null) return true;
  const { country_code, party_id }: Partial<Party> = { ...item };
  if (typeof country_code !== "string" || typeof party_id !== "string") return true;
  const parties = [...partner.roles, ...(partner.carries ?? []), ...broughtBy(partner)];
  return includesParty(parties, partyOf({ country_code, party_id }));
}
