import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";

/** Puts the helpers that Ajv would load at run time into its code, so that the package depends on nothing. */
export function selfContained(code: string): string {
  const { outputFiles } = buildSync({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL(".", import.meta.url)) },
    bundle: true,
    format: "esm",
    platform: "neutral",
    mainFields: ["main"],
    target: "es2022",
    write: false,
  });
  return (outputFiles[0]?.text ?? "")
    .replace(/^export \{[^}]*\};\n?/m, "")
    .replace(countedLength, fastLength);
}

/** Where Ajv counts characters to find out whether there are too many. */
const countedLength = /\b(func\d+|ucs2length\w*)\((\w+)\) > (\d+)/g;

/** There are never more characters than UTF-16 units; so they are counted only where these are too many. */
const fastLength = (_: string, count: string, data: string, limit: string) =>
  `${data}.length > ${limit} && ${count}(${data}) > ${limit}`;
