import { gzipSync } from "node:zlib";
import { type OperationId, type OperationRow, operationTable } from "@openocpi/spec";
import fc from "fast-check";
import { theirs } from "../support/conformance-story.js";
import { mutated } from "../support/mutated.js";
import { oddJson, oddTexts, textChanges } from "./odd.js";
import { type Item, values } from "./values.js";

/** What a partner answers, before it is bytes. */
export interface AnswerDraft {
  row: OperationRow;
  http: number;
  headers: readonly (readonly [name: string, value: string])[];
  /** The envelope. */
  json: unknown;
  /** Stands in place of `json`. */
  body?: Buffer;
  /** What is done to the answer as a whole. */
  /** Whether a list is pulled into our storage, and not just read. */
  isPulled: boolean;
  frame: "as it is" | "chunked" | "broken off" | "too long" | "too short" | "nothing" | "no HTTP";
}

/** The operations that a client calls, and those that it is registered with. */
export const answered = (Object.keys(operationTable) as OperationId[]).filter(
  (id) => id !== "credentials.delete",
);

const timestamp = "2026-03-02T09:00:00Z";

function dataOf(row: OperationRow, origin: string): fc.Arbitrary<unknown> {
  if (row.id === "versions.list") return fc.constant([{ version: "2.2.1", url: `${origin}/2.2.1` }]);
  if (row.data === null) return fc.constant(undefined);
  if (row.data === "ChargingPreferencesResponse") return fc.constant("ACCEPTED");
  if (row.list) return fc.array(values(row.data), { maxLength: 3 });
  return values(row.data).map((data) => agreed(row, data, origin));
}

/** A registration only succeeds where what the partner says of itself fits together. */
function agreed({ data }: OperationRow, value: Item, origin: string): Item {
  if (data === "VersionDetails") {
    const credentials = { identifier: "credentials", role: "SENDER", url: `${origin}/both/credentials` };
    return { version: "2.2.1", endpoints: [credentials] };
  }
  if (data !== "Credentials") return value;
  const business_details = { name: "A" };
  return { ...value, url: `${origin}/versions`, roles: [{ ...theirs, role: "CPO", business_details }] };
}

/** Answers that nothing can be held against. */
export const validAnswers = (id: OperationId, origin: string): fc.Arbitrary<AnswerDraft> => {
  const row: OperationRow = operationTable[id];
  return dataOf(row, origin).map((data) => ({
    row,
    http: 200,
    headers: [
      ["Content-Type", "application/json"],
      ...(row.list
        ? ([
            ["X-Total-Count", "3"],
            ["X-Limit", "100"],
          ] as const)
        : []),
      ...(id === "cdrs.receiver.post" ? [["Location", `${origin}/cdrs/1`] as const] : []),
    ],
    json: { status_code: 1000, timestamp, ...(data !== undefined && { data }) },
    isPulled: false,
    frame: "as it is",
  }));
};

type Mutation = (draft: AnswerDraft) => AnswerDraft;

/** Unpacks to more than an answer may have. */
const bomb = gzipSync(
  Buffer.concat([Buffer.from('{"x":"'), Buffer.alloc(12_000_000, "a"), Buffer.from('"}')]),
);
const inHeader = (text: string): string => text.replace(/[^\x20-\x7e\x80-\xff]/g, "?").slice(0, 3_000);
const withHeader =
  (name: string, value: string): Mutation =>
  (draft) => ({ ...draft, headers: [...draft.headers, [name, value]] });

const mutations = (origin: string): fc.Arbitrary<Mutation> =>
  fc.oneof(
    textChanges.map(
      (change): Mutation =>
        (draft) => ({ ...draft, body: change(JSON.stringify(draft.json) ?? "") }),
    ),
    fc
      .constantFrom(
        100,
        101,
        103,
        199,
        201,
        204,
        206,
        301,
        302,
        304,
        307,
        400,
        401,
        404,
        405,
        429,
        500,
        503,
        599,
        600,
        999,
      )
      .map(
        (http): Mutation =>
          (draft) => ({ ...draft, http }),
      ),
    fc
      .tuple(
        fc.constantFrom(
          "Link",
          "Location",
          "X-Total-Count",
          "X-Limit",
          "Content-Type",
          "X-Request-ID",
          "Retry-After",
          "Set-Cookie",
          "Date",
        ),
        oddTexts,
      )
      .map(([name, value]) => withHeader(name, inHeader(value))),
    fc
      .constantFrom(
        `<${origin}/next>; rel="next"`,
        `<${origin}/next?${"a=1&".repeat(500)}>; rel=next`,
        '<?offset=1>; rel="next"',
        '<>; rel="next"',
        '<http://169.254.169.254/latest>; rel="next"',
        '<http://other.example/>; rel="next"',
        '<file:///etc/passwd>; rel="next"',
        '<http://user:password@127.0.0.1/>; rel="next"',
        '<//[>; rel="next", <',
        `${"<".repeat(2_000)}${">;".repeat(500)}`,
        `<a>${";".repeat(3_000)}`,
      )
      .map((link) => withHeader("Link", link)),
    fc
      .constantFrom(
        `${origin}/versions`,
        "/",
        "http://169.254.169.254/",
        "http://[::1]:1/",
        "gopher://x",
        "//",
        "",
      )
      .map((location) => (draft: AnswerDraft) => withHeader("Location", location)({ ...draft, http: 302 })),
    fc
      .constantFrom("gzip", "br", "deflate", "rot13", "gzip, gzip")
      .map((encoding) => withHeader("Content-Encoding", encoding)),
    fc.constantFrom<Mutation>((draft) => ({ ...withHeader("Content-Encoding", "gzip")(draft), body: bomb })),
    fc
      .constantFrom<AnswerDraft["frame"]>(
        "chunked",
        "broken off",
        "too long",
        "too short",
        "nothing",
        "no HTTP",
      )
      .map(
        (frame): Mutation =>
          (draft) => ({ ...draft, frame }),
      ),
  );

/** Answers made from these, spoilt in one to three ways. */
export function mutatedAnswers(id: OperationId, origin: string): fc.Arbitrary<AnswerDraft> {
  const valid = validAnswers(id, origin);
  const said = valid.chain((draft) => mutated(draft.json, oddJson).map((json) => ({ ...draft, json })));
  const spoils = mutations(origin);
  return fc
    .oneof(
      fc.tuple(said, fc.array(spoils, { maxLength: 1 })),
      fc.tuple(valid, fc.array(spoils, { minLength: 1, maxLength: 3 })),
    )
    .chain(([draft, changes]) =>
      fc
        .boolean()
        .map((isPulled) => changes.reduce((changed, change) => change(changed), { ...draft, isPulled })),
    );
}

/** The answer as it goes over the wire; the connection ends with it. */
export function bytesOf({ http, headers, json, body, frame }: AnswerDraft): Buffer {
  const content = body ?? Buffer.from(JSON.stringify(json) ?? "");
  if (frame === "nothing") return Buffer.alloc(0);
  if (frame === "no HTTP") return Buffer.concat([Buffer.from("SSH-2.0-OpenSSH\r\n"), content]);
  const length = content.length + (frame === "too long" ? 10 : frame === "too short" ? -10 : 0);
  const framing =
    frame === "chunked" ? "Transfer-Encoding: chunked" : `Content-Length: ${Math.max(length, 0)}`;
  const lines = [
    `HTTP/1.1 ${http} Some`,
    ...headers.map(([name, value]) => `${name}: ${value}`),
    framing,
    "Connection: close",
  ];
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  const chunk = Buffer.concat([
    Buffer.from(`${content.length.toString(16)}\r\n`),
    content,
    Buffer.from("\r\n0\r\n\r\n"),
  ]);
  const all = Buffer.concat([head, frame === "chunked" ? chunk : content]);
  return frame === "broken off" ? all.subarray(0, Math.floor(all.length / 2)) : all;
}
