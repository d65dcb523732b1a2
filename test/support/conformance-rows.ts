import { afterAll, beforeAll, describe, test } from "vitest";
import type { Ask } from "./conformance-ask.js";
import { checkRefused, type Refused } from "./conformance-check.js";
import { type Net, type NetOptions, net } from "./conformance-net.js";

/** One thing that a rule says, and how it is seen. */
export interface Row {
  /** The rule, or the point of practice: `PAGE-03`. */
  rule: string;
  name: string;
  run(net: Net): Promise<void>;
}

function shared(options: NetOptions): () => Net {
  let found: Net | undefined;
  beforeAll(async () => {
    found = await net(options);
  });
  afterAll(() => found?.[Symbol.asyncDispose]());
  return () => {
    if (!found) throw new Error("a row ran before its platform was there");
    return found;
  };
}

/** Runs rows against one platform that they share. */
export function prove(title: string, options: NetOptions, rows: readonly Row[]): void {
  describe(title, () => {
    const here = shared(options);
    for (const { rule, name, run } of rows) test(`${rule}: ${name}`, () => run(here()));
  });
}

/** A request and the refusal that it gets. */
export interface Refusal extends Refused {
  rule: string;
  name: string;
  method: string;
  path: string;
  ask?: Ask;
}

/** Asks each row, and holds the refusal to the whole of what is expected. */
export function proveRefused(title: string, options: NetOptions, rows: readonly Refusal[]): void {
  describe(title, () => {
    const here = shared(options);
    for (const { rule, name, method, path, ask, ...refused } of rows) {
      test(`${rule}: ${name}`, async () => {
        checkRefused(await here().ask(method, path, ask), refused);
      });
    }
  });
}
