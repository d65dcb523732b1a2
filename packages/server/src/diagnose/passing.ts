import { type Answer, succeeded } from "./answer.js";
import type { Probe } from "./probe.js";

/** Characters from which an answer is worth compressing. */
const long = 50_000;
/** Milliseconds that a driver waits (P-20). */
const patience = 5_000;

/** What is seen in passing, in all answers: their envelopes, their headers, and how long they took. */
export function lookBack(probe: Probe): void {
  const answered = probe.answers.filter(({ http }) => http !== undefined);
  const good = answered.filter(succeeded);
  const tell = (id: Parameters<Probe["find"]>[0], answers: readonly Answer[]) => {
    if (answers.length > 0) probe.find(id, ...answers);
  };
  tell(
    "envelope-differs",
    answered.filter(({ violations }) => violations.length > 0),
  );
  tell(
    "not-json",
    good.filter(
      ({ headers }) => !/^application\/([\w.+-]+\+)?json\b/i.test(headers.get("Content-Type") ?? ""),
    ),
  );
  tell(
    "ids-lost",
    good.filter(({ headers, ids }) => Object.entries(ids).some(([name, id]) => headers.get(name) !== id)),
  );
  tell(
    "sends-without-z",
    good.filter(({ timestamp, violations }) => violations.length === 0 && /\d$/.test(timestamp ?? "")),
  );
  if (
    answered.length > 1 &&
    answered.every(({ headers }) => /\bclose\b/i.test(headers.get("Connection") ?? ""))
  )
    tell("connection-closed", answered);
  tell(
    "not-compressed",
    good.filter(({ length, headers }) => length > long && !headers.has("Content-Encoding")),
  );
  tell(
    "slow",
    probe.answers.filter(({ ms }) => ms > patience),
  );
}
