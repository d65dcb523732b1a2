import type { Emit, OcpiEvent, PartnerStore, PendingStore } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { Reach } from "./network/reach.js";
import type { Modules, Visible } from "./options.js";
import type { Results } from "./results/results.js";

/** The options with their defaults: what every part of the platform works with. */
export interface Env {
  readonly roles: readonly CredentialsRole[];
  readonly modules: Modules;
  readonly publicUrl: string | undefined;
  readonly partners: PartnerStore;
  readonly pending: PendingStore;
  readonly emit: Emit;
  readonly onEvent: (event: OcpiEvent) => void;
  readonly strict: boolean;
  readonly visible: Visible;
  readonly reach: Reach;
  readonly bodyBytes: number;
  readonly pageSize: number;
  readonly tokenGraceSeconds: number;
  readonly resultTimeoutSeconds: number;
  readonly results: Results;
  readonly docs: boolean;
  readonly fastLane: boolean;
  /** Credentials of ours that are on their way, by partner: its first calls wait for the end, and its own are put off. */
  readonly registering: Map<string, Promise<unknown>>;
}
