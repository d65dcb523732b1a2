import { isCrowded, OcpiError, statusCodes } from "@openocpi/protocol";
import express, { type Request, type Response } from "express";
import { incoming } from "./incoming.js";

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
    verify: (request, _response, bytes) => {
      if (bytes.length === 0) empty.add(request);
      if (isCrowded(bytes, limit))
        throw new OcpiError(statusCodes.clientError, "the body holds too many values", { http: 413 });
    },
  });
  return async (request, response) => {
    if (!hasBody(request.headers)) {
      request.body = undefined;
      return;
    }
    await new Promise<void>((resolve, reject) => {
      const refuse = (error: unknown) => {
        // What is still to come is not wanted; the answer ends the connection.
        request.pause();
        response.set("Connection", "close");
        reject(error);
      };
      const { stop } = count(request, limit, refuse);
      parse(request, response, (error: unknown) => {
        if (stop()) return;
        if (error === undefined) resolve();
        else reject(error);
      });
    });
    if (empty.has(request)) request.body = undefined;
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
