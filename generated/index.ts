// Generated from the document under spec/ by `pnpm generate`. Do not edit.
export * from "./2.2.1/index.js";

/** The versions of OCPI that there is a document of, newest first. */
export const versions = ["2.2.1"] as const;
