import { formatDateTime, parseDateTime } from "@openocpi/protocol";
import { validate } from "@openocpi/spec";
import fc from "fast-check";
import { expect, test } from "vitest";

const moments = fc.date({
  min: new Date("0001-01-01T00:00:00Z"),
  max: new Date("9999-12-31T23:59:59.999Z"),
  noInvalidDate: true,
});
const read = (text: string) => parseDateTime(text)?.toISOString();

test("TYPE-03: reading what was written gives the same moment, and what is written is right", () => {
  fc.assert(
    fc.property(moments, (moment) => {
      const text = formatDateTime(moment);
      expect(parseDateTime(text)?.getTime()).toBe(moment.getTime());
      expect(validate("DateTime", text)).toEqual([]);
      expect(text.length).toBeLessThanOrEqual(24);
    }),
  );
});

test("TYPE-03: every form of a moment is the same moment", () => {
  fc.assert(
    fc.property(
      moments,
      fc.integer({ min: -14 * 60, max: 14 * 60 }),
      fc.stringMatching(/^\d{0,6}$/),
      (moment, minutes, finer) => {
        const iso = moment.toISOString();
        const bare = iso.slice(0, -1);
        for (const text of [
          bare,
          `${bare}${finer}Z`,
          bare.replace("T", " "),
          iso.toLowerCase(),
          `${bare}+00:00`,
        ])
          expect(read(text), text).toBe(iso);
        const [sign, away] = [minutes < 0 ? "-" : "+", Math.abs(minutes)];
        const clock = [Math.floor(away / 60), away % 60].map((part) => String(part).padStart(2, "0"));
        const there = new Date(moment.getTime() + minutes * 60_000);
        if (there.getUTCFullYear() < 1 || there.getUTCFullYear() > 9999) return;
        for (const separator of [":", ""])
          expect(read(`${there.toISOString().slice(0, -1)}${sign}${clock.join(separator)}`)).toBe(iso);
      },
    ),
  );
});

test("TYPE-03: what the document allows is read, whatever it is", () => {
  const two = (max: number, min = 0) => fc.integer({ min, max }).map((part) => String(part).padStart(2, "0"));
  const written = fc
    .tuple(
      fc.integer({ min: 0, max: 9999 }),
      two(12, 1),
      two(31, 1),
      two(23),
      two(59),
      two(59),
      fc.stringMatching(/^(\.\d{1,3})?Z?$/),
    )
    .map(([year, month, day, hour, minute, second, end]) =>
      [`${String(year).padStart(4, "0")}-${month}-${day}`, `${hour}:${minute}:${second}${end}`].join("T"),
    );
  fc.assert(
    fc.property(written, (text) => {
      const strict = validate("DateTime", text).length === 0;
      const isLeap = text.slice(5, 10) === "02-29";
      // The pattern knows the days of a month, not which years are leap years.
      if (!isLeap) expect(parseDateTime(text) !== undefined).toBe(strict);
    }),
  );
});

test("any text is read or not, and never fails", () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const found = parseDateTime(text);
      expect(found === undefined || !Number.isNaN(found.getTime())).toBe(true);
    }),
  );
});

test.each([
  ["2026-03-02T09:00:00Z", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00:00", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00:00.5", "2026-03-02T09:00:00.500Z"],
  ["2026-03-02T09:00:00.0009Z", "2026-03-02T09:00:00.000Z"],
  ["2026-03-02T09:00Z", "2026-03-02T09:00:00.000Z"],
  ["1970-1-1T00:00:00Z", "1970-01-01T00:00:00.000Z"],
  ["2024-02-29T00:00:00Z", "2024-02-29T00:00:00.000Z"],
  ["2026-12-31T23:59:60Z", "2027-01-01T00:00:00.000Z"],
  ["0099-01-01T00:00:00Z", "0099-01-01T00:00:00.000Z"],
])("TYPE-03: %s is %s", (text, iso) => {
  expect(read(text)).toBe(iso);
});

test.each([
  "",
  "2026-03-02",
  "2026-02-29T00:00:00Z",
  "2026-04-31T00:00:00Z",
  "2026-00-10T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-03-02T24:00:00Z",
  "2026-03-02T09:60:00Z",
  "2026-03-02T09:00:61Z",
  "2026-03-02T09:00:00+1",
  "x2026-03-02T09:00:00Z",
  "2026-03-02T09:00:00Zx",
  "20260302T090000Z",
  "1772442000",
])("TYPE-04: %j names no moment", (text) => {
  expect(parseDateTime(text)).toBeUndefined();
});

test("TYPE-04: milliseconds are written only where there are any", () => {
  expect(formatDateTime(new Date("2026-03-02T09:00:00.000Z"))).toBe("2026-03-02T09:00:00Z");
  expect(formatDateTime(new Date("2026-03-02T09:00:00.050Z"))).toBe("2026-03-02T09:00:00.050Z");
});
