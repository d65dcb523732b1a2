import { randomUUID } from "node:crypto";
import type { Context, CrudModule, Side } from "@openocpi/protocol";
import { currentVersion } from "./versions.js";

/** The context in which the platform itself asks a Crud. `partner`: whom it is about, where it is about one. */
export function ownContext(module: CrudModule, role: Side, partner = ""): Context {
  const [requestId, correlationId] = [randomUUID(), randomUUID()];
  return { partner, module, role, version: currentVersion, requestId, correlationId };
}
