import { type Party, partyKey, partyOf } from "@openocpi/protocol";

/**
 * Why a party cannot be called:
 * - `unknown`: no partner is this party, or carries it.
 * - `not-connected`: there is a partner, but the connection to it is not (or no longer) open.
 * - `offline`: the Hub says that the party is OFFLINE, PLANNED or SUSPENDED (HCI-02).
 */
export type NoRouteReason = "unknown" | "not-connected" | "offline";

/** There is no way to a party: nothing was sent. */
export class NoRoute extends Error {
  override readonly name = "NoRoute";
  readonly party: Party;

  constructor(
    party: Party,
    readonly reason: NoRouteReason,
    /** The end of the sentence that begins with the party. */
    why: string,
  ) {
    super(`${partyKey(party)} ${why}: nothing can be sent to it`);
    this.party = partyOf(party);
  }
}
