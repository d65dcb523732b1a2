import type { Profile } from "@openocpi/protocol";
import type { SchemaName } from "@openocpi/spec";
import type { FindingId } from "./catalogue.js";

/** How much a finding matters: with an `error` something does not work, with a `warning` it differs, `info` is good to know. */
export type Severity = "error" | "warning" | "info";

/** One request and its answer, in words. Never holds a token, data, or words of the partner. */
export interface Evidence {
  /** `GET https://cpo.example/ocpi/2.2.1/locations?limit=1` */
  request: string;
  /** `HTTP 200, status code 1000, 1 object, X-Total-Count 14, no Link, 85 ms` */
  answer: string;
}

/** What is wrong with objects of one kind at one place, and with how many of them. */
export interface ViolationCount {
  object: SchemaName;
  /** Where, as a JSON Pointer with `[]` for the items of lists: `/evses/[]/status`. */
  path: string;
  message: string;
  rule?: string;
  count: number;
}

/** One way in which a partner differs. */
export interface Finding {
  id: FindingId;
  what: string;
  severity: Severity;
  /** The rule of the standard, or the point of practice, that it is about. */
  rule: string;
  /** The first of the requests that showed it. */
  evidence: Evidence[];
  /** The ten most frequent, of a finding about objects. */
  violations?: ViolationCount[];
  /** What of the profile makes up for it. */
  proposes?: Profile;
}

/** Something that only writing would show, or only what the partner asks of us. */
export interface NotProbed {
  /** A member of the profile. */
  member: keyof Profile;
  why: string;
}

/** What a partner's answers show about it: plain data. */
export interface Diagnosis {
  /** Our id of the partner. */
  partner: string;
  /** When, as a DateTime. */
  checkedAt: string;
  /** What its answers call for. To be applied by `changePartner`, after a look at the findings. */
  profile: Profile;
  /** The gravest first. */
  findings: Finding[];
  notProbed: NotProbed[];
  /** The X-Correlation-ID of all its requests: by it the partner finds them in its logs (MSG-01). */
  correlationId: string;
  /** How many requests were sent: GETs, all of them. */
  requests: number;
  /** Milliseconds that all of it took. */
  ms: number;
}
