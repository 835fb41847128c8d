import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { composeReader } from "#core/compose/reader.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { lint } from "#core/lint/lint.ts";
import { analyzeProject, type ProjectAnalysis } from "#core/project/analyze-project.ts";
import { parseYaml } from "#formats/compose/parse-yaml.ts";
import { CLAIMS, type Claim } from "./example-claims.ts";
import type { Example } from "./example.ts";
import { examples } from "./examples.ts";
import { SIMPLIFIED_CHINESE } from "#i18n/zh-hans/examples/look-at.ts";
import type { LookAtTexts } from "./look-at-texts.ts";
import { TRADITIONAL_CHINESE } from "#i18n/zh-hant/examples/look-at.ts";

type Tongue = "english" | "chinese";

/** What an example says in each language, with the patterns that read it. */
const LANGUAGES: readonly (readonly [
  language: string,
  tongue: Tongue,
  lookAt: (example: Example) => readonly string[],
])[] = [
  ["English", "english", ({ lookAt }) => lookAt],
  ["Traditional Chinese", "chinese", (example) => lookAtIn(TRADITIONAL_CHINESE, example)],
  ["Simplified Chinese", "chinese", (example) => lookAtIn(SIMPLIFIED_CHINESE, example)],
];

/** What `lookAt` may quote although the file does not have it. */
const NOT_IN_THE_FILE: ReadonlySet<string> = new Set([
  "&&",
  ".dockerignore",
  "AS",
  "latest",
  "linux/amd64",
  "linux/arm64",
  "ssh-keyscan",
  "rm",
  "/",
]);

/** Hints that an example is about. */
const MEANT: Readonly<Record<string, readonly string[]>> = {};

const projects = examples.flatMap((example) =>
  example.project === undefined ? [] : [{ ...example, project: example.project }],
);

describe.each(projects)("the project $slug", (example) => {
  it("is built by Bake, every target of it", () => {
    const { project } = wholeOf(example, []);
    expect(project.error).toBeNull();
    const errors = project.targets.map(({ name, analysis }) => [name, analysis?.checkError, analysis?.build.error]);
    expect(errors).toEqual(project.targets.map(({ name }) => [name, null, null]));
  });

  it("gives no hint in any of its files", () => {
    keepCatalogue(imageCatalogue);
    const { project } = wholeOf(example, []);
    const found = project.problems.flatMap(({ path, problems }) =>
      problems.map(({ rule, lines, message }) => `${path}:${lines.first}: ${rule}: ${message}`),
    );
    keepCatalogue(undefined);
    expect(found).toEqual([]);
  });

  it("has the target that it suggests, which builds something else than the default", () => {
    const { target = "" } = example;
    const { project } = wholeOf(example, [target]);
    expect(project.error).toBeNull();
    expect(project.chosen).not.toEqual(wholeOf(example, []).project.chosen);
  });
});

describe.each(examples)("the example $slug", (example) => {
  it("is built by BuildKit without an error or a warning", () => {
    const { checkError, checkWarnings, build } = analyzeExample(example, {});
    expect({ checkError, checkWarnings, error: build.error }).toEqual({
      checkError: null,
      checkWarnings: [],
      error: null,
    });
  });

  it("gives no hint that it is not about", () => {
    const { problems } = analyzeExample(example, {});
    const unmeant = problems.filter(({ rule }) => !MEANT[example.slug]?.includes(rule));
    expect(unmeant.map(({ rule, lines, message }) => `${lines.first}: ${rule}: ${message}`)).toEqual([]);
  });

  it("has every target that it mentions", () => {
    const mentioned = example.lookAt.flatMap((text) =>
      Array.from(text.matchAll(/--target ([\w-]+)/g), ([, name]) => name),
    );
    const { targets } = analyzeExample(example, {});
    const { target, project } = example;
    const asked = [...mentioned, ...(target === undefined || project !== undefined ? [] : [target])];
    expect(asked.filter((name) => !targets.some((one) => one.target === name))).toEqual([]);
  });

  it.each(LANGUAGES)("says in %s only what is true of its stages", (_, tongue, lookAt) => {
    const checks = lookAt(example)
      .flatMap(clausesOf)
      .flatMap((clause) => {
        const analysis = analyzeExample(example, optionsIn(clause), bakedIn(clause));
        return claimsIn(clause, tongue).map(({ claim, match }) => ({
          text: match[0],
          claimed: claim.claimed(match.groups ?? {}),
          actual: claim.actual(analysis, match.groups ?? {}),
        }));
      });
    expect(checks.map(({ text, actual }) => ({ text, is: actual }))).toEqual(
      checks.map(({ text, claimed }) => ({ text, is: claimed })),
    );
  });

  it.each(LANGUAGES)("gives in %s no number that is not checked", (_, tongue, lookAt) => {
    const unchecked = lookAt(example).flatMap(
      (text) =>
        CLAIMS.reduce((rest, claim) => rest.replace(claim[tongue], ""), text)
          .replace(/`[^`]*`/g, "")
          .match(/\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\b|[三四五六七八九十]/gi) ?? [],
    );
    expect(unchecked).toEqual([]);
  });

  it.each(LANGUAGES)("claims in %s what it claims in English, and quotes the same code", (_, tongue, lookAt) => {
    expect(lookAt(example).map((text) => saidIn(text, tongue))).toEqual(
      example.lookAt.map((text) => saidIn(text, "english")),
    );
  });

  it("quotes only what its text has", () => {
    const quoted = example.lookAt.flatMap((text) => Array.from(text.matchAll(/`([^`]+)`/g), ([, code = ""]) => code));
    const { build } = analyzeExample(example, {});
    const strange = quoted.filter(
      (code) =>
        !textsOf(example).some((text) => text.includes(code)) &&
        !Object.keys(example.folder ?? {}).some((path) => path.includes(code)) &&
        !build.images.includes(code) &&
        !/^(--target|--build-arg|--platform|--ssh|docker build|(?:\w+=\S+ )?docker buildx bake)(?: |$)/.test(code) &&
        !NOT_IN_THE_FILE.has(code),
    );
    expect(strange).toEqual([]);
  });

  it("describes each named stage in the comment above it", () => {
    const { stages } = analyzeExample(example, {});
    expect(stages.filter(({ name, doc }) => name !== "" && doc === "").map(({ name }) => name)).toEqual([]);
  });
});

describe.each([
  ["Traditional Chinese", TRADITIONAL_CHINESE],
  ["Simplified Chinese", SIMPLIFIED_CHINESE],
])("the texts in %s", (language, texts) => {
  const prose = Object.values(texts)
    .flat()
    .map((text) => text.replace(/`[^`]*`/g, ""));

  it("leave nothing in English", () => {
    expect(prose.filter((text) => !/\p{Script=Han}/u.test(text) || /[a-z]{2,} [a-z]{2,} [a-z]{2,}/.test(text))).toEqual(
      [],
    );
  });

  it("use no words of the other Chinese", () => {
    const others = language === "Traditional Chinese" ? /镜|构|缓|这|个|层/ : /檔|階|層|這|個|構|快取|建置|程式/;
    expect(prose.filter((text) => others.test(text))).toEqual([]);
  });
});

describe("the examples", () => {
  it("have their own names that fit into a link", () => {
    const slugs = examples.map(({ slug }) => slug);
    expect(new Set(slugs).size).toBe(slugs.length);
    expect(slugs.filter((slug) => !/^[a-z]+(-[a-z]+)*$/.test(slug))).toEqual([]);
  });

  it("are at least as many as the gallery promises, one of them large", () => {
    expect(examples.length).toBeGreaterThanOrEqual(24);
    expect(Math.max(...examples.map((example) => analyzeExample(example, {}).stages.length))).toBeGreaterThanOrEqual(
      30,
    );
  });

  it("each say a thing about their stages that is checked", () => {
    const mute = examples.filter(
      ({ lookAt }) => lookAt.flatMap(clausesOf).flatMap((clause) => claimsIn(clause, "english")).length === 0,
    );
    expect(mute.map(({ slug }) => slug)).toEqual([]);
  });
});

function analyzeExample(example: Example, options: AnalyzeOptions, targets: readonly string[] = []): Analysis {
  if (example.project !== undefined) return wholeOf(example, targets);
  const { dockerfile, dockerignore } = example;
  return analyze(dockerfile, { ...options, ...(dockerignore === undefined ? {} : { dockerignore }) });
}

function wholeOf({ project = { files: {} } }: Example, targets: readonly string[]): ProjectAnalysis {
  return analyzeProject(
    { ...project, targets },
    {
      compose: composeReader(parseYaml),
      set: [],
      now: "2026-11-29T00:00:00Z",
      analyze,
      review: (text, options) => analyze(text, { ...options, images: "known" }, lint),
    },
  );
}

/** Its file, or its files and their paths. */
function textsOf({ dockerfile, project }: Example): readonly string[] {
  return [dockerfile, ...Object.entries(project?.files ?? {}).flat()];
}

/** The parts of a text about one build each. */
function clausesOf(text: string): readonly string[] {
  return text.split(/(?=With `--|With `docker|By default|加上 `--|執行 `docker|运行 `docker|預設情況下|默认情况下)/);
}

/** The targets and groups that a text asks Bake for. */
function bakedIn(clause: string): readonly string[] {
  const [, names = ""] = /^\S+ `docker buildx bake ([^`]+)`/.exec(clause) ?? [];
  return names === "" ? [] : names.split(" ");
}

function optionsIn(clause: string): AnalyzeOptions {
  const [, target] = /`--target ([\w-]+)`/.exec(clause) ?? [];
  const [, name, value] = /`--build-arg (\w+)=(\S+?)`/.exec(clause) ?? [];
  const [, platform] = /`--platform (\S+?)`/.exec(clause) ?? [];
  return {
    ...(target === undefined ? {} : { target }),
    ...(name === undefined || value === undefined ? {} : { buildArgs: { [name]: value } }),
    ...(platform === undefined ? {} : { platform }),
  };
}

function claimsIn(clause: string, tongue: Tongue): { claim: Claim; match: RegExpExecArray }[] {
  return CLAIMS.flatMap((claim) => Array.from(clause.matchAll(claim[tongue]), (match) => ({ claim, match })));
}

/** The claims and the code of a text, which do not depend on its language. */
function saidIn(text: string, tongue: Tongue): unknown {
  const claims = claimsIn(text, tongue).map(({ claim, match }) => [
    CLAIMS.indexOf(claim),
    claim.claimed(match.groups ?? {}),
  ]);
  return { claims, code: Array.from(text.matchAll(/`([^`]+)`/g), ([, code = ""]) => code).toSorted() };
}

function lookAtIn(texts: LookAtTexts, { slug }: Example): readonly string[] {
  return new Map(Object.entries(texts)).get(slug) ?? [];
}
