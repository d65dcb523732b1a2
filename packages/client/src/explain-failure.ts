import { AddressRefused, causes } from "@openocpi/protocol";
import type { Deadline } from "./deadline.js";
import { PartnerUnreachable, type RequestIdentity, type UnreachableReason } from "./partner-errors.js";

/** What a transport calls its reasons. The server's has "connect" for what the client calls "network". */
const reasons: Readonly<Record<string, UnreachableReason>> = {
  address: "address",
  connect: "network",
  network: "network",
  timeout: "timeout",
  "too-large": "too-large",
  redirect: "redirect",
  aborted: "aborted",
};

/** Whatever a fetch, a transport or a body threw, as the one error for it. */
export function explainFailure(
  error: unknown,
  request: RequestIdentity,
  deadline?: Pick<Deadline, "ended">,
): PartnerUnreachable {
  if (error instanceof PartnerUnreachable) return error;
  const chain = causes(error);
  const reason = deadline?.ended ?? reasonOf(chain);
  const message = `${request.method} ${request.url}: ${withoutTarget(inWords(reason, chain), request)}`;
  return new PartnerUnreachable(reason, message, request, error);
}

function reasonOf(chain: readonly Error[]): UnreachableReason {
  for (const error of chain) {
    if (error instanceof AddressRefused) return "address";
    if (error.name === "TimeoutError") return "timeout";
    if (error.name === "AbortError") return "aborted";
    const named = "reason" in error && typeof error.reason === "string" ? reasons[error.reason] : undefined;
    if (named) return named;
  }
  return "network";
}

/** "fetch failed" tells nothing: the innermost error does. */
function inWords(reason: UnreachableReason, chain: readonly Error[]): string {
  if (reason === "aborted") return "aborted by the caller";
  const telling = reason === "network" ? chain.findLast(({ message }) => message !== "") : chain[0];
  return telling?.message ?? "the request failed";
}

/** Guards and transports name the URL themselves, some with the method. */
function withoutTarget(words: string, { method, url }: RequestIdentity): string {
  for (const prefix of [`${method} ${url}: `, `${url}: `]) {
    if (words.startsWith(prefix)) return words.slice(prefix.length);
  }
  return words;
}
