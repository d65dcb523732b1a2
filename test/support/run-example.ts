import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { fileURLToPath } from "node:url";
import { tsx } from "./tsx.js";

const [command, ...withTsx] = tsx;

/** An example that runs, as whoever started it sees it. */
export interface RunningExample extends AsyncDisposable {
  /** Without a path: `http://localhost:49152`. */
  readonly origin: string;
  /** The versions URL that it has printed. */
  readonly url: string;
  /** The token that it has printed. */
  readonly token: string;
  /** Waits until it has printed this. */
  printed(words: RegExp): Promise<RegExpExecArray>;
  /** Sends SIGTERM, as whoever stops a service does, and waits for the end: the exit code, and everything that was printed. */
  stopped(): Promise<{ code: number | null; output: string }>;
}

/** Starts `test/examples/<name>.ts` with tsx, as its own process, on a port of its own. */
export async function runExample(name: string, more: NodeJS.ProcessEnv = {}): Promise<RunningExample> {
  const port = await freePort();
  const file = fileURLToPath(new URL(`../examples/${name}.ts`, import.meta.url));
  const env = { ...process.env, PORT: String(port), ...more };
  const child = spawn(command, [...withTsx, file], { stdio: ["ignore", "pipe", "inherit"], env });
  const output = readAll(child);
  const first = await output.until(/^(\S+) opens with (\S+)$/m);
  return {
    origin: `http://localhost:${port}`,
    url: first[1] ?? "",
    token: first[2] ?? "",
    printed: output.until,
    async stopped() {
      const closed = once(child, "close");
      child.kill();
      await closed;
      return { code: child.exitCode, output: output.soFar() };
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      child.kill();
      await once(child, "exit");
    },
  };
}

/** Everything that a process prints, to be waited for. Ends with an error when the process does. */
function readAll(child: ChildProcess) {
  let text = "";
  child.stdout?.setEncoding("utf8").on("data", (chunk: string) => {
    text += chunk;
  });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the example has ended with ${code}, and has printed:\n${text}`);
  });
  ended.catch(() => {});
  return {
    soFar: () => text,
    async until(words: RegExp): Promise<RegExpExecArray> {
      for (;;) {
        const found = words.exec(text);
        if (found) return found;
        await Promise.race([child.stdout && once(child.stdout, "data"), ended]);
      }
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (typeof address !== "object" || !address) throw new Error("there is no free port");
  return address.port;
}
