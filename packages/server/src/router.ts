import { notFound } from "@openocpi/protocol";
import { operationTable } from "@openocpi/spec";
import express, {
  type ErrorRequestHandler,
  type NextFunction,
  type Request,
  type RequestHandler,
  type Response,
} from "express";
import type { Env } from "./env.js";
import { currentVersion } from "./handlers/versions.js";
import { authenticate } from "./http/authenticate.js";
import { checkContentType, readBody } from "./http/body.js";
import { dispatch } from "./http/dispatch.js";
import { docsPage } from "./http/docs.js";
import { recognise } from "./http/fast-lane.js";
import { funnel, internal } from "./http/funnel.js";
import { gate } from "./http/gate.js";
import { InFlight } from "./http/in-flight.js";
import { incoming } from "./http/incoming.js";
import { lookAt, makePlain } from "./http/look-at.js";

/** What `app.use()` takes: the OCPI endpoints, and what answers for errors that the host's own parsers meet before. */
export type OcpiRouter = (RequestHandler | ErrorRequestHandler)[];

/**
 * The rooms of a request, from the door inwards: its address made plain, who calls, the body, the gate, the handler.
 * It is an app of its own, called and not mounted, so that the host's settings do not reach in and ours do not reach
 * out; only where a request came from is read as the host reads it, `trust proxy` included.
 */
export function router(env: Env): OcpiRouter {
  const app = express();
  app.disable("x-powered-by").disable("etag").disable("strict routing").disable("case sensitive routing");
  if (env.docs) app.get("/docs", docsPage());
  const run = dispatch(env);
  const configuration = ["/versions", `/${currentVersion}`];
  app.all(configuration, gate(...configuration), run);

  const version = express.Router();
  version.all("/credentials", gate("/credentials"), run);
  for (const base of interfacePaths(env)) {
    version.all([base, `${base}/{*rest}`], gate(base), run);
  }
  app.use(`/${currentVersion}`, version);
  app.use(() => {
    throw notFound("there is nothing at this address");
  });
  const errors = funnel(env.emit, env.publicUrl);
  app.use(errors);
  const strangers = new InFlight(env.inFlight);
  const partners = new InFlight(env.inFlight);
  const read = readBody(env.bodyBytes);
  // Credentials are kept as they come, and looked at with every request.
  const readCredentials = readBody(Math.min(env.bodyBytes, 1_000_000));
  /** Who calls, and the body; then what is in order goes the short way, and all else through the gates. */
  async function enter(request: Request, response: Response, next: NextFunction): Promise<void> {
    try {
      const about = incoming(request);
      const stranger = await strangers.enter(about.address);
      about.seat = stranger;
      const { partner } = await authenticate(request, env).catch((error: unknown) => {
        throw internal(error);
      });
      stranger.leave();
      about.seat = await partners.enter(partner.id);
      checkContentType(request);
      const isCredentials = about.path.toLowerCase() === `/${currentVersion}/credentials`;
      await (isCredentials ? readCredentials : read)(request, response);
      const recognised = env.fastLane ? recognise(request, env) : undefined;
      if (recognised) {
        about.recognised = recognised;
        return await run(request, response);
      }
    } catch (error) {
      errors(error, request, response, next);
      return;
    }
    makePlain(request);
    app(request, response, next);
  }
  const door: RequestHandler = (request, response, next) => {
    lookAt(request, env.publicUrl);
    response.once("close", env.underWay.begin());
    if (env.docs && isDocs(request)) app(request, response, next);
    else void enter(request, response, next);
  };
  return [door, hostErrors(errors)];
}

const isDocs = ({ method, path }: Request): boolean =>
  (method === "GET" || method === "HEAD") && /^\/docs\/?$/i.test(path);

/** `/sender/locations` and its like: those that have a Crud. */
function interfacePaths(env: Env): Set<string> {
  const paths = new Set<string>();
  for (const { module, role } of Object.values(operationTable)) {
    if (role !== null && env.modules[module]?.[role]) paths.add(`/${role}/${module}`);
  }
  return paths;
}

/** An error that the host met on one of our paths, such as a body that its own parser could not read, is answered in our form. */
const hostErrors =
  (errors: ErrorRequestHandler): ErrorRequestHandler =>
  (error, request, response, next) => {
    if (ours.test(request.path)) errors(error, request, response, next);
    else next(error);
  };
const ours = new RegExp(`^/+(versions|${currentVersion.replaceAll(".", "\\.")})(/|$)`, "i");
