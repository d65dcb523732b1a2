/** A CPO as a process of its own, told by messages what to do. It ends at SIGTERM as the README says. */
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { type Health, memoryCrud, ocpi, shutdown } from "@openocpi/server";
import type { Tariff } from "@openocpi/spec";
import express from "express";
import { role } from "./conformance-net.js";
import { ours, theirs, tokenTheyUse } from "./conformance-story.js";
import { keptPending } from "./kept-stores.js";

/** What the process may be told to let go. */
export type Gate = "answers" | "results";
/** What it says. */
export type Said =
  | { port: number }
  | { holds: Gate }
  | { isClosing: true; health: Health }
  /** How many requests were answered in all, as it sees it. */
  | { answered: number };

const [file = "", inbox = "", seconds = ""] = process.argv.slice(2);
const say = (said: Said) => void process.send?.(said);

const gates: Record<Gate, { open(): void; opened: Promise<void> }> = { answers: gate(), results: gate() };
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open: () => open(), opened };
}
const held = async (name: Gate) => {
  say({ holds: name });
  await gates[name].opened;
};

let answered = 0;
const tariffs = memoryCrud<Tariff>([]);
const platform = ocpi({
  roles: [role(ours, "CPO")],
  modules: {
    // Lists are slow here.
    tariffs: {
      sender: {
        ...tariffs,
        list: async (query, context) => {
          await held("answers");
          return tariffs.list(query, context);
        },
      },
    },
    commands: {
      receiver: {
        startSession: async () => {
          const later = held("results").then(() => ({ result: "EVSE_OCCUPIED" }) as const);
          return { result: "ACCEPTED", timeout: 3600, later };
        },
        unlockConnector: async () => {
          return { result: "ACCEPTED", timeout: 3600, later: Promise.resolve({ result: "FAILED" }) };
        },
      },
    },
  },
  pending: await keptPending(file),
  network: { allowPrivate: true },
  onEvent: (event) => {
    if (event.type === "request" && event.direction === "in") answered++;
  },
});
await platform.importPartner({
  id: "movendo",
  tokenTheyUse,
  tokenWeUse: "token-of-ours",
  roles: [role(theirs, "EMSP")],
  endpoints: [{ identifier: "commands", role: "SENDER", url: `${inbox}/commands` }],
});
const server = createServer(express().use("/ocpi", platform.router)).listen(0, "127.0.0.1", () => {
  say({ port: (server.address() as AddressInfo).port });
});

process.on("message", (name: Gate) => gates[name].open());
process.once("SIGTERM", async () => {
  const over = shutdown(server, platform, { seconds: Number(seconds) });
  say({ isClosing: true, health: await platform.health() });
  const isOver = await over;
  say({ answered });
  process.exit(isOver ? 0 : 1);
});
