import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { Facts } from "./facts/facts.ts";
import { applyFixes } from "./fix/apply-fixes.ts";
import { pagePath, parsePage, type RulePage, type Sample } from "./page.ts";
import type { Problem } from "./problem.ts";
import { RULES } from "./registry.ts";
import type { Rule } from "./rule.ts";
import { runRules } from "./run-rules.ts";

// Every rule's page is its test: `bad` fires exactly at its marks, `good` is silent, the fixes of a `bad` make the `fixed`
// behind it, which is clean.

const FOLDER = join(import.meta.dirname, "rules");

describe("the registry", () => {
  it("is sorted and holds each id once", () => {
    const ids = RULES.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].toSorted());
  });
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))("%s", (_id, rule) => {
  const page = readPage(rule);

  it("has a page with its title, a reason, a bad and a good sample", () => {
    expect(page.title).toBe(rule.title);
    expect(page.why.length).toBeGreaterThan(40);
    const kinds = page.samples.map(({ kind }) => kind);
    expect(kinds).toContain("bad");
    expect(kinds).toContain("good");
  });

  it("fires at the marks of its bad samples and nowhere else", () => {
    const bad = page.samples.filter(({ kind }) => kind === "bad");
    expect(
      bad.map(({ text }) =>
        show(
          text,
          check(rule, text, page).map(({ range }) => range),
        ),
      ),
    ).toEqual(bad.map(({ text, marks }) => show(text, marks)));
    expect(bad.filter(({ marks }) => marks.length === 0)).toEqual([]);
  });

  it("is silent about its good samples", () => {
    const good = page.samples.filter(({ kind }) => kind === "good");
    expect(good.map(({ text }) => check(rule, text, page))).toEqual(good.map(() => []));
  });

  it("fixes a bad sample into the fixed one, which is clean", () => {
    const fixed = page.samples.filter(({ kind }) => kind === "fixed");
    const made = fixed.map((sample) => fixAll(rule, badBefore(page, sample), page));
    expect(made).toEqual(fixed.map(({ text }) => text));
    expect(fixed.map(({ text }) => check(rule, text, page))).toEqual(fixed.map(() => []));
  });

  it("shows what each of its fixes makes", () => {
    const hasFix = page.samples.some(
      ({ kind, text }) => kind === "bad" && check(rule, text, page).some(({ fixes }) => fixes.length > 0),
    );
    expect(page.samples.some(({ kind }) => kind === "fixed")).toBe(hasFix);
  });
});

function readPage(rule: Rule): RulePage {
  const path = join(FOLDER, pagePath(rule));
  return parsePage(existsSync(path) ? readFileSync(path, "utf8") : "");
}

function check(rule: Rule, text: string, page: RulePage): Problem[] {
  const options: AnalyzeOptions = page.options === "" ? {} : JSON.parse(page.options);
  const { dockerignore, hadolint } = options;
  const analysis = analyze(text, { ...options, images: "known" }, undefined, imageCatalogue);
  return runRules([rule], new Facts({ ...analysis, dockerignore, hadolint, includesOptIn: true }));
}

function badBefore(page: RulePage, fixed: Sample): string {
  return page.samples.slice(0, page.samples.indexOf(fixed)).findLast(({ kind }) => kind === "bad")?.text ?? "";
}

function fixAll(rule: Rule, text: string, page: RulePage): string {
  return applyFixes(text, check(rule, text, page).map(withFirstFix)).text;
}

/** A fix that is not safe is shown all the same. */
function withFirstFix(problem: Problem): Problem {
  const [fix] = problem.fixes;
  return { ...problem, fixes: fix ? [{ ...fix, isSafe: true }] : [] };
}

function show(text: string, ranges: readonly { readonly start: number; readonly end: number }[]): string[] {
  return ranges.map(({ start, end }) => `${start}: ${text.slice(start, end)}`);
}
