import type { PartnerClient } from "@openocpi/client";
import {
  emitter,
  memoryOutbox,
  memoryPartners,
  memoryPending,
  type Partner,
  type PartnerStore,
} from "@openocpi/protocol";
import { type DiagnoseOptions, diagnose } from "./diagnose/diagnose.js";
import type { Diagnosis } from "./diagnose/diagnosis.js";
import type { Env } from "./env.js";
import { reach } from "./network/reach.js";
import type { OcpiOptions } from "./options.js";
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
import { type RegisterOptions, register, unregister } from "./registration/register.js";
import { type UpdateOptions, update } from "./registration/update.js";
import type { ExpectedResult, ResultExpectation } from "./results/awaited.js";
import type { AnyResult } from "./results/kinds.js";
import type { Completion } from "./results/owed.js";
import { Results } from "./results/results.js";
import { type OcpiRouter, router } from "./router.js";

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
   * Hands in the result of a command or charging profile that was ACCEPTED: hours later, and after a restart. "late"
   * where another result, or TIMEOUT, was first: then nothing is sent, save a CANCELED_RESERVATION (P-21).
   *
   * @throws Error for an id that no result is owed with
   */
  complete(id: string, result: AnyResult): Promise<Completion>;
  /** Keeps that a result is expected, and says where it has to be posted: before the partner is asked (P-21). */
  expectResult(expected: ResultExpectation): Promise<ExpectedResult>;
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
  /** Waits for the calls under way and closes the connections to partners. */
  close(): Promise<void>;
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
    complete: (id, result) => env.results.owed.complete(id, result),
    expectResult: (expected) => env.results.awaited.expect(expected),
    push: (module, object, choice) => push(env, module, object, choice),
    pushAll: (id, module, choice) => pushAll(env, id, module, choice),
    deliveries: deliveries(env),
    async close() {
      await Promise.all([env.results.close(), env.lanes.close()]);
      await env.reach.close();
    },
  };
}

function settled(options: OcpiOptions): Env {
  const { roles, modules, publicUrl, network = {}, limits = {}, onEvent = () => {} } = options;
  if (roles.length === 0)
    throw new TypeError("`roles` is empty: a platform is at least one party in one role");
  if (publicUrl !== undefined && !URL.canParse(publicUrl))
    throw new TypeError(`publicUrl is not a URL: ${publicUrl}`);
  const env: Env = {
    roles,
    modules,
    publicUrl: publicUrl?.replace(/\/+$/, ""),
    partners: options.partners ?? memoryPartners(),
    pending: options.pending ?? memoryPending(),
    outbox: options.outbox ?? memoryOutbox(),
    delivery: options.delivery ?? {},
    pushing: { ...pushingDefaults, ...options.pushing },
    onEvent,
    emit: emitter(onEvent),
    strict: options.strict ?? false,
    visible: options.visible ?? (() => true),
    hasVisibilityPolicy: options.visible !== undefined,
    reach: reach(network, options.transport, limits.callsAtOnce),
    bodyBytes: limits.bodyBytes ?? 10_000_000,
    pageSize: limits.pageSize ?? 100,
    tokenGraceSeconds: options.tokenGraceSeconds ?? 300,
    resultTimeoutSeconds: options.resultTimeoutSeconds ?? 30,
    docs: options.docs ?? false,
    registering: new Map(),
    get results() {
      return results;
    },
    get lanes() {
      return lanes;
    },
  };
  const results = new Results(env);
  const lanes = new Lanes(env);
  return env;
}
