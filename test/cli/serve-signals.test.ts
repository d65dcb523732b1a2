import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { type Command, openocpi } from "./command.js";

const body = JSON.stringify({});

/** A service in the middle of a request: half of its body has come. */
async function busy(): Promise<{ command: Command; socket: Socket; answer: Promise<string> }> {
  const command = openocpi(["serve", "--port", "0", "--registration-token", "TOKEN-A"]);
  await command.said(/What happens:\n/);
  const port = Number(/127\.0\.0\.1:(\d+)/.exec(command.stdout())?.[1]);
  const socket = connect(port, "127.0.0.1");
  const head = [
    "POST /ocpi/2.2.1/credentials HTTP/1.1",
    "Host: test",
    `Authorization: Token ${btoa("TOKEN-A")}`,
    "Content-Type: application/json",
    `Content-Length: ${body.length}`,
    // It answers as soon as it has taken the request in, so that the test knows.
    "Expect: 100-continue",
  ];
  let text = "";
  socket.setEncoding("utf8").on("data", (more: string) => {
    text += more;
  });
  const answer = once(socket, "close").then(() => text);
  socket.write(`${head.join("\r\n")}\r\n\r\n`);
  while (!text.includes("100 Continue")) await once(socket, "data");
  socket.write(body.slice(0, 1));
  return { command, socket, answer };
}

describe("openocpi serve that is told to end in the middle of a request", () => {
  it.each(["SIGTERM", "SIGINT"] as const)("%s: answers it, and ends with exit code 0", async (signal) => {
    const { command, socket, answer } = await busy();
    command.process.kill(signal);
    await command.said(/Stopping: what was asked is answered first\./);
    expect(command.process.exitCode).toBeNull();
    socket.write(body.slice(1));
    expect(await answer).toMatch(/HTTP\/1\.1 200 OK[\s\S]*"status_code":2001/);
    expect(await command.ended()).toBe(0);
    expect(command.stdout()).toMatch(/POST \/ocpi\/2\.2\.1\/credentials\n? +✗ HTTP 200, OCPI 2001, /);
    expect(command.stderr()).toBe("");
  });

  it("a second signal ends it at once", async () => {
    const { command } = await busy();
    command.process.kill("SIGTERM");
    await command.said(/Stopping/);
    command.process.kill("SIGTERM");
    expect(await command.ended()).toBeNull();
    expect(command.process.signalCode).toBe("SIGTERM");
  });
});

describe("openocpi serve whose output cannot be written any more", () => {
  it("answers what it was asked, and ends quietly with exit code 1", async () => {
    const { command, socket, answer } = await busy();
    command.process.stdout?.destroy();
    // What it has to tell of this it cannot; from then on it takes nothing new.
    await fetch(`http://127.0.0.1:${socket.remotePort}/ocpi/versions`).catch(() => undefined);
    expect(command.process.exitCode).toBeNull();
    socket.write(body.slice(1));
    expect(await answer).toMatch(/HTTP\/1\.1 200 OK[\s\S]*"status_code":2001/);
    expect(await command.ended()).toBe(1);
    expect(command.stderr()).toBe("");
  });
});
