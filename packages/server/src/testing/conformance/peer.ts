import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { formatDateTime, type Party, tokenCandidates } from "@openocpi/protocol";
import type { CredentialsRole, Endpoint } from "@openocpi/spec";
import express, { type NextFunction, type Request, type Response } from "express";
import { ocpi, type Platform } from "../../platform.js";
import { digest, newToken } from "../../registration/digest.js";
import { type Clock, parsed } from "./exchange.js";
import type { Callback } from "./options.js";
import { peerModules } from "./peer-modules.js";
import { Inbox, type Seen } from "./seen.js";
import type { Subject } from "./subject.js";

/** How our platform knows the one under test. */
export const subjectId = "subject";

/**
 * We, the partner of the platform under test: a platform of our own, and in front of it what writes down everything
 * that comes in. Its versions are at addresses that nobody can guess (VER-02); others of its addresses are out of order
 * on purpose.
 */
export class Peer {
  readonly inbox: Inbox;
  /** The token that the platform under test calls us with. */
  token = "";
  readonly #tokens = new Set<string>();
  #results = 0;

  private constructor(
    readonly roles: readonly CredentialsRole[],
    readonly base: string,
    readonly platform: Platform,
    private readonly server: Server,
    clock: Clock,
  ) {
    this.inbox = new Inbox(clock);
  }

  static async start(
    clock: Clock,
    parties: readonly Party[],
    { asHub = false, callback: { host = "127.0.0.1", port = 0, publicUrl } = {} }: PeerOptions,
  ): Promise<Peer> {
    const server = createServer();
    await new Promise<void>((done, failed) => server.once("error", failed).listen(port, host, done));
    // The address of a server that listens at a port is never a path.
    const { port: found } = server.address() as AddressInfo;
    const base = (publicUrl ?? `http://${host}:${found}`).replace(/\/+$/, "");
    const roles = rolesFor(parties, asHub);
    const platform = ocpi({
      roles,
      modules: peerModules(parties),
      publicUrl: `${base}/host`,
      limits: { pageSize: 2 },
      network: { allowPrivate: true },
    });
    const peer = new Peer(roles, base, platform, server, clock);
    const app = express().disable("x-powered-by").disable("etag");
    app.use((request, response, next) => void peer.#take(request, response, next).catch(next));
    app.use("/host", platform.router);
    server.on("request", app);
    return peer;
  }

  /** Where our versions are. */
  get versionsUrl(): string {
    return `${this.base}/about/versions`;
  }

  /** Versions that cannot be registered with, by what is wrong with them. */
  versionsOutOfOrder(fault: keyof typeof outOfOrder): string {
    return `${this.base}/faulty/${fault}/versions`;
  }

  /** A response URL that was not given to anybody yet. */
  responseUrl(): string {
    const id = ++this.#results;
    return `${this.base}/results/${id}?for=${id}&note=a%20b`;
  }

  /** A token B that opens our doors from now on; the former ones go on working. */
  async newToken(outbound: string): Promise<string> {
    const token = newToken();
    await this.accept(token, outbound);
    return token;
  }

  /** Lets the platform under test in with a token; that we would call it with another is for our own platform. */
  async accept(token: string, outbound: string): Promise<void> {
    this.#tokens.add(token);
    await this.platform.partners.update(subjectId, (current) => ({
      id: subjectId,
      roles: [],
      endpoints: [],
      offer: {},
      profile: {},
      expects: {},
      ...current,
      status: "registered",
      outbound: { token: outbound },
      inbound: [{ hash: digest(token), kind: "B" }, ...(current?.inbound ?? [])],
    }));
  }

  /** Tells our platform who the other one is, and what it publishes: what it pushes, and asks us to call, is held to that. */
  async meet({ roles, endpoints }: Pick<Subject, "roles" | "endpoints">): Promise<void> {
    await this.platform.partners.update(subjectId, (current) => {
      if (!current) throw new Error("nobody has registered yet");
      return { ...current, roles, endpoints };
    });
  }

  /** Gives a token A to the platform under test, which is then not registered with us any more. */
  async invite(): Promise<string> {
    await this.platform.partners.update(subjectId, (current) => ({
      ...(current ?? { id: subjectId, roles: [], endpoints: [], offer: {}, profile: {}, expects: {} }),
      status: "unregistered",
      inbound: [],
    }));
    const { token } = await this.platform.invite({ id: subjectId });
    this.#tokens.add(token);
    return token;
  }

  async close(): Promise<void> {
    const closed = new Promise<void>((done) => this.server.close(() => done()));
    this.server.closeAllConnections();
    await closed;
    await this.platform.close();
  }

  async #take(request: Request, response: Response, next: NextFunction): Promise<void> {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const { method, originalUrl: url, path } = request;
    const headers = new Headers();
    for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
    const seen = this.inbox.add({ method, url, path, headers, text, json: parsed(text) });
    response.once("close", () => this.inbox.close(seen));
    const reply = this.#reply(seen);
    if (reply === undefined) {
      if (text !== "") request.body = seen.json;
      next();
    } else
      response
        .status(reply.http)
        .set(echoed(seen))
        .type(reply.type ?? "json")
        .send(reply.body);
  }

  /** What we answer ourselves; the rest is our platform's. */
  #reply(seen: Seen): { http: number; body: string; type?: string } | undefined {
    const [, area = "", name = ""] = seen.path.split("/");
    if (area === "results") return ok();
    if (area !== "about" && area !== "faulty") return undefined;
    if (
      !tokenCandidates(seen.headers.get("authorization") ?? undefined).some(({ token }) =>
        this.#tokens.has(token),
      )
    )
      return { http: 401, body: envelope(2000) };
    if (area === "faulty") return outOfOrder[name as keyof typeof outOfOrder]?.(this.base);
    if (name === "versions") return ok([{ version: "2.2.1", url: `${this.base}/about/this-version` }]);
    return ok({ version: "2.2.1", endpoints: endpointsOf(`${this.base}/host/2.2.1`) });
  }
}

interface PeerOptions {
  callback?: Callback | undefined;
  asHub?: boolean | undefined;
}

const envelope = (status_code: number, data?: unknown): string =>
  JSON.stringify({ status_code, timestamp: formatDateTime(new Date()), data });
const ok = (data?: unknown) => ({ http: 200, body: envelope(1000, data) });

/** The ids of a request, as its answer has to carry them. */
const echoed = ({ headers }: Seen): Record<string, string> =>
  Object.fromEntries(
    ["x-request-id", "x-correlation-id"].flatMap((name) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, value]];
    }),
  );

const outOfOrder = {
  broken: () => ({ http: 500, body: "no", type: "text/plain" }),
  page: () => ({ http: 200, body: "<html><body>Welcome</body></html>", type: "html" }),
  older: (base: string) => ok([{ version: "2.1.1", url: `${base}/faulty/older/details` }]),
} as const satisfies Record<string, (base: string) => { http: number; body: string; type?: string }>;

const rolesFor = (parties: readonly Party[], asHub: boolean): CredentialsRole[] =>
  parties.flatMap((party) =>
    (["CPO", "EMSP", ...(asHub ? (["HUB"] as const) : [])] as const).map((role) => ({
      ...party,
      role,
      business_details: { name: "Conformance test" },
    })),
  );

const modules = [
  "locations",
  "sessions",
  "cdrs",
  "tariffs",
  "tokens",
  "commands",
  "chargingprofiles",
] as const;

function endpointsOf(base: string): Endpoint[] {
  const both = modules.flatMap((identifier): Endpoint[] =>
    (["SENDER", "RECEIVER"] as const).map((role) => ({
      identifier,
      role,
      url: `${base}/${role.toLowerCase()}/${identifier}`,
    })),
  );
  return [{ identifier: "credentials", role: "SENDER", url: `${base}/credentials` }, ...both];
}
