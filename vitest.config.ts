import { defineConfig } from "vitest/config";
import { closingLine } from "./test/support/closing-line.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    reporters: ["default", closingLine],
    // Some start processes of their own, on a machine that may be busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes as soon as it can; on a busy machine that may be later than a second.
    expect: { poll: { timeout: 15_000 } },
    // The packages are tested as they are built and published: nothing of them is transformed, or loaded twice.
    isolate: false,
    server: { deps: { external: [/\/packages\/[^/]+\/dist\//, /\/generated\/dist\//] } },
  },
});
