import type {
  AddressPolicy,
  CrudModule,
  CrudOf,
  CursorStore,
  OcpiEvent,
  OutboxStore,
  Partner,
  PartnerStore,
  Party,
  PendingStore,
} from "@openocpi/protocol";
import type { CredentialsRole } from "@openocpi/spec";
import type {
  ActiveProfileAction,
  AuthorizeAction,
  ChargingPreferencesAction,
  ChargingProfileActions,
  CommandActions,
  ResultsOnly,
} from "./actions.js";
import type { Transport } from "./network/transport.js";
import type { SyncOptions } from "./pull/sync.js";
import type { VanishedOptions } from "./pull/vanishing.js";
import type { DeliveryOptions, PushingOptions } from "./push/push-types.js";

/** What the platform hosts, per module and interface: what is absent is neither served nor advertised. */
export type Modules = { [M in CrudModule]?: CrudInterfaces<M> } & {
  /** `receiver`: partners send commands to your charge points. `sender`: the results of yours come in. */
  commands?: { receiver?: CommandActions; sender?: ResultsOnly };
  /** `receiver`: partners set profiles on your sessions. `sender`: the results of yours come in. */
  chargingprofiles?: { receiver?: ChargingProfileActions; sender?: ActiveProfileAction };
};

/** The two interfaces of a module: `sender` for your own objects, `receiver` for those of partners. */
export interface CrudInterfaces<M extends CrudModule> {
  sender?: CrudOf<M, "sender"> & Actions<M>;
  receiver?: CrudOf<M, "receiver">;
}

/** What a sender does besides storing. */
type Actions<M extends CrudModule> = M extends "tokens"
  ? AuthorizeAction
  : M extends "sessions"
    ? ChargingPreferencesAction
    : unknown;

/** How much a request may take. */
export interface Limits {
  /** The largest request body, in bytes. Default: 10 MB (P-15). */
  bodyBytes?: number;
  /** The most objects on a page, and how many there are when none is asked for. Default: 100. */
  pageSize?: number;
  /**
   * The most requests of one partner that are handled at the same time; before it is known whose they are, those from one
   * address. Ten times as many wait for their turn, their bodies unread; what is more gets HTTP 429. Default: 100.
   */
  requestsInFlight?: number;
  /** The most bytes that the bodies of these may have together. Default: ten times `bodyBytes`. */
  bodyBytesInFlight?: number;
  /** The most requests that are under way to one partner; others wait for their turn. Default: 6. */
  callsAtOnce?: number;
}

/** One question to the visibility policy. */
export interface VisibilityQuestion {
  /** Our id of the partner that asks. */
  partner: string;
  /** The parties that it speaks for. */
  parties: readonly Party[];
  module: CrudModule;
  /** The object itself, as OCPI has it. */
  object: Readonly<Record<string, unknown>>;
}

/** Whether an object of ours may be seen by a partner. Asked for every object that is meant for it before it leaves (P-5). */
export type Visible = (question: VisibilityQuestion) => boolean;

export interface OcpiOptions {
  /** Who you are: one entry per party and role. Partners see it in the credentials (CRED-08). */
  roles: readonly CredentialsRole[];
  /** Your storage, per module and interface. */
  modules: Modules;
  /**
   * Where partners reach the router, without `/versions`: `https://ocpi.example.com/ocpi`. Needed to register with
   * a partner, and behind a proxy. Without it the address is taken from each request.
   */
  publicUrl?: string;
  /** Where partners are kept. Default: in memory, gone with the process. */
  partners?: PartnerStore;
  /** Where results to come are kept. Default: in memory. */
  pending?: PendingStore;
  /** Where the positions of pulls are kept. Default: in memory, so that a restart reads all lists from their beginning. */
  cursors?: CursorStore;
  /** Pull what partners publish into your receiver Cruds, by itself. `{}` does it with the defaults. Default: only `pull()` does. */
  sync?: SyncOptions;
  /** Seconds by which a pull reaches back behind the newest object of the one before (P-19). Default: 300. */
  pullOverlapSeconds?: number;
  /** What becomes of Locations and Tariffs that a partner no longer has (P-19). Default: few are marked, many are asked about. */
  vanished?: VanishedOptions;
  /** Where pushes are kept that are still to arrive. Default: in memory. */
  outbox?: OutboxStore;
  /** What becomes of pushes that fail; a partner's own `delivery` goes before it. Default: see {@link DeliveryOptions}. */
  delivery?: DeliveryOptions;
  /** How pushes are made, and tried again. */
  pushing?: PushingOptions;
  /** Sees everything that happens: logs, metrics and progress are made from it. */
  onEvent?: (event: OcpiEvent) => void;
  /** Refuse with 2001 whatever differs from the document, and raw tokens with 401. Default: tolerate and report (P-12). */
  strict?: boolean;
  /** Which addresses of partners may be called. Default: public ones only. */
  network?: AddressPolicy;
  /**
   * How partners are called; of a function, how this partner is: with a certificate of its own, through a proxy.
   * Default: over the network, guarded.
   */
  transport?: Transport | ((partner: Partner) => Transport);
  /**
   * What a partner may see of your objects (P-5): Tariffs, for instance, are negotiated. Sessions and CDRs are for the
   * party of their Token alone, whatever this says (P-1). Your Crud is told the partner too: let its list leave out the
   * same objects, else pages have gaps and the total counts what is hidden on other pages. Default: all else is for
   * everybody.
   */
  visible?: Visible;
  limits?: Limits;
  /**
   * Lets requests in that the generated validators find in order without asking express-openapi-validator, which judges
   * all others: the answers are the same, and come sooner. Default: yes; `false` asks it about every request.
   */
  fastLane?: boolean;
  /** Seconds until an accepted command or profile ends in TIMEOUT, unless its action, or the partner, says another. Default: 30. */
  resultTimeoutSeconds?: number;
  /** How long a replaced token goes on working, in seconds, unless the new one is used before. Default: 300. */
  tokenGraceSeconds?: number;
  /**
   * Our ids of partners, the preferred first: which Hub is taken where several carry a party (P-4), and whose answer
   * counts where several know a card (P-20).
   */
  preferred?: readonly string[];
  /** Show the documentation of OCPI at `/docs`, to everybody. Needs the package `@openocpi/docs`. Default: no. */
  docs?: boolean;
}
