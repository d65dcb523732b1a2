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
    .replace(tooLong, "$2.length > $3 && $1($2) > $3")
    .replace(tooShort, (_, count: string, text: string, least: string) =>
      least === "1"
        ? `${text}.length < 1`
        : `${text}.length < ${2 * Number(least)} && ${count}(${text}) < ${least}`,
    )
    .replace(ofClass, asLoop);
}

/** Where Ajv counts characters. There are never more of them than UTF-16 units, and never fewer than half as many. */
const tooLong = /\b(func\d+|ucs2length\w*)\((\w+)\) > (\d+)/g;
const tooShort = /\b(func\d+|ucs2length\w*)\((\w+)\) < (\d+)/g;

/** Patterns that ask no more of a text than what characters it is made of; most are of this kind. */
const ofClass = /new RegExp\("\^\[(\^?)((?:[^\]\\]|\\\\u[\dA-F]{4}|\\\\x[\dA-F]{2})+)\]([*+])\$", "u"\)/g;

/** Such a pattern as a loop, which takes a fraction of the time that it takes to call a regular expression. */
function asLoop(pattern: string, not: string, members: string, count: string): string {
  const ranges = [...members.matchAll(/(\\\\u.{4}|\\\\x..|.)(?:-(\\\\u.{4}|\\\\x..|.))?/g)].map(
    ([, from = "", to = from]) => [unit(from), unit(to)],
  );
  if (ranges.some(([from, to]) => Number.isNaN(from) || Number.isNaN(to))) return pattern;
  const isIn = ranges.map(([from, to]) =>
    from === to ? `unit === ${from}` : `(unit >= ${from} && unit <= ${to})`,
  );
  const isOut = not ? isIn.join(" || ") : `!(${isIn.join(" || ")})`;
  return `{ test(text) { for (let at = 0; at < text.length; at++) { const unit = text.charCodeAt(at); if (${isOut}) return false; } return ${count === "+" ? "text.length > 0" : "true"}; } }`;
}

const unit = (written: string): number =>
  written.startsWith("\\\\") ? Number.parseInt(written.slice(3), 16) : written.charCodeAt(0);
