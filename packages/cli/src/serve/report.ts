import type { OcpiEvent } from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type { Seed } from "../standalone/objects.js";
import type { SkippedObject } from "./load-seed.js";

/** The service is up: what whoever started it wants to know. */
export interface Ready {
  /** Where partners begin. */
  versions: string;
  /** The document to read. */
  docs: string;
  /** For load balancers. */
  health: string;
  roles: readonly CredentialsRole[];
  /** The CREDENTIALS_TOKEN_A that was made, where none was given. It is shown this once. */
  madeToken?: string;
  /** How many were given. */
  givenTokens: number;
  /** How many live connections were imported. */
  imported: number;
  /** What is served. */
  content: Seed;
  /** It is made up; else it is from a file. */
  isGenerated: boolean;
  /** What of the file is not served. */
  skipped: readonly SkippedObject[];
  allowPrivate: boolean;
  /** Charge points are simulated. */
  simulates: boolean;
}

/** How it goes with a partner that was named at the start: to register with, or to read the endpoints of. */
export interface ConnectingEvent {
  type: "connecting";
  at: string;
  url: string;
  /** `waiting`: it does not answer, and is tried again at `retryAt`. `failed`: it refused, and is not. */
  outcome: "connected" | "waiting" | "failed";
  partner?: string;
  error?: string;
  retryAt?: string;
}

/** What happens while the service runs. */
export type ServiceEvent = OcpiEvent | ConnectingEvent;

/** Where the service tells what happens: to a person, or to a program. */
export interface Report {
  ready(ready: Ready): void;
  event(event: ServiceEvent): void;
  /** It has been told to end, and answers what was asked. */
  stopping(): void;
}
