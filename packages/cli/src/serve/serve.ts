import { once } from "node:events";
import { type PartnerEvent, TokenTaken } from "@openocpi/protocol";
import type { Platform } from "@openocpi/server";
import type { Network } from "../network/generate-network.js";
import { simulation } from "../simulate/simulation.js";
import { ownObjects, type Seed } from "../standalone/objects.js";
import { type StandaloneOptions, standalone } from "../standalone/standalone.js";
import { UserError } from "../user-error.js";
import { heldUntilReady } from "./held-until-ready.js";
import { addHistory } from "./history.js";
import { importPartners } from "./import-partners.js";
import type { KnownPartner } from "./load-partners.js";
import type { SkippedObject } from "./load-seed.js";
import { persist } from "./persist.js";
import { pullNewPartner } from "./pull-new-partner.js";
import type { Ready, Report } from "./report.js";

/** What the service is made of. */
export interface Service {
  /** Where it listens, whom it plays, and how. */
  options: Omit<StandaloneOptions, "own" | "onEvent" | "sync" | "chargePoints">;
  /** Put simulated charge points behind its Locations, where time passes so many times as fast. */
  simulate: { speed: number } | undefined;
  /** What it owns. */
  content: Required<Seed> | Network;
  /** What of its content was left out. */
  skipped: readonly SkippedObject[];
  /** The CREDENTIALS_TOKENs_A of partners to come. None: one is made. */
  registrationTokens: readonly string[];
  /** Live connections. */
  partners: readonly KnownPartner[];
  /** Whom to register with. */
  register: { url: string; token: string } | undefined;
}

/**
 * Runs a platform until it is told to stop; then what partners have asked is answered.
 *
 * @throws UserError where it cannot start; Error where not everything could be answered in time
 */
export async function serve(service: Service, report: Report, stop: AbortSignal): Promise<void> {
  const { options, content, skipped, partners, register, simulate } = service;
  const held = heldUntilReady(report);
  const own = ownObjects(content);
  const chargePoints =
    simulate &&
    simulation(own, {
      ...simulate,
      onError: (error) => held.event({ type: "error", at: new Date().toISOString(), error }),
    });
  const running = await standalone({
    ...options,
    own,
    ...(chargePoints && { chargePoints }),
    sync: {},
    onEvent(event) {
      held.event(event);
      if (event.type === "partner" && event.status === "registered") welcome(event).catch(broken(event));
    },
  });
  const { platform } = running;
  chargePoints?.start(platform);

  /** Somebody new finds something of its own here, and is read. */
  async function welcome({ partner: id, by }: PartnerEvent): Promise<void> {
    const partner = await platform.partners.get(id);
    if (partner && "history" in content) await addHistory(own, content, partner);
    if (by === "register") await pullNewPartner(platform, options.roles, id);
  }
  const broken =
    ({ partner }: PartnerEvent) =>
    (error: unknown) =>
      held.event({ type: "error", at: new Date().toISOString(), partner, error });

  try {
    const askEndpoints = await importPartners(platform, partners);
    const tokens = await inviteEach(platform, service.registrationTokens);
    const { versions, docs, health } = running;
    held.ready({
      ...{ versions, docs, health, content, skipped, ...tokens },
      roles: options.roles,
      imported: partners.length,
      isGenerated: "history" in content,
      allowPrivate: options.network?.allowPrivate ?? false,
      simulates: simulate !== undefined,
    });
    const persisting = { tell: held.event, stop };
    const connecting = [
      askEndpoints(persisting),
      register &&
        persist(async () => (await platform.register(register)).id, { url: register.url, ...persisting }),
    ];
    if (!stop.aborted) await once(stop, "abort");
    report.stopping();
    await chargePoints?.close();
    const [isOver] = await Promise.all([running.close(), ...connecting]);
    if (!isOver) throw new Error("not everything that partners had asked could be answered in time");
  } catch (error) {
    await chargePoints?.close();
    await running.close({ seconds: 0 });
    throw error;
  }
}

/** Each token is for one partner to come. @throws UserError where one belongs to a partner already */
async function inviteEach(
  platform: Platform,
  given: readonly string[],
): Promise<Pick<Ready, "madeToken" | "givenTokens">> {
  if (given.length === 0) return { madeToken: (await platform.invite()).token, givenTokens: 0 };
  for (const token of given)
    await platform.invite({ token }).catch((error: unknown) => {
      if (!(error instanceof TokenTaken)) throw error;
      throw new UserError(
        "--registration-token: one of them is the token of a partner in --partners already",
      );
    });
  return { givenTokens: given.length };
}
