import { tolerantDocument } from "@openocpi/spec";
import type { RequestHandler } from "express";
import { middleware } from "express-openapi-validator";
import { reduce } from "./reduce.js";

/** The gates that were made, by their paths: they know no platform, and compiling one takes a while. */
const made = new Map<string, RequestHandler[]>();

/**
 * The gate for requests to these paths and those below them: express-openapi-validator with the tolerant document,
 * reduced to the paths of one module and interface, for its cost grows with the number of paths. It answers 404 and
 * 405 too. What is in a body is left to `receive`: the time that Ajv takes to list the faults of one at run time grows
 * with their square, and a partner can send a hundred thousand.
 */
export function gate(...paths: readonly string[]): RequestHandler[] {
  const key = paths.join(" ");
  const found = made.get(key) ?? makeGate(paths);
  made.set(key, found);
  return found;
}

function makeGate(paths: readonly string[]): RequestHandler[] {
  const isKept = (path: string) => paths.some((base) => path === base || path.startsWith(`${base}/`));
  const options: Parameters<typeof middleware>[0] = {
    apiSpec: reduce(tolerantDocument, isKept) as unknown as Exclude<
      Parameters<typeof middleware>[0]["apiSpec"],
      string
    >,
    useRequestUrl: true,
    validateSecurity: false,
    fileUploader: false,
    validateResponses: false,
    validateRequests: { allErrors: true, allowUnknownQueryParameters: true },
  };
  return middleware(options);
}
