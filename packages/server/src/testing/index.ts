export type { Case } from "./case.js";
export type { ConformanceCase, InterfaceName, PlatformRole, Stage } from "./conformance/conformance-case.js";
export { conformanceCases } from "./conformance/conformance-cases.js";
export type {
  Callback,
  ConformanceOptions,
  ConformanceResult,
  Outcome,
  TriggerName,
  Triggers,
} from "./conformance/options.js";
export type { Rule, RuleLevel } from "./conformance/rule.js";
export { conformanceRules } from "./conformance/rules.js";
export { runConformance } from "./conformance/run-conformance.js";
export { crudContract } from "./crud/crud-contract.js";
export type { CrudContractOptions, CrudKey, PartialCrud, SampleFields } from "./crud/options.js";
export { type CursorStoreContractOptions, cursorStoreContract } from "./cursor-store-contract.js";
export { defaultRoles, type KnownName } from "./default-roles.js";
export { ocpiNet } from "./net.js";
export type {
  Clients,
  ConnectChoice,
  NetMethods,
  NetOptions,
  NetParty,
  OcpiNet,
  PartyOptions,
  RawInit,
} from "./net-types.js";
export { type OutboxContractOptions, outboxContract } from "./outbox-contract.js";
export { type PartnerStoreContractOptions, partnerStoreContract } from "./partner-store-contract.js";
export { type PendingStoreContractOptions, pendingStoreContract } from "./pending-store-contract.js";
