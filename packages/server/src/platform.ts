import type { PartnerClient } from "@openocpi/client";
import {
  type CrudModule,
  emitter,
  memoryCursors,
  memoryOutbox,
  memoryPartners,
  memoryPending,
  type Partner,
  type PartnerStore,
} from "@openocpi/protocol";
import { askMethods } from "./asking/methods.js";
import type { ChargingProfiles, Commands } from "./asking/types.js";
import { authorize } from "./authorizing/authorize.js";
import type { AuthorizationDecision, AuthorizationRequest } from "./authorizing/types.js";
import { type DiagnoseOptions, diagnose } from "./diagnose/diagnose.js";
import type { Diagnosis } from "./diagnose/diagnosis.js";
import type { Env } from "./env.js";
import { InFlight } from "./http/in-flight.js";
import { reach } from "./network/reach.js";
import { type Health, health } from "./operating/health.js";
import { UnderWay } from "./operating/under-way.js";
import type { OcpiOptions } from "./options.js";
import { type ConfirmedVanished, type PullOptions, Pulls } from "./pull/pulls.js";
import type { Pulled } from "./pull/run.js";
import { type SyncStatus, syncStatus } from "./pull/status.js";
import { pushingDefaults } from "./push/backoff.js";
import { type Deliveries, deliveries } from "./push/deliveries.js";
import { Lanes } from "./push/lanes.js";
import { push } from "./push/push.js";
import { type PushAllOptions, pushAll } from "./push/push-all.js";
import type { Pushed, PushModule, PushOptions, PushSource } from "./push/push-types.js";
import { block, unblock } from "./registration/block.js";
import { changePartner, type PartnerChange } from "./registration/change.js";
import { clientOf } from "./registration/client-of.js";
import {
  type ImportOptions,
  type Invitation,
  type InviteOptions,
  importPartner,
  invite,
} from "./registration/invite.js";
import { assertDelivery } from "./registration/partner-options.js";
import { type RegisterOptions, register, unregister } from "./registration/register.js";
import { type UpdateOptions, update } from "./registration/update.js";
import type { AnyResult } from "./results/kinds.js";
import { type KnownResult, knownResult } from "./results/known-result.js";
import type { Completion } from "./results/owed.js";
import { Results } from "./results/results.js";
import { type OcpiRouter, router } from "./router.js";
import { clientOfParty } from "./routes/party-client.js";
import type { RoutedParty } from "./routes/routes.js";

/** One OCPI platform: your endpoints, and your partners. */
export interface Platform {
  /** Mount it anywhere: `app.use("/ocpi", platform.router)`. */
  readonly router: OcpiRouter;
  /** Who is connected, and how. */
  readonly partners: PartnerStore;
  /** Lets a partner register with you: gives its CREDENTIALS_TOKEN_A. */
  invite(options?: InviteOptions): Promise<Invitation>;
  /** Registers with a partner, with the CREDENTIALS_TOKEN_A that it gave you. */
  register(options: RegisterOptions): Promise<Partner>;
  /**
   * Gives a registered partner new tokens, and reads again what it publishes. Where the partner has no PUT of
   * credentials, by unregistering and registering again, with a token A of it (P-10).
   */
  update(partner: string, options?: UpdateOptions): Promise<Partner>;
  /** Probes a partner by reading alone, and proposes a profile for it, with evidence. Changes nothing, there or here. */
  diagnose(partner: string, options?: DiagnoseOptions): Promise<Diagnosis>;
  /** Changes the profile of a partner, what it is offered, how pushes to it are delivered … All else of it stays. */
  changePartner(partner: string, change: PartnerChange): Promise<Partner>;
  /** Ends the connection to a partner. */
  unregister(partner: string): Promise<Partner>;
  /** Refuses a partner from now on and calls it no more; what is known of it is kept. It is not told. */
  block(partner: string): Promise<Partner>;
  /** Makes a blocked partner what it was before. */
  unblock(partner: string): Promise<Partner>;
  /** Takes over a connection that is alive already. */
  importPartner(options: ImportOptions): Promise<Partner>;
  /**
   * A client that calls this partner, with its token, from its endpoints.
   *
   * @throws Error where it is not registered.
   */
  partner(id: string): Promise<PartnerClient>;
  /**
   * A client that calls this party, wherever it is: a partner, or one that a Hub carries. Requests are TO it. With a
   * `role`, for a party that has a connection for each: `{ country_code, party_id, role: "CPO" }`.
   *
   * @throws NoRoute where there is no way to it, or a Hub says that it is OFFLINE, PLANNED or SUSPENDED (HCI-02).
   */
  party(party: RoutedParty): Promise<PartnerClient>;
  /**
   * Hands in the result of a command or charging profile that was ACCEPTED: hours later, and after a restart. "late"
   * where another result, or TIMEOUT, was first: then nothing is sent, save a CANCELED_RESERVATION (P-21).
   *
   * @throws Error for an id that no result is owed with
   */
  complete(id: string, result: AnyResult): Promise<Completion>;
  /**
   * Pulls one module of a partner into your receiver Crud, now: everything the first time, then what has changed
   * (PUSH-06). It goes on at the page where a former one was broken off, in this process or another. What it throws was
   * told by a `failed` event too, and loses nothing.
   *
   * @throws Error where the partner is not registered, it is being pulled already, or you have no receiver Crud for it; MissingEndpoint where the partner does not publish it; PartnerError and PartnerUnreachable.
   */
  pull(partner: string, module: CrudModule, options?: PullOptions): Promise<Pulled>;
  /**
   * An operator has looked at a `vanished` event: the list is read once more, and what of it is still missing is marked
   * (P-19). What has come back meanwhile stays.
   *
   * @throws what {@link Platform.pull} throws
   */
  confirmVanished(event: ConfirmedVanished): Promise<Pulled>;
  /** The pulls that `sync` plans, and all others. */
  readonly sync: {
    /** Where they stand, per partner and module: of what was never pulled there is no time but `next`. */
    status(filter?: { partner?: string; module?: CrudModule }): Promise<SyncStatus[]>;
  };
  /**
   * Commands to the charge points of partners: `startSession(to, { token, location_id })`. The result comes later, by the
   * sender interface: serve `commands.sender`, and have a `publicUrl`.
   *
   * Each throws NoRoute, a TypeError for a Token that is none of yours (CMD-06), and what the client throws; AnswerLost
   * where the partner may have got it all the same.
   */
  readonly commands: Commands;
  /** Reads, sets and clears the charging profile of a Session at a partner, in the same way: serve `chargingprofiles.sender`. */
  readonly chargingProfiles: ChargingProfiles;
  /** What has become of a command or charging profile, by its id: also after a restart. Undefined where it is not known (any more). */
  result(id: string): Promise<KnownResult | undefined>;
  /**
   * Whether a driver may charge at one of your charge points, and why: by the Token that its eMSP has pushed to you, or
   * by asking, within five seconds (TOK-06, P-20). Not for a Token that a command has brought: that is authorized (CMD-05).
   *
   * @throws what `signal` was aborted with
   */
  authorize(request: AuthorizationRequest): Promise<AuthorizationDecision>;
  /**
   * Tells every partner that may see it, and has the endpoint, of an object of yours that has changed: along the route
   * to each, in parallel. Sessions and CDRs go to the party of their Token alone, Tokens to CPOs. What cannot be
   * delivered is sent again, kept, or left to be pulled: see `delivery` in the options (P-16).
   *
   * Resolves as soon as what has to be stored is stored; `done` says what became of it.
   *
   * @throws TypeError for an object that is not yours, or that lacks the part to push.
   *
   * @example
   * await platform.push("locations", location, { evse: "E1", change: { status: "CHARGING" } });
   */
  push<M extends PushModule>(module: M, object: PushSource<M>, options?: PushOptions<M>): Promise<Pushed>;
  /**
   * Sends everything of your sender Crud that a partner may see once more, throttled; `resend` events tell how far it
   * is. Resolves to how many have arrived.
   *
   * @throws Error where there is nothing to list, the partner cannot be pushed to, or it ended before its time.
   */
  pushAll(partner: string, module: PushModule, options?: PushAllOptions): Promise<number>;
  /** How pushes are doing, per partner and module; and those that were given up. */
  readonly deliveries: Deliveries;
  /** Whether requests should be sent here: the stores answer, and it is not closing. Names nothing of yours. */
  health(): Promise<Health>;
  /**
   * Waits for the calls under way, breaks off pulls, and closes the connections to partners. With `seconds` it waits
   * first, for so long at most, for what partners have asked: answers, and results promised as `later`. `shutdown()` does
   * it with your server.
   */
  close(options?: { seconds?: number }): Promise<void>;
}

/**
 * Makes a platform out of your roles and your storage.
 *
 * @throws TypeError where an option cannot be; Error where `docs` is wanted and `@openocpi/docs` is not installed.
 *
 * @example
 * const platform = ocpi({ roles, modules: { locations: { sender: memoryCrud(locations) } } });
 * express().use("/ocpi", platform.router).listen(3000);
 */
export function ocpi(options: OcpiOptions): Platform {
  const env = settled(options);
  return {
    router: router(env),
    partners: env.partners,
    invite: (choice) => invite(env, choice),
    register: (choice) => register(env, choice),
    update: (id, choice) => update(env, id, choice),
    diagnose: (id, choice) => diagnose(env, id, choice),
    changePartner: (id, change) => changePartner(env, id, change),
    unregister: (id) => unregister(env, id),
    block: (id) => block(env, id),
    unblock: (id) => unblock(env, id),
    importPartner: (choice) => importPartner(env, choice),
    partner: (id) => clientOf(env, id),
    party: (party) => clientOfParty(env, party),
    complete: (id, result) => env.results.owed.complete(id, result),
    pull: (partner, module, choice) => env.pulls.pull({ partner, module }, choice),
    confirmVanished: (event) => env.pulls.confirmVanished(event),
    sync: { status: (filter) => syncStatus(env, filter) },
    ...askMethods(env),
    authorize: (request) => authorize(env, request),
    result: (id) => knownResult(env, id),
    push: (module, object, choice) => push(env, module, object, choice),
    pushAll: (id, module, choice) => pushAll(env, id, module, choice),
    deliveries: deliveries(env),
    health: () => health(env),
    async close({ seconds = 0 } = {}) {
      await Promise.all([env.underWay.close(seconds * 1000), env.pulls.close()]);
      await Promise.all([env.results.close(), env.lanes.close()]);
      await env.reach.close();
    },
  };
}

function settled(options: OcpiOptions): Env {
  const { roles, modules, publicUrl, network = {}, limits = {}, vanished = {}, onEvent = () => {} } = options;
  if (roles.length === 0)
    throw new TypeError("`roles` is empty: a platform is at least one party in one role");
  if (publicUrl !== undefined && !URL.canParse(publicUrl))
    throw new TypeError(`publicUrl is not a URL: ${publicUrl}`);
  const { bodyBytes = 10_000_000, requestsInFlight = 100 } = limits;
  assertDelivery(options.delivery);
  const env: Env = {
    roles,
    modules,
    publicUrl: publicUrl?.replace(/\/+$/, ""),
    partners: options.partners ?? memoryPartners(),
    pending: options.pending ?? memoryPending(),
    cursors: options.cursors ?? memoryCursors(),
    outbox: options.outbox ?? memoryOutbox(),
    delivery: options.delivery ?? {},
    pushing: { ...pushingDefaults, ...options.pushing },
    onEvent,
    emit: emitter(options.onEvent),
    strict: options.strict ?? false,
    visible: options.visible ?? (() => true),
    hasVisibilityPolicy: options.visible !== undefined,
    reach: reach(network, options.transport, limits.callsAtOnce),
    bodyBytes,
    pageSize: limits.pageSize ?? 100,
    inFlight: {
      requests: requestsInFlight,
      waiting: 10 * requestsInFlight,
      bytes: limits.bodyBytesInFlight ?? 10 * bodyBytes,
    },
    exchanges: new InFlight({ requests: 4, waiting: 0, bytes: 0 }),
    tokenGraceSeconds: options.tokenGraceSeconds ?? 300,
    resultTimeoutSeconds: options.resultTimeoutSeconds ?? 30,
    pullOverlapSeconds: options.pullOverlapSeconds ?? 300,
    vanished: { share: 0.1, count: 3, throughHubs: false, ...vanished },
    docs: options.docs ?? false,
    preferred: options.preferred ?? [],
    fastLane: options.fastLane ?? true,
    registering: new Map(),
    underWay: new UnderWay(),
    get results() {
      return results;
    },
    get pulls() {
      return pulls;
    },
    get lanes() {
      return lanes;
    },
  };
  const pulls = new Pulls(env, options.sync);
  const results = new Results(env);
  const lanes = new Lanes(env);
  return env;
}
