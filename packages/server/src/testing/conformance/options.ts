import type { CrudModule, Party } from "@openocpi/protocol";
import type { ConformanceCase, PlatformRole } from "./conformance-case.js";
import type { RuleLevel } from "./rule.js";

/** What only the operator of the platform under test can set off. Cases that need one which is not given are skipped. */
export interface Triggers {
  /** The platform registers with us. */
  register?(invitation: { url: string; token: string }): Promise<void>;
  /** The platform reads all our objects of a module: we have a few Locations and Tokens, on pages of two. */
  pull?(module: CrudModule): Promise<void>;
  /** The platform pushes one object of its own to us, whatever it is. */
  push?(): Promise<void>;
  /** The platform sends us a START_SESSION, for our Location with this id. */
  command?(location_id: string): Promise<void>;
}
export type TriggerName = keyof Triggers;

/** Where the platform under test can reach us. */
export interface Callback {
  /** The address to listen at. Default: 127.0.0.1. */
  host?: string;
  /** Default: a free one. */
  port?: number;
  /** How the platform under test gets there, where that is not `http://host:port`. */
  publicUrl?: string;
}

export interface ConformanceOptions {
  /** The versions URL of the platform under test. */
  url: string;
  /**
   * The CREDENTIALS_TOKEN_A that it gave us. Of several the first is registered with; the others are for what needs a
   * token A of its own: refused registrations, and coming back after the connection has ended.
   */
  tokenA?: string | readonly string[];
  /** A connection that exists already, in place of a token A: registering is then not tested. */
  connection?: { tokenWeUse: string; tokenTheyUse: string };
  /** Default: on loopback, at a free port. */
  callback?: Callback;
  /** Who we are to it: each is a CPO and an eMSP. Default: NL*TST and NL*TSU. */
  parties?: readonly [Party, ...Party[]];
  /** We come as a Hub besides: its operator has to expect one. Default: no. */
  asHub?: boolean;
  /** As what it is tested. Default: as everything that its interfaces say. */
  roles?: readonly Exclude<PlatformRole, "either">[];
  trigger?: Triggers;
  /** Which cases. Default: all of them. */
  cases?: readonly ConformanceCase[];
  /** Told of each case as soon as it is over. */
  onCase?: (result: ConformanceResult) => void;
  /** How long a request may take, and a callback may be waited for. Default: 30. */
  waitSeconds?: number;
}

export type Outcome = "passed" | "failed" | "skipped" | "not applicable";

export interface ConformanceResult {
  case: ConformanceCase;
  rule: string;
  /** How binding the rule is; OPEN where the standard leaves it open, and every sound answer passes (AMB). */
  level: RuleLevel | "OPEN";
  name: string;
  outcome: Outcome;
  /** What does not hold, or why the case could not be run. Empty where it passed. */
  message: string;
}
