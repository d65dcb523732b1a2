import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { RequestHandler } from "express";

/**
 * Answers with the page of `@openocpi/docs`, which is optional.
 *
 * @throws Error where that package is not installed: at start, not when somebody first wants to read.
 */
export function docsPage(): RequestHandler {
  const html = readPage();
  // Not the time of the file: packages from a registry all bear the same.
  const etag = `"${createHash("sha256").update(html).digest("base64url")}"`;
  return (_request, response) => {
    response
      .set({ ETag: etag, "Cache-Control": "no-cache", "X-Content-Type-Options": "nosniff" })
      .type("html")
      .send(html);
  };
}

/** Looks from this file, and, where a bundler has put it somewhere else, from the folder that the program runs in. */
function readPage(): Buffer {
  const places = [() => import.meta.url, () => join(process.cwd(), "program.js")];
  const causes: unknown[] = [];
  for (const place of places) {
    try {
      const folder = dirname(createRequire(place()).resolve("@openocpi/docs"));
      return readFileSync(join(folder, "index.html"));
    } catch (cause) {
      causes.push(cause);
    }
  }
  const [cause] = causes;
  throw new Error("docs: true needs the package @openocpi/docs: npm install @openocpi/docs", { cause });
}
