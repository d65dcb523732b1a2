// Generated from the document under spec/ by `pnpm generate`. Do not edit.
export * from "./2.2.1/index.js";
