import { headerNames, isSuccess, printableUrl, readCount, withoutNulls } from "@openocpi/protocol";
import { type Violation, validate } from "@openocpi/spec";
import type { Evidence } from "./diagnosis.js";

/** A probe and what came back. Holds data of the partner, and so never leaves the diagnosis: its evidence does. */
export interface Answer {
  url: string;
  /** The same as it may be shown. */
  asked: string;
  /** What was special about the request. */
  note: string;
  /** The X-Request-ID and X-Correlation-ID that it was sent with. */
  ids: Readonly<Record<string, string>>;
  ms: number;
  /** Absent where no answer came. */
  http?: number;
  headers: Headers;
  /** Where it came from, after a redirect. */
  redirectedTo?: string;
  /** The length of the body, in characters. */
  length: number;
  /** The status_code, where the body is an OCPI answer. */
  code?: number;
  /** What is wrong with the envelope. */
  violations: readonly Violation[];
  timestamp?: string;
  /** Its data, of a success. */
  data?: unknown;
  /** Why no answer came. */
  error?: string;
}

/** What the body of an answer says. */
export function readBody(
  text: string,
): Pick<Answer, "length" | "code" | "violations" | "timestamp" | "data"> {
  const { length } = text;
  const body = withoutNulls(parsed(text));
  if (typeof body !== "object" || body === null || validate("Envelope", body, "tolerant").length > 0)
    return { length, violations: [] };
  const { status_code, timestamp, data, ...rest }: Record<string, unknown> = { ...body };
  const envelope = { status_code, ...(timestamp !== undefined && { timestamp }), ...rest };
  return {
    length,
    code: Number(status_code),
    violations: validate("Envelope", envelope),
    ...(typeof timestamp === "string" && { timestamp }),
    ...(data !== undefined && { data }),
  };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** True for HTTP 2xx with a code of the success range. */
export const succeeded = ({ http = 0, code }: Answer): boolean =>
  http >= 200 && http < 300 && code !== undefined && isSuccess(code);

/** True where the partner knows who asks, and does not let it in. */
export const isRefusal = ({ http = 0, code }: Answer): boolean =>
  http === 401 || http === 403 || (code !== undefined && code >= 2000 && code < 3000);

/** The objects of a list that could be read. */
export const itemsOf = ({ data }: Answer): readonly unknown[] => (Array.isArray(data) ? data : []);

/** True where two pages begin with the same object. */
export function isSame(a: Answer, b: Answer): boolean {
  const [one, other] = [itemsOf(a)[0], itemsOf(b)[0]];
  return one !== undefined && JSON.stringify(one) === JSON.stringify(other);
}

/** X-Total-Count and X-Limit, where there are any. */
export const totalOf = ({ headers }: Answer): number | undefined =>
  readCount(headers.get(headerNames.totalCount));
export const limitOf = ({ headers }: Answer): number | undefined => readCount(headers.get(headerNames.limit));
export const linkOf = ({ headers }: Answer): string | null => headers.get(headerNames.link);

/** A URL without what others put into its query: secrets. `added` is the part of the query that is ours. */
export const printable = (url: string, added = ""): string =>
  URL.canParse(url) ? printableUrl(new URL(url)) + (added === "" ? "" : `?${added}`) : "what is no URL";

/** A Link as it may be shown. */
const shownLink = (link: string): string =>
  link.replace(/<([^<>]*)>/g, (_, target: string) =>
    URL.canParse(target) ? `<${printable(target)}…>` : `<${target.split("?")[0]}…>`,
  );

/** What can be told of an answer. */
export function evidenceOf(answer: Answer): Evidence {
  const { http, code, note, ms, error, headers, redirectedTo } = answer;
  const request = `GET ${answer.asked}${note === "" ? "" : ` (${note})`}`;
  const took = `${Math.round(ms)} ms`;
  if (http === undefined) return { request, answer: `no answer: ${error}, ${took}` };
  const facts = [`HTTP ${http}`];
  facts.push(code === undefined ? "no OCPI answer" : `status code ${code}`);
  const type = /^[\w.+-]{1,40}\/[\w.+-]{1,40}(?=\s*(;|$))/.exec(headers.get("Content-Type") ?? "")?.[0];
  if (type !== "application/json") facts.push(type ?? "no Content-Type");
  if (redirectedTo !== undefined) facts.push(`redirected to ${printable(redirectedTo)}`);
  if (Array.isArray(answer.data)) {
    const { length } = answer.data;
    facts.push(length === 1 ? "1 object" : `${length} objects`);
    for (const name of [headerNames.totalCount, headerNames.limit])
      facts.push(
        headers.has(name) ? `${name} ${readCount(headers.get(name)) ?? "that is no number"}` : `no ${name}`,
      );
    const link = linkOf(answer);
    facts.push(link === null ? "no Link" : `Link ${shownLink(link)}`);
  }
  facts.push(took);
  return { request, answer: facts.join(", ") };
}
