import { linkTo, nextPage, readCount } from "@openocpi/protocol";
import fc from "fast-check";
import { expect, test } from "vitest";

const base = "https://cpo.example/ocpi/locations?limit=5";
const next = "https://cpo.example/ocpi/locations?offset=5";

test("PAGE-03: a Link that was written is read", () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true, withFragments: false }), (text) => {
      const url = new URL(text);
      expect(nextPage(linkTo(url), base)).toBe(url.href);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (cursor) => {
      const url = new URL(base);
      url.searchParams.set("cursor", cursor);
      const found = nextPage(linkTo(url), "https://other.example");
      expect(found && new URL(found).searchParams.get("cursor")).toBe(url.searchParams.get("cursor"));
    }),
  );
});

test("any header, and any base, never fails", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (header, address) => {
      for (const text of [header, `<${header}>; rel="next"`, `<${header}`, `;rel=next,<${header}>`]) {
        const found = nextPage(text, address);
        if (found !== undefined) expect(URL.canParse(found)).toBe(true);
      }
    }),
  );
});

test.each([
  `<${next}>; rel="next"`,
  `<${next}>;rel=next`,
  `<${next}>; rel=next`,
  `<${next}> ; rel = "next"`,
  `<${next}>; rel="NEXT"`,
  `<${next}>; title="x"; rel="next"`,
  `<${next}>; rel="last next"`,
  `<https://cpo.example/first>; rel="first", <${next}>; rel="next"`,
  `<${next}>; rel="next", <https://cpo.example/last>; rel="last"`,
  `<?offset=5>; rel="next"`,
  `</ocpi/locations?offset=5>; rel="next"`,
])("PAGE-07: %s leads on", (header) => {
  expect(nextPage(header, base)).toBe(next);
});

test.each([
  undefined,
  null,
  "",
  next,
  `<${next}>`,
  `<${next}>; rel="prev"`,
  `<${next}>; rel="nextish"`,
  `<${next}>; title="next"`,
  '<http://[>; rel="next"',
  '<>; rel="prev"',
])("%s does not", (header) => {
  expect(nextPage(header, base)).toBeUndefined();
});

test("PAGE-04: a count is a whole number of reasonable size", () => {
  const read = [null, undefined, "", "x", "-1", "1.5", "1e3", "9".repeat(16), "0", " 12 "].map(readCount);
  expect(read).toEqual([...Array.from({ length: 8 }, () => undefined), 0, 12]);
});
