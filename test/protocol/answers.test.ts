import {
  failure,
  invalid,
  describe as inWords,
  isSuccess,
  methodNotAllowed,
  notFound,
  OcpiError,
  statusCodes,
  success,
  unauthorized,
} from "@openocpi/protocol";
import { type Violation, validate } from "@openocpi/spec";
import { describe, expect, test } from "vitest";

const now = new Date("2026-03-02T09:00:00Z");

describe("the envelope", () => {
  test("HTTP-01: an answer that went well, with and without data", () => {
    expect(success([1], now)).toEqual({ status_code: 1000, timestamp: "2026-03-02T09:00:00Z", data: [1] });
    expect(success(undefined, now)).toEqual({ status_code: 1000, timestamp: "2026-03-02T09:00:00Z" });
    expect(Object.keys(success())).not.toContain("data");
    expect(success(null, now)).toHaveProperty("data", null);
  });

  test("HTTP-06: one that went wrong has a message and no data", () => {
    expect(failure(2001, "no", now)).toEqual({
      status_code: 2001,
      status_message: "no",
      timestamp: "2026-03-02T09:00:00Z",
    });
  });

  test("both are what the document says, at any moment", () => {
    for (const one of [success(), success({}), failure(3000, "x")])
      expect(validate("Envelope", one)).toEqual([]);
  });

  test("HTTP-08: a code counts by its range, known or not; none of ours is a custom one", () => {
    expect([1000, 1001, 1999].map(isSuccess)).toEqual([true, true, true]);
    expect([999, 2000, 2901, 4003, 0, Number.NaN].map(isSuccess)).toEqual(
      Array.from({ length: 6 }, () => false),
    );
    for (const code of Object.values(statusCodes)) expect(code % 1000).toBeLessThan(900);
  });
});

describe("errors", () => {
  test("HTTP-03: without an HTTP status of its own an error is HTTP 200", () => {
    expect(new OcpiError(2002, "x")).toMatchObject({ code: 2002, http: 200, violations: [], headers: {} });
    expect(invalid("x")).toMatchObject({ code: 2001, http: 200, message: "x" });
  });

  test("those with an HTTP status have the code of the range", () => {
    expect(notFound("x")).toMatchObject({ code: 2000, http: 404 });
    expect(unauthorized("x")).toMatchObject({ code: 2000, http: 401 });
    expect(methodNotAllowed("x", ["GET", "PUT"])).toMatchObject({
      code: 2000,
      http: 405,
      headers: { Allow: "GET, PUT" },
    });
  });

  test("a cause is kept, and none is made up", () => {
    const cause = new Error("inside");
    expect(new OcpiError(3000, "x", { cause }).cause).toBe(cause);
    expect(new OcpiError(3000, "x")).not.toHaveProperty("cause");
    expect(new OcpiError(3000, "x")).toBeInstanceOf(Error);
  });

  const at = (path: string): Violation => ({ path, message: "is required", keyword: "required" });
  test("violations in words: each with its path, five at most", () => {
    expect(inWords([at("/id")])).toBe("/id is required");
    expect(inWords([at("")])).toBe("the body is required");
    expect(inWords([at("/a"), at("/b")])).toBe("/a is required; /b is required");
    expect(inWords([1, 2, 3, 4, 5].map((each) => at(`/${each}`)))).not.toContain("more");
    expect(inWords([1, 2, 3, 4, 5, 6, 7].map((each) => at(`/${each}`)))).toMatch(
      /\/5 is required \(and 2 more\)$/,
    );
    expect(inWords([])).toBe("");
  });
});
