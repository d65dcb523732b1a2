import { brotliCompressSync, deflateSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { mutated } from "../support/mutated.js";
import { oddJson, oddTexts, textChanges } from "./odd.js";
import type { Draft } from "./requests.js";

/** Turns a valid request into one that may be anything. */
type Mutation = (draft: Draft) => Draft;

const at = <T>(list: readonly T[], index: number, ...items: T[]): T[] =>
  list.toSpliced(index % (list.length + 1), 1, ...items);
const places = fc.nat(7);

/** A text as it may stand in the target of a request: of what HTTP cannot say at all, the rest is encoded. */
const inTarget = (text: string): string =>
  [...Buffer.from(text)]
    .map((byte) =>
      byte > 0x20 && byte < 0x7f && byte !== 0x23
        ? String.fromCharCode(byte)
        : `%${byte.toString(16).padStart(2, "0")}`,
    )
    .join("");
const inHeader = (text: string): string => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, "?").trim();

const segments = fc.oneof(
  oddTexts.map(inTarget),
  fc.constantFrom(
    "%2e%2e",
    "%2F",
    "%5C",
    "%c0%ae",
    "%ff",
    "%E0%A4%A",
    "%u0041",
    "*",
    "@",
    ";a=b",
    "a?b",
    "RECEIVER",
    "2.1.1",
    "F1",
    "DE",
    "XYZ",
  ),
);
const pathMutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(places, segments).map(
    ([place, segment]): Mutation =>
      (draft) => ({ ...draft, segments: at(draft.segments, place, segment) }),
  ),
  places.map(
    (place): Mutation =>
      (draft) => ({ ...draft, segments: at(draft.segments, place) }),
  ),
  segments.map(
    (segment): Mutation =>
      (draft) => ({ ...draft, segments: [...draft.segments, segment] }),
  ),
  places.map(
    (place): Mutation =>
      (draft) => ({ ...draft, segments: draft.segments.toSpliced(place, 0, "") }),
  ),
  // Something else where a slash should be.
  fc.tuple(places, fc.constantFrom("X", ".", ";", "%2F", "//", "\\")).map(
    ([place, glue]): Mutation =>
      (draft) => {
        const [one, next] = draft.segments.slice(place, place + 2);
        if (one === undefined || next === undefined) return draft;
        return { ...draft, segments: draft.segments.toSpliced(place, 2, `${one}${glue}${next}`) };
      },
  ),
);

const names = fc.constantFrom(
  "date_from",
  "date_to",
  "offset",
  "limit",
  "cursor",
  "type",
  "duration",
  "response_url",
  "__proto__",
  "constructor",
  "a[b]",
  "a[]",
  "",
);
const queryMutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc.tuple(names, oddTexts).map(
    ([name, value]): Mutation =>
      (draft) => ({ ...draft, query: [...draft.query, `${name}=${encoded(value)}`] }),
  ),
  oddTexts.map(
    (text): Mutation =>
      (draft) => ({ ...draft, query: [...draft.query, inTarget(text)] }),
  ),
  fc
    .constantFrom(
      "limit=0",
      "limit=-1",
      "limit=1e3",
      "limit=99999999999999999999",
      "offset=-1",
      "offset=1e300",
      "offset=99999999999999999999",
      "offset=0x10",
      "cursor=1&cursor=2",
      "date_from=",
      "date_from=2026",
      "date_from=9999-12-31T23:59:59Z",
      "%",
      "%ZZ=%ZZ",
      "&&&",
      "=",
      "a=b=c",
    )
    .map(
      (text): Mutation =>
        (draft) => ({ ...draft, query: [...draft.query, text] }),
    ),
  places.map(
    (place): Mutation =>
      (draft) => ({ ...draft, query: at(draft.query, place) }),
  ),
);
const encoded = (value: string): string => inTarget(value).replaceAll("&", "%26");

const headerNames = [
  "OCPI-to-country-code",
  "OCPI-to-party-id",
  "OCPI-from-country-code",
  "OCPI-from-party-id",
  "X-Request-ID",
  "X-Correlation-ID",
  "Authorization",
  "Content-Type",
  "Accept",
  "If-None-Match",
  "Range",
  "Cookie",
  "X-Forwarded-For",
  "X-Forwarded-Proto",
  "X-HTTP-Method-Override",
  "__proto__",
];
const headerMutations: fc.Arbitrary<Mutation> = fc.oneof(
  fc
    .tuple(fc.constantFrom(...headerNames), oddTexts)
    .map(([name, value]) => withHeader(name, inHeader(value).slice(0, 5_000))),
  fc
    .constantFrom<readonly [string, string]>(
      ["Content-Type", "text/plain"],
      ["Content-Type", "application/json; charset=utf-16"],
      ["Content-Type", "application/json; charset=x-none"],
      ["Content-Type", "application/json;;;=;"],
      ["Content-Type", "multipart/form-data; boundary=x"],
      ["Content-Encoding", "gzip"],
      ["Content-Encoding", "identity, gzip"],
      ["Content-Encoding", "rot13"],
      ["Transfer-Encoding", "chunked"],
      ["Expect", "100-continue"],
      ["Upgrade", "h2c"],
      ["Authorization", "Token"],
      ["Authorization", "Token ="],
      ["Authorization", "Bearer x"],
      ["Authorization", `Token ${Buffer.from("token-of-volta").toString("base64url")}x`],
      ["OCPI-to-party-id", "XXX"],
      ["OCPI-from-party-id", "XYZ"],
      ["OCPI-from-country-code", "DE"],
    )
    .map(([name, value]) => withHeader(name, value)),
  places.map(
    (place): Mutation =>
      (draft) => ({ ...draft, headers: at(draft.headers, place) }),
  ),
);

function withHeader(name: string, value: string): Mutation {
  return (draft) => {
    const others = draft.headers.filter(([other]) => other.toLowerCase() !== name.toLowerCase());
    return { ...draft, headers: [...others, [name, value] as const] };
  };
}

/** Unpacks to more than a body may have. */
const bomb = gzipSync(Buffer.alloc(5_000_000, " "));

const packed = fc
  .constantFrom(
    ["gzip", gzipSync] as const,
    ["deflate", deflateSync] as const,
    ["br", brotliCompressSync] as const,
    ["gzip", (bytes: Buffer) => gzipSync(bytes).subarray(0, -9)] as const,
    ["gzip", (bytes: Buffer) => Buffer.concat([gzipSync(bytes), Buffer.from("more")])] as const,
    ["gzip", () => bomb] as const,
    ["gzip", () => gzipSync(Buffer.alloc(0))] as const,
  )
  .map(
    ([encoding, pack]): Mutation =>
      (draft) => ({ ...withHeader("Content-Encoding", encoding)(draft), body: pack(bytesOf(draft)) }),
  );

const bytesOf = ({ body, json }: Draft): Buffer =>
  body ?? Buffer.from(json === undefined ? "" : JSON.stringify(json));

const bodyMutations: fc.Arbitrary<Mutation> = fc.oneof(
  textChanges.map(
    (change): Mutation =>
      (draft) => ({ ...draft, body: change(bytesOf(draft).toString("utf8")) }),
  ),
  packed,
);

const methods: fc.Arbitrary<Mutation> = fc
  .constantFrom(
    "GET",
    "PUT",
    "PATCH",
    "POST",
    "DELETE",
    "HEAD",
    "OPTIONS",
    "TRACE",
    "PROPFIND",
    "QUERY",
    "PURGE",
    "M-SEARCH",
  )
  .map(
    (method): Mutation =>
      (draft) => ({ ...draft, method }),
  );

const parts = fc.oneof(pathMutations, queryMutations, headerMutations, bodyMutations, methods);

/** Requests made from these, spoilt in one to three ways; most often in what they say, which gets furthest. */
export function mutatedRequests(valid: fc.Arbitrary<Draft>): fc.Arbitrary<Draft> {
  const said = valid.chain((draft) =>
    draft.json === undefined
      ? fc.constant(draft)
      : mutated(draft.json, oddJson).map((json) => ({ ...draft, json })),
  );
  return fc
    .oneof(
      fc.tuple(said, fc.array(parts, { maxLength: 1 })),
      fc.tuple(valid, fc.array(parts, { minLength: 1, maxLength: 3 })),
    )
    .map(([draft, mutations]) => mutations.reduce((changed, mutate) => mutate(changed), draft));
}
