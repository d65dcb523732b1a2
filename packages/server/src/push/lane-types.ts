import type { LaneKey, Partner } from "@openocpi/protocol";
import type { PushModule } from "./push-types.js";

export interface PushLaneKey {
  partner: string;
  module: PushModule;
  to: string;
}

/** What the lanes of a platform have in common. */
export interface LaneHost {
  /** Who this process is, in leases. */
  readonly holder: string;
  readonly closing: AbortSignal;
  /** Whether a partner does not know the token that its record has. */
  isPaused(partner: Partner): boolean;
  /** A partner does not know this token. */
  pause(partner: string, refusedToken: string): void;
}

/** Only the lanes of these modules are ever made. */
export const isPushed = <K extends LaneKey>(lane: K): lane is K & PushLaneKey =>
  lane.module !== "hubclientinfo";
