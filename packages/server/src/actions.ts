import type { Context, Received, Schemas } from "@openocpi/protocol";

/** A real-time question: may this driver charge (OCPI, "Real-time authorization")? */
export interface AuthorizeQuestion {
  /** Yours, as your Crud has it. */
  token: Schemas["Token"];
  /** Where, if the CPO says so. */
  location?: Received<Schemas["LocationReferences"]>;
}

/** The answer; the Token is added to it. `location` is sent on only where it was asked about and charging is allowed (TOK-04). */
export type AuthorizeAnswer = Omit<Schemas["AuthorizationInfo"], "token">;

export interface AuthorizeAction {
  /**
   * Decides about one of your Tokens. Throw `OcpiError` 2002 where a Location is needed to decide, and missing
   * (TOK-03). Default: a valid Token is ALLOWED, any other BLOCKED.
   */
  authorize?(question: AuthorizeQuestion, context: Context): Promise<AuthorizeAnswer>;
}

export interface ChargingPreferencesAction {
  /** Takes the driver's preferences for a running Session of yours (SESS-04). Default: 404 and 2001, as for an EVSE that cannot (SESS-05). */
  chargingPreferences?(
    request: { session: Schemas["Session"]; preferences: Received<Schemas["ChargingPreferences"]> },
    context: Context,
  ): Promise<Schemas["ChargingPreferencesResponse"]>;
}

/** What an action is told besides the request itself. */
export interface ActionContext extends Context {
  /** The id of the result to come: `platform.complete(id, result)` sends it, hours later and after a restart. */
  id: string;
}

/** What is answered at once, and what comes later. */
export interface ActionAnswer<Response extends string, Result> {
  /** Only after ACCEPTED a result is sent. */
  result: Response;
  /** Seconds after which the result is TIMEOUT; the partner is told whole ones, rounded up. Default: `resultTimeoutSeconds`. */
  timeout?: number;
  /** The result as a promise. What it rejects with is reported; the partner gets TIMEOUT. Or use `platform.complete`. */
  later?: Promise<Result>;
}

type CommandAnswer = ActionAnswer<Schemas["CommandResponseType"], Schemas["CommandResult"]> &
  Pick<Schemas["CommandResponse"], "message">;
type Command<Name extends keyof Schemas, More = unknown> = (
  command: Received<Schemas[Name]>,
  context: ActionContext & More,
) => Promise<CommandAnswer>;

/**
 * What your charge points do for partners (OCPI, "Commands"). One that is absent answers NOT_SUPPORTED. Before it runs
 * it is settled that the Token, Session or reservation is the partner's own (P-2), and that the Location exists, as
 * far as your Cruds tell.
 */
export interface CommandActions {
  startSession?: Command<"StartSession">;
  stopSession?: Command<"StopSession">;
  /** `reservation` names the reservation uniquely among all partners, unlike its `reservation_id` (CMD-07). */
  reserveNow?: Command<"ReserveNow", { reservation: string }>;
  /** Unknown is what this partner has not reserved: `reservation` tells them apart. */
  cancelReservation?: Command<"CancelReservation", { reservation: string }>;
  unlockConnector?: Command<"UnlockConnector">;
}

type ProfileAnswer<Result> = ActionAnswer<Schemas["ChargingProfileResponseType"], Result>;

/** What your charge points do with the profiles of partners (OCPI, "ChargingProfiles"). One that is absent answers NOT_SUPPORTED. */
export interface ChargingProfileActions {
  /** What profile a Session will follow, for so many seconds. */
  active?(
    request: { session_id: string; duration: number },
    context: ActionContext,
  ): Promise<ProfileAnswer<Schemas["ActiveChargingProfileResult"]>>;
  set?(
    request: { session_id: string; profile: Received<Schemas["ChargingProfile"]> },
    context: ActionContext,
  ): Promise<ProfileAnswer<Schemas["ChargingProfileResult"]>>;
  clear?(
    request: { session_id: string },
    context: ActionContext,
  ): Promise<ProfileAnswer<Schemas["ClearProfileResult"]>>;
}

/** An interface that takes in results only: they come to `onEvent`, and to who waits for them. */
export type ResultsOnly = Readonly<Record<string, never>>;

export interface ActiveProfileAction {
  /** A CPO tells that the profile of a Session has changed (CHP-03). */
  activeProfile?(
    change: { session_id: string; profile: Received<Schemas["ActiveChargingProfile"]> },
    context: Context,
  ): Promise<void>;
}
