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
  type Received,
  type Updated,
} from "@openocpi/protocol";
export type * from "./actions.js";
export type { FindingId } from "./diagnose/catalogue.js";
export type { DiagnoseOptions } from "./diagnose/diagnose.js";
export type * from "./diagnose/diagnosis.js";
export type { Lookup } from "./network/checked-lookup.js";
export { type CallOptions, DEFAULT_LIMITS, LIST_LIMITS } from "./network/limits.js";
export type { Connector, ConnectTarget } from "./network/memory-agent.js";
export { guardedFetch, type Transport, type TransportOptions } from "./network/transport.js";
export * from "./network/transport-errors.js";
export type { CrudInterfaces, Limits, Modules, OcpiOptions, VisibilityQuestion, Visible } from "./options.js";
export { ocpi, type Platform } from "./platform.js";
export type { Deliveries } from "./push/deliveries.js";
export type { DeliveryFilter, DeliveryStatus } from "./push/delivery-status.js";
export type { PushAllOptions } from "./push/push-all.js";
export type * from "./push/push-types.js";
export type { PartnerChange } from "./registration/change.js";
export { encryptedPartners } from "./registration/encrypted-partners.js";
export type { ImportOptions, Invitation, InviteOptions } from "./registration/invite.js";
export type { PartnerOptions, RegisterOptions } from "./registration/register.js";
export type { UpdateOptions } from "./registration/update.js";
export type { ExpectedResult, ResultExpectation } from "./results/awaited.js";
export type { AnyResult, Kind } from "./results/kinds.js";
export type { Completion } from "./results/owed.js";
export type { OcpiRouter } from "./router.js";
