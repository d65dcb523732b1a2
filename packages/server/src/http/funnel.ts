import { PartnerError } from "@openocpi/client";
import { describe, type Emit, failure, OcpiError, oneLine, statusCodes } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { ErrorRequestHandler } from "express";
import { incoming, isRemembered } from "./incoming.js";
import { lookAt } from "./look-at.js";
import { operationOf } from "./operation.js";
import { reply } from "./reply.js";

/** What Express, its body parser and the validator throw. */
interface HttpError {
  status: number;
  message: string;
  headers?: Record<string, string>;
  type?: string;
  errors?: { path: string; message: string }[];
}

const isHttpError = (error: unknown): error is HttpError =>
  error instanceof Error && "status" in error && typeof error.status === "number";

/** What a partner is told instead of the message that the library has. */
const wording: Readonly<Record<string, string>> = {
  "entity.parse.failed": "the body is not valid JSON",
  "entity.too.large": "the body is too large",
  "encoding.unsupported": "the body's Content-Encoding is not supported",
  "charset.unsupported": "the body has to be in UTF-8",
  "request.aborted": "the request broke off",
};

/** An error of the code behind a request as what the partner is told. Nothing of an unexpected one gets out. */
export function internal(error: unknown): OcpiError {
  if (error instanceof OcpiError && !(error instanceof PartnerError)) return error;
  return new OcpiError(statusCodes.serverError, "internal error", { http: 500, cause: error });
}

/** An error of Express, a body parser or the validator as what the partner is told. */
export function asOcpiError(error: unknown): OcpiError {
  if (error instanceof OcpiError || !isHttpError(error) || error.status >= 500) return internal(error);
  const { status, errors = [], headers = {}, type = "" } = error;
  if (errors.length > 0 && errors.every(({ path }) => /^\/(body|query|params|headers)\b/.test(path))) {
    const violations: Violation[] = errors.map(({ path, message }) => ({
      path: path.replace(/^\/body/, ""),
      message: worded(message),
      keyword: "schema",
    }));
    return new OcpiError(statusCodes.invalidParameters, describe(violations), { violations });
  }
  const code = status === 400 ? statusCodes.invalidParameters : statusCodes.clientError;
  const message = wording[type] ?? plain[status] ?? error.message;
  return new OcpiError(code, message, { http: status, headers });
}

/** What the validator says, for a reader who does not know it. */
function worded(message: string): string {
  if (message.startsWith("must have required property")) return "is required";
  return message.startsWith("must match pattern") ? "is not well formed" : message;
}

const plain: Readonly<Record<number, string>> = {
  400: "the request is malformed",
  404: "there is nothing at this address",
  405: "this method is not available here",
  415: "the Content-Type has to be application/json",
};

/** The one place where an error becomes an answer. */
export function funnel(emit: Emit, publicUrl: string | undefined): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    if (response.headersSent) {
      next(error);
      return;
    }
    if (!isRemembered(request)) lookAt(request, publicUrl);
    const { caller, requestId, correlationId } = incoming(request);
    const told = asOcpiError(error);
    const operation = operationOf(request);
    if (told.http >= 500) {
      emit({
        type: "error",
        error: told.cause ?? told,
        ...(operation && { operation: operation.id }),
        requestId,
        correlationId,
        ...(caller && { partner: caller.partner.id }),
      });
    }
    if (told.violations.length > 0 && caller && operation?.object) {
      emit({
        type: "refused",
        operation: operation.id,
        object: operation.body ?? operation.object,
        violations: told.violations,
        partner: caller.partner.id,
        requestId,
        correlationId,
      });
    }
    const isInvalid = told.http === 200 && told.code === statusCodes.invalidParameters;
    const badRequest = isInvalid && caller?.partner.profile.badRequestForInvalid;
    reply(
      request,
      response,
      {
        http: badRequest ? 400 : told.http,
        envelope: failure(told.code, oneLine(told.message)),
        headers: told.headers,
        ...(operation && { operation }),
      },
      emit,
    );
  };
}
