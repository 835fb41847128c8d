import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";

const TESTS = readdirSync(join(import.meta.dirname, "src"), { recursive: true, encoding: "utf8" })
  .map((file) => `src/${file.replaceAll("\\", "/")}`)
  .filter((file) => /\.test\.tsx?$/.test(file));

/** These load libraries into a document, which they keep. */
const IN_DOCUMENT = "src/core/export/real-programs.test.ts";

/**
 * Tests with their own copy of all modules: they replace some of them. All others share one copy in each thread, because
 * to load a fresh one takes longer than most of them; `fresh-state.ts` clears what an earlier test left in it. To replace
 * one function, `vi.spyOn` its module, which needs no copy.
 */
const ISOLATED = TESTS.filter((file) => file === IN_DOCUMENT || /\bvi\.mock\(/.test(textOf(file)));
const WITH_DOCUMENT = TESTS.filter((file) => !ISOLATED.includes(file) && /@vitest-environment/.test(textOf(file)));
const WITHOUT_DOCUMENT = TESTS.filter((file) => !ISOLATED.includes(file) && !WITH_DOCUMENT.includes(file));

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

const SHARED = { isolate: false, setupFiles: ["src/app/fresh-state.ts"], exclude: LEFT_OUT };

export default defineConfig({
  test: {
    // A loaded machine is slow, not wrong: how long things take is measured by the bench.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    environment: "node",
    pool: "threads",
    projects: [
      { extends: true, test: { ...SHARED, name: "shared", include: WITHOUT_DOCUMENT } },
      { extends: true, test: { ...SHARED, name: "document", include: WITH_DOCUMENT, environment: "happy-dom" } },
      { extends: true, test: { name: "isolated", include: ISOLATED, exclude: LEFT_OUT } },
    ],
  },
});

function textOf(file: string): string {
  return readFileSync(join(import.meta.dirname, file), "utf8");
}
