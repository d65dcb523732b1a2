import fc from "fast-check";
import { oddValues } from "../support/mutated.js";

const deep = (levels: number, open: string, close: string) => open.repeat(levels) + close.repeat(levels);

/** Texts that somebody, somewhere, has not thought of. */
export const oddTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    "",
    " ",
    ".",
    "..",
    "../../etc/passwd",
    "%",
    "%00",
    "null",
    "undefined",
    "NaN",
    "-0",
    "1e999",
    "9".repeat(400),
    "__proto__",
    "constructor",
    "toString",
    "hasOwnProperty",
    "\u0000",
    "a\r\nX-Injected: yes",
    "\ud800",
    "\u{1f600}".repeat(40),
    "\u202eabc",
    "İ",
    "ß",
    "<script>alert(1)</script>",
    "' OR 1=1 --",
    "{{7*7}}",
    "2026-02-30T00:00:00Z",
    "0000-01-01T00:00:00Z",
    "+275760-09-13T00:00:00.000Z",
    "http://[::1",
    "http://127.0.0.1:1/",
    "javascript:alert(1)",
    "a".repeat(255),
    "a".repeat(5_000),
  ),
  fc.string({ unit: "binary", maxLength: 30 }),
  fc.string({ unit: "grapheme-composite", maxLength: 30 }),
);

/** Values that stand where others should. */
export const oddJson: fc.Arbitrary<unknown> = fc.oneof(
  oddValues,
  oddTexts,
  // What JSON can say, and URLs, headers and databases cannot.
  fc.constantFrom("\ud800", "A\udc00B", "\u0000", "A\r\nB", "%", "/", "\u2028"),
  fc.double(),
  fc.constantFrom(1e308, Number.MAX_SAFE_INTEGER + 2, -0, 1e-320, true),
  fc.constantFrom(
    Array(3_000).fill({}),
    Array(3_000).fill("A"),
    { length: -1 },
    JSON.parse('{"then":true}'),
    { toString: 1 },
    { toJSON: 1 },
    JSON.parse(deep(70, '{"a":', "}").replace("}", "1}")),
    JSON.parse(deep(900, "[", "]")),
    JSON.parse('{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}'),
  ),
);

/** Members that may be written into an object, whatever it is. */
const members = [
  '"__proto__":{"polluted":true}',
  '"constructor":{"prototype":{"polluted":true}}',
  '"\\u005f_proto__":{"toString":1}',
  '"hasOwnProperty":1',
  '"toString":null',
  '"length":4294967296',
  '"then":{}',
  '"":1',
  '"id":"OTHER"',
  '"country_code":"XX"',
  '"last_updated":"2026-03-02T09:00:00Z"',
  '"x":NaN',
  '"x":-Infinity',
  '"x":01',
  '"x":1e400',
  '"x":"\\ud800"',
  '"x":"\\u0000"',
];

type Change = (text: string) => Buffer;
const places = fc.nat(10_000);

/** What can be done to a JSON text so that it is another one, or none. */
export const textChanges: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(fc.constantFrom(...members), places).map(
    ([member, place]): Change =>
      (text) =>
        Buffer.from(insertAfterBrace(text, member, place)),
  ),
  places.map(
    (place): Change =>
      (text) =>
        Buffer.from(text.slice(0, place % (text.length + 1))),
  ),
  fc.tuple(places, fc.integer({ min: 0, max: 255 })).map(
    ([place, byte]): Change =>
      (text) => {
        const bytes = Buffer.from(text);
        if (bytes.length > 0) bytes[place % bytes.length] = byte;
        return bytes;
      },
  ),
  fc.constantFrom<Change>(
    (text) => Buffer.from(`\ufeff${text}`),
    (text) => Buffer.from(text, "utf16le"),
    (text) => Buffer.from(text, "latin1"),
    (text) => Buffer.from(text + text),
    (text) => Buffer.from(`${text}\u0000`),
    (text) => Buffer.from(`/**/${text}`),
    (text) => Buffer.from(text.replaceAll('"', "'")),
    (text) => Buffer.from(text.replace(/\}$/, ",}")),
    () => Buffer.alloc(0),
    () => Buffer.from([0xff, 0xfe, 0xfd]),
    () => Buffer.from(deep(40_000, "[", "]")),
    () => Buffer.from(`{"x":${deep(40_000, "[", "]")}}`),
    () => Buffer.from(`[${"0,".repeat(30_000)}0]`),
    () => Buffer.from(`{"x":"${"a".repeat(99_991)}"}`),
    () => Buffer.from(`{"x":"${"a".repeat(100_000)}"}`),
    () => Buffer.from("null"),
    () => Buffer.from("5"),
    () => Buffer.from('"text"'),
    () => Buffer.from("[]"),
    () => Buffer.from("{}"),
  ),
);

function insertAfterBrace(text: string, member: string, place: number): string {
  const braces = [...text.matchAll(/\{/g)].map(({ index }) => index);
  const at = braces[place % Math.max(braces.length, 1)];
  if (at === undefined) return text;
  return `${text.slice(0, at + 1)}${member}${text[at + 1] === "}" ? "" : ","}${text.slice(at + 1)}`;
}
