export type { Case } from "./case.js";
export { crudContract } from "./crud/crud-contract.js";
export type { CrudContractOptions, CrudKey, PartialCrud, SampleFields } from "./crud/options.js";
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
