import type {
  CursorStore,
  Emit,
  OcpiEvent,
  OutboxStore,
  PartnerStore,
  PendingStore,
} from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { InFlight, InFlightLimits } from "./http/in-flight.js";
import type { Reach } from "./network/reach.js";
import type { UnderWay } from "./operating/under-way.js";
import type { Modules, Visible } from "./options.js";
import type { Pulls } from "./pull/pulls.js";
import type { VanishedOptions } from "./pull/vanishing.js";
import type { Lanes } from "./push/lanes.js";
import type { DeliveryOptions, PushingOptions } from "./push/push-types.js";
import type { Results } from "./results/results.js";

/** The options with their defaults: what every part of the platform works with. */
export interface Env {
  readonly roles: readonly CredentialsRole[];
  readonly modules: Modules;
  readonly publicUrl: string | undefined;
  readonly partners: PartnerStore;
  readonly pending: PendingStore;
  readonly cursors: CursorStore;
  readonly outbox: OutboxStore;
  readonly emit: Emit;
  readonly onEvent: (event: OcpiEvent) => void;
  readonly strict: boolean;
  readonly visible: Visible;
  /** Somebody has said who may see what: else Tariffs are not pushed to everybody (P-5). */
  readonly hasVisibilityPolicy: boolean;
  readonly reach: Reach;
  readonly bodyBytes: number;
  readonly pageSize: number;
  readonly inFlight: InFlightLimits;
  /** Credentials that partners have sent, while their versions are read: each sends us out to addresses of theirs. */
  readonly exchanges: InFlight;
  readonly tokenGraceSeconds: number;
  readonly resultTimeoutSeconds: number;
  readonly pullOverlapSeconds: number;
  readonly vanished: Required<VanishedOptions>;
  readonly results: Results;
  readonly underWay: UnderWay;
  readonly pulls: Pulls;
  readonly delivery: DeliveryOptions;
  readonly pushing: Required<PushingOptions>;
  readonly lanes: Lanes;
  readonly docs: boolean;
  readonly preferred: readonly string[];
  readonly fastLane: boolean;
  /** Credentials of ours that are on their way, by partner: its first calls wait for the end, and its own are put off. */
  readonly registering: Map<string, Promise<unknown>>;
}
