import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { guardedFetch, type Modules, type OcpiOptions, type Transport } from "@openocpi/server";
import type { ConformanceOptions } from "@openocpi/server/testing";
import { plainHost, testedModules, testedPlatform } from "../../support/tested-platform.js";
import type { Answered, Asked, Fault, Memory } from "./fault.js";

type Tested = Pick<ConformanceOptions, "url" | "tokenA" | "trigger">;

/** A platform that keeps to the rules, behind an edge that can be made to break one of them. */
export interface FaultyPlatform extends AsyncDisposable {
  /** Puts one fault in, in place of the one before; nobody is registered then. */
  put(fault: Fault): Promise<Tested>;
}

export async function faultyPlatform(
  inside?: (modules: Modules) => Partial<OcpiOptions>,
): Promise<FaultyPlatform> {
  let fault: Fault | undefined;
  let memory: Memory = { opened: [], asked: 0, answered: new Map() };
  let inner = "";
  const transport = edgeOut(() => fault);
  const server = createServer((request, response) => {
    void pass(request, response).catch((error: unknown) => response.destroy(error as Error));
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  const publicUrl = `http://127.0.0.1:${port}`;
  const here = await testedPlatform({
    prefix: "",
    host: plainHost("/"),
    options: { publicUrl, transport, ...inside?.(testedModules()) },
  });
  inner = new URL(here.tested.url).origin;

  async function pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const asked = await asAsked(request);
    memory.asked++;
    const given = asked.headers.get("authorization");
    const forward = (one: Asked) => ask(inner, one);
    const answered = await (fault?.edge ? fault.edge(asked, forward, memory) : forward(asked));
    if (given !== null && answered.http === 200)
      memory.opened = [given, ...memory.opened.filter((one) => one !== given)];
    response.writeHead(answered.http, Object.fromEntries(answered.headers));
    response.end(answered.body);
  }

  return {
    async put(next) {
      fault = next;
      memory = { opened: [], asked: 0, answered: new Map() };
      const tokenA = await freshTokens(here.platform);
      const { trigger = {} } = here.tested;
      return { url: `${publicUrl}/versions`, tokenA, trigger: next.trigger?.(trigger) ?? trigger };
    },
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
      await here[Symbol.asyncDispose]();
    },
  };
}

/** Ends all connections, whatever has become of them, and invites again. */
async function freshTokens({ partners, invite }: Awaited<ReturnType<typeof testedPlatform>>["platform"]) {
  for (const { id } of await partners.list())
    await partners.update(id, (current) => {
      if (!current) throw new Error(`${id} is gone`);
      return { ...current, status: "unregistered", inbound: [], roles: [] };
    });
  return Promise.all(
    ["tester", ..."abcdefgh"].map(async (id) => (await invite({ id, expects: { hub: true } })).token),
  );
}

async function asAsked(request: IncomingMessage): Promise<Asked> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of request) chunks.push(chunk);
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers))
    if (!["host", "connection", "content-length", "transfer-encoding"].includes(name))
      headers.set(name, String(value));
  const { method = "GET", url = "/" } = request;
  return { method, url, headers, body: Buffer.concat(chunks).toString("utf8") };
}

async function ask(origin: string, { method, url, headers, body }: Asked): Promise<Answered> {
  const sent = body === "" ? {} : { body: new TextEncoder().encode(body) };
  const response = await fetch(origin + url, { method, headers, redirect: "manual", ...sent });
  const kept = new Headers(response.headers);
  for (const name of ["content-length", "connection", "keep-alive", "transfer-encoding"]) kept.delete(name);
  return { http: response.status, headers: kept, body: await response.text() };
}

/** How the platform calls others, with what goes wrong in that. */
function edgeOut(fault: () => Fault | undefined): Transport {
  const sound = guardedFetch({ policy: { allowPrivate: true } });
  return {
    ...sound,
    fetch: async (request, options) => {
      const send = (one: Request) => sound.fetch(one, options);
      const { outgoing } = fault() ?? {};
      return outgoing ? outgoing(request, send) : send(request);
    },
  };
}
