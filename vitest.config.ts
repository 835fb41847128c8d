import { defineConfig } from "vitest/config";

/** Folders without state: their tests need no fresh copy of all modules, which takes longer than most of them. */
const STATELESS = "core|formats|layout|permalink|content|i18n|cli";

/** These load libraries into a document, which they keep. */
const IN_DOCUMENT = "src/**/real-programs.test.ts";

export default defineConfig({
  test: {
    // A loaded machine is slow, not wrong: how long things take is measured by the bench.
    testTimeout: 120_000,
    environment: "node",
    pool: "threads",
    projects: [
      {
        extends: true,
        test: {
          name: "stateless",
          include: [`src/@(${STATELESS})/**/*.test.ts`],
          exclude: [IN_DOCUMENT],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "isolated",
          include: ["src/*.test.ts", `src/!(${STATELESS})/**/*.test.{ts,tsx}`, IN_DOCUMENT],
        },
      },
    ],
  },
});
