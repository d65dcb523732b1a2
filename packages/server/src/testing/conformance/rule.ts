/** How binding a rule is: PRACTICE is what running roaming has taught beyond the standard. */
export type RuleLevel = "MUST" | "SHOULD" | "MAY" | "IMPLIED" | "PRACTICE";

/** A rule by its id. */
export interface Rule {
  id: string;
  level: RuleLevel;
  /** Whose behaviour it is: that of who answers, of who asks, of both, or of a Hub. */
  side: "server" | "client" | "both" | "hub";
  says: string;
  /** Why it cannot be seen from the place of a partner; absent where it can. */
  unseen?: string;
}

/** One row of the table. */
export type RuleRow = readonly [
  id: string,
  level: RuleLevel,
  side: Rule["side"],
  says: string,
  unseen?: string,
];
