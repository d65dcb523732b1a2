import type { OperationId } from "@openocpi/spec";
import fc from "fast-check";
import { type AnswerDraft, answered, bytesOf, mutatedAnswers, validAnswers } from "./answers.js";
import { tryAnswer, tryValidAnswer } from "./ask.js";
import { curl, netcat, netcatAnswer } from "./curl.js";
import { agent, assembled, exchange, type Sent } from "./exchange.js";
import { againstPartner } from "./hostile-partner.js";
import { mutatedRequests } from "./mutations.js";
import { judge, judgeValid } from "./oracle.js";
import { rawRequests, tryRaw } from "./raw.js";
import { type Draft, operationIds, validRequests } from "./requests.js";
import { world } from "./world.js";

export interface FuzzOptions {
  seed: number;
  /** How many mutated requests; of everything else there is a share of that. */
  runs: number;
  /** Told after each run. */
  onRun?: (part: string) => void;
}

/** What was found, and how to see it again. */
export interface Finding {
  part: string;
  what: string;
  /** A command for the shell. */
  reproduction: string;
  /** Of fast-check: with the seed it leads back here. */
  path: string;
}

export interface Fuzzed {
  findings: Finding[];
  /** How many runs there were, by part. */
  counts: Readonly<Record<string, number>>;
}

/** Picks the operation first, so that all of them come equally often. */
const ofAny = <T>(
  ids: readonly OperationId[],
  make: (id: OperationId) => fc.Arbitrary<T>,
): fc.Arbitrary<T> => {
  const made = new Map<OperationId, fc.Arbitrary<T>>();
  return fc.constantFrom(...ids).chain((id) => {
    const found = made.get(id) ?? make(id);
    made.set(id, found);
    return found;
  });
};

/** Runs every part with this seed; each goes on until something is found in it. */
export async function fuzz({ seed, runs, onRun = () => {} }: FuzzOptions): Promise<Fuzzed> {
  const [here, there, connections] = [await world(), await againstPartner(), agent()];
  const counts: Record<string, number> = {};
  const findings: Finding[] = [];
  const part = async <T>(
    name: string,
    share: number,
    values: fc.Arbitrary<T>,
    check: (value: T) => Promise<void>,
    reproduce: (value: T) => string,
  ) => {
    counts[name] = 0;
    const property = fc.asyncProperty(values, async (value) => {
      counts[name] = (counts[name] ?? 0) + 1;
      onRun(name);
      await check(value);
    });
    const details = await fc.check(property, { seed, numRuns: Math.ceil(runs * share) });
    if (!details.failed) return;
    const [value] = details.counterexample ?? [];
    const error = details.errorInstance;
    findings.push({
      part: name,
      what: error instanceof Error ? `${error.name}: ${error.message}` : String(error),
      reproduction: value === undefined ? "" : reproduce(value),
      path: details.counterexamplePath ?? "",
    });
  };

  const send = async (draft: Draft, judgeAnswer: typeof judge | typeof judgeValid) => {
    const sent = assembled(draft, await here.begin(draft.row), here);
    judgeAnswer(sent, await exchange(connections, here, sent), here);
    const read = readBack(sent);
    if (read) judge(read, await exchange(connections, here, read), here);
  };
  const asCurl = (draft: Draft) =>
    curl(here.base, assembled(draft, { token: "token-of-movendo", result: "ID" }, here));
  const asNetcat = (draft: AnswerDraft) => `${netcatAnswer(bytesOf(draft))} # asked for ${draft.row.id}`;

  try {
    await part(
      "valid requests",
      0.1,
      ofAny(operationIds, validRequests),
      (draft) => send(draft, judgeValid),
      asCurl,
    );
    await part(
      "mutated requests",
      1,
      ofAny(operationIds, (id) => mutatedRequests(validRequests(id))),
      (draft) => send(draft, judge),
      asCurl,
    );
    await part(
      "malformed HTTP",
      0.05,
      rawRequests,
      (pieces) => tryRaw(here, pieces),
      (pieces) => netcat(here.port, Buffer.concat(pieces)),
    );
    await part(
      "valid answers",
      0.05,
      ofAny(answered, (id) => validAnswers(id, there.origin)),
      (draft) => tryValidAnswer(there, draft),
      asNetcat,
    );
    await part(
      "mutated answers",
      0.2,
      ofAny(answered, (id) => mutatedAnswers(id, there.origin)),
      (draft) => tryAnswer(there, draft),
      asNetcat,
    );
  } finally {
    connections.destroy();
    await Promise.all([here.close(), there.close()]);
  }
  return { findings, counts };
}

/** What was written to one address is read there again: what was let in must not harm whoever gets it out. */
function readBack({ row, method, target, headers }: Sent): Sent | undefined {
  const isWrite =
    row.role === "receiver" &&
    row.object === row.body?.replace(/Patch$/, "") &&
    method === row.method.toUpperCase();
  if (!isWrite || row.verb === "post") return undefined;
  const kept = headers.filter(([name]) => !/^(content|transfer)-/i.test(name));
  return { row, method: "GET", target, headers: kept, body: undefined };
}
