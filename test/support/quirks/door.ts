import { authorization } from "@openocpi/protocol";
import { envelopeOf, hangUp, html, isEncoded, refused, tokenWeUse } from "../quirky-partner.js";
import { always, details, invalid, is, type QuirkRow, versions, where } from "./make.js";

/** How it lets us in, and what it publishes. */
export const door: QuirkRow[] = [
  {
    quirk: "takes the token as it is",
    asks(asked) {
      if (isEncoded(asked)) return refused(401);
      asked.headers.set("authorization", authorization(tokenWeUse));
      return undefined;
    },
    findings: ["raw-token"],
    profile: { rawToken: true },
  },
  {
    quirk: "takes the token as it is, and says so with HTTP 200",
    asks(asked) {
      if (isEncoded(asked)) return invalid();
      asked.headers.set("authorization", authorization(tokenWeUse));
      return undefined;
    },
    findings: ["raw-token"],
    profile: { rawToken: true },
  },
  {
    quirk: "has forgotten us",
    ...always(() => html(401)),
    findings: ["token-refused"],
    requests: 2,
  },
  { quirk: "is not there", ...always(hangUp), findings: ["unreachable"], requests: 1 },
  {
    quirk: "is under maintenance",
    ...always(() => html(503)),
    findings: ["versions-unreadable"],
    requests: 3,
  },
  {
    quirk: "lists versions as 2.1.1 did",
    ...versions((base) => ({ versions: [{ version: "2.2.1", url: `${base}/2.2.1` }] })),
    findings: ["versions-unreadable"],
  },
  {
    quirk: "lists a version that does not work",
    ...versions((base) => ["2.1.1", "2.2.1"].map((version) => ({ version, url: `${base}/${version}` }))),
    findings: ["other-version-broken"],
  },
  {
    quirk: "lists a best version that does not work, and an older one that does",
    ...versions((base) => [
      { version: "2.1.1", url: `${base}/2.2.1` },
      { version: "2.2", url: `${base}/2.2.1` },
      { version: "2.2.1", url: `${base}/broken` },
    ]),
    findings: ["version-broken"],
    profile: { version: "2.2" },
  },
  {
    quirk: "lists a best version without endpoints, and no other that we could speak",
    ...versions((base) => [
      { version: "2.1.1", url: `${base}/2.2.1` },
      { version: "2.2.1", url: `${base}/versions` },
    ]),
    findings: ["version-broken"],
  },
  {
    quirk: "does not list our version",
    ...versions((base) => [{ version: "3.0", url: `${base}/2.2.1` }]),
    findings: ["version-missing"],
  },
  {
    quirk: "has no credentials",
    ...details((all) => all.filter(({ identifier }) => identifier !== "credentials")),
    findings: ["endpoints-changed", "no-credentials"],
  },
  {
    quirk: "keeps its credentials to itself",
    ...where(
      (asked) => is("/credentials", asked),
      () => refused(405),
    ),
    findings: [],
  },
  {
    quirk: "has another party by now",
    answers(answer, asked) {
      const data = envelopeOf(answer).data;
      if (is("/credentials", asked)) Object.assign(Object(data).roles[0], { party_id: "NEW" });
    },
    findings: ["roles-changed"],
  },
  {
    quirk: "publishes an address that must not be called",
    ...details((all) => [
      ...all,
      { identifier: "cdrs", role: "RECEIVER", url: "http://169.254.169.254/latest" },
    ]),
    findings: ["endpoints-changed", "endpoint-refused"],
  },
];
