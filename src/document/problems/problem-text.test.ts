import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { pagePath, parsePage } from "#core/lint/page.ts";
import type { Problem } from "#core/lint/problem.ts";
import { RULES } from "#core/lint/registry.ts";
import { activate } from "#i18n/activate.ts";
import { hintMessages } from "#i18n/en/problems/hints.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { fixText, problemText, ruleTitle } from "./problem-text.ts";

const LINT = join(import.meta.dirname, "../../core/lint");

const OURS = RULES.filter(({ family }) => family === "stages");

/** What the rules say about the bad samples on their own pages; BuildKit's checks speak English everywhere. */
const PROBLEMS: readonly Problem[] = RULES.flatMap((rule) => {
  const { samples, options } = parsePage(readFileSync(join(LINT, "rules", pagePath(rule)), "utf8"));
  return samples
    .filter(({ kind }) => kind === "bad")
    .flatMap(({ text }) => analyze(text, options === "" ? {} : JSON.parse(options), lint).problems)
    .filter(({ family }) => family === "stages" || family === "hadolint");
});

/** The id of every `say` in the rules. */
const IDS: readonly string[] = readdirSync(LINT, { recursive: true, encoding: "utf8" })
  .filter((path) => path.endsWith(".ts") && !path.includes(".test.") && path !== "say.ts")
  .flatMap((path) => idsIn(readFileSync(join(LINT, path), "utf8")));

afterEach(() => activate("en"));

it("English is said as the rules say it", () => {
  const silent = OURS.filter(({ id }) => PROBLEMS.every(({ rule }) => rule !== id)).map(({ id }) => id);
  // BuildKit says the same, and is the one that is shown
  expect(silent).toEqual(["stages/variable-of-another-stage"]);
  expect(PROBLEMS.map(problemText)).toEqual(PROBLEMS.map(({ message }) => message));
});

describe.each(LANGUAGES.filter((language) => language !== "en"))("in %s", (language) => {
  it("every sentence of the rules is said, and no other", async () => {
    await activate(language);
    expect(Object.keys(hintMessages().sentences).toSorted()).toEqual([...new Set(IDS)].toSorted());
  });

  it("every message of every sample has its translation, with what appears in it", async () => {
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
    for (const { rule, fixes } of PROBLEMS) {
      for (const fix of fixes) {
        const text = fixText(fix);
        expect.soft(isTranslated(text), `${rule}: ${fix.title} → ${text}`).toBe(true);
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
  const prose = text.replaceAll(/`[^`]*`/gu, "").replaceAll(/\b(?:apt|Docker Hub)\b/gu, "");
  return /\p{Script=Han}/u.test(prose) && !/[a-z]{2,} [a-z]{2,}/u.test(prose);
}

function idsIn(source: string): readonly string[] {
  return Array.from(source.matchAll(/\bsay`((?:[^`\\]|\\.|\$\{[^}]*\})*)`/gsu), ([, text = ""]) =>
    text.replaceAll(/\$\{(?:[^{}`]|`[^`]*`)*\}/gu, "{}").replaceAll("\\`", "`"),
  );
}
