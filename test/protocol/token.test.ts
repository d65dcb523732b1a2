import { authorization, isToken, tokenCandidates } from "@openocpi/protocol";
import fc from "fast-check";
import { describe, expect, test } from "vitest";

const tokens = fc.stringMatching(/^[\x21-\x7E]{1,64}$/);
const base64 = (text: string) => Buffer.from(text, "latin1").toString("base64");

describe("AUTH-01: what is written is read", () => {
  test("every token that may be one comes back as the first candidate", () => {
    fc.assert(
      fc.property(tokens, (token) => {
        expect(authorization(token)).toBe(`Token ${base64(token)}`);
        expect(tokenCandidates(authorization(token))[0]).toEqual({ token, raw: false });
      }),
      { numRuns: 1000 },
    );
  });

  test("P-11: raw it is among the candidates, and the last of them", () => {
    fc.assert(
      fc.property(tokens, (token) => {
        expect(authorization(token, { raw: true })).toBe(`Token ${token}`);
        expect(tokenCandidates(`Token ${token}`).at(-1)).toEqual({ token, raw: true });
      }),
      { numRuns: 1000 },
    );
  });

  test("P-11: without padding, and with white space around it, it is the same", () => {
    fc.assert(
      fc.property(tokens, fc.stringMatching(/^[ \t\r\n]{0,3}$/), (token, space) => {
        const bare = base64(token).replace(/=+$/, "");
        for (const header of [`Token ${bare}`, `Token  ${bare} `, `token ${bare}`, `TOKEN ${bare}`])
          expect(tokenCandidates(header)[0]).toEqual({ token, raw: false });
        expect(tokenCandidates(`Token ${base64(space + token + space)}`)[0]).toEqual({ token, raw: false });
      }),
    );
  });
});

test("any header gives at most two candidates, each of them a token", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map((text) => `Token ${text}`),
      ),
      (header) => {
        const candidates = tokenCandidates(header);
        expect(candidates.length).toBeLessThanOrEqual(2);
        for (const { token } of candidates) expect(isToken(token)).toBe(true);
      },
    ),
  );
});

test("AMB-02: a bare token that is Base64 as well is tried decoded first", () => {
  expect(tokenCandidates("Token ZXhhbXBsZS10b2tlbg==")).toEqual([
    { token: "example-token", raw: false },
    { token: "ZXhhbXBsZS10b2tlbg==", raw: true },
  ]);
});

test("AMB-01: the line break of `echo` is stripped", () => {
  expect(tokenCandidates("Token ZXhhbXBsZS10b2tlbgo=")[0]).toEqual({ token: "example-token", raw: false });
});

test.each([
  undefined,
  "",
  "Token",
  "Token ",
  "Bearer abc",
  "Basic abc",
  "Tokenabc",
  "Token a b",
  "Token \u00e9",
])("%j holds no token", (header) => {
  expect(tokenCandidates(header)).toEqual([]);
});

test("AUTH-04: what cannot be a token is not sent", () => {
  for (const token of ["", "a b", "é", "a\n", "x".repeat(65)]) {
    expect(isToken(token)).toBe(false);
    expect(() => authorization(token)).toThrow(TypeError);
    expect(() => authorization(token, { raw: true })).toThrow(TypeError);
  }
  expect(isToken("x".repeat(64))).toBe(true);
});
