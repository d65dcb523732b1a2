import type { PartnerClient } from "@openocpi/client";
import { emitter, memoryPartners, memoryPending, type Partner, type PartnerStore } from "@openocpi/protocol";
import type { Env } from "./env.js";
import { reach } from "./network/reach.js";
import type { OcpiOptions } from "./options.js";
import { block, unblock } from "./registration/block.js";
import { clientOf } from "./registration/client-of.js";
import {
  type ImportOptions,
  type Invitation,
  type InviteOptions,
  importPartner,
  invite,
} from "./registration/invite.js";
import { type RegisterOptions, register, unregister, update } from "./registration/register.js";
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
  /** Gives a registered partner new tokens, and reads again what it publishes. */
  update(partner: string): Promise<Partner>;
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
    update: (id) => update(env, id),
    unregister: (id) => unregister(env, id),
    block: (id) => block(env, id),
    unblock: (id) => unblock(env, id),
    importPartner: (choice) => importPartner(env, choice),
    partner: (id) => clientOf(env, id),
    complete: (id, result) => env.results.owed.complete(id, result),
    expectResult: (expected) => env.results.awaited.expect(expected),
    async close() {
      await env.results.close();
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
    onEvent,
    emit: emitter(onEvent),
    strict: options.strict ?? false,
    visible: options.visible ?? (() => true),
    reach: reach(network, options.transport),
    bodyBytes: limits.bodyBytes ?? 10_000_000,
    pageSize: limits.pageSize ?? 100,
    tokenGraceSeconds: options.tokenGraceSeconds ?? 300,
    resultTimeoutSeconds: options.resultTimeoutSeconds ?? 30,
    docs: options.docs ?? false,
    fastLane: options.fastLane ?? true,
    registering: new Map(),
    get results() {
      return results;
    },
  };
  const results = new Results(env);
  return env;
}
