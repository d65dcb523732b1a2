import { type Answer, succeeded } from "./answer.js";
import type { Ask, Probe } from "./probe.js";

const endsInSlash = (url: string): boolean => new URL(url).pathname.endsWith("/");

/** The same URL with, or without, a slash at the end of its path. */
export function otherForm(url: string): string {
  const form = new URL(url);
  const bare = form.pathname.replace(/\/+$/, "");
  form.pathname = endsInSlash(url) ? bare : `${bare}/`;
  return form.href;
}

const answersItself = (answer: Answer): boolean => succeeded(answer) && answer.redirectedTo === undefined;

/**
 * Asks for a URL as it was published, and where that leads nowhere, or elsewhere, in its other form: with or without a
 * slash at its end (AMB-10).
 *
 * @returns the form that answers by itself, or that published, and its answer
 */
export async function settleSlash(
  probe: Probe,
  url: string,
  ask: Ask,
): Promise<{ url: string; answer: Answer }> {
  const answer = await probe.get(url, ask);
  if (answersItself(answer) || answer.http === undefined) return { url, answer };
  const other = await probe.get(otherForm(url), ask);
  if (answersItself(other)) {
    probe.find(endsInSlash(other.url) ? "slash-wanted" : "slash-refused", answer, other);
    return { url: otherForm(url), answer: other };
  }
  if (answer.redirectedTo !== undefined) probe.find("redirected", answer);
  return { url, answer };
}

/** A URL below a published one, as the client makes it. */
export function below(url: string, segments: readonly string[]): string {
  const made = new URL(url);
  made.pathname = [made.pathname.replace(/\/+$/, ""), ...segments.map(encodeURIComponent)].join("/");
  return made.href;
}

/** Whether a room of the partner's answered, and not something before it: an object that is not there is an answer too. */
const isServed = ({ code, redirectedTo }: Answer): boolean =>
  code !== undefined && redirectedTo === undefined;

/**
 * Asks for an object below a published URL in both forms. Lists may want a slash at their end, and objects none: then no
 * form is right for all, and what was published has to do.
 */
export async function settleBelow(probe: Probe, url: string, ask: Ask): Promise<Answer> {
  const answer = await probe.get(url, ask);
  const other = await probe.get(otherForm(url), ask);
  if (!isServed(answer) && isServed(other)) probe.find("slash-wanted", answer, other);
  if (isServed(answer) && !isServed(other)) probe.noSlashBelow.push(answer, other);
  return isServed(answer) ? answer : other;
}
