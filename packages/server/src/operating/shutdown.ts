import type { Server } from "node:http";
import type { Platform } from "../platform.js";

/** How often connections are closed that have become idle, in milliseconds: Node does it once by itself. */
const everyMs = 50;

/**
 * Ends a server and its platform so that nothing is lost: no further connections are taken, what partners have asked is
 * answered, results that your actions have promised are handed in and sent. A result that could not be sent by then stays
 * in the `pending` store, for another process or the next start. Close your own stores after it.
 *
 * @param seconds for all of it; what is not over by then is cut off. Default: 25, for Kubernetes kills after 30.
 * @returns whether everything was over in time
 *
 * @example
 * process.once("SIGTERM", async () => process.exit((await shutdown(server, platform)) ? 0 : 1));
 */
export async function shutdown(
  server: Server,
  platform: Pick<Platform, "close">,
  { seconds = 25 }: { seconds?: number } = {},
): Promise<boolean> {
  // Who goes on asking over a connection that is open is told to take another one next time.
  server.prependListener("request", (_request, response) => response.setHeader("Connection", "close"));
  const answered = new Promise<void>((resolve) => server.close(() => resolve()));
  const idle = setInterval(() => server.closeIdleConnections(), everyMs);
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(resolve, seconds * 1000, false);
  });
  try {
    const over = Promise.all([answered, platform.close({ seconds })]).then(() => true);
    return await Promise.race([over, late]);
  } finally {
    clearTimeout(timer);
    clearInterval(idle);
    server.closeAllConnections();
  }
}
