import { validate } from "@openocpi/spec";
import type { Answer, Sent } from "./exchange.js";
import { secret } from "./stored.js";
import type { World } from "./world.js";

/** Something that must not be, in words. */
export class Found extends Error {
  override readonly name = "Found";
}

const insides = /\n\s+at |\\n\s+at |node_modules|\.[jt]s\b|Error:|<\/?html/i;

interface Envelope {
  status_code: number;
  status_message?: string;
  data?: unknown;
}

/** Holds an answer, whatever it says, to what every answer has to be. @throws {Found} */
export function judge(sent: Pick<Sent, "method" | "row">, answer: Answer, { events }: World): Envelope {
  const { http, headers, text } = answer;
  const envelope = sent.method === "HEAD" ? { status_code: 2000 } : envelopeIn(text);
  const { status_code: code, data, ...words } = envelope;
  if (http >= 500) throw new Found(`HTTP ${http}: ${causeIn(events)}`);
  const isCredentials = sent.row.module === "credentials" && code > 3000 && code <= 3003;
  if (code >= 3000 && !isCredentials) throw new Found(`status code ${code}: ${text.slice(0, 300)}`);
  if (!/^application\/json\b/.test(headers["content-type"] ?? ""))
    throw new Found(`Content-Type ${headers["content-type"]}`);
  for (const name of ["x-request-id", "x-correlation-id"])
    if (!headers[name]) throw new Found(`there is no ${name}`);
  if (insides.test(JSON.stringify(words))) throw new Found(`insides in ${JSON.stringify(words)}`);
  if (text.includes(secret)) throw new Found(`what is another partner's: ${text.slice(0, 300)}`);
  const failed = events.find(({ type }) => type === "error");
  if (failed) throw new Found(`an error inside: ${causeIn(events)}`);
  if (Reflect.has({}, "polluted")) throw new Found("Object.prototype was written to");
  return envelope;
}

/** Holds the answer to a request that is valid to what it has to be. @throws {Found} */
export function judgeValid(sent: Sent, answer: Answer, world: World): void {
  const { row } = sent;
  const { status_code, status_message, data } = judge(sent, answer, world);
  if (answer.http > 201 || status_code !== 1000)
    throw new Found(`a valid request was refused: HTTP ${answer.http}, ${status_code} ${status_message}`);
  const tolerated = world.events.find(({ type }) => type === "tolerated");
  if (tolerated && JSON.stringify(tolerated).includes('"rule":"MSG-01"') === false)
    throw new Found(`a valid request was tolerated only: ${JSON.stringify(tolerated)}`);
  if (row.data === null) return;
  const items = row.list ? data : [data];
  if (!Array.isArray(items)) throw new Found(`data are no list: ${answer.text.slice(0, 300)}`);
  for (const item of items) {
    const violations = validate(row.data, item, row.role === "receiver" ? "tolerant" : "strict");
    if (violations.length > 0) throw new Found(`${row.data} is not valid: ${JSON.stringify(violations)}`);
  }
}

function envelopeIn(text: string): Envelope {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    throw new Found(`not JSON: ${text.slice(0, 300)}`);
  }
  const { data: _, ...rest } = Object(parsed);
  const violations = validate("Envelope", rest, "strict");
  if (violations.length > 0) throw new Found(`no envelope: ${text.slice(0, 300)}`);
  return parsed as Envelope;
}

/** What went wrong inside, for whoever reads the report: with its stack. */
function causeIn(events: World["events"]): string {
  const found = events.find((event) => event.type === "error");
  if (found?.type !== "error") return "without an event";
  return found.error instanceof Error ? String(found.error.stack) : String(found.error);
}
