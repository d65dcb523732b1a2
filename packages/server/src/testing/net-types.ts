import type { PartnerClient } from "@openocpi/client";
import type { OcpiEvent } from "@openocpi/protocol";
import type { OcpiOptions } from "../options.js";
import type { Platform } from "../platform.js";
import type { InviteOptions } from "../registration/invite.js";
import type { PartnerOptions } from "../registration/partner-options.js";
import type { KnownName } from "./default-roles.js";

/** The options of `ocpi()`, of which a test needs none but its Cruds; a name that says nothing needs roles too. */
export type PartyOptions<Name extends string = KnownName> = Partial<OcpiOptions> &
  (Name extends KnownName ? unknown : Pick<OcpiOptions, "roles">);

export interface NetOptions {
  /** Without sockets: HTTP/1.1 in memory, at addresses such as `http://cpo.test/ocpi`. Default: on loopback, at free ports. */
  memory?: boolean;
}

/** A request as it is to be sent: nothing is added but what is said here. */
export interface RawInit<Name extends string = string> extends RequestInit {
  /** Come as this party: with the token that it has for the one that is asked. They have to be connected. */
  as?: Name;
  /** Come with this credentials token. */
  token?: string;
  /** A body, to be sent as JSON. */
  json?: unknown;
}

/** One platform of a net. */
export interface NetParty<Name extends string = string> {
  readonly platform: Platform;
  /** Where it is, without `/versions`: `http://127.0.0.1:49152/ocpi`. */
  readonly url: string;
  /** Everything that it has observed so far. */
  readonly events: readonly OcpiEvent[];
  /** Sends it a request as it is. `path` is below `url`; a whole URL, such as one of a Link, is taken as it is. */
  fetch(path: string, init?: RawInit<Name>): Promise<Response>;
}

/** How two parties become partners. */
export interface ConnectChoice {
  /** What the inviting side, the second one, makes of the first. */
  invite?: Omit<InviteOptions, "id">;
  /** What the registering side, the first one, makes of the second. */
  register?: Omit<PartnerOptions, "id">;
}

/** A client for either direction: `emspToCpo` and `cpoToEmsp`. */
export type Clients<A extends string, B extends string> = Readonly<
  Record<`${A}To${Capitalize<B>}` | `${B}To${Capitalize<A>}`, PartnerClient>
>;

/** What a net can do beside holding its parties. */
export interface NetMethods<Name extends string> extends AsyncDisposable {
  /** The first party registers with the second. Each knows the other by its name here. */
  connect<const A extends Name, const B extends Exclude<Name, A>>(
    registering: A,
    inviting: B,
    choice?: ConnectChoice,
  ): Promise<Clients<A, B>>;
  /** Cuts all connections and closes all platforms: what `await using` does by itself. May be called twice. */
  close(): Promise<void>;
}

/** The parties by their names, and what can be done with them. */
export type OcpiNet<Name extends string> = { readonly [N in Name]: NetParty<Name> } & NetMethods<Name>;
