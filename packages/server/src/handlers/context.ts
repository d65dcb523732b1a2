import type { Context, Partner, Side } from "@openocpi/protocol";
import { currentVersion } from "./versions.js";

/** What a Crud, an Adapter or an action is told of a request, whoever of both sides made it. */
export function contextOf(
  { id }: Pick<Partner, "id">,
  { from, to, theirs }: Pick<Context, "from" | "to"> & { theirs: NonNullable<Context["visibleTo"]> },
  { module, role }: { module: string; role: Side | null },
  { requestId, correlationId }: Pick<Context, "requestId" | "correlationId">,
): Context {
  return {
    partner: id,
    ...(from && { from }),
    ...(to && { to }),
    visibleTo: theirs,
    module,
    role: role ?? "sender",
    version: currentVersion,
    requestId,
    correlationId,
  };
}
