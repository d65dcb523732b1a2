/** What a credentials token may be made of: 1 to 64 printable ASCII characters without space (AUTH-04). */
const allowed = /^[\x21-\x7E]{1,64}$/;

/** True for what may be a credentials token (AUTH-04). */
export const isToken = (text: string): boolean => allowed.test(text);

const scheme = "Token ";

/**
 * The Authorization header for a credentials token: `Token` and the Base64 of its characters (AUTH-01).
 * `raw` sends it as it is, for partners that never left 2.1.1 (P-11).
 *
 * @throws TypeError where the token has characters that a token cannot have.
 */
export function authorization(token: string, { raw = false }: { raw?: boolean } = {}): string {
  if (!isToken(token))
    throw new TypeError("a credentials token is 1 to 64 printable ASCII characters without spaces");
  return scheme + (raw ? token : btoa(token));
}

export interface TokenCandidate {
  token: string;
  /** True where the header held the token as it is, not Base64 (P-11). */
  raw: boolean;
}

/**
 * The credentials tokens that an Authorization header can mean, the likeliest first: decoded (padding optional,
 * white space around it stripped, AMB-01), then as it is. Empty where the header is no `Token` header.
 */
export function tokenCandidates(header: string | undefined): TokenCandidate[] {
  const found = /^token +(\S+)\s*$/i.exec(header?.trim() ?? "");
  const text = found?.[1];
  if (text === undefined) return [];
  const decoded = decodeBase64(text)?.trim();
  const candidates: TokenCandidate[] = [];
  if (decoded !== undefined && isToken(decoded)) candidates.push({ token: decoded, raw: false });
  if (isToken(text)) candidates.push({ token: text, raw: true });
  return candidates;
}

function decodeBase64(text: string): string | undefined {
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(text)) return undefined;
  const bare = text.replace(/=+$/, "");
  return bare.length % 4 === 1 ? undefined : atob(bare);
}
