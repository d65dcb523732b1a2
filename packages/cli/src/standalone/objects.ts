import {
  type Context,
  type Crud,
  type HostedObject,
  type MemoryKey,
  memoryCrud,
  type Side,
} from "@openocpi/protocol";
import { versions } from "@openocpi/spec";

/** The modules of objects that a party owns. */
export const ownModules = ["locations", "sessions", "cdrs", "tariffs", "tokens"] as const;
export type OwnModule = (typeof ownModules)[number];

/** Objects to begin with. */
export type Seed = { readonly [M in OwnModule]?: readonly HostedObject<M, "sender">[] };

/** A platform's own objects: what its sender interfaces serve. */
export type Own = { readonly [M in OwnModule]: Crud<HostedObject<M, "sender">, MemoryKey> };
/** What partners have pushed, or it has pulled from them. */
export type ReceivedObjects = { readonly [M in OwnModule]: Crud<HostedObject<M, "receiver">, MemoryKey> };

export const ownObjects = (seed: Seed = {}): Own => ({
  locations: memoryCrud(seed.locations),
  sessions: memoryCrud(seed.sessions),
  cdrs: memoryCrud(seed.cdrs),
  tariffs: memoryCrud(seed.tariffs),
  tokens: memoryCrud(seed.tokens),
});

export const nothingReceived = (): ReceivedObjects => ({
  locations: memoryCrud(),
  sessions: memoryCrud(),
  cdrs: memoryCrud(),
  tariffs: memoryCrud(),
  tokens: memoryCrud(),
});

/** What a Crud is told where it is not a partner that asks, but its own side: the key has to say the party then. */
export const ownContext = (module: OwnModule, role: Side): Context => ({
  partner: "",
  module,
  role,
  version: versions[0],
  requestId: crypto.randomUUID(),
  correlationId: crypto.randomUUID(),
});
