// What whoever writes a Crud needs, so that one import does.
export {
  type Adapter,
  adapt,
  type Context,
  type Crud,
  type CrudOf,
  invalid,
  type Key,
  type ListQuery,
  memoryCrud,
  memoryPartners,
  memoryPending,
  notFound,
  OcpiError,
  type OcpiEvent,
  type Page,
  type Party,
  type Received,
  type Updated,
} from "@openocpi/protocol";
export type * from "./actions.js";
export { AnswerLost } from "./asking/answer-lost.js";
export type { Asked, AskedSession, AskOptions, ChargingProfiles, Commands, To } from "./asking/types.js";
export type * from "./authorizing/types.js";
export type { Lookup } from "./network/checked-lookup.js";
export { type CallOptions, DEFAULT_LIMITS, LIST_LIMITS } from "./network/limits.js";
export type { Connector, ConnectTarget } from "./network/memory-agent.js";
export { guardedFetch, type Transport, type TransportOptions } from "./network/transport.js";
export * from "./network/transport-errors.js";
export type { CrudInterfaces, Limits, Modules, OcpiOptions, VisibilityQuestion, Visible } from "./options.js";
export { ocpi, type Platform } from "./platform.js";
export { encryptedPartners } from "./registration/encrypted-partners.js";
export type { ImportOptions, Invitation, InviteOptions } from "./registration/invite.js";
export type { PartnerOptions, RegisterOptions } from "./registration/register.js";
export type { AnyResult, Kind } from "./results/kinds.js";
export type { KnownResult } from "./results/known-result.js";
export type { Completion } from "./results/owed.js";
export type { OcpiRouter } from "./router.js";
export { NoRoute, type NoRouteReason } from "./routes/no-route.js";
export type { RoutedParty } from "./routes/routes.js";
