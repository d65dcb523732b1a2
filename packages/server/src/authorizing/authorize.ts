import { type Party, partyOf, type Received, type Schemas } from "@openocpi/protocol";
import type { Env } from "../env.js";
import { routesTo } from "../routes/routes.js";
import { cachedTokens } from "./cached-tokens.js";
import { inTime } from "./in-time.js";
import { type Answered, askOne, failed, mostTelling, type Question, type Target } from "./question.js";
import { candidates, waysTo } from "./targets.js";
import type {
  AskedPartner,
  AuthorizationDecision,
  AuthorizationReason,
  AuthorizationRequest,
} from "./types.js";

type Token = Received<Schemas["Token"]>;

/**
 * Whether a driver may charge: by the Token that an eMSP has pushed to us, as far as its whitelist lets us (TOK-06); else
 * by asking its eMSP, or everybody who may know it (P-20).
 *
 * @throws what `signal` was aborted with; TypeError for a uid or location that cannot be sent; Error where your Tokens or
 *   partners cannot be looked up in time
 */
export async function authorize(
  env: Env,
  { timeoutMs = 5_000, type = "RFID", signal, ...request }: AuthorizationRequest,
): Promise<AuthorizationDecision> {
  if (["", ".", ".."].includes(request.uid))
    throw new TypeError(`\`uid\` is "${request.uid}", which cannot be asked about`);
  const until = Date.now() + timeoutMs;
  const question: Question = { ...request, type, until, signal: signal ?? new AbortController().signal };
  const tokens = await cachedTokens(env, question);
  const decision =
    tokens.length > 0
      ? await decideByTokens(env, tokens, question, request.askAllowed ?? false)
      : await decideByAsking(env, question);
  signal?.throwIfAborted();
  return decision;
}

/** Tokens of this uid that we know: of several owners, if it so happens. */
async function decideByTokens(
  env: Env,
  tokens: readonly Token[],
  question: Question,
  askAllowed: boolean,
): Promise<AuthorizationDecision> {
  const isAsked = ({ whitelist }: Token) => whitelist !== "ALWAYS" && (whitelist !== "ALLOWED" || askAllowed);
  const byToken = async (token: Token, why: AuthorizationReason, all: readonly Answered[] = []) => ({
    ...{ allowed: why !== "invalid", why, token },
    ...(await partnerOf(env, token, question)),
    ...(why !== "invalid" && question.location && { location: question.location }),
    asked: told(all),
  });
  const whitelisted = tokens.find((each) => each.valid && !isAsked(each));
  if (whitelisted) return byToken(whitelisted, "whitelisted");
  const [toAsk, [known]] = [tokens.filter(isAsked), tokens];
  if (toAsk.length === 0 && known) return byToken(known, "invalid");
  const answers = await firstAllowed(
    toAsk.map((token) => (signal) => askOwner(env, token, { ...question, signal })),
    question.signal,
  );
  const all = answers.flat();
  const telling = mostTelling(all);
  if (telling?.info) return decided(telling, all, question);
  const isOffline = (index: number) => answers[index]?.every(({ answer }) => answer === "offline");
  const usable = toAsk.find(
    ({ valid, whitelist }, index) => valid && whitelist !== "NEVER" && isOffline(index),
  );
  if (usable) return byToken(usable, "offline-whitelisted", all);
  const [token = known] = toAsk;
  return {
    ...{ allowed: false, why: reasonOf(telling, "offline") },
    ...(token && { token, ...(await partnerOf(env, token, question)) }),
    asked: told(all),
  };
}

/** A card that nobody has told us of: everybody who may know it is asked at once. */
async function decideByAsking(env: Env, question: Question): Promise<AuthorizationDecision> {
  const targets = await inTime(question, tooSlow, () => candidates(env));
  const answers = await firstAllowed(
    targets.map((target) => async (signal) => [await askOne(env, target, { ...question, signal })]),
    question.signal,
  );
  const all = answers.flat();
  const telling = mostTelling(all);
  if (telling?.info) return decided(telling, all, question);
  return { allowed: false, why: reasonOf(telling, "unknown"), asked: told(all) };
}

/** Asks the owner of a Token; where one way to it is closed, by the next. None at all is like nobody there. */
async function askOwner(env: Env, owner: Party, question: Question): Promise<Answered[]> {
  const answers: Answered[] = [];
  for (const way of await openWaysTo(env, owner, question)) {
    const answered = await askOne(env, way, question);
    answers.push(answered);
    if (answered.answer !== "offline" || Date.now() >= question.until) break;
  }
  return answers;
}

const tooSlow = "`partners`, or `modules.hubclientinfo.receiver.list`, is too slow";

/** The ways to the owner of a Token: none where that cannot be found out. */
function openWaysTo(env: Env, owner: Party, question: Question): Promise<Target[]> {
  return inTime(question, tooSlow, () => waysTo(env, owner)).catch((error: unknown) => {
    failed(env, question, error);
    return [];
  });
}

/** Asks all at once; as soon as one has allowed it, the others are let go. */
function firstAllowed(
  askers: readonly ((signal: AbortSignal) => Promise<readonly Answered[]>)[],
  signal: AbortSignal,
): Promise<(readonly Answered[])[]> {
  const found = new AbortController();
  const either = AbortSignal.any([found.signal, signal]);
  return Promise.all(
    askers.map(async (ask) => {
      const answers = await ask(either);
      if (answers.some(({ answer }) => answer === "ALLOWED")) found.abort();
      return answers;
    }),
  );
}

/** What an eMSP has decided. */
function decided(
  { partner, answer, info }: Extract<Answered, { info: object }>,
  all: readonly Answered[],
  question: Question,
): AuthorizationDecision {
  const { token, authorization_reference: reference, info: text } = info;
  const allowed = answer === "ALLOWED";
  const location = info.location ?? question.location;
  return {
    ...{ allowed, why: "asked", answer, token, partner: partner.id },
    ...(reference !== undefined && { authorization_reference: reference }),
    ...(allowed && location && { location }),
    ...(text && { info: text }),
    asked: told(all),
  };
}

/** Why nobody has decided. */
const reasonOf = (telling: Answered | undefined, ofNobody: AuthorizationReason): AuthorizationReason => {
  if (!telling || telling.info) return ofNobody;
  return telling.answer === "aborted" ? "error" : telling.answer;
};

/** The partner whose driver it is. The decision does not depend on it. */
async function partnerOf(
  env: Env,
  owner: Party,
  question: Question,
): Promise<Pick<AuthorizationDecision, "partner">> {
  try {
    const way = () => routesTo(env, { ...partyOf(owner), role: "EMSP" });
    const [route] = await inTime(question, tooSlow, way);
    return route ? { partner: route.partner.id } : {};
  } catch (error) {
    failed(env, question, error);
    return {};
  }
}

const told = (answers: readonly Answered[]): AskedPartner[] =>
  answers.map(({ partner, party, answer }) => ({ partner: partner.id, ...(party && { party }), answer }));
