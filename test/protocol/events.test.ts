import { emitter, type OcpiEvent } from "@openocpi/protocol";
import { afterEach, expect, test, vi } from "vitest";

const event = { type: "error", error: new Error("x"), partner: "p" } as const;
afterEach(() => {
  vi.restoreAllMocks();
});

test("an observer is told what happened, and when", () => {
  const seen: OcpiEvent[] = [];
  emitter((each) => seen.push(each))(event);
  expect(seen).toEqual([{ ...event, at: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T.*Z$/) }]);
});

test("what an observer throws stops nothing, and is reported once", () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  const broken = new Error("the observer is broken");
  let calls = 0;
  const emit = emitter(() => {
    calls++;
    throw broken;
  });
  for (let index = 0; index < 3; index++) expect(() => emit(event)).not.toThrow();
  expect(calls).toBe(3);
  expect(report).toHaveBeenCalledTimes(1);
  expect(report.mock.calls[0]).toContain(broken);
});

test("each observer is reported by itself", () => {
  const report = vi.spyOn(console, "error").mockImplementation(() => {});
  for (const message of ["one", "two"])
    emitter(() => {
      throw new Error(message);
    })(event);
  expect(report).toHaveBeenCalledTimes(2);
});

test("without an observer nothing happens", () => {
  expect(() => emitter(undefined)(event)).not.toThrow();
});
