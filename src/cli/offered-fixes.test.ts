import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions, Problem } from "#core/analysis.ts";
import { fixAll } from "#core/lint/fix/fix-all.ts";
import { proveFixes } from "#core/lint/fix/prove-fixes.ts";
import { isSameBuild } from "#core/lint/fix/same-build.ts";
import { parsePage } from "#core/lint/page.ts";
import { answerHints } from "./answers/answer-hints.ts";
import { answer } from "./answers/answer.ts";
import { lookAtHints } from "./look-at-hints.ts";
import { ROOT } from "./root.ts";

/** A Dockerfile that fixes are tried on. */
interface Sample {
  readonly id: string;
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

/** `DOCKERFILES=more.jsonl npx vitest run src/cli/offered-fixes.test.ts` tries other files, with a `source` a line. */
const REAL = process.env["DOCKERFILES"] ?? join(ROOT, "../shared/conformance/real.jsonl");

/** One in this many files is tried; STAGELIGHT_CASES=all has all of them tried. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 10;

const RULES = join(ROOT, "src/core/lint/rules");

/** Milliseconds: every fix of hundreds of files is proven and built again. */
const PATIENCE = 600_000;

const samples = existsSync(REAL) ? readReal() : readPages();

/** What a fix may change, by the rule it belongs to: that is what it is about. */
const ABOUT: Readonly<Record<string, readonly string[]>> = {
  DL3003: ["config"],
  DL3022: ["edges", "config"],
  DL3025: ["config"],
  DL3029: ["stages", "config"],
  DL3044: ["config"],
  DL3048: ["config"],
  DL3063: ["stages", "config"],
  DL3066: ["config"],
  DL4000: ["config"],
  DL4005: ["config"],
  DL4006: ["config"],
  ExposeInvalidFormat: ["config"],
  FromPlatformFlagConstDisallowed: ["stages", "config"],
  JSONArgsRecommended: ["config"],
  MaintainerDeprecated: ["config"],
  RedundantTargetPlatform: ["stages"],
  ReservedStageName: ["stages", "config"],
  UndefinedArgInFrom: ["stages", "edges", "config"],
  UndefinedVar: ["edges", "config"],
  WorkdirRelativePath: ["config"],
  "stages/arg-in-stage": ["outcome", "stages", "edges", "config"],
  "stages/chained-for-nothing": ["stages", "edges", "config"],
  "stages/copy-from-own-base": ["edges"],
  "stages/flag-without-dashes": ["edges"],
  "stages/later-stage": ["edges", "config"],
  "stages/malformed-json": ["config"],
  "stages/misspelt-stage": ["stages", "edges", "config"],
  "stages/no-shell": ["config"],
  "stages/numeric-from": ["stages", "config"],
  "stages/runs-as-root": ["config"],
  "stages/sdk-in-image": ["stages", "edges"],
  "stages/undeclared-arg": ["edges", "config"],
  "stages/unknown-stage": ["edges"],
  "stages/unused-stage": ["stages", "edges", "config"],
  "stages/variable-of-another-stage": ["config"],
};

const FACETS = ["outcome", "stages", "edges", "config"] as const;

type Facts = Readonly<Record<string, unknown>>;

describe("an offered fix", () => {
  it(
    "keeps outcome, stages, edges and config, but for what it is about",
    () => {
      const changed: string[] = [];
      for (const { id, source, options = {} } of samples) {
        // of a text that does not build there is nothing to keep
        if (facetOf(source, options, "outcome") !== "") continue;
        const { problems } = answerHints(JSON.stringify({ id, source, options }));
        for (const { rule, fixes } of problems)
          for (const { title, text } of fixes) {
            const facets = FACETS.filter((facet) => facetOf(source, options, facet) !== facetOf(text, options, facet));
            const about = Object.hasOwn(ABOUT, rule) ? (ABOUT[rule] ?? []) : [];
            const wrong = facets.filter((facet) => !about.includes(facet));
            if (wrong.length > 0) changed.push(`${id} ${rule} "${title}": ${wrong.join(", ")}`);
          }
      }
      expect(samples.length).toBeGreaterThan(50);
      expect(changed).toEqual([]);
    },
    PATIENCE,
  );

  it(
    "goes together with all other safe ones, and no problem is new after them",
    () => {
      const wrong = samples.filter(({ source, options = {} }) => {
        const look = lookAtHints(options);
        const proven = (text: string): { readonly problems: readonly Problem[] } => {
          const analysis = look.analyze(text);
          return { problems: proveFixes(analysis, look.problemsOf(analysis), look) };
        };
        const { text } = fixAll(source, proven, () => true);
        if (text === source || facetOf(source, options, "outcome") !== "") return false;
        const [before, after] = [look.analyze(source), look.analyze(text)];
        const counts = countRules(look.problemsOf(before));
        const isNew = [...countRules(look.problemsOf(after))].some(([rule, count]) => count > (counts.get(rule) ?? 0));
        return isNew || !isSameBuild(before, after);
      });
      expect(wrong.map(({ id }) => id)).toEqual([]);
    },
    PATIENCE,
  );
});

function countRules(problems: readonly Problem[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { rule, severity } of problems) if (severity !== "info") counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}

/** What one facet of the facts says, without the lines, which a fix moves. */
function facetOf(source: string, options: AnalyzeOptions, facet: (typeof FACETS)[number]): string {
  const facts = factsOf(source, options);
  const rows = (key: string): readonly Facts[] => (Array.isArray(facts[key]) ? facts[key] : []);
  switch (facet) {
    case "outcome":
      return messageOf(facts["parseError"]) + messageOf(facts["lintError"]);
    case "stages":
      return JSON.stringify(rows("stages").map(({ name, base, platform }) => [name, base, platform]));
    case "edges":
      return JSON.stringify(
        rows("edges")
          .map(({ from, to, kind }) => `${from} ${to} ${kind}`)
          .toSorted(),
      );
    case "config":
      return JSON.stringify(rows("targets").map(({ target, config }) => [target, config]));
  }
}

const known = new Map<string, Facts>();

function factsOf(source: string, options: AnalyzeOptions): Facts {
  const request = JSON.stringify({ id: 0, source, options });
  const facts = known.get(request) ?? (answer(request).facts as Facts);
  // the facts of a text are asked for facet by facet
  if (known.size > 20) known.clear();
  known.set(request, facts);
  return facts;
}

function messageOf(error: unknown): string {
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return message.replaceAll(/\b(?:on )?lines? \d+(?:-\d+)?:?/g, "");
}

function readReal(): readonly Sample[] {
  const lines = readFileSync(REAL, "utf8").trimEnd().split("\n");
  return lines.filter((_, at) => at % ONE_OF === 0).map((line): Sample => JSON.parse(line));
}

/** The samples of the rules' own pages. */
function readPages(): readonly Sample[] {
  const pages = readdirSync(RULES, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".md"));
  return pages.flatMap((path) => {
    const { samples: own, options } = parsePage(readFileSync(join(RULES, path), "utf8"));
    const asked: AnalyzeOptions = options === "" ? {} : JSON.parse(options);
    return own.map(({ text }, index) => ({ id: `${path} ${index}`, source: text, options: asked }));
  });
}
