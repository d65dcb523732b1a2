import {
  describe,
  invalid,
  notFound,
  type Partner,
  receive,
  success,
  unauthorized,
} from "@openocpi/protocol";
import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import type { Request, RequestHandler, Response } from "express";
import type { Env } from "../env.js";
import type { Call, Handler, Reply } from "../handlers/call.js";
import { handlers } from "../handlers/index.js";
import { settleParties } from "../handlers/parties.js";
import { currentVersion, isOffered } from "../handlers/versions.js";
import { type Caller, incoming } from "./incoming.js";
import { reply } from "./reply.js";

/** The one place where a handler is called: the request has passed the gate, `request.openapi` says which operation it is. */
export function dispatch(env: Env): RequestHandler {
  return async (request, response) => {
    const row = operationOf(request);
    const call = await callOf(env, request, row);
    const handler: Handler<OperationId> = handlers[row.id] as Handler<OperationId>;
    const { http = 200, data, headers, routing } = await handler(call, env);
    const { from, to } = call.parties;
    send(env, request, response, row, {
      http,
      data,
      ...(headers && { headers }),
      routing: routing ?? { ...(from && { from }), ...(to && { to }) },
    });
  };
}

function send(
  env: Env,
  request: Request,
  response: Response,
  operation: OperationRow,
  { http = 200, data, ...rest }: Reply,
) {
  reply(request, response, { ...rest, http, envelope: success(data), operation }, env.emit);
}

/** What express-openapi-validator leaves on a request that it let through. */
interface Passed {
  openapi?: { schema?: { operationId?: string }; pathParams?: Record<string, string> };
}
const passed = (request: Request): NonNullable<Passed["openapi"]> =>
  (request as Request & Passed).openapi ?? {};

const isOperation = (id: string | undefined): id is OperationId => id !== undefined && id in operationTable;

function operationOf(request: Request): OperationRow {
  const id = passed(request).schema?.operationId;
  if (!isOperation(id)) throw notFound("there is nothing at this address");
  return operationTable[id];
}

/** Everything that a handler needs, once it is settled that it may be called. */
async function callOf(env: Env, request: Request, row: OperationRow): Promise<Call> {
  const about = incoming(request);
  if (!about.caller) throw unauthorized("there is no Authorization header");
  const caller = row.routed || row.role !== null ? await functional(env, about.caller) : about.caller;
  const { partner } = caller;
  if (row.role !== null && !isOffered(partner, { module: row.module, role: row.role })) {
    throw notFound("there is nothing at this address");
  }
  const path = passed(request).pathParams ?? {};
  const { country_code, party_id } = path;
  const owner = country_code !== undefined && party_id !== undefined ? { country_code, party_id } : undefined;
  const parties = settleParties(env, partner, row, row.routed ? about.routing : {}, owner);
  const body = row.body === null ? undefined : bodyOf(env, request, row, caller);
  const context = {
    partner: partner.id,
    ...(parties.from && { from: parties.from }),
    ...(parties.to && { to: parties.to }),
    module: row.module,
    role: row.role ?? "sender",
    version: currentVersion,
    requestId: about.requestId,
    correlationId: about.correlationId,
  } as const;
  return { row, caller, about, path, query: request.query, body, parties, context } as unknown as Call;
}

/** A token A opens no functional module (AUTH-03). While our own registration is under way, its answer is waited for a moment (P-7). */
async function functional(env: Env, caller: Caller): Promise<Caller> {
  if (caller.kind === "A") throw unauthorized("this token is for registering only");
  const registration = env.registering.get(caller.partner.id);
  if (!registration) return caller;
  await Promise.race([registration, new Promise((done) => setTimeout(done, patience).unref())]);
  const partner: Partner | undefined = await env.partners.get(caller.partner.id);
  return partner ? { ...caller, partner } : caller;
}
/** Milliseconds that a partner's first call waits for the answer that makes it a partner. */
const patience = 2_000;

function bodyOf(
  env: Env,
  request: Request,
  row: OperationRow & { body: string },
  { partner }: Caller,
): unknown {
  const { requestId, correlationId } = incoming(request);
  const reception = receive(row.body, request.body, { strict: env.strict, patch: row.verb === "patch" });
  if (!reception.accepted)
    throw invalid(describe(reception.violations), { violations: reception.violations });
  const { value, tolerated, removed } = reception;
  if (tolerated.length + removed.length > 0) {
    env.emit({
      type: "tolerated",
      operation: row.id,
      object: row.body,
      id: Object.values(passed(request).pathParams ?? {}).join("/"),
      violations: tolerated,
      removed,
      partner: partner.id,
      requestId,
      correlationId,
    });
  }
  return value;
}
