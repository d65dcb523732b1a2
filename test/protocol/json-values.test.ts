import { isCrowded } from "@openocpi/protocol";
import { expect, test } from "vitest";

const zeros = (count: number) => JSON.stringify(Array(count).fill(0));
const bytes = (text: string) => new TextEncoder().encode(text);

test("P-15: values are counted as they stand in the text, and told before it is parsed", () => {
  for (const make of [(text: string) => text, bytes]) {
    expect(isCrowded(make(zeros(50_000)), 1_000_000)).toBe(false);
    expect(isCrowded(make(zeros(50_001)), 1_000_000)).toBe(true);
    expect(isCrowded(make(`{"a":${"[".repeat(60_000)}`), 1_000_000)).toBe(true);
    expect(isCrowded(make(`[${"{},".repeat(60_000)}`), 1_000_000)).toBe(true);
  }
});

test("P-15: whatever the limit, ten thousand are taken", () => {
  expect(isCrowded(zeros(10_000), 1)).toBe(false);
  expect(isCrowded(zeros(10_001), 1)).toBe(true);
});

test("P-15: a long text is one value", () => {
  expect(isCrowded(JSON.stringify("a".repeat(900_000)), 1_000_000)).toBe(false);
});
