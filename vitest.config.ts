import { defineConfig } from "vitest/config";
import { closingLine } from "./test/support/closing-line.js";

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    exclude: ["**/node_modules/**", "**/dist/**"],
    reporters: ["default", closingLine],
    testTimeout: 20_000,
  },
});
