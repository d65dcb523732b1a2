import { describe, invalid, notFound, receive, success, unauthorized } from "@openocpi/protocol";
import type { OperationId, OperationRow } from "@openocpi/spec";
import type { Request, Response } from "express";
import type { Env } from "../env.js";
import type { Call, Handler, Reply } from "../handlers/call.js";
import { contextOf } from "../handlers/context.js";
import { handlers } from "../handlers/index.js";
import { settleParties } from "../handlers/parties.js";
import { isOffered } from "../handlers/versions.js";
import { internal } from "./funnel.js";
import { type Caller, type Incoming, incoming } from "./incoming.js";
import { operationOf, pathOf, queryOf } from "./operation.js";
import { reply } from "./reply.js";

/**
 * The one place where a handler is called: the request has passed the gate. What the code behind it throws is never
 * taken for an HTTP error, whatever it looks like.
 */
export function dispatch(env: Env): (request: Request, response: Response) => Promise<void> {
  return async (request, response) => {
    try {
      const row = operationOf(request);
      if (!row) throw notFound("there is nothing at this address");
      const call = await callOf(env, request, row);
      const handler: Handler<OperationId> = handlers[row.id] as Handler<OperationId>;
      send(env, request, response, row, await handler(call, env));
    } catch (error) {
      throw internal(error);
    }
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

/** Everything that a handler needs, once it is settled that it may be called. */
async function callOf(env: Env, request: Request, row: OperationRow): Promise<Call> {
  const about = incoming(request);
  if (!about.caller) throw unauthorized("there is no Authorization header");
  const caller = row.role === null ? about.caller : await functional(env, about.caller);
  const { partner } = caller;
  if (row.role !== null && !isOffered(partner, { module: row.module, role: row.role })) {
    throw notFound("there is nothing at this address");
  }
  const path = pathOf(request);
  const { country_code, party_id } = path;
  const owner = country_code !== undefined && party_id !== undefined ? { country_code, party_id } : undefined;
  const parties = await settleParties(env, partner, row, row.routed ? about.routing : {}, owner);
  const { from, to } = parties;
  if (row.routed) about.routing = { ...(from && { from }), ...(to && { to }) };
  reportMissingIds(env, row, about, partner.id);
  const body = row.body === null ? undefined : bodyOf(env, request, row, caller);
  const context = contextOf(partner, parties, row, about);
  return { row, caller, about, path, query: queryOf(request), body, parties, context } as unknown as Call;
}

/** Message ids that a partner left out are made, and reported: it cannot find this request by them (MSG-01, AMB-34). */
function reportMissingIds(env: Env, { id, object }: OperationRow, about: Incoming, partner: string): void {
  if (about.idsMissing.length === 0 || object === null) return;
  const { requestId, correlationId } = about;
  const violations = about.idsMissing.map((name) => {
    return { path: `/headers/${name}`, message: "is required", keyword: "required", rule: "MSG-01" };
  });
  const event = { operation: id, object, partner, requestId, correlationId };
  env.emit({ type: "tolerated", ...event, violations, removed: [] });
}

/** While our own registration is under way, a moment is given to its answer, which says who the partner is (P-7). */
async function functional(env: Env, caller: Caller): Promise<Caller> {
  const { id, status } = caller.partner;
  const registration = status === "registering" ? env.registering.get(id) : undefined;
  if (!registration) return caller;
  await withinMs(patience, registration);
  const partner = await env.partners.get(id);
  // The registration may have failed, and the token died with it.
  if (!partner?.inbound.some(({ hash }) => hash === caller.hash))
    throw unauthorized("the token in the Authorization header is not known");
  return { ...caller, partner };
}

async function withinMs(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  await Promise.race([work, new Promise((done) => (timer = setTimeout(done, ms)))]);
  clearTimeout(timer);
}
/** Milliseconds that a partner's first call waits for the answer that makes it a partner. */
const patience = 2_000;

function bodyOf(
  env: Env,
  request: Request,
  row: OperationRow & { body: string },
  { partner }: Caller,
): unknown {
  // The gate has let it through, so it may be left out.
  if (request.body === undefined) return undefined;
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
      id: Object.values(pathOf(request)).join("/"),
      violations: tolerated,
      removed,
      partner: partner.id,
      requestId,
      correlationId,
    });
  }
  return value;
}
