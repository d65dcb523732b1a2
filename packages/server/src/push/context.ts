import { randomUUID } from "node:crypto";
import type { Context, Partner } from "@openocpi/protocol";
import { currentVersion } from "../handlers/versions.js";

/** What a Crud or a function is told when the platform itself asks it on behalf of a partner. */
export const contextFor = (
  { id }: Pick<Partner, "id">,
  about: Pick<Context, "module" | "role"> &
    Partial<Pick<Context, "from" | "to" | "visibleTo" | "correlationId">>,
): Context => ({
  partner: id,
  version: currentVersion,
  requestId: randomUUID(),
  correlationId: randomUUID(),
  ...about,
});
