import { isCrowded, OcpiError, statusCodes } from "@openocpi/protocol";
import express, { type Request, type RequestHandler } from "express";
import { incoming } from "./incoming.js";

/**
 * Lets in JSON only, under one name: the validator keeps a compiled copy per Content-Type for ever, so a partner must
 * not choose it. A missing Content-Type and a charset are accepted (P-13).
 */
export const contentType: RequestHandler = (request, _response, next) => {
  const type = request.headers["content-type"];
  if (
    type !== undefined &&
    !/^\s*application\/([\w.+-]+\+)?json\s*(;|$)/i.test(type) &&
    hasBody(request.headers)
  ) {
    next(
      new OcpiError(statusCodes.clientError, "the Content-Type has to be application/json", { http: 415 }),
    );
    return;
  }
  request.headers["content-type"] = "application/json";
  next();
};

const hasBody = (headers: {
  "content-length"?: string | undefined;
  "transfer-encoding"?: string | undefined;
}) => headers["transfer-encoding"] !== undefined || Number(headers["content-length"] ?? 0) > 0;

/**
 * Reads the body. One that the host has read to its end already is left as it is. An empty one is none: the parsers
 * make an empty object of it, which is something else (TOK-03).
 */
export function readBody(limit: number): RequestHandler {
  const empty = new WeakSet<object>();
  const parse = express.json({
    limit,
    type: () => true,
    strict: false,
    verify: (request, _response, bytes) => {
      if (bytes.length === 0) empty.add(request);
      if (isCrowded(bytes, limit))
        throw new OcpiError(statusCodes.clientError, "the body holds too many values", { http: 413 });
    },
  });
  return (request, response, next) => {
    if (!hasBody(request.headers)) {
      request.body = undefined;
      next();
      return;
    }
    const refuse = (error: unknown) => {
      // What is still to come is not wanted; the answer ends the connection.
      request.pause();
      response.set("Connection", "close");
      next(error);
    };
    const { stop } = count(request, limit, refuse);
    parse(request, response, (error: unknown) => {
      if (stop()) return;
      if (empty.has(request)) request.body = undefined;
      next(error);
    });
  };
}

/** Counts a body among those that its caller has in flight, as it comes in; a packed one as the largest that it may be. */
function count(request: Request, limit: number, refuse: (error: unknown) => void) {
  const { seat } = incoming(request);
  let isRefused = false;
  const hold = (bytes: number) => {
    try {
      seat?.hold(bytes);
    } catch (error) {
      stop();
      isRefused = true;
      refuse(error);
    }
  };
  const onData = (chunk: Uint8Array) => hold(chunk.byteLength);
  /** @returns true where it was refused */
  const stop = () => {
    request.off("data", onData);
    return isRefused;
  };
  if (/^(identity)?$/i.test(request.get("Content-Encoding") ?? "")) request.on("data", onData);
  else hold(limit);
  return { stop };
}
