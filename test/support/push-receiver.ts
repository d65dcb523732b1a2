import type { PartnerEndpoint } from "@openocpi/protocol";
import { ok, type Reply, type Seen, serve } from "./handshake-http.js";

/** What a partner does with a request: the first scripts once each, then the last one for all. */
export type Script = (request: Seen) => Reply | Promise<Reply>;

/** A partner that is played over real HTTP: it notes what comes, and answers as it is told. */
export interface PlayedReceiver {
  id: string;
  endpoints: PartnerEndpoint[];
  /** All requests so far. */
  seen: Seen[];
  /** As lines: `PUT /locations/NL/OCA/LOC1`. */
  lines(): string[];
  /** What it answers from now on. */
  answer(script: Script): void;
  /** It is gone, before the test is over. */
  stop(): Promise<void>;
  /** As soon as so many requests have come. */
  until(count: number): Promise<Seen[]>;
}

const modules = ["locations", "sessions", "cdrs", "tariffs", "tokens"] as const;

/** A receiver of everything, or of these modules. */
export async function playReceiver(
  id = "emsp",
  { hosts = modules, script = () => ok() }: { hosts?: readonly string[]; script?: Script } = {},
): Promise<PlayedReceiver> {
  let current = script;
  const waiting = new Set<() => void>();
  const { origin, seen, stop } = await serve((request) => {
    for (const look of waiting) look();
    return current(request);
  });
  return {
    id,
    endpoints: hosts.map((module) => ({ identifier: module, role: "RECEIVER", url: `${origin}/${module}` })),
    seen,
    stop,
    lines: () => seen.map(({ method, path }) => `${method} ${path}`),
    answer(script) {
      current = script;
    },
    until: (count) =>
      new Promise((resolve) => {
        const look = () => {
          if (seen.length < count) return;
          waiting.delete(look);
          resolve(seen);
        };
        waiting.add(look);
        look();
      }),
  };
}

/** Answers with these, one after the other, and then well. */
export const inTurn = (...replies: readonly Reply[]): Script => {
  const left = [...replies];
  return () => left.shift() ?? ok();
};

/** Whom a request is for and from: `BE*MOV ‹ NL*OCA`. */
export const routed = ({ headers }: Seen): string =>
  ["to", "from"]
    .map((end) => `${headers[`ocpi-${end}-country-code`]}*${headers[`ocpi-${end}-party-id`]}`)
    .join(" ‹ ");
