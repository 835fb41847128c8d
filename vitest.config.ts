import { defineConfig } from "vitest/config";

/** Folders without state: their tests need no fresh copy of all modules, which takes longer than most of them. */
const STATELESS = "core|formats|layout|permalink|content|i18n|api|cli";

/** These load libraries into a document, which they keep. */
const IN_DOCUMENT = "src/**/real-programs.test.ts";

/** Tests of thousands of texts, which take three times as long as all others; `npm run check` leaves them out. */
const LONG = [
  "src/**/*.{fuzz,conformance}.test.ts",
  IN_DOCUMENT,
  "src/core/analyze.test.ts",
  "src/core/build/schedule.test.ts",
  "src/core/export/{dot,mermaid}.test.ts",
  "src/core/lint/fix/fix-all.test.ts",
  "src/core/lint/rules/stages/stages.test.ts",
  "src/cli/{offered-fixes,answer-hints}.test.ts",
];

/** These need the built package: `npm run test:package`. */
const OF_PACKAGE = "src/cli/**/*.package.test.ts";

const LEFT_OUT = [OF_PACKAGE, ...(process.env.STAGELIGHT_TESTS === "short" ? LONG : [])];

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
          exclude: [IN_DOCUMENT, ...LEFT_OUT],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "isolated",
          include: ["src/*.test.ts", `src/!(${STATELESS})/**/*.test.{ts,tsx}`, IN_DOCUMENT],
          exclude: [...LEFT_OUT],
        },
      },
    ],
  },
});
