import { tolerantDocument } from "@openocpi/spec";
import type { RequestHandler } from "express";
import { middleware } from "express-openapi-validator";
import { reduce } from "./reduce.js";

/**
 * The gate for requests: express-openapi-validator with the tolerant document, reduced to the paths of one module
 * and interface, for its cost grows with the number of paths. It answers 404 and 405 too.
 */
export function gate(keep: (path: string) => boolean): RequestHandler[] {
  const options: Parameters<typeof middleware>[0] = {
    apiSpec: reduce(tolerantDocument, keep) as unknown as Exclude<
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
