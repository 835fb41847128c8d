import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defineConfig } from "vitest/config";

/** Folders without state. */
const STATELESS = "core|formats|layout|permalink|content|i18n|api|cli";

/** These load libraries into a document, which they keep. */
const IN_DOCUMENT = "src/**/real-programs.test.ts";

/**
 * Tests that share one copy of all modules in each thread: a fresh one for each takes longer than most of them. The other
 * tests may find what an earlier one left in the store, so that each has its own copy.
 */
const WITHOUT_STATE = testsWithoutState();

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
          include: [`src/@(${STATELESS})/**/*.test.ts`, ...WITHOUT_STATE],
          exclude: [IN_DOCUMENT, ...LEFT_OUT],
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "isolated",
          include: ["src/*.test.ts", `src/!(${STATELESS})/**/*.test.{ts,tsx}`, IN_DOCUMENT],
          exclude: [...WITHOUT_STATE, ...LEFT_OUT],
        },
      },
    ],
  },
});

/** Tests outside of the folders without state that need no document, replace no module, and reach no store. */
function testsWithoutState(): readonly string[] {
  const all = readdirSync(join(import.meta.dirname, "src"), { recursive: true, encoding: "utf8" });
  const tests = all.map((file) => `src/${file.replaceAll("\\", "/")}`).filter((file) => /\.test\.tsx?$/.test(file));
  const reachesStore = new Map<string, boolean>([["src/document/store.ts", true]]);
  return tests.filter((file) => {
    if (new RegExp(`^src/(?:${STATELESS})/`).test(file)) return false;
    return !/@vitest-environment|\bvi\.mock\(|\bkeepCatalogue\(|\bactivate\(/.test(textOf(file)) && !reaches(file);
  });

  function reaches(file: string): boolean {
    const known = reachesStore.get(file);
    if (known !== undefined) return known;
    // until it is known: a file that is on the way to itself
    reachesStore.set(file, false);
    const imports = textOf(file).matchAll(/\b(?:import|export)\b(?! type)[^;]*?"([#.][^"]+\.tsx?)"/g);
    const found = [...imports].some(([, name = ""]) => reaches(pathOf(file, name)));
    reachesStore.set(file, found);
    return found;
  }
}

function pathOf(from: string, name: string): string {
  return name.startsWith("#") ? `src/${name.slice(1)}` : join(dirname(from), name).replaceAll("\\", "/");
}

function textOf(file: string): string {
  const path = join(import.meta.dirname, file);
  return existsSync(path) ? readFileSync(path, "utf8") : "";
}
