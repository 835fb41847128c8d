import { analyzeOptionsOf } from "#core/build-input/analyze-options.ts";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { editStepOf, textChange } from "#content/lessons/answer-changes.ts";
import { wrongAnswers } from "#content/lessons/answers.ts";
import { LESSONS as ENGLISH } from "#i18n/en/lessons/all.ts";
import type { EditStep, PredictStep } from "#content/lessons/lesson.ts";
import { lessonPlans } from "#content/lessons/lesson-plans.ts";
import { rightAnswers } from "#content/lessons/right-answers.ts";
import { GLOSSARY_TERMS } from "#content/glossary-terms.ts";
import type { AnyStepText, EditStepText, LessonText } from "#content/lessons/lesson-text.ts";
import { LESSONS as SIMPLIFIED } from "#i18n/zh-hans/lessons/all.ts";
import { LESSONS as TRADITIONAL } from "#i18n/zh-hant/lessons/all.ts";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { judge } from "./judge/judge.ts";
import { predictionView } from "./judge/prediction-view.ts";
import { richParts } from "#i18n/prose.ts";

const LANGUAGES: Readonly<Record<string, Readonly<Record<string, LessonText>>>> = {
  en: ENGLISH,
  "zh-Hant": TRADITIONAL,
  "zh-Hans": SIMPLIFIED,
};

/** What a step's Dockerfile is warned of, because its text is about it. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  "three-files-into-one/4": ["stages/sdk-in-image"],
  "arg-scope/1": ["stages/undeclared-arg"],
  "arg-scope/3": ["UndefinedVar"],
  "copy-from-variable/1": ["BuildError"],
  "settings-of-stages/1": ["stages/runs-as-root"],
  "misspelt-stage/1": ["stages/misspelt-stage"],
  "misspelt-stage/2": ["stages/misspelt-stage"],
  "misspelt-stage/3": ["stages/later-stage"],
  "what-is-sent/1": ["stages/missing-dockerignore"],
  "what-is-sent/2": ["CopyIgnoredFile"],
  "last-stage-wins/1": ["stages/last-stage-not-shipped"],
  "last-stage-wins/2": ["stages/last-stage-not-shipped"],
  "cache-mounts/1": ["stages/cache-mount-expected"],
  "platforms/1": ["stages/platform-mismatch"],
  "platforms/2": ["stages/platform-mismatch"],
  "split-a-file/1": ["stages/sdk-in-image"],
  "choose-a-base/1": ["stages/sdk-in-image"],
  "keep-secrets-out/1": ["SecretsUsedInArgOrEnv", "stages/secret-in-layer"],
  "keep-secrets-out/2": ["SecretsUsedInArgOrEnv", "stages/secret-copied", "stages/package-cache-shipped"],
  "bake-groups/4": ["project/built-in-project"],
  "compose-builds/2": ["stages/last-stage-not-shipped"],
  "order-and-links/1": ["DuplicateStageName"],
  "order-and-links/2": ["DuplicateStageName"],
};

/** Steps whose warning comes with a fix. */
const FIXABLE = [
  ["arg-scope", 1],
  ["misspelt-stage", 2],
  ["last-stage-wins", 2],
  ["platforms", 2],
] as const;

const steps = lessonPlans.flatMap((plan) =>
  plan.steps.map((step, index) => ({ at: `${plan.slug}/${index + 1}`, slug: plan.slug, index, step })),
);
const editSteps = steps.flatMap(({ step, ...rest }) => (step.kind === "edit" ? [{ ...rest, step }] : []));
const predictSteps = steps.flatMap(({ step, ...rest }) => (step.kind === "predict" ? [{ ...rest, step }] : []));

// as in the page, once it has loaded what it knows of images
beforeAll(() => keepCatalogue(imageCatalogue));
afterAll(() => keepCatalogue(undefined));

describe("the lessons", () => {
  it("are at least twelve, of two to five steps each", () => {
    expect(lessonPlans.length).toBeGreaterThanOrEqual(12);
    expect(lessonPlans.filter(({ steps: { length } }) => length < 2 || length > 5)).toEqual([]);
  });

  it("each ask for a guess or for a change", () => {
    expect(editSteps.length).toBeGreaterThan(20);
    expect(predictSteps.length).toBeGreaterThan(8);
  });
});

describe.each(editSteps)("$at", ({ at, slug, index, step }) => {
  it("is not done as it starts", () => {
    expect(judged(step, step.start, "en", slug, index).isDone).toBe(false);
  });

  it.each(["", "# nothing", "FROM scratch"])("is not done by %j", (dockerfile) => {
    const { isDone, words } = judged(step, withText(step, dockerfile), "en", slug, index);
    expect(isDone).toBe(false);
    expect(words).not.toContain("line 0");
  });

  it("is done by its solution", () => {
    expect(judged(step, step.solution, "en", slug, index)).toMatchObject({ isDone: true, wrong: "" });
  });

  it("has a wrong answer in the tests for each of its sentences", () => {
    const answers = wrongAnswers.filter((one) => one.slug === slug && one.step === index + 1);
    const answered = new Set<string>(answers.map(({ says }) => says));
    const sentences = Object.keys(editText("en", slug, index).wrong);
    expect(sentences.filter((name) => !answered.has(name))).toEqual([]);
    expect(sentences.length).toBeGreaterThan(0);
    expect(answers.length).toBeGreaterThanOrEqual(8);
    expect(rightAnswers.filter((one) => one.slug === slug && one.step === index + 1).length).toBeGreaterThanOrEqual(6);
  });

  it("is warned of nothing that its text is not about", () => {
    expect(warnings(step.start).filter((rule) => !MEANT[at]?.includes(rule))).toEqual([]);
    expect(warnings(step.solution).filter((rule) => !MEANT[at]?.includes(rule))).toEqual([]);
  });
});

describe.each(predictSteps)("$at", ({ at, step }) => {
  it("has an answer that is neither all nor nothing, with a reason for each stage", () => {
    const { stages } = predictionView(step, analyzed(step.start), []);
    expect(new Set(stages.map(({ was }) => was)).size).toBe(2);
    expect(stages.filter(({ reason }) => reason === "")).toEqual([]);
  });

  it("takes the answer as right, and nothing else", () => {
    const analysis = analyzed(step.start);
    const answer = answerOf(step, analysis);
    expect(predictionView(step, analysis, answer).isRight).toBe(true);
    for (const { index } of analysis.stages) {
      const other = answer.includes(index) ? answer.filter((one) => one !== index) : [...answer, index];
      expect(predictionView(step, analysis, other).isRight).toBe(false);
    }
  });

  it("is warned of nothing that its text is not about", () => {
    expect(warnings(step.start).filter((rule) => !MEANT[at]?.includes(rule))).toEqual([]);
  });
});

describe.each(wrongAnswers)("$slug/$step answered with $says", ({ slug, step: number, says, build }) => {
  it.each(Object.keys(LANGUAGES))("says what the build does instead in %s", (language) => {
    const step = lessonPlans.find((plan) => plan.slug === slug)?.steps[number - 1];
    if (step?.kind !== "edit") throw new Error("wrong answers are to what is edited");
    const judgement = judged(step, build, language, slug, number - 1);
    expect(judgement).toMatchObject({ isDone: false, wrong: says });
    expect(judgement.words).not.toMatch(/[{}]|``|^$/);
  });
});

describe("a cache for npm", () => {
  it("that is read-only is named, also after another one", () => {
    const step = editStepOf("cache-mounts", 2);
    const other = "--mount=type=cache,target=/cache";
    const answer = textChange(["target=/root/.npm", "target=/root/.npm,readonly"], ["RUN ", `RUN ${other} `]);
    const { words } = judged(step, answer(step.solution), "en", "cache-mounts", 1);
    expect(words).toContain("`/root/.npm` is read-only");
  });
});

describe.each(FIXABLE)("%s/%i", (slug, number) => {
  it("is done by the fix that the page offers for what the step is about", () => {
    const step = lessonPlans.find((plan) => plan.slug === slug)?.steps[number - 1];
    if (step?.kind !== "edit") throw new Error("only what is edited can be fixed");
    const meant = MEANT[`${slug}/${number}`] ?? [];
    const [fix] = analyzed(step.start).problems.flatMap(({ rule, fixes }) => (meant.includes(rule) ? fixes : []));
    const dockerfile = applyEdits(step.start.dockerfile, fix?.edits ?? []);
    expect(judged(step, { ...step.start, dockerfile }, "en", slug, number - 1)).toMatchObject({ isDone: true });
  });
});

describe.each(rightAnswers)("$slug/$step answered with $how", ({ slug, step: number, build }) => {
  it("is done as well", () => {
    const step = lessonPlans.find((plan) => plan.slug === slug)?.steps[number - 1];
    if (step?.kind !== "edit") throw new Error("right answers are to what is edited");
    expect(judged(step, build, "en", slug, number - 1)).toMatchObject({ isDone: true, wrong: "" });
  });
});

describe.each(Object.entries(LANGUAGES))("the texts in %s", (language, lessons) => {
  it("have something to read everywhere", () => {
    const texts = Object.values(lessons).flatMap(allTexts);
    expect(texts.filter((text) => text.trim() === "")).toEqual([]);
  });

  it("leave nothing in English", () => {
    if (language === "en") return;
    const prose = Object.values(lessons)
      .flatMap(allTexts)
      .map((text) => text.replace(/`[^`]*`/g, ""));
    const english = prose.filter(
      (text) => /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text) && !text.startsWith("pull access denied"),
    );
    expect(english).toEqual([]);
  });

  it("fill every name", () => {
    const known = /\{(?:built|skipped|ships|images|bases|target)\}/g;
    const done = steps.map(({ slug, index }) => textOf(language, slug, index).done.replace(known, ""));
    expect(done.filter((text) => /[{}]/.test(text))).toEqual([]);
  });

  it("have terms of the glossary where the English ones have them, and only where there is time to look them up", () => {
    const known = new Set(Object.keys(GLOSSARY_TERMS));
    for (const { slug, index } of steps) {
      const text = textOf(language, slug, index);
      const terms = text.text.flatMap(termsOf);
      expect(terms.filter((term) => !known.has(term))).toEqual([]);
      expect(terms.toSorted()).toEqual(textOf("en", slug, index).text.flatMap(termsOf).toSorted());
      expect(stepTexts({ ...text, text: [] }).flatMap(termsOf)).toEqual([]);
    }
  });

  it("quote the same code as the English ones", () => {
    const codeIn = (one: string) =>
      Object.fromEntries(steps.map(({ at, slug, index }) => [at, codeOf(textOf(one, slug, index))]));
    expect(codeIn(language)).toEqual(codeIn("en"));
  });
});

/** How the step starts, with another text in the file that is open. */
function withText({ start, file = "" }: EditStep, dockerfile: string): BuildInput {
  const { project } = start;
  if (project === undefined) return { ...start, dockerfile };
  return { ...start, project: { ...project, files: { ...project.files, [file]: dockerfile } } };
}

const known = new WeakMap<BuildInput, Analysis>();

/** A step is asked many things in three languages: each of its builds is analyzed once. */
function analyzed(input: BuildInput): Analysis {
  const analysis =
    known.get(input) ??
    analyzeProjectInput(input, {}, lint) ??
    analyze(input.dockerfile, analyzeOptionsOf(input), lint);
  known.set(input, analysis);
  return analysis;
}

function warnings(build: BuildInput): readonly string[] {
  const { problems, project } = analyzed(build);
  return (project?.problems.flatMap((file) => file.problems) ?? problems)
    .filter(({ severity }) => severity !== "info")
    .map(({ rule }) => rule);
}

function answerOf(step: PredictStep, analysis: Analysis): readonly number[] {
  return predictionView(step, analysis, []).stages.flatMap(({ was, stage }) => (was ? [stage] : []));
}

function judged(step: EditStep, build: BuildInput, language: string, slug: string, index: number) {
  return judge(step, editText(language, slug, index), analyzed(build), language);
}

function textOf(language: string, slug: string, index: number): AnyStepText {
  const text = LANGUAGES[language]?.[slug]?.steps[index];
  if (text === undefined) throw new Error(`no text of ${slug}/${index + 1} in ${language}`);
  return text;
}

function editText(language: string, slug: string, index: number): EditStepText {
  const text = textOf(language, slug, index);
  if (!("wrong" in text)) throw new Error(`${slug}/${index + 1} is not to be edited`);
  return text;
}

function allTexts({ title, summary, steps: texts }: LessonText): readonly string[] {
  return [title, summary, ...texts.flatMap(stepTexts)];
}

function stepTexts(text: AnyStepText): readonly string[] {
  const wrong = "wrong" in text ? Object.values(text.wrong) : [];
  return [text.title, ...text.text, text.task, ...text.hints, text.done, ...wrong];
}

function termsOf(text: string): readonly string[] {
  return richParts(text).flatMap((part) => (part.kind === "term" ? [part.term] : []));
}

/** The code of a step's texts that is the same in every language. */
function codeOf(text: AnyStepText): readonly string[] {
  const code = stepTexts(text).flatMap((one) => Array.from(one.matchAll(/`([^`]+)`/g), ([, quoted = ""]) => quoted));
  const same = code.filter((quoted) => !/IMAGE|VERSION\b|image|name|映像|镜像|版本/.test(quoted));
  return [...new Set(same)].toSorted();
}
