// What its users need of the other packages, so that one import does.
export { MissingEndpoint, PartnerError, PartnerUnreachable } from "@openocpi/client";
export {
  type Adapter,
  adapt,
  type Context,
  type Crud,
  type CrudOf,
  type DeliveryPolicy,
  invalid,
  type Key,
  type ListQuery,
  memoryCrud,
  memoryCursors,
  memoryOutbox,
  memoryPartners,
  memoryPending,
  notFound,
  OcpiError,
  type OcpiEvent,
  type OutboxItem,
  type OutboxStore,
  type Page,
  type Party,
  type Profile,
  type Received,
  type Updated,
} from "@openocpi/protocol";
export type * from "./actions.js";
export { AnswerLost } from "./asking/answer-lost.js";
export type { Asked, AskedSession, AskOptions, ChargingProfiles, Commands, To } from "./asking/types.js";
export type * from "./authorizing/types.js";
export type { FindingId } from "./diagnose/catalogue.js";
export type { DiagnoseOptions } from "./diagnose/diagnose.js";
export type * from "./diagnose/diagnosis.js";
export type { Lookup } from "./network/checked-lookup.js";
export { type CallOptions, DEFAULT_LIMITS, LIST_LIMITS } from "./network/limits.js";
export type { Connector, ConnectTarget } from "./network/memory-agent.js";
export { guardedFetch, type Transport, type TransportOptions } from "./network/transport.js";
export * from "./network/transport-errors.js";
export type { Check, Health } from "./operating/health.js";
export { shutdown } from "./operating/shutdown.js";
export {
  type FoundViolation,
  type PartnerViolations,
  type ViolationReport,
  violationReport,
} from "./operating/violation-report.js";
export type { CrudInterfaces, Limits, Modules, OcpiOptions, VisibilityQuestion, Visible } from "./options.js";
export { ocpi, type Platform } from "./platform.js";
export type { ConfirmedVanished, PullOptions } from "./pull/pulls.js";
export type { Pulled } from "./pull/run.js";
export type { SyncStatus } from "./pull/status.js";
export type { SyncOptions } from "./pull/sync.js";
export type { VanishedOptions } from "./pull/vanishing.js";
export type { Deliveries } from "./push/deliveries.js";
export type { DeliveryFilter, DeliveryStatus } from "./push/delivery-status.js";
export type { PushAllOptions } from "./push/push-all.js";
export type * from "./push/push-types.js";
export type { PartnerChange } from "./registration/change.js";
export { encryptedPartners } from "./registration/encrypted-partners.js";
export type { ImportOptions, Invitation, InviteOptions } from "./registration/invite.js";
export { NotRegistered } from "./registration/not-registered.js";
export type { PartnerOptions } from "./registration/partner-options.js";
export type { RegisterOptions } from "./registration/register.js";
export type { UpdateOptions } from "./registration/update.js";
export type { AnyResult, Kind } from "./results/kinds.js";
export type { KnownResult } from "./results/known-result.js";
export type { Completion } from "./results/owed.js";
export type { OcpiRouter } from "./router.js";
export { NoRoute, type NoRouteReason } from "./routes/no-route.js";
export type { RoutedParty } from "./routes/routes.js";
