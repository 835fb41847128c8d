import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import type { Example } from "./example.ts";
import { examples } from "./examples.ts";

/** A claim of `lookAt` that the analysis can confirm, how to read it and what the analysis says. */
interface Claim {
  readonly pattern: RegExp;
  readonly claimed: (match: RegExpExecArray) => unknown;
  readonly actual: (analysis: Analysis, match: RegExpExecArray) => unknown;
}

const NAMES = "((?:`[\\w-]+`(?:, | and )?)+)";

const CLAIMS: readonly Claim[] = [
  {
    pattern: /(\d+) of the (\d+) stages/g,
    claimed: ([, built, all]) => [Number(built), Number(all)],
    actual: ({ build, stages }) => [build.reaches.length, stages.length],
  },
  {
    pattern: /file has (\d+) stages/g,
    claimed: ([, all]) => Number(all),
    actual: ({ stages }) => stages.length,
  },
  {
    pattern: /(\d+) images? (?:is|are) pulled/g,
    claimed: ([, images]) => Number(images),
    actual: ({ build }) => build.images.length,
  },
  {
    pattern: /`([^`]+)` is pulled/g,
    claimed: () => true,
    actual: ({ build }, [, image = ""]) => build.images.includes(image),
  },
  {
    pattern: /in (\d+) waves/g,
    claimed: ([, waves]) => Number(waves),
    actual: ({ build }) => Math.max(...build.waves) + 1,
  },
  {
    pattern: /(\d+) paths? (?:(?:is |are )?copied |copies )?from `([\w-]+)`|copies (\d+) paths? from `([\w-]+)`/g,
    claimed: ([, before, , after]) => Number(before ?? after),
    actual: (analysis, [, , one, , other]) => pathsCopiedFrom(analysis, one ?? other),
  },
  {
    pattern: /`([\w-]+)` runs on `(linux\/\w+)`/g,
    claimed: ([, , platform]) => platform,
    actual: ({ stages }, [, name]) => stages.find(({ label }) => label === name)?.platform,
  },
  {
    pattern: new RegExp(`${NAMES} (?:is|are) skipped`, "g"),
    claimed: (match) => namesIn(match),
    actual: ({ build, stages }, match) =>
      namesIn(match).filter((name) =>
        stages.some(({ label, index }) => label === name && !build.reaches.includes(index)),
      ),
  },
  {
    pattern: new RegExp(`${NAMES} ships?\\b`, "g"),
    claimed: (match) => namesIn(match).toSorted(),
    actual: ({ build, stages }) => build.ships.map((index) => stages[index]?.label).toSorted(),
  },
  {
    pattern: new RegExp(`${NAMES} start in the same wave`, "g"),
    claimed: () => 1,
    actual: ({ build, stages }, match) =>
      new Set(
        namesIn(match).map((name) => {
          const stage = stages.find(({ label }) => label === name);
          return (stage && build.waves[stage.index]) ?? `${name} has no wave`;
        }),
      ).size,
  },
];

/** What `lookAt` may quote although the file does not have it. */
const NOT_IN_THE_FILE: ReadonlySet<string> = new Set([
  "&&",
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
    const asked = [...mentioned, ...(example.target === undefined ? [] : [example.target])];
    expect(asked.filter((name) => !targets.some(({ target }) => target === name))).toEqual([]);
  });

  it("says only what is true of its stages", () => {
    const checks = example.lookAt.flatMap(clausesOf).flatMap((clause) => {
      const analysis = analyzeExample(example, optionsIn(clause));
      return claimsIn(clause).map(({ claim, match }) => ({
        text: match[0],
        claimed: claim.claimed(match),
        actual: claim.actual(analysis, match),
      }));
    });
    expect(checks.map(({ text, actual }) => ({ text, is: actual }))).toEqual(
      checks.map(({ text, claimed }) => ({ text, is: claimed })),
    );
  });

  it("gives no number that is not checked", () => {
    const unchecked = example.lookAt.flatMap(
      (text) =>
        CLAIMS.reduce((rest, { pattern }) => rest.replace(pattern, ""), text)
          .replace(/`[^`]*`/g, "")
          .match(/\d+|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozen)\b/gi) ?? [],
    );
    expect(unchecked).toEqual([]);
  });

  it("quotes only what its text has", () => {
    const quoted = example.lookAt.flatMap((text) => Array.from(text.matchAll(/`([^`]+)`/g), ([, code = ""]) => code));
    const { build } = analyzeExample(example, {});
    const strange = quoted.filter(
      (code) =>
        !example.dockerfile.includes(code) &&
        !build.images.includes(code) &&
        !/^(--target|--build-arg|--platform|--ssh|docker build) /.test(code) &&
        !NOT_IN_THE_FILE.has(code),
    );
    expect(strange).toEqual([]);
  });

  it("describes each named stage in the comment above it", () => {
    const { stages } = analyzeExample(example, {});
    expect(stages.filter(({ name, doc }) => name !== "" && doc === "").map(({ name }) => name)).toEqual([]);
  });
});

describe("the examples", () => {
  it("have names of their own that fit into a link", () => {
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
    const mute = examples.filter(({ lookAt }) => lookAt.flatMap(clausesOf).flatMap(claimsIn).length === 0);
    expect(mute.map(({ slug }) => slug)).toEqual([]);
  });
});

function analyzeExample({ dockerfile, dockerignore }: Example, options: AnalyzeOptions): Analysis {
  return analyze(dockerfile, { ...options, ...(dockerignore === undefined ? {} : { dockerignore }) });
}

/** The parts of a text that speak of one build each. */
function clausesOf(text: string): readonly string[] {
  return text.split(/(?=With `--|By default)/);
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

function claimsIn(clause: string): { claim: Claim; match: RegExpExecArray }[] {
  return CLAIMS.flatMap((claim) => Array.from(clause.matchAll(claim.pattern), (match) => ({ claim, match })));
}

function namesIn([, names = ""]: RegExpExecArray): readonly string[] {
  return Array.from(names.matchAll(/`([\w-]+)`/g), ([, name = ""]) => name);
}

function pathsCopiedFrom({ graph, stages }: Analysis, name: string | undefined): number {
  const index = stages.find(({ label }) => label === name)?.index;
  return graph.edges
    .filter(({ from, kind }) => from === `stage:${index}` && kind === "copy")
    .flatMap(({ uses }) => uses.flatMap(({ sources }) => sources)).length;
}
