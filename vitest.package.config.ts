import { defineConfig } from "vitest/config";

/** Tests of what `npm pack` makes; they build the package, from the page in `dist/` where there is one. */
export default defineConfig({
  test: { testTimeout: 120_000, hookTimeout: 600_000, include: ["src/cli/**/*.package.test.ts"], environment: "node" },
});
