import { randomUUID } from "node:crypto";
import type { Context, CrudModule, Partner, Side } from "@openocpi/protocol";
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

/** In which the platform asks a Crud by itself. `partner`: whom it is about, where it is about one. */
export const ownContext = (module: CrudModule, role: Side, partner = ""): Context =>
  contextOf(
    { id: partner },
    { theirs: [] },
    { module, role },
    { requestId: randomUUID(), correlationId: randomUUID() },
  );
