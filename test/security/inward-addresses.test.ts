import { isIPv4 } from "node:net";
import { AddressRefused, checkAddress } from "@openocpi/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";

type Octets = [number, number, number, number];
const byte = fc.integer({ min: 0, max: 255 });
const at = (...first: number[]): fc.Arbitrary<Octets> =>
  fc.tuple(
    ...Array.from({ length: 4 }, (_, index) =>
      index < first.length ? fc.constant(first[index] ?? 0) : byte,
    ),
  ) as fc.Arbitrary<Octets>;

/** Addresses inside: loopback, private, link-local with cloud metadata, shared, "this host". */
const inside: fc.Arbitrary<Octets> = fc.oneof(
  at(127),
  at(10),
  at(192, 168),
  at(169, 254),
  fc.integer({ min: 16, max: 31 }).chain((second) => at(172, second)),
  fc.integer({ min: 64, max: 127 }).chain((second) => at(100, second)),
  at(0),
);

const number = ([a, b, c, d]: Octets) => ((a * 256 + b) * 256 + c) * 256 + d;
const hex = (value: number, digits = 0) => value.toString(16).padStart(digits, "0");
const octal = (value: number) => `0${value.toString(8)}`;
const words = ([a, b, c, d]: Octets) => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
const fullWidth = (text: string) =>
  text.replace(/[\d.]/g, (sign) =>
    sign === "." ? "\u3002" : String.fromCodePoint((sign.codePointAt(0) ?? 0) + 0xfee0),
  );
const encoded = (text: string) => text.replace(/./g, (sign) => `%${hex(sign.codePointAt(0) ?? 0, 2)}`);

/** Every way in which an IPv4 address can stand in a URL. */
const notations: readonly ((octets: Octets) => string)[] = [
  (octets) => octets.join("."),
  (octets) => `${octets.join(".")}.`,
  (octets) => octets.map(octal).join("."),
  (octets) => octets.map((each) => `0x${hex(each)}`).join("."),
  (octets) => octets.map((each) => `0X${hex(each, 8).toUpperCase()}`).join("."),
  ([a, b, c, d]) => [octal(a), `0x${hex(b)}`, c, d].join("."),
  (octets) => String(number(octets)),
  (octets) => octal(number(octets)),
  (octets) => `0x${hex(number(octets))}`,
  ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  ([a, b, c, d]) => `0x${hex(a)}.${octal((b * 256 + c) * 256 + d)}`,
  (octets) => fullWidth(octets.join(".")),
  (octets) => encoded(octets.join(".")),
  (octets) => `[::ffff:${octets.join(".")}]`,
  (octets) => `[::ffff:${words(octets)}]`,
  (octets) => `[0:0:0:0:0:ffff:${words(octets)}]`,
  (octets) => `[::${octets.join(".")}]`,
  (octets) => `[::ffff:0:${octets.join(".")}]`,
  (octets) => `[64:ff9b::${octets.join(".")}]`,
  (octets) => `[64:ff9b:1::${words(octets)}]`,
  (octets) => `[2002:${words(octets)}::1]`,
];

test("an address inside is refused in every notation", () => {
  fc.assert(
    fc.property(
      inside,
      fc.constantFrom(...notations),
      fc.constantFrom("http", "https", "HTTPS"),
      (octets, write, scheme) => {
        const url = `${scheme}://${write(octets)}/ocpi/versions`;
        if (!URL.canParse(url)) return;
        expect(() => checkAddress(url), url).toThrow(AddressRefused);
      },
    ),
    { numRuns: 5_000, seed: 1 },
  );
});

test("each of these notations is one that a URL can have", () => {
  const parsed = notations
    .map((write) => `http://${write([127, 1, 2, 3])}/`)
    .filter((url) => URL.canParse(url));
  expect(parsed).toHaveLength(notations.length);
  expect(
    notations
      .slice(0, 14)
      .map((write) => isIPv4(new URL(`http://${write([127, 1, 2, 3])}/`).hostname.replace(/\.$/, ""))),
  ).toEqual(Array(14).fill(true));
});

test("public addresses are not, in the same notations", () => {
  for (const write of notations.slice(0, 16)) {
    const url = `http://${write([8, 8, 4, 4])}/`;
    expect(checkAddress(url).hostname, url).toBe(new URL(url).hostname);
  }
});
