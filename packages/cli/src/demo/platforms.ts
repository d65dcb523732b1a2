import { EventEmitter, once } from "node:events";
import type { OcpiEvent } from "@openocpi/protocol";
import type { CredentialsRole, Location, OperationId, Tariff } from "@openocpi/spec";
import { simulation } from "../simulate/simulation.js";
import { ownObjects } from "../standalone/objects.js";
import { ownersOf } from "../standalone/owners.js";
import { type Standalone, type StandaloneOptions, standalone } from "../standalone/standalone.js";
import { driversToken, emspBeside } from "./cast.js";
import type { Story } from "./story.js";

/** One platform of the demo, on its own port. */
export interface Player extends Standalone {
  roles: readonly CredentialsRole[];
}

export interface Ports {
  cpo: number;
  emsp: number;
}

export interface Network {
  /** Has Locations and Tariffs, and charge points that are simulated. */
  cpo: Player;
  /** Has the Token of a driver. */
  emsp: Player;
  /** Waits until `find` finds something: it is asked again after whatever happens. */
  until<T>(find: () => Promise<T | undefined>): Promise<T>;
  /** Waits until one of both has called the other so often, from the beginning. */
  called(operation: OperationId, times: number): Promise<void>;
  close(): Promise<void>;
}

export interface NetworkOptions {
  locations: readonly Location[];
  tariffs: readonly Tariff[];
  ports: Ports;
  story: Story;
  /** Ends all waiting. */
  stop: AbortSignal;
}

/** An hour at the charge point takes twelve seconds. */
const speed = 300;

/** Two platforms that do not know each other yet. */
export async function openPlatforms({
  locations,
  tariffs,
  ports,
  story,
  stop,
}: NetworkOptions): Promise<Network> {
  const happenings = new EventEmitter();
  let happened = 0;
  const calls = new Map<OperationId, number>();
  const open = (name: string, port: number, flag: string, options: Playing): Promise<Standalone> =>
    standalone({
      ...options,
      port,
      host,
      flag,
      // Both are on this machine; calling such an address has to be allowed.
      network: { allowPrivate: true },
      onEvent(event: OcpiEvent) {
        story.tell(name, event);
        happened += 1;
        if (event.type === "request" && event.direction === "out" && event.operation)
          calls.set(event.operation, (calls.get(event.operation) ?? 0) + 1);
        happenings.emit("one");
      },
    });

  const cpos = ownersOf({ locations });
  const own = ownObjects({ locations, tariffs });
  const chargePoints = simulation(own, {
    speed,
    onError: (error) => story.tell("CPO", { type: "error", at: new Date().toISOString(), error }),
  });
  const cpo = await open("CPO", ports.cpo, "--cpo-port", { roles: cpos, own, chargePoints, limits });
  chargePoints.start(cpo.platform);
  const closeCpo = async () => {
    await chargePoints.close();
    await cpo.close({ seconds: 2 });
  };
  const provider = emspBeside(cpos);
  const tokens = [driversToken(provider)];
  const emsp = await open("eMSP", ports.emsp, "--emsp-port", {
    roles: [provider],
    own: ownObjects({ tokens }),
  }).catch(async (error) => {
    await closeCpo();
    throw error;
  });
  const until: Network["until"] = async (find) => {
    for (;;) {
      const before = happened;
      const found = await find();
      if (found !== undefined) return found;
      if (happened === before) await once(happenings, "one", { signal: stop });
    }
  };
  return {
    cpo: { ...cpo, roles: cpos },
    emsp: { ...emsp, roles: [provider] },
    until,
    async called(operation, times) {
      await until(async () => (calls.get(operation) ?? 0) >= times || undefined);
    },
    async close() {
      // A driver who still charges gets a bill: whoever is to have it has to be there.
      await closeCpo();
      await emsp.close({ seconds: 2 });
    },
  };
}

/** The demo is for whoever sits at this machine, and for nobody else in the network. */
const host = "localhost";

/** Small pages, so that there are some. */
const limits = { pageSize: 25 };

type Playing = Pick<StandaloneOptions, "roles" | "own" | "chargePoints" | "limits">;
