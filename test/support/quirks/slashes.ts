import { html, redirect } from "../quirky-partner.js";
import {
  both,
  details,
  endpointsWithSlash,
  endsInSlash,
  is,
  isFunctional,
  isList,
  links,
  linksWithSlash,
  linkTo,
  type QuirkRow,
  where,
  withoutSlash,
  withSlash,
} from "./make.js";

/** Slashes at the end of its URLs (AMB-10). */
export const slashes: QuirkRow[] = [
  {
    quirk: "redirects to where a slash is at the end",
    ...where((asked) => isFunctional(asked) && !endsInSlash(asked), withSlash),
    findings: ["slash-wanted"],
    profile: { trailingSlash: "always" },
  },
  {
    quirk: "knows nothing without a slash at the end",
    ...where(
      (asked) => isFunctional(asked) && !endsInSlash(asked),
      () => html(404),
    ),
    ...linksWithSlash,
    findings: ["slash-wanted"],
    profile: { trailingSlash: "always" },
  },
  {
    quirk: "wants a slash at the end of objects, and publishes lists with one",
    ...where(
      (asked) => isFunctional(asked) && !endsInSlash(asked),
      () => html(404),
    ),
    ...both(endpointsWithSlash, linksWithSlash),
    findings: ["endpoints-changed", "slash-wanted"],
    profile: { trailingSlash: "always" },
  },
  {
    quirk: "publishes a slash at the end, and knows nothing there",
    ...where(
      (asked) => isFunctional(asked) && endsInSlash(asked),
      () => html(404),
    ),
    ...endpointsWithSlash,
    findings: ["endpoints-changed", "slash-refused"],
    profile: { trailingSlash: "never" },
  },
  {
    quirk: "redirects lists to a slash, and objects away from it",
    ...where(
      (asked) => isFunctional(asked) && endsInSlash(asked) !== isList(asked),
      (asked) => (isList(asked) ? withSlash(asked) : withoutSlash(asked)),
    ),
    findings: ["slash-wanted", "slash-refused-below"],
  },
  {
    quirk: "publishes lists with a slash, and objects have none",
    ...where(
      (asked) => isFunctional(asked) && endsInSlash(asked) !== isList(asked),
      () => html(404),
    ),
    ...both(endpointsWithSlash, linksWithSlash),
    findings: ["endpoints-changed"],
  },
  {
    quirk: "wants a slash here, and refuses it there",
    ...where(
      (asked) => isFunctional(asked) && (endsInSlash(asked) ? is("/cdrs/", asked) : is("/sessions", asked)),
      () => html(404),
    ),
    ...both(
      details((all) =>
        all.map((each) => (each.identifier === "cdrs" ? { ...each, url: `${each.url}/` } : each)),
      ),
      links((url) => linkTo(url.href.replace("/sessions?", "/sessions/?"))),
    ),
    findings: ["endpoints-changed", "slash-wanted", "slash-refused"],
  },
  {
    quirk: "does not know slashes at the end",
    ...where(
      (asked) => isFunctional(asked) && endsInSlash(asked),
      () => html(404),
    ),
    findings: [],
  },
  {
    quirk: "redirects its versions to a slash",
    ...where((asked) => is("/versions", asked), withSlash),
    findings: ["slash-wanted"],
    profile: { trailingSlash: "always" },
  },
  {
    quirk: "redirects a list to somewhere else",
    asks(asked) {
      if (/\/sender\/cdrs\/?$/.test(asked.url.pathname)) return redirect(`/moved${asked.url.search}`);
      if (is("/moved", asked)) asked.url.pathname = "/ocpi/2.2.1/sender/cdrs";
      return undefined;
    },
    findings: ["redirected"],
  },
];
