import { isDeepStrictEqual } from "node:util";
import { NoMutualVersion, PartnerError, PartnerUnreachable } from "@openocpi/client";
import { type CrudModule, OcpiError } from "@openocpi/protocol";
import type { OperationRow } from "@openocpi/spec";
import fc from "fast-check";
import { sample } from "../spec/sample.js";
import { theirs } from "../support/conformance-story.js";
import { type AnswerDraft, bytesOf, validAnswers } from "./answers.js";
import { type AgainstPartner, ourToken, placeOf } from "./hostile-partner.js";
import { Found } from "./oracle.js";

/** How long a call may take, in milliseconds. */
const patience = 10_000;

type Outcome = { value: unknown } | { error: unknown };

/** Asks the partner, which answers with this, and waits for what comes of it. */
async function outcomeOf(here: AgainstPartner, draft: AnswerDraft): Promise<Outcome> {
  const { row } = draft;
  here.begin();
  const isRegistering = row.module === "versions" || row.id === "credentials.post";
  const place =
    row.id === "versions.list" ? "/versions" : row.id === "versions.get" ? "/2.2.1" : placeOf(row);
  const others = ["/versions", "/2.2.1", "/both/credentials"].filter((other) => other !== place);
  here.answer = (path) => bytesOf(others.includes(path) ? byTheBook(here, path) : draft);
  const call = isRegistering ? register(here) : isPulled(draft) ? pull(here, row) : ask(here, row);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Outcome>((resolve) => {
    timer = setTimeout(
      () => resolve({ error: new Found(`hung: nothing came of it in ${patience} ms`) }),
      patience,
    );
  });
  const outcome = await Promise.race([
    call.then(
      (value) => ({ value }),
      (error: unknown) => ({ error }),
    ),
    late,
  ]);
  clearTimeout(timer);
  return outcome;
}

/** Whether it is pulled: not where that would be tried again after a while. */
const isPulled = ({ row, isPulled, http, frame }: AnswerDraft) =>
  isPulled && row.list && isCrudModule(row.module) && http === 200 && frame === "as it is";
const isCrudModule = (module: string): module is CrudModule => crudModules.some((each) => each === module);
/** Not hubclientinfo: this partner is no Hub, and only Hubs are asked for it. */
const crudModules = ["locations", "sessions", "cdrs", "tariffs", "tokens"] as const;

/** Reads a list into our storage, from its beginning. */
const pull = ({ platform }: AgainstPartner, { module }: OperationRow): Promise<unknown> =>
  isCrudModule(module) ? platform.pull("hostile", module, { full: true }) : Promise.reject(new Error(module));

/** What it answers where nothing else is said, so that a registration gets as far as it can. */
function byTheBook({ origin }: AgainstPartner, path: string): AnswerDraft {
  const id = path === "/versions" ? "versions.list" : path === "/2.2.1" ? "versions.get" : "credentials.post";
  const [draft] = fc.sample(validAnswers(id, origin), { numRuns: 1, seed: 1 });
  if (!draft) throw new Error("fast-check made no sample");
  return draft;
}

/** Registers with it anew, under the id of nobody. */
async function register({ platform, partners, origin }: AgainstPartner): Promise<unknown> {
  const id = "registering";
  await partners.update(id, () => ({
    id,
    status: "unregistered",
    roles: [],
    endpoints: [],
    offer: {},
    expects: { sharedParties: [theirs] },
    profile: {},
    inbound: [],
  }));
  const settled = await platform
    .register({ id, url: `${origin}/versions`, token: ourToken, expects: { sharedParties: [theirs] } })
    .then(
      (partner) => ({ partner }),
      (error: unknown) => ({ error }),
    );
  const status = (await partners.get(id))?.status;
  if (status === "registering")
    throw new Found("a registration that is over is still under way in the record");
  if ("error" in settled) throw settled.error;
  return settled.partner;
}

/** Calls the method of the client that an operation has. */
async function ask(
  { platform }: AgainstPartner,
  { module, role, part, verb, keys, query, body, list }: OperationRow,
): Promise<unknown> {
  const names = [module, role, part, verb].filter((name) => name !== null);
  const client: unknown = await platform.partner("hostile");
  const holder = names
    .slice(0, -1)
    .reduce<unknown>((inner, name) => Reflect.get(Object(inner), name), client);
  const method: unknown = Reflect.get(Object(holder), names.at(-1) ?? "");
  if (typeof method !== "function") throw new Found(`the client has no ${names.join(".")}`);
  const parameters: Record<string, unknown> = {
    ...theirs,
    duration: 60,
    response_url: "https://a.example/",
    date_from: "2026-03-02T09:00:00Z",
  };
  const params = Object.fromEntries(
    [...keys, ...query].map((name) => [
      name,
      parameters[name] ?? (keys.some((key) => key === name) ? "K1" : undefined),
    ]),
  );
  const args = [
    ...(keys.length + query.length > 0 ? [params] : []),
    ...(body === null ? [] : [sample(body, "minimal")]),
  ];
  const result: unknown = Reflect.apply(method, holder, [...args, { retry: 0 }]);
  return list ? Object(result).toArray() : result;
}

const expected = [PartnerError, PartnerUnreachable, NoMutualVersion, OcpiError];

/** Whatever a partner answers, a call ends: with a value or with one of our errors. @throws {Found} */
export async function tryAnswer(here: AgainstPartner, draft: AnswerDraft): Promise<void> {
  const outcome = await outcomeOf(here, draft);
  if ("error" in outcome) {
    const { error } = outcome;
    if (error instanceof Found) throw error;
    if (!expected.some((type) => error instanceof type))
      throw new Found(`an unexpected error: ${error instanceof Error ? error.stack : String(error)}`);
  }
  const told = JSON.stringify([here.events, "error" in outcome && String(outcome.error)]);
  if (told.includes(ourToken) || told.includes(btoa(ourToken))) throw new Found(`the token is told: ${told}`);
  if (Reflect.has({}, "polluted")) throw new Found("Object.prototype was written to");
}

/** A valid answer gives just what it says. @throws {Found} */
export async function tryValidAnswer(here: AgainstPartner, draft: AnswerDraft): Promise<void> {
  const outcome = await outcomeOf(here, draft);
  if ("error" in outcome) throw new Found(`a valid answer was refused: ${String(outcome.error)}`);
  const odd = here.events.find(({ type }) => type === "tolerated" || type === "refused");
  if (odd) throw new Found(`a valid answer was not taken as it is: ${JSON.stringify(odd)}`);
  const { row, json } = draft;
  const isCompared = row.module !== "versions" && row.id !== "credentials.post";
  if (isCompared && row.data !== null && !isDeepStrictEqual(outcome.value, Object(json).data))
    throw new Found(`${JSON.stringify(outcome.value)} came out of ${JSON.stringify(json)}`);
}
