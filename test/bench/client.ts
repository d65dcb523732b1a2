import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { partnerClient } from "@openocpi/client";
import { headerNames } from "@openocpi/protocol";
import { median } from "./median.js";
import { location } from "./objects.js";
import type { Figure } from "./report.js";

const pages = 100;
const perPage = 100;

/** A partner that does nothing but send pages that were made before. */
async function startPages() {
  const texts = Array.from({ length: pages }, (_, page) =>
    JSON.stringify({
      status_code: 1_000,
      timestamp: "2026-03-02T10:15:00Z",
      data: Array.from({ length: perPage }, (_, index) => location(page * perPage + index)),
    }),
  ).map((text) => Buffer.from(text));
  const server = createServer((request, response) => {
    const offset = Number(new URL(request.url ?? "", "http://localhost").searchParams.get("offset") ?? 0);
    const next = offset + perPage;
    const link = `<http://${request.headers.host}/locations?offset=${next}>; rel="next"`;
    response.writeHead(200, {
      "Content-Type": "application/json",
      "Content-Length": texts[offset / perPage]?.length ?? 0,
      [headerNames.totalCount]: String(pages * perPage),
      ...(next < pages * perPage && { [headerNames.link]: link }),
    });
    response.end(texts[offset / perPage]);
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/locations`;
  return { url, close: () => server.close() };
}

/** Reads 10,000 Locations with the client, and the same pages with bare fetch and JSON.parse: the ratio of CPU time. */
export async function measureClient(rounds: number, progress: (text: string) => void): Promise<Figure> {
  const { url, close } = await startPages();
  const client = partnerClient({ token: "t", endpoints: [{ identifier: "locations", role: "SENDER", url }] });
  const withClient = async () => {
    let count = 0;
    for await (const _ of client.locations.sender.list()) count++;
    return count;
  };
  const withFetch = async () => {
    let count = 0;
    for (let next: string | undefined = url; next !== undefined; ) {
      const response: Response = await fetch(next, { headers: { Authorization: "Token dA==" } });
      const { data } = (await response.json()) as { data: unknown[] };
      count += data.length;
      next = /<([^>]*)>/.exec(response.headers.get("link") ?? "")?.[1];
    }
    return count;
  };
  const own: number[] = [];
  const bare: number[] = [];
  for (let round = 0; round <= rounds; round++) {
    progress(`client: round ${round + 1} of ${rounds + 1}`);
    own.push(await cpuOf(withClient));
    bare.push(await cpuOf(withFetch));
  }
  close();
  return {
    group: "client",
    name: `list ${(pages * perPage).toLocaleString("en")} Locations`,
    node: process.version,
    value: median(own.slice(1)) / median(bare.slice(1)),
    unit: "of bare fetch",
    goal: { atMost: 1.15 },
    details: { cpuMs: own.slice(1), cpuMsBare: bare.slice(1) },
  };
}

async function cpuOf(read: () => Promise<number>): Promise<number> {
  const before = process.cpuUsage();
  const count = await read();
  const { user, system } = process.cpuUsage(before);
  if (count !== pages * perPage) throw new Error(`${count} objects were read, not ${pages * perPage}`);
  return Math.round((user + system) / 1_000);
}
