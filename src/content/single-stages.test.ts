import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lookWith } from "#core/refactor/split/look-at-text.ts";
import { lookUp } from "#core/text/look-up.ts";
import { splitStages } from "#core/refactor/split/split-stages.ts";
import { examples } from "./examples.ts";
import { singleStages } from "./single-stages.ts";

const pairs = examples.flatMap((example) => {
  const single = lookUp(singleStages, example.slug);
  return single === undefined ? [] : [{ ...example, single }];
});

describe("the single-stage counterparts of the examples", () => {
  it("cover every language that the page splits", () => {
    expect(new Set(pairs.flatMap(({ languages }) => languages))).toEqual(
      new Set(["Node", "Go", "Java", "Python", "Rust", ".NET", "PHP", "Ruby", "C++"]),
    );
  });
});

describe.each(pairs)("the single stage of $slug", ({ single, dockerfile }) => {
  it("builds, with one stage where the example has more", () => {
    const { build, parseError, checkError, stages } = analyze(single);
    expect([parseError, checkError, build.error]).toEqual([null, null, null]);
    expect(stages).toHaveLength(1);
    expect(analyze(dockerfile).stages.length).toBeGreaterThan(1);
  });

  it("runs as the same user as the example", () => {
    expect(analyze(single).build.config?.user).not.toBe("");
  });

  it("can be split by the page", () => {
    const split = splitStages(single, new Map(), lookWith({}));
    expect(split).toMatchObject({ kind: "ok" });
  });
});
