import type { Party } from "@openocpi/protocol";
import { Skipped } from "./check.js";
import { type ConformanceCase, type Stage, stages } from "./conformance-case.js";
import { conformanceCases } from "./conformance-cases.js";
import { ConformanceContext } from "./context.js";
import { Clock } from "./exchange.js";
import { readPublished, registerWith, takeUp } from "./handshake.js";
import type { ConformanceOptions, ConformanceResult, Outcome } from "./options.js";
import { Peer } from "./peer.js";
import type { RuleLevel } from "./rule.js";
import { conformanceRules } from "./rules.js";

const usualParties: readonly [Party, ...Party[]] = [
  { country_code: "NL", party_id: "TST" },
  { country_code: "NL", party_id: "TSU" },
];

/**
 * Tests a platform from outside, as its partner: registers with it, reads, writes, sends commands and waits for their
 * results, replaces the tokens, and at last ends the connection. What it stores for us are objects of our parties.
 *
 * @returns one result per case, in the order in which they ran
 * @throws Error where the versions URL cannot be reached at all
 *
 * @example
 * const results = await runConformance({ url: "https://ocpi.example.com/versions", tokenA: ["first", "second"] });
 * for (const { rule, name, outcome, message } of results) console.log(outcome, rule, name, message);
 */
export async function runConformance(options: ConformanceOptions): Promise<readonly ConformanceResult[]> {
  const { connection, tokenA = [], cases = conformanceCases, parties = usualParties } = options;
  const tokens = typeof tokenA === "string" ? [tokenA] : tokenA;
  const [first] = tokens;
  if (first === undefined && !connection) throw new TypeError("`tokenA` or `connection` is needed");
  const clock = new Clock();
  const peer = await Peer.start(clock, parties, options);
  try {
    const context = new ConformanceContext(
      options,
      peer,
      parties,
      clock,
      connection ? ["", ...tokens] : tokens,
    );
    await readPublished(context);
    const run = runner(context, cases);
    if (!connection) await run("invited");
    const isConnected = await (connection ? takeUp(context, connection) : registerWith(context, first ?? ""));
    for (const stage of stages.slice(1)) await run(stage, isConnected);
    return run.results;
  } finally {
    await peer.close();
  }
}

const levels = new Map<string, RuleLevel>(conformanceRules.map(({ id, level }) => [id, level]));

/** The rules that are about registering itself are looked at even where that has failed. */
const aboutRegistering = /^(VER|CRED|AUTH|HTTP-01)/;

function runner(context: ConformanceContext, cases: readonly ConformanceCase[]) {
  const results: ConformanceResult[] = [];
  const run = async (stage: Stage, isConnected = true) => {
    for (const one of cases) {
      if (one.stage !== stage) continue;
      const [outcome, message] =
        isConnected || aboutRegistering.test(one.rule)
          ? await outcomeOf(one, context)
          : (["skipped", "we could not register"] as const);
      const level = levels.get(one.rule) ?? "OPEN";
      const result: ConformanceResult = {
        case: one,
        rule: one.rule,
        level,
        name: one.name,
        outcome,
        message,
      };
      results.push(result);
      context.options.onCase?.(result);
    }
  };
  return Object.assign(run, { results });
}

async function outcomeOf(
  { role, needs, run }: ConformanceCase,
  context: ConformanceContext,
): Promise<readonly [Outcome, string]> {
  const { roles } = context.options;
  if (roles && role !== "either" && !roles.includes(role)) return ["not applicable", `not tested as ${role}`];
  const missing = needs.find((name) => context.subject.endpoint(name) === undefined);
  if (missing) return ["not applicable", `${missing} is not published`];
  try {
    await run(context);
    return ["passed", ""];
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return [error instanceof Skipped ? "skipped" : "failed", message];
  }
}
