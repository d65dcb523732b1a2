/** What one call may take and tell; what is left out falls back to the transport's own, then to the default. */
export interface CallOptions {
  /** The largest response body, in bytes after decompression. Default: 10 MB. */
  maxBytes?: number | undefined;
  /** Milliseconds until the last byte of the body is read, redirects and reading included. Default: 30 s. */
  timeoutMs?: number | undefined;
  /**
   * Origins (`https://host:port`) that a redirect may take the token and the other headers to: those that the
   * partner published, or that the operator allowed. Default: none but the request's own.
   */
  tokenOrigins?: readonly string[] | undefined;
}

/** For writes and single objects: 10 MB and 30 s. */
export const DEFAULT_LIMITS = { maxBytes: 10_000_000, timeoutMs: 30_000 } as const satisfies CallOptions;

/** For a page of a list: 100 MB and 120 s. */
export const LIST_LIMITS = { maxBytes: 100_000_000, timeoutMs: 120_000 } as const satisfies CallOptions;

const longestTimer = 2 ** 31 - 1;

/** @throws {RangeError} for a limit that is none, such as 0, NaN or Infinity */
export function effectiveLimits(own: CallOptions | undefined, base: CallOptions) {
  const maxBytes = own?.maxBytes ?? base.maxBytes ?? DEFAULT_LIMITS.maxBytes;
  const timeoutMs = own?.timeoutMs ?? base.timeoutMs ?? DEFAULT_LIMITS.timeoutMs;
  if (!(maxBytes > 0 && maxBytes <= Number.MAX_SAFE_INTEGER)) {
    throw new RangeError(`maxBytes must be a number of bytes, not ${maxBytes}`);
  }
  if (!(timeoutMs > 0 && timeoutMs <= longestTimer)) {
    throw new RangeError(`timeoutMs must be a number of milliseconds below 2^31, not ${timeoutMs}`);
  }
  return { maxBytes, timeoutMs };
}
