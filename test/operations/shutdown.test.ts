import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Pending } from "@openocpi/protocol";
import { shutdown } from "@openocpi/server";
import { describe, expect, onTestFinished, test, vi } from "vitest";
import { startBody, unlockBody } from "../support/actions-bodies.js";
import { held } from "../support/actions-restart.js";
import { ok, serve } from "../support/handshake-http.js";
import { runOperated } from "../support/run-operated.js";

const timeout = 60_000;

describe("a process that is told to stop", () => {
  const file = () => {
    const folder = mkdtempSync(join(tmpdir(), "openocpi-operated-"));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    return join(folder, "pending.json");
  };
  const kept = (name: string) => {
    const all: Pending[] = JSON.parse(readFileSync(name, "utf8"));
    return Object.fromEntries(all.map(({ responseUrl, state }) => [new URL(responseUrl).pathname, state]));
  };
  /** The partner, whom results are posted to: at one path it takes them only once it is up. */
  const partner = async () => {
    const state = { isUp: false };
    const { origin, seen } = await serve(({ path }) =>
      path === "/late" && !state.isUp ? { http: 503 } : ok(),
    );
    const at = (wanted: string) => seen.filter(({ path }) => path === wanted).map(({ body }) => body);
    return { state, origin, at };
  };

  test("P-21: under load all that was asked is answered, and no result is lost", { timeout }, async () => {
    const { state, origin, at } = await partner();
    const pending = file();
    const cpo = await runOperated(pending, origin, 20);
    // A result that nobody takes yet; one that is still to come; answers that are still to be written.
    await cpo.ask("POST", "/receiver/commands/UNLOCK_CONNECTOR", { json: unlockBody(`${origin}/late`) });
    await vi.waitFor(() => expect(at("/late")).not.toEqual([]));
    await cpo.ask("POST", "/receiver/commands/START_SESSION", { json: startBody(`${origin}/to-come`) });
    const slow = Array.from({ length: 20 }, () => cpo.ask("GET", "/sender/tariffs"));
    await cpo.says("holds", 1 + slow.length);
    // Others ask all the time, over connections that stay open, until they are turned away.
    let answered = 2 + slow.length;
    const load = Array.from({ length: 4 }, async () => {
      for (;;) {
        const answer = await cpo.ask("GET", "").catch(() => undefined);
        if (!answer) return;
        expect(answer.body.status_code).toBe(1000);
        answered++;
      }
    });

    cpo.stop();
    const { health } = await cpo.says("isClosing");
    expect(health).toEqual({ status: "failing", checks: { open: "failing", partners: "ok", pending: "ok" } });
    await Promise.all(load);
    cpo.letGo("answers");
    for (const { http, body } of await Promise.all(slow))
      expect([http, body.status_code]).toEqual([200, 1000]);
    cpo.letGo("results");
    expect(await cpo.ended).toBe(0);
    expect((await cpo.says("answered")).answered).toBe(answered);
    expect(at("/to-come")).toEqual([{ result: "EVSE_OCCUPIED" }]);
    expect(kept(pending)).toEqual({ "/late": "completed", "/to-come": "delivered" });

    // What this process could not send, the next one does.
    state.isUp = true;
    const next = await runOperated(pending, origin, 20);
    await vi.waitFor(() => expect(kept(pending)["/late"]).toBe("delivered"), { timeout: 10_000 });
    expect(at("/late").at(-1)).toEqual({ result: "FAILED" });
    next.stop();
    expect(await next.ended).toBe(0);
    expect(at("/to-come")).toHaveLength(1);
  });

  test("P-21: what is not over in time is cut off, and says so; the result is still owed", {
    timeout,
  }, async () => {
    const { origin } = await partner();
    const pending = file();
    const cpo = await runOperated(pending, origin, 0.2);
    await cpo.ask("POST", "/receiver/commands/START_SESSION", { json: startBody(`${origin}/to-come`) });
    const slow = cpo.ask("GET", "/sender/tariffs");
    slow.catch(() => {});
    await cpo.says("holds", 2);
    cpo.stop();
    await expect(slow).rejects.toThrow();
    expect(await cpo.ended).toBe(1);
    expect(kept(pending)).toEqual({ "/to-come": "pending" });
  });
});

describe("shutdown()", () => {
  const listening = async (listener: RequestListener): Promise<Server> => {
    const server = createServer(listener).listen(0, "127.0.0.1");
    onTestFinished(() => server.closeAllConnections());
    await new Promise((ready) => server.once("listening", ready));
    return server;
  };
  const portOf = (server: Server) => (server.address() as AddressInfo).port;
  /** A client that keeps its connection; what it has read, and whether it was closed. */
  const client = (server: Server) => {
    const socket: Socket = connect(portOf(server), "127.0.0.1").setEncoding("utf8");
    let text = "";
    socket.on("data", (chunk: string) => {
      text += chunk;
    });
    const closed = new Promise((done) => socket.once("close", done));
    const ask = () => void socket.write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    return { ask, closed, text: () => text };
  };
  const platform = { close: async () => {} };

  test("closes connections that are idle, or become so, and long before their time", async () => {
    const gate = held<void>();
    let asked = 0;
    const server = await listening(async (_request, response) => {
      asked++;
      if (asked > 1) await gate.promise;
      response.end("done");
    });
    server.keepAliveTimeout = 60_000;
    const [idle, busy] = [client(server), client(server)];
    idle.ask();
    await vi.waitFor(() => expect(idle.text()).toContain("done"));
    busy.ask();
    await vi.waitFor(() => expect(asked).toBe(2));
    const ended = shutdown(server, platform, { seconds: 10 });
    await idle.closed;
    expect(busy.text()).toBe("");
    gate.release();
    expect(await ended).toBe(true);
    expect(busy.text()).toContain("done");
    await busy.closed;
  });

  test("who asks once more over an open connection is answered, and told to take another one", async () => {
    const gates = [held<void>(), held<void>()];
    let asked = 0;
    const server = await listening(async (_request, response) => {
      await gates[asked++]?.promise;
      response.end("done");
    });
    const { ask, text, closed } = client(server);
    ask();
    await vi.waitFor(() => expect(asked).toBe(1));
    const ended = shutdown(server, platform);
    ask();
    for (const { release } of gates) release();
    await closed;
    expect(text().match(/done/g)).toHaveLength(2);
    expect(text().match(/Connection: close/g)).toHaveLength(1);
    expect(await ended).toBe(true);
  });

  test("gives the platform the same time, and passes on why it cannot close", async () => {
    const close = vi.fn(async () => {
      throw new Error("the transport does not close");
    });
    const server = await listening((_request, response) => void response.end());
    await expect(shutdown(server, { close }, { seconds: 3 })).rejects.toThrow("the transport does not close");
    expect(close).toHaveBeenCalledWith({ seconds: 3 });
  });

  test("cuts off what hangs, and says so", async () => {
    const server = await listening(() => {});
    const { ask, closed } = client(server);
    ask();
    await new Promise((asked) => server.once("request", asked));
    expect(await shutdown(server, platform, { seconds: 0.05 })).toBe(false);
    await closed;
  });
});
