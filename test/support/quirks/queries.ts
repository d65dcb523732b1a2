import { html, refused } from "../quirky-partner.js";
import { date, details, invalid, isFunctional, type QuirkRow, where } from "./make.js";

/** What it makes of queries and routing headers. */
export const queries: QuirkRow[] = [
  {
    quirk: "reads no Z",
    ...where((asked) => date(asked).endsWith("Z"), invalid),
    findings: ["z-refused"],
    profile: { dateTimesWithoutZ: true },
  },
  {
    quirk: "reads no Z, and has nothing but Sessions",
    ...where(
      (asked) => date(asked).endsWith("Z"),
      () => html(500),
    ),
    ...details((all) => all.filter(({ identifier }) => /credentials|sessions/.test(identifier))),
    findings: ["endpoints-changed", "z-refused"],
    profile: { dateTimesWithoutZ: true },
  },
  { quirk: "wants a Z", ...where((asked) => /\d$/.test(date(asked)), invalid), findings: ["z-wanted"] },
  {
    quirk: "reads no date at all",
    ...where((asked) => date(asked) !== "", invalid),
    findings: ["date-refused", "list-unreadable"],
  },
  {
    quirk: "ignores date_from",
    asks(asked) {
      if (date(asked) !== "") asked.url.searchParams.set("date_from", "2000-01-01T00:00:00Z");
      return undefined;
    },
    findings: ["date-ignored"],
  },
  {
    quirk: "refuses parameters that it does not know",
    ...where(
      ({ url }) =>
        [...url.searchParams.keys()].some((name) => !/^(limit|offset|cursor|date_from)$/.test(name)),
      () => refused(400),
    ),
    findings: ["unknown-parameter-refused"],
  },
  {
    quirk: "needs routing headers",
    ...where((asked) => isFunctional(asked) && !asked.headers.has("ocpi-to-party-id"), invalid),
    findings: ["routing-needed"],
  },
  {
    quirk: "refuses routing headers",
    ...where(
      (asked) => asked.headers.has("ocpi-to-party-id"),
      () => refused(400),
    ),
    findings: ["routing-refused", "object-unreadable"],
  },
];
