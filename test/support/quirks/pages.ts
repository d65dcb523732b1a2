import { hangUp, html, listOf, refused } from "../quirky-partner.js";
import { headers, isList, links, linkTo, type QuirkRow, rewriting, where } from "./make.js";

/** How it cuts lists into pages (PAGE-01 to PAGE-05). */
export const pages: QuirkRow[] = [
  {
    quirk: "ignores limit",
    ...rewriting((parameters) => parameters.delete("limit")),
    findings: ["limit-ignored"],
  },
  { quirk: "does not count", ...headers((all) => all.delete("x-total-count")), findings: ["no-total"] },
  {
    quirk: "neither counts nor leads on",
    ...headers((all) => {
      for (const name of ["x-total-count", "link"]) all.delete(name);
    }),
    findings: ["no-total", "no-link"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "counts the objects of the page",
    ...headers((all, answer) => all.set("x-total-count", String(listOf(answer).length))),
    findings: ["total-wrong"],
  },
  {
    quirk: "counts more than there are",
    ...headers((all) => all.set("x-total-count", String(Number(all.get("x-total-count")) + 5))),
    findings: ["total-wrong"],
  },
  {
    quirk: "counts what is no number",
    ...headers((all) => all.set("x-total-count", "many")),
    findings: ["no-total"],
  },
  {
    quirk: "ignores offset",
    ...rewriting((parameters) => {
      for (const name of ["offset", "cursor"]) parameters.delete(name);
    }),
    findings: ["offset-ignored"],
  },
  {
    quirk: "leads nowhere",
    ...links((url) => linkTo(`${url.origin}/ocpi/2.2.1/nowhere`)),
    findings: ["link-broken"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "leads back to the same page",
    ...links((url) => {
      for (const name of ["offset", "cursor"]) url.searchParams.delete(name);
      return linkTo(url);
    }),
    findings: ["link-broken"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "writes a Link that is none",
    ...links((url) => url.href),
    findings: ["link-broken"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "writes a relative Link",
    ...links((url) => linkTo(url.pathname + url.search)),
    findings: ["link-relative"],
  },
  {
    quirk: "leads to a host inside its network",
    ...links((url) => linkTo(`http://10.1.2.3:8080${url.pathname}${url.search}&key=secret`)),
    findings: ["link-foreign"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "loses date_from on the way",
    ...links((url) => {
      if (!url.pathname.endsWith("/sessions")) url.searchParams.delete("date_from");
      return linkTo(url);
    }),
    findings: ["link-loses-filter"],
    profile: { pagesByOffset: true },
  },
  {
    quirk: "leads on for ever",
    ...headers((all, answer, { url }) => {
      if (listOf(answer).length === 0) all.set("link", linkTo(url));
    }),
    findings: ["link-endless"],
  },
  {
    quirk: "fails behind the end",
    answers(answer, asked) {
      if (isList(asked) && listOf(answer).length === 0) Object.assign(answer, refused(404));
    },
    findings: ["end-fails"],
  },
  { quirk: "does not tell its limit", ...headers((all) => all.delete("x-limit")), findings: ["no-limit"] },
  {
    quirk: "tells as its limit what is on the page",
    ...headers((all, answer) => all.set("x-limit", String(listOf(answer).length))),
    findings: ["limit-counts"],
  },
  ...[html(500), refused(401), hangUp()].map(
    (answer): QuirkRow => ({
      quirk: `has a list that cannot be read: ${answer.http}`,
      ...where(
        (asked) => asked.url.pathname.includes("/sender/cdrs"),
        () => answer,
      ),
      findings: ["list-unreadable"],
    }),
  ),
];
