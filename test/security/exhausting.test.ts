import { connect } from "node:net";
import { authorization, memoryPartners } from "@openocpi/protocol";
import { type Limits, memoryCrud } from "@openocpi/server";
import { describe, expect, test } from "vitest";
import { blocked, firstSettled } from "../support/blocked.js";
import { checkDone, checkRefused } from "../support/conformance-check.js";
import { type Net, type NetOptions, net, role } from "../support/conformance-net.js";
import { another } from "../support/conformance-partners.js";
import { foreign, location, pushed, spoilt, tokenTheyUse } from "../support/conformance-story.js";

const list = "/sender/locations";
const refusal = { http: 429, code: 2000, says: /^too many requests at once: / };

/** A platform whose Crud does not answer before it is told to. */
async function slow(limits: Limits) {
  const gate = blocked();
  const crud = memoryCrud([location("LOC1")]);
  const hanging = {
    ...crud,
    list: (...args: Parameters<typeof crud.list>) => gate.pass().then(() => crud.list(...args)),
  };
  const here = await net({
    options: { limits, modules: { locations: { sender: hanging, receiver: memoryCrud() } } },
  });
  return { here, gate };
}
const asVolta = (here: Net) => another(here, "volta", { roles: [role(foreign, "CPO")] });

describe("one partner floods us with requests", () => {
  test("so many are handled, ten times as many wait, the rest is refused, and nobody else notices", async () => {
    const { here, gate } = await slow({ requestsInFlight: 2 });
    await using _ = here;
    const volta = await asVolta(here);
    const flood = Array.from({ length: 30 }, () => here.ask("GET", list));
    for (const answer of await firstSettled(flood, 8)) {
      checkRefused(answer, refusal);
      expect(answer.headers.get("retry-after")).toBe("1");
    }
    checkRefused(await here.ask("GET", "/nothing"), { ...refusal, routed: false });
    expect((await volta("GET", "/receiver/locations/DE/XYZ/NONE")).http).toBe(404);
    gate.release();
    const codes = (await Promise.all(flood)).map(({ http }) => http);
    expect(codes.filter((http) => http === 200)).toHaveLength(22);
    expect(gate.most).toBe(2);
    checkDone(await here.ask("GET", list), { data: true });
  });

  test("who hangs up keeps the place until the work is done, and then gives it back", async () => {
    const { here, gate } = await slow({ requestsInFlight: 1 });
    await using _ = here;
    const gone = new AbortController();
    const headers = { Authorization: authorization(tokenTheyUse) };
    const left = fetch(`${here.base}/2.2.1${list}`, { headers, signal: gone.signal });
    await gate.until(1);
    gone.abort();
    await expect(left).rejects.toThrow("aborted");
    // Were the place free, all of these would get in or wait.
    const others = Array.from({ length: 11 }, () => here.ask("GET", list));
    const [refused] = await firstSettled(others, 1);
    expect(refused?.http).toBe(429);
    gate.release();
    const codes = (await Promise.all(others)).map(({ http }) => http);
    expect(codes.filter((http) => http === 200)).toHaveLength(10);
    expect(gate.most).toBe(1);
  });

  test("a burst, such as of a site that comes back, is answered in full by default", async () => {
    await using here = await net();
    const burst = Array.from({ length: 150 }, (_, index) =>
      here.ask("PUT", `/receiver/locations/BE/MOV/L${index}`, { json: pushed(`L${index}`) }),
    );
    expect((await Promise.all(burst)).filter(({ http }) => http === 201)).toHaveLength(150);
  });
});

/** Begins a PUT and does not end it; resolves with what comes back, if anything does. */
function unfinished({ port }: Net, more: string): { answer: Promise<string>; end(): void } {
  const socket = connect(port, "127.0.0.1");
  const answer = new Promise<string>((resolve, reject) => {
    let text = "";
    socket.setEncoding("utf8").on("data", (part: string) => (text += part));
    socket.on("close", () => resolve(text)).on("error", reject);
  });
  const lines = [
    "PUT /ocpi/2.2.1/receiver/locations/BE/MOV/L HTTP/1.1",
    "Host: localhost",
    `Authorization: ${authorization(tokenTheyUse)}`,
    "Content-Type: application/json",
    "Transfer-Encoding: chunked",
  ];
  const chunk = `${(9_000).toString(16)}\r\n${" ".repeat(9_000)}\r\n`;
  socket.write(`${lines.join("\r\n")}\r\n${more}\r\n${chunk}`);
  return { answer, end: () => socket.end("0\r\n\r\n") };
}

describe("one partner fills our memory with bodies that it never ends", () => {
  const limits = { bodyBytes: 10_000, bodyBytesInFlight: 15_000 };
  test.each([
    ["", /empty|body/],
    ["Content-Encoding: gzip\r\n", /malformed/],
  ])("%j: of two that are too much together one is refused and cut off", async (more, says) => {
    const { here, gate } = await slow(limits);
    await using _ = here;
    const volta = await asVolta(here);
    const meanwhile = here.ask("GET", list);
    await gate.until(1);
    const both = [unfinished(here, more), unfinished(here, more)];
    const [refused = ""] = await firstSettled(
      both.map(({ answer }) => answer),
      1,
    );
    expect(refused).toMatch(/^HTTP\/1\.1 429 /);
    expect(refused).toMatch(/\r\nConnection: close\r\n/i);
    expect(refused).toContain(
      '"status_message":"too many requests at once: their bodies have more than 15000 bytes"',
    );
    const theirs = { json: pushed("L", { ...foreign }) };
    expect((await volta("PUT", "/receiver/locations/DE/XYZ/L", theirs)).http).toBe(201);
    for (const { end } of both) end();
    const answers = await Promise.all(both.map(({ answer }) => answer));
    expect(answers.find((answer) => !answer.includes(" 429 "))).toMatch(says);
    // What they held is free again, though the partner never had nothing in flight.
    const json = spoilt(pushed("L"), { filler: "x".repeat(8_000) });
    expect((await here.ask("PUT", "/receiver/locations/BE/MOV/L", { json })).http).toBe(201);
    gate.release();
    checkDone(await meanwhile, { data: true });
  });
});

describe("callers whose token is not known", () => {
  test("their bodies are not waited for", async () => {
    await using here = await net();
    const socket = connect(here.port, "127.0.0.1");
    const answer = new Promise<string>((resolve) => socket.setEncoding("utf8").once("data", resolve));
    socket.write(
      "PUT /ocpi/2.2.1/receiver/locations/BE/MOV/L HTTP/1.1\r\nHost: a\r\nAuthorization: Token Z3Vlc3M=\r\nContent-Length: 1000000000\r\n\r\n",
    );
    expect(await answer).toMatch(/^HTTP\/1\.1 401 /);
    socket.destroy();
  });

  test("guess one after another: so many look-ups at a time for one address, and no end of waiting", async () => {
    const store = memoryPartners();
    const gate = blocked();
    let isSlow = false;
    const partners: NonNullable<NetOptions["options"]>["partners"] = {
      ...store,
      byTokenHash: async (hash) => {
        if (isSlow) await gate.pass();
        return store.byTokenHash(hash);
      },
    };
    await using here = await net({ options: { partners, limits: { requestsInFlight: 2 } } });
    isSlow = true;
    const guess = (index: number) =>
      here.ask("GET", list, { headers: { Authorization: authorization(`guess-${index}`) } });
    const flood = Array.from({ length: 30 }, (_, index) => guess(index));
    for (const { http } of await firstSettled(flood, 8)) expect(http).toBe(429);
    gate.release();
    const codes = (await Promise.all(flood)).map(({ http }) => http);
    expect(codes.filter((http) => http === 401)).toHaveLength(22);
    expect(gate.most).toBe(2);
  });
});
