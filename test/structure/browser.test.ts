import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { expect, it } from "vitest";

const resolveDir = fileURLToPath(new URL("..", import.meta.url));

async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: "js" },
    bundle: true,
    write: false,
    platform: "browser",
    format: "esm",
    minify: true,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}

it.each(["@openocpi/spec", "@openocpi/protocol", "@openocpi/client", "@openocpi/pricing"])(
  "%s bundles for a browser",
  async (name) => {
    const code = await bundled(`export * from ${JSON.stringify(name)};`);
    expect(/\beval\(|new Function\(|from\s*"node:/.exec(code)?.[0]).toBeUndefined();
  },
);

it("what is not used is not bundled: enum values alone bring no validators and no document", async () => {
  const code = await bundled(`import { statusValues } from "@openocpi/spec"; console.log(statusValues);`);
  expect(code.length).toBeLessThan(2_000);
});
