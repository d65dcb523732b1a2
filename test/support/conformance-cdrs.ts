import { expect } from "vitest";
import type { Answer } from "./conformance-ask.js";
import { checkDone } from "./conformance-check.js";
import type { Net } from "./conformance-net.js";

/** Where CDRs are posted. */
export const cdrPath = "/receiver/cdrs";
export const postCdr = ({ ask }: Net, json: object) => ask("POST", cdrPath, { json });
export const locationOf = ({ headers }: Answer): string => headers.get("location") ?? "";

/** A CDR that was taken: HTTP status, nothing but the envelope, and an absolute Location. */
export function checkTaken(answer: Answer, http: 200 | 201): void {
  const headers = new Headers(answer.headers);
  headers.delete("location");
  checkDone({ ...answer, headers }, { http });
  expect(URL.canParse(locationOf(answer)), "the Location is absolute").toBe(true);
}
const readBack = ({ askHost, origin }: Net, location: string): Promise<Answer> => {
  expect(location.slice(0, origin.length)).toBe(origin);
  return askHost("GET", location.slice(origin.length));
};
/** The CDR at the Location of an answer. */
export async function storedCdr(net: Net, answer: Answer): Promise<unknown> {
  const found = await readBack(net, locationOf(answer));
  checkDone(found, { data: true });
  return found.body.data;
}
