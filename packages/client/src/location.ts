import { headerNames } from "@openocpi/protocol";
import type { Violation } from "@openocpi/spec";
import type { Answer } from "./attempt.js";
import type { Connection } from "./connection.js";
import type { Located } from "./operation-types.js";
import { reportObject } from "./report.js";

const noLocation: Violation = {
  path: "",
  message: "must say in its Location header where the object can be read again",
  keyword: "required",
  rule: "CDR-01",
};

/** Where the object of an answer is; a relative URL is relative to the one that was asked for (AMB-21). */
export function locationOf(connection: Connection, { response, requested, sent }: Answer): Located {
  const header = response.headers.get(headerNames.location)?.trim() ?? "";
  if (header !== "" && URL.canParse(header, requested)) return { location: new URL(header, requested).href };
  reportObject(connection, sent, { type: "tolerated", object: "Envelope", violations: [noLocation] });
  return {};
}
