import { describe, type Received, type Schemas } from "@openocpi/protocol";
import { type OperationId, type OperationRow, operationTable, validate } from "@openocpi/spec";

/** The operation that brings the result of one that was answered with ACCEPTED. */
const resultOf = {
  "commands.receiver.startSession.post": "commands.sender.result.post",
  "commands.receiver.stopSession.post": "commands.sender.result.post",
  "commands.receiver.reserveNow.post": "commands.sender.result.post",
  "commands.receiver.cancelReservation.post": "commands.sender.result.post",
  "commands.receiver.unlockConnector.post": "commands.sender.result.post",
  "chargingprofiles.receiver.get": "chargingprofiles.sender.activeResult.post",
  "chargingprofiles.receiver.put": "chargingprofiles.sender.setResult.post",
  "chargingprofiles.receiver.delete": "chargingprofiles.sender.clearResult.post",
} as const satisfies Partial<Record<OperationId, OperationId>>;

/** A result that came later, of whichever kind. */
export type AnyResult = Schemas[
  | "CommandResult"
  | "ActiveChargingProfileResult"
  | "ChargingProfileResult"
  | "ClearProfileResult"];

/** An operation whose result comes later. */
export type Kind = keyof typeof resultOf;
export type ResultOperation = (typeof resultOf)[Kind];

/** What comes later, of one kind. */
export type ResultOf<K extends Kind> = Received<Schemas[OperationRow<(typeof resultOf)[K]>["body"]]>;
/** What is answered at once. */
export type ResponseOf<K extends Kind> = Received<Schemas[OperationRow<K>["data"]]>;

export const isKind = (id: OperationId): id is Kind => id in resultOf;

export const kinds: readonly Kind[] = Object.values(operationTable)
  .map(({ id }) => id)
  .filter(isKind);

/** @throws Error for an operation that has no result */
export function resultOperation(kind: OperationId): ResultOperation {
  if (!isKind(kind)) throw new Error(`${kind} has no result that comes later`);
  return resultOf[kind];
}

/**
 * Holds a result to the document, before it is promised or sent.
 *
 * @throws TypeError for one that is not valid, or of another kind
 */
export function assertResult(kind: OperationId, result: unknown): asserts result is AnyResult {
  const { body } = operationTable[resultOperation(kind)];
  const violations = validate(body, result, "strict");
  if (violations.length > 0) throw new TypeError(`this is no ${body}: ${describe(violations)}`);
}

/** Whether something is a result of this kind, as partners send it. */
export const isResult = (kind: OperationId, value: unknown): value is AnyResult =>
  typeof value === "object" &&
  value !== null &&
  validate(operationTable[resultOperation(kind)].body, value, "tolerant").length === 0;

/** Whether something is what a partner answers at once. */
export const isAnswer = (kind: Kind, value: unknown): value is ResponseOf<Kind> =>
  typeof value === "object" &&
  value !== null &&
  validate(operationTable[kind].data, value, "tolerant").length === 0;

/** What is sent, and told, when nothing came in time: charging profiles have no TIMEOUT of their own. */
export const timedOut = (kind: OperationId): AnyResult =>
  resultOperation(kind) === "commands.sender.result.post" ? { result: "TIMEOUT" } : { result: "UNKNOWN" };

/** The segment of a result's URL that says which command it is of; undefined where there is none. */
export const commandOf = (kind: OperationId): string | undefined =>
  resultOperation(kind) === "commands.sender.result.post"
    ? operationTable[kind].path.split("/").at(-1)
    : undefined;

/** Where we take in the result with this id. */
export function resultUrl(base: string, version: string, kind: Kind, id: string): string {
  const path = operationTable[resultOf[kind]].path
    .replace("{command}", commandOf(kind) ?? "")
    .replace("{id}", encodeURIComponent(id));
  return `${base}/${version}${path}`;
}
