const [comma, bracket, brace] = [",", "[", "{"].map((sign) => sign.charCodeAt(0));

/** How many values a JSON text of this many bytes may hold: those of real objects take twice as many bytes each. */
const allowed = (maxBytes: number): number => Math.max(10_000, maxBytes / 20);

/**
 * Whether a JSON text holds far more values than any OCPI message of that size: `[{},{},…]` takes twenty times its
 * length in memory, and each value is looked at. Told before it is parsed: every value but the first stands behind a
 * comma or a bracket. Those in texts are counted along.
 *
 * @param maxBytes the largest size that is taken in
 */
export function isCrowded(json: string | Uint8Array, maxBytes: number): boolean {
  const most = allowed(maxBytes);
  if (json.length <= most) return false;
  const at =
    typeof json === "string" ? (index: number) => json.charCodeAt(index) : (index: number) => json[index];
  let count = 0;
  for (let index = 0; index < json.length && count <= most; index++) {
    const sign = at(index);
    if (sign === comma || sign === bracket || sign === brace) count++;
  }
  return count > most;
}
