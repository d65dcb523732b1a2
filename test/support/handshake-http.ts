import { randomUUID } from "node:crypto";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { authorization, type Envelope } from "@openocpi/protocol";
import { onTestFinished } from "vitest";

/** A request as it came over the wire. */
export interface Seen {
  method: string;
  path: string;
  headers: IncomingHttpHeaders;
  /** Parsed JSON; undefined where there was none. */
  body: unknown;
}

/** What a scripted server does: answers (an object becomes JSON), never answers, or closes the socket. */
export type Reply =
  | { http?: number; headers?: Record<string, string>; body?: object | string }
  | "hang"
  | "close";

export interface Server {
  origin: string;
  /** Every request so far, in the order in which they came. */
  seen: Seen[];
  /** Ends it before the test is over. */
  stop(): Promise<void>;
}

/** A server on loopback that answers by a script, until the test is over. */
export async function serve(script: (request: Seen) => Reply | Promise<Reply>): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const text = Buffer.concat(chunks).toString("utf8");
    const { method = "", url = "", headers } = request;
    const one: Seen = { method, path: url, headers, body: text === "" ? undefined : JSON.parse(text) };
    seen.push(one);
    const reply = await script(one);
    if (reply === "hang") return;
    if (reply === "close") {
      request.socket.destroy();
      return;
    }
    const { http = 200, headers: extra = {}, body = "" } = reply;
    response.writeHead(http, { "Content-Type": "application/json", ...extra });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  const stop = () => {
    server.closeAllConnections();
    return new Promise<void>((done) => server.close(() => done()));
  };
  onTestFinished(stop);
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, seen, stop };
}

/** An answer that went well. */
export const ok = (data?: unknown): Reply => ({
  body: {
    status_code: 1000,
    timestamp: "2026-03-01T10:00:00Z",
    ...(data === undefined ? {} : { data }),
  },
});

/** An answer that went wrong, in the envelope. */
export const failed = (status_code: number, status_message = "no", http = 200): Reply => ({
  http,
  body: { status_code, status_message, timestamp: "2026-03-01T10:00:00Z" },
});

export interface Request {
  method?: string;
  /** Sent in Base64. */
  token?: string;
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Answer {
  http: number;
  headers: Headers;
  envelope: Envelope<Record<string, unknown>>;
}

/** One request as a partner would write it. The answer has to be an envelope, whatever else it is. */
export async function ask(
  url: string,
  { method = "GET", token, body, headers = {} }: Request = {},
): Promise<Answer> {
  const response = await fetch(url, {
    method,
    redirect: "error",
    headers: {
      ...(token !== undefined && { Authorization: authorization(token) }),
      ...(body !== undefined && { "Content-Type": "application/json" }),
      "X-Request-ID": randomUUID(),
      "X-Correlation-ID": randomUUID(),
      ...headers,
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const envelope = (await response.json()) as Answer["envelope"];
  return { http: response.status, headers: response.headers, envelope };
}

/** HTTP status and status code of an answer, side by side. */
export const codes = ({ http, envelope }: Answer): [http: number, code: number] => [
  http,
  envelope.status_code,
];
