import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { pagePath, parsePage } from "#core/lint/page.ts";
import type { Problem } from "#core/lint/problem.ts";
import { RULES } from "#core/lint/registry.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { activate } from "#i18n/activate.ts";
import { fixText, problemText, ruleTitle } from "./problem-text.ts";

const OURS = RULES.filter(({ family }) => family === "stages");

const PAGES = join(import.meta.dirname, "../../core/lint/rules");

/** What our rules say of the bad samples of their own pages. */
const PROBLEMS: readonly Problem[] = OURS.flatMap((rule) => {
  const { samples, options } = parsePage(readFileSync(join(PAGES, pagePath(rule)), "utf8"));
  return samples
    .filter(({ kind }) => kind === "bad")
    .flatMap(({ text }) => analyze(text, options === "" ? {} : JSON.parse(options), lint).problems)
    .filter(({ family }) => family === "stages");
});

afterEach(() => activate("en"));

it("English is said as the rules say it", () => {
  const silent = OURS.filter(({ id }) => PROBLEMS.every(({ rule }) => rule !== id)).map(({ id }) => id);
  // BuildKit says the same, and is the one that is shown
  expect(silent).toEqual(["stages/variable-of-another-stage"]);
  expect(PROBLEMS.map(problemText)).toEqual(PROBLEMS.map(({ message }) => message));
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("in %s", (language) => {
  it("every message of every sample has its translation, with what stands in it", async () => {
    await activate(language);
    for (const problem of PROBLEMS) {
      const text = problemText(problem);
      expect.soft(isTranslated(text), `${problem.rule}: ${problem.message} → ${text}`).toBe(true);
      // what the English quotes is still there
      for (const [quoted] of problem.message.matchAll(/`[^`]+`/gu)) expect.soft(text).toContain(quoted);
    }
  });

  it("every fix of every sample has its translation", async () => {
    await activate(language);
    for (const problem of PROBLEMS) {
      for (const { title } of problem.fixes) {
        const text = fixText(problem, title);
        expect.soft(isTranslated(text), `${problem.rule}: ${title} → ${text}`).toBe(true);
      }
    }
  });

  it("every rule of ours has its title", async () => {
    await activate(language);
    for (const { id, title } of OURS) expect.soft(isTranslated(ruleTitle(id, title)), id).toBe(true);
  });
});

/** No English words are left outside of what is quoted. */
function isTranslated(text: string): boolean {
  const prose = text.replaceAll(/`[^`]*`/gu, "");
  return /\p{Script=Han}/u.test(prose) && !/[a-z]{2,} [a-z]{2,}/u.test(prose);
}
