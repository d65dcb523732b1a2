import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { ok, type Reply, type Seen } from "./handshake-http.js";

/** Where a scripted partner takes in what is posted to its response URLs. */
export interface Inbox extends AsyncDisposable {
  origin: string;
  /** A response URL that nobody has used yet; `more` is put behind it as it is. */
  url(more?: string): string;
  /** The next request to a URL that was not handed out yet, as soon as it is there. */
  next(url: string): Promise<Seen>;
  /** All that came to a URL. */
  seen(url: string): readonly Seen[];
  /** How the coming requests to a URL are answered, one after the other; then they are taken. */
  answer(url: string, ...replies: (Reply | Promise<Reply>)[]): void;
}

interface Box {
  seen: Seen[];
  taken: number;
  replies: (Reply | Promise<Reply>)[];
  wake: () => void;
}

export async function inbox(): Promise<Inbox> {
  const boxes = new Map<string, Box>();
  const at = (path: string): Box => {
    const box = boxes.get(path) ?? { seen: [], taken: 0, replies: [], wake: () => {} };
    boxes.set(path, box);
    return box;
  };
  let made = 0;
  const server = createServer(async (request, response) => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { method = "", url: path = "", headers } = request;
    const box = at(path);
    box.seen.push({ method, path, headers, body: JSON.parse(Buffer.concat(chunks).toString("utf8")) });
    box.wake();
    const reply = await (box.replies.shift() ?? ok());
    if (reply === "hang") return;
    if (reply === "close") {
      request.socket.destroy();
      return;
    }
    const { http = 200, body = "" } = reply;
    response.writeHead(http, { "Content-Type": "application/json" });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  }).listen(0, "127.0.0.1");
  await new Promise((ready) => server.once("listening", ready));
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const pathOf = (url: string) => url.slice(origin.length);
  return {
    origin,
    url: (more = "") => `${origin}/results/${++made}${more}`,
    seen: (url) => at(pathOf(url)).seen,
    answer: (url, ...replies) => void at(pathOf(url)).replies.push(...replies),
    next: (url) =>
      new Promise((resolve) => {
        const box = at(pathOf(url));
        box.wake = () => {
          const found = box.seen[box.taken];
          if (!found) return;
          box.taken++;
          box.wake = () => {};
          resolve(found);
        };
        box.wake();
      }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((done) => server.close(done));
    },
  };
}
