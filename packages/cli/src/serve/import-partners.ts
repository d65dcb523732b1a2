import type { Platform } from "@openocpi/server";
import { UserError } from "../user-error.js";
import type { KnownPartner } from "./load-partners.js";
import { type Persisting, persist } from "./persist.js";

/**
 * Takes over live connections (P-8). All of them may call at once. Where their own endpoints are, those are asked whose
 * file does not say it, as often as it takes: one that is down just now is not forgotten.
 *
 * @returns what has to be asked yet
 * @throws UserError for one that cannot be: two of the same party, say
 */
export async function importPartners(
  platform: Platform,
  partners: readonly KnownPartner[],
): Promise<(persisting: Omit<Persisting, "url">) => Promise<void>> {
  for (const { endpoints = [], ...partner } of partners)
    await platform.importPartner({ ...partner, endpoints }).catch((error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new UserError(`--partners: ${partner.id} cannot be imported: ${why}`);
    });
  return async (persisting) => {
    const asked = partners.flatMap((partner) =>
      partner.versionsUrl === undefined || partner.endpoints
        ? []
        : [{ ...partner, url: partner.versionsUrl }],
    );
    await Promise.all(
      asked.map(({ url, ...partner }) =>
        persist(async () => (await platform.importPartner(partner)).id, { url, ...persisting }),
      ),
    );
  };
}
