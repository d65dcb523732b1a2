import { gzipSync } from "node:zlib";
import { envelopeOf, html, refused } from "../quirky-partner.js";
import { invalid, isList, type QuirkRow, where } from "./make.js";

/** How it answers. */
export const answers: QuirkRow[] = [
  ...(
    [
      [html(404), "unknown-without-envelope"],
      [refused(404, {}), "unknown-without-envelope"],
      [refused(500), "unknown-fails"],
    ] as const
  ).map(
    ([answer, finding]): QuirkRow => ({
      quirk: `says of what is not there: ${answer.http} ${JSON.stringify(answer.body)}`,
      ...where(
        ({ url }) => url.pathname.includes("no-such-object"),
        () => answer,
      ),
      findings: [finding],
    }),
  ),
  {
    quirk: "says that there is nothing, and all is well",
    answers(answer, { url }) {
      if (url.pathname.includes("no-such-object"))
        Object.assign(answer, { http: 200, body: { ...envelopeOf(answer), status_code: 1000, data: null } });
    },
    findings: ["unknown-found"],
  },
  {
    quirk: "says 2003 of what is not there",
    ...where(({ url }) => url.pathname.includes("no-such-object"), invalid),
    findings: [],
  },
  {
    quirk: "does not give a Location at its own URL",
    ...where(
      (asked) => /\/L1\/?$/.test(asked.url.pathname),
      () => refused(404),
    ),
    findings: ["object-unreadable"],
  },
  {
    quirk: "leaves the timestamp out",
    answers: (answer) => void delete envelopeOf(answer).timestamp,
    findings: ["envelope-differs"],
  },
  {
    quirk: "writes timestamps without Z",
    answers: (answer) => void Object.assign(envelopeOf(answer), { timestamp: "2026-03-01T10:00:00" }),
    findings: ["sends-without-z"],
  },
  {
    quirk: "says that it sends HTML",
    answers: ({ headers: all }) => all.set("content-type", "text/html"),
    findings: ["not-json"],
  },
  {
    quirk: "loses the message ids",
    answers: ({ headers: all }) => all.delete("x-request-id"),
    findings: ["ids-lost"],
  },
  {
    quirk: "closes connections",
    answers: ({ headers: all }) => all.set("connection", "close"),
    findings: ["connection-closed"],
  },
  {
    quirk: "sends long answers as they are",
    answers: (answer) => void Object.assign(envelopeOf(answer), { padding: "x".repeat(60_000) }),
    findings: ["not-compressed"],
  },
  {
    quirk: "compresses long answers",
    answers(answer) {
      const text = JSON.stringify({ ...envelopeOf(answer), padding: "x".repeat(60_000) });
      answer.headers.set("content-encoding", "gzip");
      answer.body = new Uint8Array(gzipSync(text));
    },
    findings: [],
  },
  {
    quirk: "has had enough of us",
    ...where(
      (asked) => isList(asked),
      () => html(429),
    ),
    findings: ["too-many-requests"],
    requests: 4,
  },
];
