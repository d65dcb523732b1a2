import type { Profile } from "@openocpi/protocol";
import type { Severity } from "./diagnosis.js";

/** What is said of a finding, whoever it is about. */
export interface Entry<P extends Profile = Profile> {
  what: string;
  severity: Severity;
  rule: string;
  proposes?: P;
}

const entry =
  (severity: Severity) =>
  <P extends Profile = Record<never, never>>(rule: string, what: string, proposes?: P): Entry<P> => ({
    what,
    severity,
    rule,
    ...(proposes && { proposes }),
  });
const [error, warning, info] = [entry("error"), entry("warning"), entry("info")];

/** Everything that can be found. What differs between partners is beside it, as evidence. */
export const catalogue = {
  // Its door
  unreachable: error("P-15", "there is no answer at its versions URL"),
  "token-refused": error("AUTH-01", "it refuses our token in either form"),
  "raw-token": warning("P-11", "it takes the token as it is, and not in Base64", { rawToken: true }),
  "versions-unreadable": error("VER-01", "what is at its versions URL is no list of versions"),
  "no-versions-url": info("P-8", "its record has no versions URL, so that its versions were not read"),
  "version-missing": error("CRED-07", "it does not list the version that we speak with it"),
  "version-broken": error("VER-01", "the details of the version that we speak with it cannot be read"),
  "other-version-broken": info(
    "VER-01",
    "it lists a version whose details cannot be read; we do not speak that with it",
  ),
  "no-credentials": warning("CRED-07", "it publishes no credentials interface"),
  "endpoints-changed": warning(
    "CRED-05",
    "it publishes other endpoints than are in its record: update() reads them anew",
  ),
  "roles-changed": warning(
    "CRED-08",
    "it shows other parties and roles than are in its record: update() reads them anew",
  ),
  "endpoint-refused": error("P-15", "it publishes an endpoint at an address that must not be called"),
  // Its addresses
  "slash-wanted": warning("AMB-10", "it answers only where the URL ends in a slash", {
    trailingSlash: "always",
  }),
  "slash-refused": warning("AMB-10", "it publishes URLs that end in a slash, and answers only without it", {
    trailingSlash: "never",
  }),
  "slash-refused-below": info(
    "AMB-10",
    "its lists want a slash at the end of the URL, and its objects none: no form is right for both, so that its lists are read by a redirect",
  ),
  redirected: warning(
    "P-13",
    "it redirects: a write is never sent after a redirect, and the token to no other origin",
  ),
  // What is not there
  "unknown-without-envelope": info("HTTP-01", "for an object that does not exist there is no OCPI answer"),
  "unknown-found": info("HTTP-04", "for an object that does not exist it answers as if it did"),
  "unknown-fails": warning("HTTP-04", "it breaks when it is asked for an object that does not exist"),
  "object-unreadable": warning("LOC-04", "an object of its list cannot be read at its own URL"),
  // Its lists
  "list-unreadable": error("VER-01", "a list that it publishes cannot be read"),
  "limit-ignored": warning("PAGE-05", "it sends more objects than `limit` asks for"),
  "no-limit": info("PAGE-05", "it does not say how many objects it puts on a page at most (X-Limit)"),
  "limit-counts": info("PAGE-05", "its X-Limit is the number of objects on the page"),
  "no-total": info("PAGE-04", "it does not say how many objects there are (X-Total-Count)"),
  "total-wrong": warning("PAGE-04", "its X-Total-Count is not the number of objects that can be read"),
  "offset-ignored": error("PAGE-01", "it ignores `offset`: the same objects come again"),
  "no-link": warning("PAGE-03", "there are more pages, and no Link leads on", { pagesByOffset: true }),
  "link-broken": warning("PAGE-03", "its Link does not lead to the next page", { pagesByOffset: true }),
  "link-endless": warning("PAGE-03", "its Link leads on behind the last object"),
  "link-foreign": error(
    "P-15",
    "its Link leads to an origin that it has not published, which is not sent the token: allow the host by `network.allowHosts` if it is the partner's",
    { pagesByOffset: true },
  ),
  "link-relative": info("PAGE-03", "its Link is a relative URL"),
  "link-loses-filter": warning(
    "PAGE-03",
    "its Link does not keep date_from, so that all pages but the first are of everything",
    { pagesByOffset: true },
  ),
  "end-fails": warning("PAGE-01", "behind the last object it fails, in place of an empty page"),
  // Its queries and headers
  "z-refused": warning("TYPE-03", "it takes a DateTime without `Z` only", { dateTimesWithoutZ: true }),
  "z-wanted": info("TYPE-03", "it refuses a DateTime without `Z`"),
  "date-refused": error("PAGE-01", "it refuses date_from in every form"),
  "date-ignored": warning("PAGE-02", "it ignores date_from: what has changed is read with everything else"),
  "unknown-parameter-refused": info("P-13", "it refuses a query parameter that it does not know"),
  "routing-needed": info("AMB-33", "it refuses a request without routing headers"),
  "routing-refused": error("ROUT-01", "it refuses a request with routing headers"),
  // Its answers
  "envelope-differs": info("HTTP-01", "its answers are not what every answer has to be"),
  "not-json": info("HTTP-01", "its answers do not say that they are JSON"),
  "ids-lost": info("MSG-01", "its answers do not carry the message ids of the requests"),
  "sends-without-z": info("TYPE-03", "it writes DateTimes without `Z`"),
  "connection-closed": info("P-15", "it closes the connection after each answer"),
  "not-compressed": info("P-15", "it does not compress long answers"),
  slow: warning("P-20", "an answer took longer than a driver waits (5 s)"),
  "too-many-requests": warning("P-16", "it allows no more requests for now: the rest was not probed"),
  // Its objects
  "objects-refused": error("P-12", "some of its objects cannot be taken in"),
  "objects-differ": warning(
    "P-12",
    "some of its objects differ from the standard; they are taken in all the same",
  ),
  "foreign-owner": warning("P-3", "some of its objects belong to parties that are not among its roles"),
};

/** What a finding is called. */
export type FindingId = keyof typeof catalogue;

/** The members of the profile that the findings propose. */
type Probed = {
  [Id in FindingId]: (typeof catalogue)[Id] extends Entry<infer P> ? keyof P : never;
}[FindingId];

const wouldWrite = "only a write shows it, and nothing is written";
const ours = "it is about our answers, and shows only in what the partner makes of these";

/** Why the others cannot be: every member of the profile is either proposed or here. */
export const unprobed: Record<Exclude<keyof Profile, Probed | "version">, string> = {
  noCredentialsPut: wouldWrite,
  putOnly: wouldWrite,
  wholeObjectsOnly: wouldWrite,
  hasItAlready: wouldWrite,
  oneEvseInAuthorize: "only a POST shows it, which asks the partner to decide about a driver",
  okForCreated: ours,
  badRequestForInvalid: ours,
  ignoreTo: ours,
  optionalDateFrom: ours,
};
