import { Agent, request as httpRequest, type IncomingHttpHeaders } from "node:http";
import { connect } from "node:net";
import type { OperationRow } from "@openocpi/spec";
import { type Draft, partnerOrigin, resultId } from "./requests.js";
import type { World } from "./world.js";

/** A request as it goes over the wire. */
export interface Sent {
  row: OperationRow;
  method: string;
  /** With the prefix of the router. */
  target: string;
  headers: readonly (readonly [name: string, value: string])[];
  body: Buffer | undefined;
}

export interface Answer {
  http: number;
  headers: IncomingHttpHeaders;
  text: string;
}

/** How long an answer may take before the request counts as hung, in milliseconds. */
const patience = 10_000;

/** Puts a draft together, with what is known now: the token, the id of a result, where the partner is. */
export function assembled(
  draft: Draft,
  { token, result }: { token: string; result: string },
  world: World,
): Sent {
  const fill = (text: string) =>
    text
      .replaceAll(resultId, result)
      .replaceAll(partnerOrigin, world.partnerOrigin)
      .replaceAll(encodeURIComponent(partnerOrigin), encodeURIComponent(world.partnerOrigin));
  const { row, method, segments, query, headers, json, body } = draft;
  const isNamed = headers.some(([name]) => name.toLowerCase() === "authorization");
  const own = ["Authorization", `Token ${Buffer.from(token).toString("base64")}`] as const;
  return {
    row,
    method,
    target: `/ocpi/${fill(segments.join("/"))}${query.length > 0 ? `?${fill(query.join("&"))}` : ""}`,
    headers: isNamed ? headers : [own, ...headers],
    body: body ?? (json === undefined ? undefined : Buffer.from(fill(JSON.stringify(json)))),
  };
}

export const agent = (): Agent => new Agent({ keepAlive: true, maxSockets: 4 });

/** Sends a request that HTTP can express. */
export function exchange(
  agent: Agent,
  world: World,
  { method, target, headers, body }: Sent,
): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const isSized = headers.some(([name]) => /^(content-length|transfer-encoding)$/i.test(name));
    const length = body && !isSized ? ["Content-Length", String(body.length)] : [];
    const outgoing = httpRequest({
      agent,
      host: "127.0.0.1",
      port: world.port,
      method,
      path: target,
      headers: ["Host", `127.0.0.1:${world.port}`, ...headers.flat(), ...length],
      timeout: patience,
    });
    outgoing.on("timeout", () => outgoing.destroy(new Error(`hung: no answer within ${patience} ms`)));
    outgoing.on("error", reject);
    outgoing.on("response", (response) => {
      const chunks: Uint8Array[] = [];
      response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: http = 0, headers } = response;
        resolve({ http, headers, text: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.end(body);
  });
}

/** Sends bytes as they are, and reads until the other side hangs up. */
export function exchangeBytes({ port }: World, pieces: readonly Buffer[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    const chunks: Uint8Array[] = [];
    socket.setTimeout(patience, () => socket.destroy(new Error(`hung: no answer within ${patience} ms`)));
    socket.on("data", (chunk) => chunks.push(chunk));
    socket.on("close", () => resolve(Buffer.concat(chunks).toString("latin1")));
    socket.on("error", (error: NodeJS.ErrnoException) =>
      // The other side need not take everything before it hangs up.
      /ECONNRESET|EPIPE/.test(error.code ?? "") ? socket.destroy() : reject(error),
    );
    for (const piece of pieces) socket.write(piece);
    socket.end();
  });
}
