import type { BodyOf, CallOptions, ParametersOf, ResultOf as ResponseTo } from "@openocpi/client";
import type { Received, Schemas } from "@openocpi/protocol";
import type { Kind, ResultOf } from "../results/kinds.js";
import type { RoutedParty } from "../routes/routes.js";

/** Who is asked: a partner, by our id of it, or a party, wherever it is. */
export type To = { partner: string } | RoutedParty;

/** What can be said with a single request, which is sent once; `from` is the party of its Token, unless told otherwise. */
export type AskOptions = Omit<CallOptions, "to" | "retry">;

/** Parameters and body together, as the document has them, but for the `response_url`, which is ours to make. */
export type RequestFor<K extends Kind> = Omit<
  ParametersOf<K> & ([BodyOf<K>] extends [never] ? unknown : BodyOf<K>),
  "response_url"
>;

/** What was asked for, and what comes of it. */
export interface Asked<K extends Kind = Kind> {
  /** What `platform.result` knows it by, after a restart too. */
  id: string;
  /** The answer that came at once. Only after ACCEPTED a result follows (CMD-02). */
  response: Awaited<ResponseTo<K>>;
  /**
   * The result, or TIMEOUT (of a profile: UNKNOWN) at the deadline. Undefined where none is to come: the answer was not
   * ACCEPTED, or the platform was closed before. Never rejects. A cancellation after it comes by the `result` event.
   */
  result: Promise<ResultOf<K> | undefined>;
}

/** A command that makes a Session. */
export interface AskedSession {
  /** Repeated in Session and CDR (SESS-08): the one that was given, or a new one. */
  authorization_reference: string;
  /**
   * The Session that carries the reference, as soon as the partner has pushed it. Undefined where the command was
   * refused or failed, none came within an hour, no Sessions are received here, or the platform was closed before: should
   * it come later, it is a `session` event, and `platform.result` has it. Never rejects.
   */
  session: Promise<Received<Schemas["Session"]> | undefined>;
}

type AskedFor<K extends Kind> = Asked<K> & (K extends SessionKind ? AskedSession : unknown);
/** Those whose body has an authorization_reference. */
export type SessionKind = {
  [K in Kind]: "authorization_reference" extends keyof RequestFor<K> ? K : never;
}[Kind];

export type Ask<K extends Kind> = (
  to: To,
  request: RequestFor<K>,
  options?: AskOptions,
) => Promise<AskedFor<K>>;

/** What the operations of charging profiles are called here: as the actions that answer them. */
export const profileNames = { get: "active", put: "set", delete: "clear" } as const;

type CommandKind = Extract<Kind, `commands.${string}`>;
type ProfileVerb = keyof typeof profileNames;

/** Every command of the document, by its name: `startSession`. */
export type Commands = {
  [K in CommandKind as K extends `commands.receiver.${infer Name}.post` ? Name : never]: Ask<K>;
};
/** Every operation on charging profiles: `active` reads, `set` sets, and `clear` removes one. */
export type ChargingProfiles = {
  [Verb in ProfileVerb as (typeof profileNames)[Verb]]: Ask<`chargingprofiles.receiver.${Verb}`>;
};
