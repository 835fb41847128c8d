import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./root.ts";
import { fault, success, type Tally } from "./tally.ts";

const REPORTS = join(ROOT, "node_modules/.cache/reports");
const VITEST_REPORT = join(REPORTS, "vitest.json");
const PACKAGE_REPORT = join(REPORTS, "package.json");
const ARCHITECTURE_REPORT = join(REPORTS, "architecture.json");
const PLAYWRIGHT_REPORT = join(REPORTS, "playwright.json");

const REPORTERS = reportersTo(VITEST_REPORT);

/** How a command ended: its exit status and everything that it printed. */
export interface Ending {
  readonly status: number;
  readonly output: string;
}

/** One section of `npm test`: a command, and how to count what it did. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  /** What the command writes; an old one is removed first, so that nothing reads it instead of the new one. */
  readonly writes?: string;
  /** It has a lower priority than the other checks. */
  readonly isPatient?: boolean;
  readonly count: (ending: Ending) => Tally;
}

/** Steps that run one after the other: each is a check, or several lanes that run side by side. */
export type CheckLane = readonly (Check | readonly CheckLane[])[];

// Checks several times as fast as TypeScript 6, whose API the tests use; both call their command `tsc`.
const TYPESCRIPT = join(ROOT, "node_modules/typescript-7/bin/tsc");

const TYPES: Check = { name: "types", command: ["node", TYPESCRIPT, "-b", "--pretty", "false"], count: countAsOne };
const LINT: Check = { name: "lint", command: ["oxlint", "--deny-warnings"], count: countAsOne };
const FORMAT: Check = { name: "format", command: ["biome", "format"], count: countAsOne };

/** Needs the build. What runs next to it has a lower priority, so that the browser isn't starved. */
const END_TO_END: Check = {
  name: "end to end",
  command: ["playwright", "test", "--reporter=list,json"],
  env: { PLAYWRIGHT_JSON_OUTPUT_FILE: PLAYWRIGHT_REPORT },
  writes: PLAYWRIGHT_REPORT,
  count: countPlaywright,
};

/**
 * Independent checks run side by side, one after the other in each lane. The browser tests, which take longest, start as
 * soon as there is a build. While they wait for a page, the other checks use the processor.
 */
export const LANES: readonly CheckLane[] = [
  [
    { name: "build", command: ["vite", "build"], writes: join(ROOT, "dist"), count: countAsOne },
    [
      [END_TO_END],
      [
        { name: "size", command: ["tsx", "src/cli/size.ts"], isPatient: true, count: countByClosingLine },
        {
          name: "package",
          command: ["vitest", "run", "--config", "vitest.package.config.ts", ...reportersTo(PACKAGE_REPORT)],
          writes: PACKAGE_REPORT,
          isPatient: true,
          count: (ending) => countVitest(ending, PACKAGE_REPORT),
        },
      ],
    ],
  ],
  [
    TYPES,
    LINT,
    FORMAT,
    { name: "dead code", command: ["knip"], isPatient: true, count: countAsOne },
    { name: "conformance", command: ["tsx", "src/cli/conformance.ts"], isPatient: true, count: countByClosingLine },
    {
      name: "unit and architecture",
      command: ["vitest", "run", "--maxWorkers=2", ...REPORTERS],
      writes: VITEST_REPORT,
      isPatient: true,
      count: (ending) => countVitest(ending),
    },
  ],
];

/** For before a commit: of the unit tests those that a change since main may break, without the longest. */
export const QUICK_LANES: readonly CheckLane[] = [
  [
    TYPES,
    LINT,
    FORMAT,
    // They read all files, whichever changed.
    {
      name: "architecture",
      command: ["vitest", "run", "src/architecture", ...reportersTo(ARCHITECTURE_REPORT)],
      writes: ARCHITECTURE_REPORT,
      count: (ending) => countVitest(ending, ARCHITECTURE_REPORT),
    },
  ],
  [
    {
      name: "unit tests of what changed",
      command: ["vitest", "run", "--maxWorkers=2", `--changed=${sinceWhen()}`, "--passWithNoTests", ...REPORTERS],
      env: { STAGELIGHT_TESTS: "short" },
      writes: VITEST_REPORT,
      count: countAffected,
    },
  ],
];

function countAsOne({ status, output }: Ending): Tally {
  return status === 0 ? success() : fault(...linesOf(output));
}

/** Our own commands print their report and, last, "N passed, N failed". */
function countByClosingLine({ status, output }: Ending): Tally {
  const lines = linesOf(output);
  const counted = /^(\d+) passed, (\d+) failed/.exec(lines.at(-1) ?? "");
  if (!counted) return fault(...lines);
  const [passed, failed] = [Number(counted[1]), Number(counted[2])];
  return atLeastOneFault({ passed, failed, skipped: 0, lines: lines.slice(0, -1) }, status);
}

function reportersTo(path: string): readonly string[] {
  return ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`];
}

function countVitest({ status, output }: Ending, path = VITEST_REPORT): Tally {
  const report = readReport(path);
  if (!report) return fault(...linesOf(output));
  const { numPassedTests: passed, numFailedTests: failed, numPendingTests, numTodoTests } = report;
  const skipped = numPendingTests + numTodoTests;
  return atLeastOneFault({ passed, failed, skipped, lines: status === 0 ? [] : linesOf(output) }, status);
}

/** A change may affect no test at all. */
function countAffected(ending: Ending): Tally {
  const isNothing = ending.status === 0 && readReport(VITEST_REPORT)?.numTotalTests === 0;
  return isNothing ? success("No test is affected.") : countVitest(ending);
}

function countPlaywright({ status, output }: Ending): Tally {
  const stats = readReport(PLAYWRIGHT_REPORT)?.stats;
  if (!stats) return fault(...linesOf(output));
  const { expected, unexpected: failed, flaky, skipped } = stats;
  const isQuiet = status === 0 && flaky === 0;
  return atLeastOneFault({ passed: expected + flaky, failed, skipped, lines: isQuiet ? [] : linesOf(output) }, status);
}

/** The commit that this work started from, or the last one if there is no branch called main. */
function sinceWhen(): string {
  const asked = spawnSync("git", ["merge-base", "HEAD", "main"], { cwd: ROOT, encoding: "utf8" });
  return asked.status === 0 ? asked.stdout.trim() : "HEAD";
}

/** A run that failed as a whole, or that ran nothing, is not a run without failures. */
function atLeastOneFault(tally: Tally, status: number): Tally {
  if (tally.passed + tally.failed === 0) return { ...tally, failed: 1, lines: [...tally.lines, "Nothing was run."] };
  return status !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

function readReport(path: string) {
  return existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : undefined;
}

function linesOf(output: string): readonly string[] {
  return output.trimEnd().split("\n");
}
