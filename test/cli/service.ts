import { once } from "node:events";
import { type Command, openocpi } from "./command.js";

/** One line of `--json`. */
export type Told = Readonly<Record<string, unknown>>;

/** `openocpi serve --json`, as a process of its own, at a port that is free. */
export interface Service extends Command {
  /** Its first line. */
  ready: Told & { versions: string; docs: string };
  /** Where it listens, without a path. */
  origin: string;
  /** All lines so far. */
  told(): Told[];
  /** Waits for a line that has these members. */
  tells(members: Told): Promise<Told>;
  /** Tells it to end, and waits: gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export async function service(
  args: readonly string[],
  options?: Parameters<typeof openocpi>[1],
): Promise<Service> {
  const command = openocpi(["serve", "--json", "--port", "0", ...args], options);
  const told = () => linesOf(command.stdout());
  await command.said(/\n/);
  const [ready] = told() as [Service["ready"]];
  return {
    ...command,
    ready,
    origin: new URL(ready.docs).origin,
    told,
    async tells(members) {
      const find = () =>
        told().find((line) => Object.entries(members).every(([name, value]) => line[name] === value));
      for (;;) {
        const found = find();
        if (found) return found;
        if (command.process.exitCode !== null)
          throw new Error(`ended without ${JSON.stringify(members)}\n${command.stdout()}${command.stderr()}`);
        await Promise.race([command.process.stdout && once(command.process.stdout, "data"), command.ended()]);
      }
    },
    async stop(signal = "SIGTERM") {
      command.process.kill(signal);
      return command.ended();
    },
  };
}

/** Complete lines alone: the last one may be half there. */
const linesOf = (text: string): Told[] =>
  text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as Told);

/** Asks a service as a partner does. */
export const ask = (url: string, token: string, init: RequestInit = {}): Promise<Response> =>
  fetch(url, {
    ...init,
    headers: {
      Authorization: `Token ${btoa(token)}`,
      "Content-Type": "application/json",
      "X-Request-ID": crypto.randomUUID(),
      "X-Correlation-ID": crypto.randomUUID(),
      ...init.headers,
    },
  });

/** A connection for `--partners` that these tests come by. */
export const known = (role: "CPO" | "EMSP", id = "known") => ({
  id,
  token_they_use: `${id}-theirs`,
  token_we_use: `${id}-ours`,
  roles: [{ role, country_code: "DE", party_id: "TST", business_details: { name: "Test" } }],
  endpoints: [],
});
