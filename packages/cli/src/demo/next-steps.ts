import { authorization } from "@openocpi/protocol";
import type { Charged, ObjectKey } from "./charging.js";
import { laterThan, type Spot } from "./live-changes.js";
import type { Network } from "./platforms.js";

/** One thing to try: what it shows, and the line to paste into a shell. */
export interface Try {
  shows: string;
  line: string;
}

/** What there is to look at. */
interface Sights extends Charged {
  /** An EVSE that nothing happens to by itself. */
  spot: Spot | undefined;
}

/** What can be tried while both platforms run. */
export function nextSteps({ cpo, emsp }: Network, token: string, { spot, session, cdr }: Sights): Try[] {
  const key = authorization(token);
  const steps: Try[] = [
    { shows: "Which versions does the CPO speak?", line: curl(`${cpo.url}/versions`, { key }) },
    { shows: "Which endpoints does it have for 2.2.1?", line: curl(`${cpo.url}/2.2.1`, { key }) },
    {
      shows: "Two Locations. Link is the address of the next page, X-Total-Count how many there are",
      line: curl(`${cpo.url}/2.2.1/sender/locations?limit=2`, { key, headers: true }),
    },
    {
      shows: "A token that nobody knows: HTTP 401",
      line: curl(`${cpo.url}/versions`, { key: authorization("a-wrong-token"), headers: true }),
    },
  ];
  const received = (module: string, { country_code, party_id, id }: ObjectKey) =>
    curl([`${emsp.url}/2.2.1/receiver/${module}`, country_code, party_id, encodeURIComponent(id)].join("/"), {
      key,
    });
  if (session)
    steps.push({
      shows: "The Session of the story, as the eMSP knows it",
      line: received("sessions", session),
    });
  if (cdr) steps.push({ shows: "The CDR of it, as the eMSP got it", line: received("cdrs", cdr) });
  if (!spot) return steps;
  const { location, evse } = spot;
  const { country_code, party_id, id } = location;
  const path = [country_code, party_id, id, evse.uid].map(encodeURIComponent);
  const atCpo = `${cpo.url}/2.2.1/sender/locations/${path.slice(2).join("/")}`;
  const atEmsp = `${emsp.url}/2.2.1/receiver/locations/${path.join("/")}`;
  const last_updated = laterThan(evse.last_updated);
  return [
    ...steps,
    { shows: "One EVSE, as the CPO has it", line: curl(atCpo, { key }) },
    { shows: "The same EVSE, as the eMSP knows it", line: curl(atEmsp, { key }) },
    {
      shows: "Be the CPO: tell the eMSP that this EVSE is out of order, then read it there again",
      line: curl(atEmsp, { key, patch: { status: "OUTOFORDER", last_updated } }),
    },
    {
      shows: "A status that does not exist: OCPI status 2001, and the field at fault",
      line: curl(atEmsp, { key, patch: { status: "BROKEN", last_updated } }),
    },
  ];
}

interface Request {
  /** The whole Authorization header's value. */
  key: string;
  /** Show the headers of the answer. */
  headers?: boolean;
  patch?: unknown;
}

function curl(url: string, { key, headers = false, patch }: Request): string {
  return [
    headers ? "curl -si" : "curl -s",
    ...(patch === undefined ? [] : ["-X PATCH"]),
    quoted(url),
    `-H ${quoted(`Authorization: ${key}`)}`,
    ...(patch === undefined
      ? []
      : [`-H ${quoted("Content-Type: application/json")}`, `-d ${quoted(JSON.stringify(patch))}`]),
  ].join(" ");
}

/** One argument, for the shell that this machine has most likely. */
function quoted(text: string): string {
  return process.platform === "win32"
    ? `"${text.replaceAll('"', '\\"')}"`
    : `'${text.replaceAll("'", `'\\''`)}'`;
}
