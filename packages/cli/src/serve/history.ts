import { type Partner, partyOf } from "@openocpi/protocol";
import type { Network } from "../network/generate-network.js";
import { type Own, ownContext } from "../standalone/objects.js";

/**
 * Lets a partner that is new find some Sessions and CDRs of its own drivers, for it may see no others (P-1). What is
 * there already stays as it is. In memory they are there as soon as this is called, before the partner can ask.
 */
export async function addHistory(
  own: Own,
  network: Network,
  { roles }: Pick<Partner, "roles">,
): Promise<void> {
  const histories = roles.filter(({ role }) => role === "EMSP").map((emsp) => network.history(emsp));
  await Promise.all(
    histories.flatMap(({ sessions, cdrs }) => [
      ...sessions.map((session) =>
        own.sessions.update(
          { ...partyOf(session), id: session.id },
          (current) => current ?? session,
          ownContext("sessions", "sender"),
        ),
      ),
      ...cdrs.map((cdr) =>
        own.cdrs.update(
          { ...partyOf(cdr), id: cdr.id },
          (current) => current ?? cdr,
          ownContext("cdrs", "sender"),
        ),
      ),
    ]),
  );
}
