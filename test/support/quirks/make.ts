import type { Profile } from "@openocpi/protocol";
import type { FindingId } from "@openocpi/server";
import {
  type Answered,
  type Asked,
  envelopeOf,
  listOf,
  type Quirk,
  redirect,
  refused,
} from "../quirky-partner.js";

export interface QuirkRow extends Quirk {
  quirk: string;
  /** Everything that is found, in any order. */
  findings: FindingId[];
  profile?: Profile;
  /** How many requests it took, where that is the point. */
  requests?: number;
}

export const isFunctional = ({ url }: Asked): boolean => /\/(sender|receiver)\//.test(url.pathname);
export const isList = ({ url }: Asked): boolean => /\/sender\/[a-z]+\/?$/.test(url.pathname);
export const is = (name: string, { url }: Asked): boolean => url.pathname.endsWith(name);
export const endsInSlash = ({ url }: Asked): boolean => url.pathname.endsWith("/");

/** Changes the members of all objects of lists. */
export const objects = (change: (object: Record<string, unknown>) => void): Quirk => ({
  answers: (answer, asked) => {
    if (isList(asked)) listOf(answer).forEach(change);
  },
});
export const headers = (change: (headers: Headers, answer: Answered, asked: Asked) => void): Quirk => ({
  answers: (answer, asked) => {
    if (isList(asked)) change(answer.headers, answer, asked);
  },
});
/** Changes a Link, where there is one. */
export const links = (change: (url: URL) => string): Quirk =>
  headers((all) => {
    const url = /<([^>]*)>/.exec(all.get("link") ?? "")?.[1];
    if (url !== undefined) all.set("link", change(new URL(url)));
  });
/** Changes the query of what is asked for. */
export const rewriting = (change: (parameters: URLSearchParams) => void): Quirk => ({
  asks({ url }) {
    change(url.searchParams);
    return undefined;
  },
});
export const linkTo = (url: string | URL) => `<${url}>; rel="next"`;

/** Changes what is published. */
export const details = (
  change: (endpoints: { identifier: string; url: string }[], origin: string) => object[],
): Quirk => ({
  answers: (answer, asked) => {
    if (!is("/2.2.1", asked)) return;
    const data = envelopeOf(answer).data as { endpoints: { identifier: string; url: string }[] };
    envelopeOf(answer).data = { ...data, endpoints: change(data.endpoints, asked.url.origin) };
  },
});
export const versions = (list: (base: string) => unknown): Quirk => ({
  answers: (answer, asked) => {
    if (is("/versions", asked)) envelopeOf(answer).data = list(`${asked.url.origin}/ocpi`);
  },
});
/** Two changes of answers, one after the other. */
export const both = (...all: Quirk[]): Pick<Quirk, "answers"> => ({
  answers: (answer, asked) => all.forEach((each) => void each.answers?.(answer, asked)),
});
/** Who wants a slash at the end has one in its Links as well. */
export const linksWithSlash = links((url) => {
  url.pathname += "/";
  return linkTo(url);
});
export const endpointsWithSlash = details((all) => all.map((each) => ({ ...each, url: `${each.url}/` })));
export const invalid = () => refused(200, { status_code: 2001, timestamp: "2026-03-01T10:00:00Z" });
/** Where a request comes to nothing: an answer in its place. */
export const where = (matches: (asked: Asked) => boolean, answer: (asked: Asked) => Answered): Quirk => ({
  asks: (asked) => (matches(asked) ? answer(asked) : undefined),
});
export const withSlash = ({ url }: Asked) => redirect(`${url.pathname}/${url.search}`);
export const withoutSlash = ({ url }: Asked) => redirect(url.pathname.replace(/\/$/, "") + url.search);
export const date = ({ url }: Asked): string => url.searchParams.get("date_from") ?? "";

/** The same answer to everything. */
export const always = (answer: () => Answered): Quirk => where(() => true, answer);
/** Changes the Locations of its list. */
export const locations = (change: (location: Record<string, unknown>) => object): Quirk =>
  objects((each) => {
    if ("city" in each) Object.assign(each, change(each));
  });
