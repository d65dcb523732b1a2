import { isDeepStrictEqual } from "node:util";
import type { OcpiEvent, Partner } from "@openocpi/protocol";
import fc from "fast-check";
import { curl } from "./curl.js";
import { type Answer, agent, assembled, exchange } from "./exchange.js";
import { type Entry, journalled } from "./journal.js";
import { mutatedRequests } from "./mutations.js";
import { type Draft, operationIds, validRequests } from "./requests.js";
import { type World, world } from "./world.js";

/** What came of a request, in a form that two platforms share. */
interface Outcome {
  http: number;
  headers: unknown;
  answer: unknown;
  events: unknown;
  storage: unknown;
  partners: unknown;
}

/** A difference between the two, and the request that shows it. */
export interface Difference {
  reproduction: string;
  whole: unknown;
  fast: unknown;
}

export interface Compared {
  difference?: Difference;
  runs: number;
  /** How many of the requests were answered with 1000. */
  accepted: number;
  /** How many of these without asking express-openapi-validator. */
  short: number;
}

interface Lane {
  world: World;
  journal: Entry[];
}

async function lane(fastLane: boolean): Promise<Lane> {
  const journal: Entry[] = [];
  const opened = await world({ fastLane, watched: (modules) => journalled(modules, journal) });
  return { world: opened, journal };
}

const requests = fc
  .constantFrom(...operationIds)
  .chain((id) =>
    fc.oneof(
      { weight: 1, arbitrary: validRequests(id) },
      { weight: 3, arbitrary: mutatedRequests(validRequests(id)) },
    ),
  );

/**
 * Sends the same requests to two platforms that differ in `fastLane` alone, over the same data, and compares what comes
 * of them: answer, events, calls of the Cruds, partners.
 */
export async function compareLanes({ seed, runs }: { seed: number; runs: number }): Promise<Compared> {
  const lanes = [await lane(false), await lane(true)] as const;
  const connections = agent();
  let [accepted, short] = [0, 0];
  const send = async ({ world, journal }: Lane, draft: Draft): Promise<Outcome> => {
    const begun = await world.begin(draft.row);
    journal.length = 0;
    const answer = await exchange(connections, world, assembled(draft, begun, world));
    if (world === lanes[1].world && answer.text.startsWith('{"status_code":1000')) {
      accepted++;
      if (!world.wasValidated()) short++;
    }
    return outcomeOf(answer, await world.platform.partners.list(), world.events, journal, [
      [world.base, "<base>"],
      [world.partnerOrigin, "<partner>"],
      [begun.token, "<token>"],
    ]);
  };
  let difference: Difference | undefined;
  try {
    const property = fc.asyncProperty(requests, async (draft) => {
      const [whole, fast] = [await send(lanes[0], draft), await send(lanes[1], draft)];
      if (isDeepStrictEqual(whole, fast)) return true;
      const begun = { token: "token-of-movendo", result: "ID" };
      const reproduction = curl(lanes[1].world.base, assembled(draft, begun, lanes[1].world));
      difference = { reproduction, ...differing(whole, fast) };
      return false;
    });
    await fc.check(property, { seed, numRuns: runs });
  } finally {
    connections.destroy();
    for (const { world } of lanes) await world.close();
  }
  return { runs, accepted, short, ...(difference && { difference }) };
}

/** Those parts alone that differ. */
function differing(whole: Outcome, fast: Outcome): Pick<Difference, "whole" | "fast"> {
  const names = (Object.keys(whole) as (keyof Outcome)[]).filter(
    (name) => !isDeepStrictEqual(whole[name], fast[name]),
  );
  const only = (outcome: Outcome) => Object.fromEntries(names.map((name) => [name, outcome[name]]));
  return { whole: only(whole), fast: only(fast) };
}

function outcomeOf(
  { http, headers, text }: Answer,
  partners: readonly Partner[],
  events: readonly OcpiEvent[],
  journal: readonly Entry[],
  names: readonly (readonly [string, string])[],
): Outcome {
  const plain = (value: unknown): unknown => withoutChance(value, names);
  return {
    http,
    headers: plain({ ...headers, date: undefined, "content-length": undefined }),
    answer: plain(text),
    // What follows an answer comes when it comes: the result of a command, and the request that brings it.
    events: plain(
      events.filter(
        (event) => event.type !== "result" && !(event.type === "request" && event.direction === "out"),
      ),
    ),
    storage: plain(journal),
    partners: plain(partners),
  };
}

/** A value as JSON, without what is another one every time: ids and tokens that were made, addresses, and times. */
function withoutChance(value: unknown, names: readonly (readonly [string, string])[]): string {
  const text = JSON.stringify(value, (name, member: unknown) => {
    if (name === "ms" || name === "at") return undefined;
    return member instanceof Error ? String(member) : member;
  });
  return names
    .reduce((plain, [own, shared]) => plain.replaceAll(own, shared), text)
    .replaceAll(/[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[\da-f]{4}-[\da-f]{12}/g, "<uuid>")
    .replaceAll(/\b[\da-f]{64}\b/g, "<hash>")
    .replaceAll(/(?<=\\?"token\\?":\\?")[\w-]{43}(?=\\?")/g, "<token>")
    .replaceAll(/(?<=\\?"(timestamp|validUntil)\\?":\\?")[\dT:.Z-]+(?=\\?")/g, "<time>");
}
