import { PartnerError, PartnerUnreachable } from "@openocpi/client";
import { statusCodes } from "@openocpi/protocol";
import type { Kind } from "../results/kinds.js";
import type { Asked, AskedSession } from "./types.js";

/**
 * A command or charging profile was sent, and no answer came that says what became of it: the partner may have got it
 * all the same. So its result is still waited for, and so is its Session. `cause` says what happened. Sending it again
 * may do it twice.
 */
export class AnswerLost extends Error {
  override readonly name = "AnswerLost";
  /** What `platform.result` knows it by. */
  readonly id: string;
  /** The result, if it comes after all; else TIMEOUT, ten minutes after it was asked for. Never rejects. */
  readonly result: Asked["result"];
  /** Of a command that makes a Session. */
  readonly authorization_reference: string | undefined;
  /** Of a command that makes a Session. Never rejects. */
  readonly session: AskedSession["session"] | undefined;

  constructor(
    /** What was asked for. */
    readonly kind: Kind,
    /** Our id of the partner. */
    readonly partner: string,
    { id, result, authorization_reference, session }: Omit<Asked, "response"> & Partial<AskedSession>,
    cause: unknown,
  ) {
    super(`${partner} may have got this ${kind}, but its answer did not arrive`, { cause });
    this.id = id;
    this.result = result;
    this.authorization_reference = authorization_reference;
    this.session = session;
  }
}

/** Whether a request that failed may have been done: nobody has said that it was not. */
export function mayHaveArrived(error: unknown): boolean {
  if (error instanceof PartnerUnreachable) return error.reason !== "address" && error.reason !== "redirect";
  if (!(error instanceof PartnerError)) return false;
  const isRefused = error.http >= 400 && error.http < 500;
  return error.envelope ? error.code === statusCodes.hubTimeout : !isRefused;
}
