import type { Platform } from "@openocpi/server";
import type { CredentialsRole } from "@openocpi/spec";
import { ownModules } from "../standalone/objects.js";
import { rolesWith } from "../standalone/role-modules.js";

/**
 * Reads what a partner publishes as soon as it has registered. From then on the platform keeps in step by itself; it
 * would begin by itself too, but within a minute: too late for somebody who watches. What fails is told by its event.
 */
export async function pullNewPartner(
  platform: Platform,
  roles: readonly CredentialsRole[],
  partner: string,
): Promise<void> {
  const published = (await platform.partners.get(partner))?.endpoints ?? [];
  const modules = ownModules.filter(
    (module) =>
      rolesWith(roles, "received", module).length > 0 &&
      published.some(({ identifier, role }) => identifier === module && role === "SENDER"),
  );
  await Promise.allSettled(modules.map((module) => platform.pull(partner, module)));
}
