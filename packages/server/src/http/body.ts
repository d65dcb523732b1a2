import { OcpiError, statusCodes } from "@openocpi/protocol";
import express, { type Request, type Response } from "express";

/**
 * Lets in JSON only, under one name: the validator keeps a compiled copy per Content-Type for ever, so a partner must
 * not choose it. A missing Content-Type and a charset are accepted (P-13).
 */
export function checkContentType(request: Request): void {
  const type = request.headers["content-type"];
  if (
    type !== undefined &&
    !/^\s*application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type) &&
    hasBody(request.headers)
  ) {
    throw new OcpiError(statusCodes.clientError, "the Content-Type has to be application/json", {
      http: 415,
    });
  }
  request.headers["content-type"] = "application/json";
}

const hasBody = (headers: {
  "content-length"?: string | undefined;
  "transfer-encoding"?: string | undefined;
}) => headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Reads the body. One that the host has read to its end already is left as it is. An empty one is none: the parsers
 * make an empty object of it, which is something else (TOK-03).
 */
export function readBody(limit: number): (request: Request, response: Response) => Promise<void> {
  const empty = new WeakSet<object>();
  const parse = express.json({
    limit,
    type: () => true,
    strict: false,
    verify: (request, _response, bytes) => void (bytes.length === 0 && empty.add(request)),
  });
  return async (request, response) => {
    if (!hasBody(request.headers)) {
      request.body = undefined;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      parse(request, response, (error: unknown) => (error === undefined ? resolve() : reject(error)));
    });
    if (empty.has(request)) request.body = undefined;
  };
}
