import { createHash } from "node:crypto";
import { OcpiError } from "@openocpi/protocol";
import { describe, expect, it } from "vitest";
import { ask, codes, ok } from "../support/handshake-http.js";
import { registered, scriptedPartner, tokenIn } from "../support/handshake-partner.js";
import { cpo, shared, start } from "../support/handshake-platform.js";

const at = await shared(cpo);
const base64 = (text: string): string => Buffer.from(text, "latin1").toString("base64");
/** The Base64 of it has a plus, a slash and padding. */
const awkward = "?>>~~??>~?";
const rooms = ["/versions", "/2.2.1", "/2.2.1/credentials", "/2.2.1/sender/locations"];

/** Asks with an Authorization header as it is. */
const knock = (header: string, path = "/versions", to = at) =>
  ask(to.url + path, { headers: { Authorization: header } });
/** A partner that calls with this token. */
const withToken = (tokenTheyUse: string, id = "emsp", to = at) =>
  to.platform.importPartner({ id, tokenTheyUse, tokenWeUse: "t", roles: [], endpoints: [] });

describe("the token in a request", () => {
  it.each(rooms)("AUTH-01: standard Base64 opens %s", async (path) => {
    await withToken(awkward);
    expect(base64(awkward)).toMatch(/\+.*\/.*=/);
    expect(codes(await knock(`Token ${base64(awkward)}`, path))).toEqual([200, 1000]);
  });

  it("AUTH-01: base64url and other schemes open nothing", async () => {
    await withToken(awkward);
    const url = Buffer.from(awkward).toString("base64url");
    for (const header of [`Token ${url}`, `Bearer ${base64(awkward)}`, base64(awkward), "Token", "Token "]) {
      expect([header, codes(await knock(header))]).toEqual([header, [401, 2000]]);
    }
  });

  it("AUTH-01: our requests carry `Token`, one space and padded Base64, whatever is asked", async () => {
    const partner = await scriptedPartner();
    await at.platform.register({ url: partner.url, token: awkward, id: "emsp" });
    const { method: last } = partner.seen.at(-1) ?? {};
    expect([partner.seen.length, last]).toEqual([3, "POST"]);
    for (const { headers } of partner.seen) expect(headers.authorization).toBe(`Token ${base64(awkward)}`);
  });

  it("AMB-02 P-11: a partner that wants the bare token gets it", async () => {
    const partner = await scriptedPartner();
    await at.platform.register({ url: partner.url, token: "bare", id: "emsp", profile: { rawToken: true } });
    expect(partner.seen.map(({ headers }) => headers.authorization)).toEqual(Array(3).fill("Token bare"));
  });

  it.each([
    ["AMB-01: with a newline inside", base64(`${awkward}\n`)],
    ["P-11: without padding", base64(awkward).replaceAll("=", "")],
    ["P-11: with white space inside", base64(` ${awkward}\r\n`)],
  ])("%s it is read all the same", async (_, text) => {
    await withToken(awkward);
    expect(codes(await knock(`Token ${text}`))).toEqual([200, 1000]);
    expect(at.told("tolerated")).toEqual([]);
  });

  it("AMB-02 P-11: a bare token is accepted and reported", async () => {
    await withToken(awkward);
    expect(codes(await knock(`Token ${awkward}`))).toEqual([200, 1000]);
    expect(at.told("tolerated")).toMatchObject([{ partner: "emsp", violations: [{ rule: "AUTH-01" }] }]);
  });

  it("P-11: strict refuses a bare token", async () => {
    const strict = await start({ ...cpo, strict: true });
    await withToken(awkward, "emsp", strict);
    expect(codes(await knock(`Token ${awkward}`, "/versions", strict))).toEqual([401, 2000]);
    expect(codes(await knock(`Token ${base64(awkward)}`, "/versions", strict))).toEqual([200, 1000]);
  });

  it("AMB-02: what can be decoded is decoded first, and taken bare only if that opens nothing", async () => {
    const inner = "inner-token1";
    const outer = base64(inner);
    await withToken(outer, "outer");
    const own = async () => (await knock(`Token ${outer}`, "/2.2.1/credentials")).envelope.data?.token;
    expect(await own()).toBe(outer);
    await withToken(inner, "inner");
    expect(await own()).toBe(inner);
  });
});

describe("who is let in", () => {
  it.each(rooms.flatMap((path) => ["GET", "POST", "PUT", "DELETE"].map((method) => ({ method, path }))))(
    "AUTH-02 HTTP-01: $method $path is answered with 401, in the envelope, without a known token",
    async ({ method, path }) => {
      const headers = {
        "X-Request-ID": "one",
        "X-Correlation-ID": "two",
        "OCPI-from-party-id": "MOV",
        "OCPI-from-country-code": "BE",
      };
      for (const token of [undefined, "unknown"]) {
        const answer = await ask(at.url + path, { method, headers, ...(token !== undefined && { token }) });
        expect(codes(answer)).toEqual([401, 2000]);
        expect(answer.envelope.timestamp).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
        expect(answer.headers.get("X-Request-ID")).toBe("one");
        expect(answer.headers.get("X-Correlation-ID")).toBe("two");
      }
    },
  );

  it("AUTH-02: a token of which the time is up opens nothing", async () => {
    await withToken(awkward);
    const expire = (validUntil: string) =>
      at.platform.partners.update("emsp", (current) => {
        if (!current) throw new Error("gone");
        return { ...current, inbound: current.inbound.map((token) => ({ ...token, validUntil })) };
      });
    await expire("2999-01-01T00:00:00Z");
    expect(codes(await ask(`${at.url}/versions`, { token: awkward }))).toEqual([200, 1000]);
    await expire("2020-01-01T00:00:00Z");
    expect(codes(await ask(`${at.url}/versions`, { token: awkward }))).toEqual([401, 2000]);
  });

  it("AUTH-02: a blocked partner is not let in until it is unblocked, nor called", async () => {
    const token = await registered(at, await scriptedPartner());
    const all = async () =>
      Promise.all(rooms.map(async (path) => (await ask(at.url + path, { token })).http));
    await at.platform.block("emsp");
    expect(await all()).toEqual([401, 401, 401, 401]);
    await expect(at.platform.partner("emsp")).rejects.toThrow("emsp is blocked: unblock it first");
    await expect(at.platform.invite({ id: "emsp" })).rejects.toThrow("blocked");
    await at.platform.unblock("emsp");
    expect(await all()).toEqual([200, 200, 200, 200]);
    expect(at.told("partner").map(({ by, status }) => `${by} ${status}`)).toEqual([
      "invite invited",
      "register registered",
      "block blocked",
      "block registered",
    ]);
  });

  it("AUTH-02: a partner that is blocked while it registers stays out", async () => {
    const partner = await scriptedPartner();
    const { token } = await at.platform.invite({ id: "emsp" });
    partner.script.details = async () => {
      await at.platform.block("emsp");
      return ok({ version: "2.2.1", endpoints: partner.endpoints });
    };
    expect(codes(await partner.send(at, "POST", token))).toEqual([401, 2000]);
    expect(await at.record("emsp")).toMatchObject({ status: "blocked", roles: [], endpoints: [] });
  });
});

describe("a token A", () => {
  it("AUTH-03: opens versions, version details and credentials", async () => {
    const { token } = await at.platform.invite();
    for (const path of rooms.slice(0, 3)) {
      expect([path, codes(await ask(at.url + path, { token }))]).toEqual([path, [200, 1000]]);
    }
  });

  it.each([
    ["GET", "/2.2.1/sender/locations"],
    ["GET", "/2.2.1/sender/locations/LOC1"],
    ["GET", "//2.2.1//sender//locations/"],
    ["GET", "/2.2.1/Sender/Locations"],
    ["GET", "/2.2.1/sender/locations?limit=nonsense"],
    ["PUT", "/2.2.1/sender/locations"],
    ["GET", "/2.2.1/receiver/locations/BE/MOV/LOC1"],
    ["POST", "/2.2.1/receiver/commands/START_SESSION"],
    ["GET", "/2.2.1/credentials/more"],
  ])("AUTH-03: gets 401 for %s %s, however the request is made", async (method, path) => {
    const { token } = await at.platform.invite();
    const body = method === "GET" ? {} : { body: { nonsense: true } };
    expect(codes(await ask(at.url + path, { method, token, ...body }))).toEqual([401, 2000]);
  });
});

describe("what a token is", () => {
  it.each([
    ["empty", ""],
    ["longer than 64 characters", "x".repeat(65)],
    ["with a space", "two words"],
    ["with a newline at its end", "token\n"],
    ["beyond ASCII", "tökén"],
  ])("AUTH-04: a partner's token %s is refused with 2001, and token A stays usable", async (_, own) => {
    const partner = await scriptedPartner();
    const { token } = await at.platform.invite({ id: "emsp" });
    expect(codes(await partner.send(at, "POST", token, own))).toEqual([200, 2001]);
    expect(partner.seen).toEqual([]);
    expect(codes(await partner.send(at, "POST", token, "!".repeat(64)))).toEqual([200, 1000]);
  });

  it("AUTH-04: case counts", async () => {
    await withToken("TokenInMixedCase");
    expect(codes(await ask(`${at.url}/versions`, { token: "tokeninmixedcase" }))).toEqual([401, 2000]);
  });

  it("AUTH-04: ours are long, printable, and never the same", async () => {
    const first = await at.platform.invite();
    const second = await at.platform.invite();
    expect(first.token).toMatch(/^[\x21-\x7E]{40,64}$/);
    expect(first.token).not.toBe(second.token);
  });

  it("AUTH-04: one token never names two partners", async () => {
    await at.platform.invite({ id: "first", token: "the-same" });
    await expect(at.platform.invite({ id: "second", token: "the-same" })).rejects.toThrow("another partner");
    await expect(withToken("the-same", "third")).rejects.toThrow("another partner");
    await expect(at.platform.invite({ token: "not a token" })).rejects.toThrow(TypeError);
    expect((await at.platform.partners.list()).map(({ id }) => id)).toEqual(["first"]);
  });

  it("P-8: what is stored of a token that opens something is its SHA-256", async () => {
    await withToken(awkward);
    const hash = createHash("sha256").update(awkward).digest("hex");
    expect((await at.record("emsp")).inbound).toEqual([{ hash, kind: "C" }]);
  });
});

describe("P-8: tokens are told to nobody", () => {
  /** Everything that could be looked at afterwards, save what we call partners with, which has to be known. */
  const traces = async (errors: readonly unknown[]) => {
    const records = (await at.platform.partners.list()).map(({ outbound: _, ...rest }) => rest);
    const chain = (error: unknown): unknown[] =>
      error instanceof Error ? [error.message, { ...error }, ...chain(error.cause)] : [error];
    return JSON.stringify([records, at.events, errors.flatMap(chain)]);
  };

  it("neither in records nor events when a partner registers, rotates and is refused", async () => {
    const partner = await scriptedPartner();
    const { token: a } = await at.platform.invite({ id: "emsp" });
    const c = tokenIn(await partner.send(at, "POST", a, "first-token-b"));
    partner.script.versions = () => ({ http: 500, body: "second-token-b is not known" });
    await partner.send(at, "PUT", c, "second-token-b");
    delete partner.script.versions;
    const c2 = tokenIn(await partner.send(at, "PUT", c, "third-token-b"));
    await ask(`${at.url}/2.2.1/credentials`, { headers: { Authorization: `Token ${c2}` } });
    const found = await traces([]);
    for (const secret of [a, c, c2, "first-token-b", "second-token-b", "third-token-b"]) {
      expect(found).not.toContain(secret);
      expect(found).not.toContain(base64(secret));
    }
  });

  it("nor in events and errors when a partner repeats ours in its answer", async () => {
    const partner = await scriptedPartner();
    partner.script.credentials = ({ body, headers }) => ({
      body: {
        status_code: 2001,
        status_message: `${JSON.stringify(body)} by ${headers.authorization}`,
        timestamp: "2026-03-01T10:00:00Z",
      },
    });
    const token = "token-a-of-the-partner";
    const error = await at.platform.register({ url: partner.url, token }).catch((reason: unknown) => reason);
    const own = Object(partner.asked("POST /credentials")[0]?.body).token;
    expect(error).toBeInstanceOf(OcpiError);
    const found = await traces([error]);
    for (const secret of [token, own, base64(token), base64(own)]) expect(found).not.toContain(secret);
  });
});
