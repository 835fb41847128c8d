import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { Facts } from "../../facts/facts.ts";
import { fixAll } from "../../fix/fix-all.ts";
import { isSameBuild } from "../../fix/same-build.ts";
import type { Problem } from "../../problem.ts";
import { runRules } from "../../run-rules.ts";
import { STAGE_RULES } from "./stage-rules.ts";

interface Case {
  readonly id: string;
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

const FOLDER = join(import.meta.dirname, "../../../../../../shared/conformance");

/** Each is one of so many cases: all take long, so STAGELIGHT_CASES=all is for whoever changes rules or fixes. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 12;

/** Milliseconds: thousands of files take a while on a machine that has other things to do. */
const PATIENCE = 180_000;

function problemsOf(text: string, options: AnalyzeOptions = {}): Problem[] {
  const { dockerignore, hadolint } = options;
  return runRules(STAGE_RULES, new Facts({ ...analyze(text, options), dockerignore, hadolint, includesOptIn: true }));
}

function rulesOf(text: string, options: AnalyzeOptions = {}): string[] {
  return problemsOf(text, options).map(({ rule }) => rule.replace("stages/", ""));
}

function readCases(name: string): Case[] {
  const lines = readFileSync(join(FOLDER, `${name}.jsonl`), "utf8")
    .trimEnd()
    .split("\n");
  return lines.filter((_, at) => at % ONE_OF === 0).map((line): Case => JSON.parse(line));
}

describe("the target", () => {
  const TWO =
    'FROM node:20 AS build\nRUN npm run build\nCMD ["node", "a.js"]\nFROM nginx:1.27\nCOPY --from=build /a /b\n';

  it("decides what ships: the same line is a warning in what ships and not told of a builder", () => {
    const text =
      'FROM node:20-slim AS build\nCOPY . .\nRUN npm ci\nCMD ["node", "a.js"]\nFROM nginx:1.27\nCOPY --from=build /a /b\n';
    expect(rulesOf(text)).not.toContain("package-cache-shipped");
    expect(rulesOf(text.replaceAll("build", "app"), { target: "app" })).toContain("package-cache-shipped");
  });

  it("may be a builder, of which nobody expects that it is small or runs as somebody else", () => {
    expect(rulesOf(TWO, { target: "build" })).toEqual([]);
  });
});

describe("the .dockerignore", () => {
  const TEXT =
    'FROM node:20-slim\nWORKDIR /app\nCOPY package.json ./\nRUN npm i --omit=dev && npm cache clean --force\nCOPY . .\nUSER node\nCMD ["node", "a.js"]\n';

  it("is asked for as long as none is known", () => {
    expect(problemsOf(TEXT).map(({ rule, severity }) => [rule, severity])).toEqual([
      ["stages/missing-dockerignore", "info"],
    ]);
  });

  it("is read once it is", () => {
    const severities = (dockerignore: string) => problemsOf(TEXT, { dockerignore }).map(({ severity }) => severity);
    expect(severities("dist\n")).toEqual(["warning"]);
    expect(severities("node_modules\n.git\n")).toEqual([]);
  });
});

describe("a text that is being written", () => {
  it.each([
    ["nothing", ""],
    ["a fragment without FROM", "RUN npm ci\nCOPY --from=build . .\nCMD node\n"],
    ["a FROM of nothing", "FROM\nRUN npm ci\n"],
    ["a stage of itself", "FROM a AS a\nCOPY --from=a / /\n"],
    ["a circle", "FROM a:1 AS x\nCOPY --from=y / /\nFROM b:1 AS y\nCOPY --from=x / /\n"],
    ["an open quote", 'FROM a:1\nRUN echo "$X\nCMD ["x\n'],
    ["a mount without end", "FROM a:1\nRUN --mount=type=cache,target= npm ci\nCOPY --from= a b\n"],
  ])("does no harm: %s", (_name, text) => {
    expect(() => problemsOf(text)).not.toThrow();
  });
});

describe.runIf(existsSync(FOLDER))("the conformance cases", () => {
  it.each(["real", "buildkit", "synthetic"])(
    "are all answered, each finding inside its text: %s",
    (name) => {
      const astray = readCases(name).filter(({ source, options }) =>
        problemsOf(source, options).some(
          ({ range: { start, end } }) => start < 0 || end < start || end > source.length,
        ),
      );
      expect(astray.map(({ id }) => id)).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "are answered in pieces too",
    () => {
      for (const { source } of readCases("real").slice(0, 200)) {
        const middle = source.indexOf("\n", source.length / 2) + 1;
        for (const piece of [source.slice(0, middle - 2), source.slice(middle)]) {
          expect(() => problemsOf(piece)).not.toThrow();
        }
      }
    },
    PATIENCE,
  );

  it.each(["real", "buildkit", "synthetic"])(
    "keep their build under every safe fix, and are done after one run: %s",
    (name) => {
      const broken: string[] = [];
      for (const { id, source, options } of readCases(name)) {
        const look = (text: string) => ({ problems: problemsOf(text, options) });
        if (!look(source).problems.some(({ fixes }) => fixes.some(({ isSafe }) => isSafe))) continue;
        const { text } = fixAll(source, look, () => true);
        const again = fixAll(text, look, () => true);
        if (!isSameBuild(analyze(source, options), analyze(text, options)) || again.text !== text) broken.push(id);
      }
      expect(broken).toEqual([]);
    },
    PATIENCE,
  );
});
