import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import type { Partner, PartnerStore } from "@openocpi/protocol";

const algorithm = "aes-256-gcm";
const mark = "enc1:";
const ivBytes = 12;
const tagBytes = 16;

/**
 * A partner store in which the tokens that we call partners with are encrypted (AES-256-GCM), so that a copy of the
 * store opens nothing at partners either. Tokens stored plainly before are read, and encrypted when they are next
 * written; so are those under an older key.
 *
 * @param keys 32 bytes each. The first encrypts; all of them decrypt, so that a key can be replaced.
 * @throws TypeError for a key of another length; Error, when read, for a token that none of the keys decrypts.
 */
export function encryptedPartners(
  store: PartnerStore,
  keys: readonly [Uint8Array, ...Uint8Array[]],
): PartnerStore {
  if (keys.some(({ length }) => length !== 32)) throw new TypeError("a key has to have 32 bytes");
  const open = (partner: Partner): Partner =>
    withTokens(partner, (token) => decrypt(token, partner.id, keys));
  const close = (partner: Partner): Partner =>
    withTokens(partner, (token) => encrypt(token, partner.id, keys[0]));
  const openIfAny = (partner: Partner | undefined) => partner && open(partner);
  return {
    byTokenHash: async (hash) => openIfAny(await store.byTokenHash(hash)),
    get: async (id) => openIfAny(await store.get(id)),
    list: async () => (await store.list()).map(open),
    update: async (id, change) =>
      open(await store.update(id, (current) => close(change(openIfAny(current))))),
  };
}

function withTokens(partner: Partner, change: (token: string) => string): Partner {
  const { outbound, reusableTokenA } = partner;
  return {
    ...partner,
    ...(outbound && { outbound: { ...outbound, token: change(outbound.token) } }),
    ...(reusableTokenA !== undefined && { reusableTokenA: change(reusableTokenA) }),
  };
}

/** The id of the partner is bound to it: a token moved to another record decrypts to nothing. */
function encrypt(token: string, id: string, key: Uint8Array): string {
  const iv = randomBytes(ivBytes);
  const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(id));
  const sealed = Buffer.concat([iv, cipher.update(token, "utf8"), cipher.final(), cipher.getAuthTag()]);
  return mark + sealed.toString("base64");
}

function decrypt(stored: string, id: string, keys: readonly Uint8Array[]): string {
  if (!stored.startsWith(mark)) return stored;
  const sealed = Buffer.from(stored.slice(mark.length), "base64");
  const tag = sealed.subarray(-tagBytes);
  const text = sealed.subarray(ivBytes, -tagBytes);
  for (const key of keys) {
    try {
      const decipher = createDecipheriv(algorithm, key, sealed.subarray(0, ivBytes));
      decipher.setAAD(Buffer.from(id)).setAuthTag(tag);
      return Buffer.concat([decipher.update(text), decipher.final()]).toString("utf8");
    } catch {
      // Under another key, perhaps: that is what the others are for.
    }
  }
  throw new Error(`the token of partner ${id} is encrypted with a key that is not among those given`);
}
