// Generated from the document under spec/ by `pnpm generate`. Do not edit.
export * from "./date-times.js";
export * from "./document.js";
export * from "./enums.js";
export * from "./json-schema.js";
export * from "./openapi.js";
export * from "./operations.js";
export { acceptsParameters, mayHaveReserved, type UrlParameters } from "./parameters.js";
export type { OperationTree } from "./tree.js";
export * from "./validate.js";
export type { SchemaName } from "./validators.js";
