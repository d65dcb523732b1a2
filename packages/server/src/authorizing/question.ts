import {
  InvalidBody,
  isTemporary,
  MissingEndpoint,
  PartnerError,
  PartnerUnreachable,
} from "@openocpi/client";
import {
  ciEqual,
  includesParty,
  type Partner,
  type Party,
  partyOf,
  type Received,
  type Schemas,
  statusCodes,
} from "@openocpi/protocol";
import type { Env } from "../env.js";
import { bring, everythingOf, holders, isHub } from "../handlers/ownership.js";
import { offeredRoles } from "../handlers/parties.js";
import { clientFor } from "../registration/client-of.js";
import { inTime } from "./in-time.js";
import type { AuthorizationAnswer, AuthorizationRequest } from "./types.js";

type Info = Received<Schemas["AuthorizationInfo"]>;

/** Whom to ask: a partner, and which of the parties behind it; a Hub without one finds it by itself (ROUT-05). */
export interface Target {
  partner: Partner;
  party?: Party;
}

/** What somebody answered: a decision, or why there is none. */
export type Answered = Target &
  (
    | { answer: Schemas["AllowedType"]; info: Info }
    | { answer: Exclude<AuthorizationAnswer, Schemas["AllowedType"]>; info?: undefined }
  );

/** A question on its way: what is asked, and until when. */
export interface Question extends Pick<AuthorizationRequest, "location" | "from"> {
  uid: string;
  type: Schemas["TokenType"];
  /** As `Date.now()` has it. */
  until: number;
  signal: AbortSignal;
}

/** Asks one eMSP; about several EVSEs one by one, where it knows no other way. @throws InvalidBody for a location that is none */
export async function askOne(env: Env, target: Target, question: Question): Promise<Answered> {
  const { location_id, evse_uids = [] } = question.location ?? {};
  if (location_id === undefined || evse_uids.length < 2 || !target.partner.profile.oneEvseInAuthorize)
    return post(env, target, question);
  const answers = await Promise.all(
    evse_uids.map((uid) => post(env, target, { ...question, location: { location_id, evse_uids: [uid] } })),
  );
  const allowed = evse_uids.filter((_, index) => answers[index]?.answer === "ALLOWED");
  const first = mostTelling(answers);
  if (first?.answer !== "ALLOWED") return first ?? { ...target, answer: "error" };
  return { ...first, info: { ...first.info, location: { location_id, evse_uids: allowed } } };
}

async function post(env: Env, target: Target, question: Question): Promise<Answered> {
  const { partner, party } = target;
  const { uid, type, location, until, signal } = question;
  const from = question.from ?? ownCpo(env, partner);
  const timeout = Math.max(1, until - Date.now());
  const options = { signal, timeout, ...(party && { to: party }), ...(from && { from }) };
  try {
    const { authorize } = clientFor(env, partner, { urgent: true }).tokens.sender;
    const info = await authorize.post({ token_uid: uid, type }, location, options);
    const mayAnswer = () => mayAnswerFor(env, partner, info.token);
    if (!(await inTime(question, "`partners` is too slow", mayAnswer))) return { ...target, answer: "error" };
    return { ...target, answer: here(info, location), info };
  } catch (error) {
    if (error instanceof InvalidBody) throw error;
    const lack = lackOf(error);
    if (lack !== undefined) return { ...target, answer: lack };
    return { ...target, answer: failed(env, question, error, partner.id) ? "offline" : "aborted" };
  }
}

/**
 * Something of ours failed for one that is asked, so that it cannot answer; the others can (P-20).
 *
 * @returns false where it is only that nobody waits for it any more
 */
export function failed(env: Env, { signal }: Question, error: unknown, partner?: string): boolean {
  if (signal.aborted) return false;
  env.emit({ type: "error", error, ...(partner !== undefined && { partner }) });
  return true;
}

/** Where our charge points are of one party alone, it is that which asks. */
function ownCpo(env: Env, partner: Partner): Party | undefined {
  const [first, ...others] = offeredRoles(env, partner).filter(({ role }) => role === "CPO");
  return first && others.length === 0 ? partyOf(first) : undefined;
}

/**
 * Who says ALLOWED pays, so it has to be for a Token of its own. A party that a Hub answers for is this Hub's from now on,
 * for its Sessions and CDRs take the same way (P-4).
 */
async function mayAnswerFor(env: Env, partner: Partner, owner: Party): Promise<boolean> {
  if (includesParty(everythingOf(partner), owner)) return true;
  const mayBring = isHub(partner) && (partner.carriesOthers ?? "any") === "any";
  if (mayBring && (await bring(env, partner, owner))) return true;
  const [held] = await holders(env, partner, [owner], everythingOf);
  env.emit({
    type: "claim",
    partner: partner.id,
    parties: [partyOf(owner)],
    ...(held && { holder: held.partner.id }),
  });
  return false;
}

/** The decision for where it was asked about: ALLOWED somewhere else is not allowed here (TOK-04). */
function here({ allowed, location: where }: Info, asked: Question["location"]): Schemas["AllowedType"] {
  if (allowed !== "ALLOWED" || !asked || !where) return allowed;
  const [wanted, granted] = [asked.evse_uids ?? [], where.evse_uids ?? []];
  const isHere =
    ciEqual(asked.location_id, where.location_id) &&
    (wanted.length === 0 ||
      granted.length === 0 ||
      wanted.some((uid) => granted.some((each) => ciEqual(each, uid))));
  return isHere ? allowed : "NOT_ALLOWED";
}

/** Why there is no decision: 404 and 2004 mean unknown, never offline (P-20). Undefined where it is not about the partner. */
function lackOf(error: unknown): Exclude<AuthorizationAnswer, Schemas["AllowedType"]> | undefined {
  if (error instanceof MissingEndpoint) return "offline";
  if (error instanceof PartnerUnreachable) {
    if (error.reason === "aborted") return "aborted";
    return isTemporary(error) ? "offline" : "error";
  }
  if (!(error instanceof PartnerError)) return undefined;
  const { http, code } = error;
  const isUnknown = code === statusCodes.unknownToken || code === statusCodes.unknownReceiver;
  if (http === 404 || isUnknown) return "unknown";
  if (code === statusCodes.notEnoughInformation) return "location-needed";
  // One that is asked too much is there.
  return isTemporary(error) && http !== 429 ? "offline" : "error";
}

const lessTelling: readonly AuthorizationAnswer[] = [
  "location-needed",
  "offline",
  "error",
  "unknown",
  "aborted",
];

/** The answer that says most: ALLOWED, another decision, then whoever might have made one; of several the first. */
export function mostTelling(answers: readonly Answered[]): Answered | undefined {
  const rank = ({ answer }: Answered) => (answer === "ALLOWED" ? -2 : lessTelling.indexOf(answer));
  return answers.toSorted((a, b) => rank(a) - rank(b))[0];
}
