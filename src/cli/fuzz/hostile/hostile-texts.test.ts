import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { studyDockerfile } from "../study-dockerfile.ts";
import { hostileTexts } from "./hostile-texts.ts";

const TOO_MUCH = /^too much to work out here: .*\d/;

const TEXTS = new Map(hostileTexts().map((one) => [one.name, one]));

const errorOf = (name: string): string => {
  const hostile = TEXTS.get(name);
  if (!hostile) throw new Error(`no text is called ${name}`);
  const analysis = analyze(hostile.text, hostile.options);
  expect(analysis.failure).toBeNull();
  return (analysis.build.error ?? analysis.checkError)?.message ?? "";
};

describe("a text that asks for too much", { timeout: 60_000 }, () => {
  it.each([
    "ENV doubled 28 times",
    "ENV of 45 bytes that grows",
    "ENV replaced by itself 6 times",
    "ENV replaced by itself 25 times",
    "ARG doubled 28 times",
    "FROM of a global ARG doubled 24 times",
    "1,000 relative WORKDIR of a long variable",
    "LABEL of doubled variables",
    "VOLUME of doubled variables",
    "doubled from stage to stage",
    "doubled in defaults",
    "EXPOSE of doubled variables",
    "a pattern of 10 kB on a value of 10 kB",
  ])("ends in a build error with the figure: %s", (name) => {
    expect(errorOf(name)).toMatch(TOO_MUCH);
  });

  it.each([
    "40,000 ENV",
    "40,000 ARG",
    "40,000 LABEL",
    "40,000 VOLUME",
    "40,000 WORKDIR",
    "1,000 ONBUILD in 1,000 stages",
  ])("does not: %s", (name) => {
    expect(errorOf(name)).toBe("");
  });

  it("names the instruction", () => {
    const { build } = analyze(
      "FROM a\nENV A0=xxxxxxxx\n" + Array.from({ length: 28 }, (_, at) => `ENV A${at + 1}=$A${at}$A${at}\n`).join(""),
    );
    expect(build.error?.lines).toEqual([{ first: 20, last: 20 }]);
  });
});

// Each took minutes while rules looked through all instructions or stages for each of them.
it.each(["40,000 relative WORKDIR", "50,000 stages"])("has its hints in seconds: %s", { timeout: 60_000 }, (name) => {
  const { failure, problems } = analyze(TEXTS.get(name)?.text ?? "", {}, lint);
  expect(failure).toBeNull();
  expect(problems.length).toBeGreaterThan(40_000);
});

/** Longer ones take seconds each; the fuzzers and the browser tests open some of them. */
const MAX_LENGTH = 10_000;

it.each([...TEXTS.values()].filter(({ text }) => text.length < MAX_LENGTH))(
  "is worked through by everything that the page makes of a text: $name",
  ({ text, options = {} }) => {
    expect(() =>
      studyDockerfile({ text, options, before: "FROM a\n", places: [0, 0.3, 0.99] }, (_, run) => run()),
    ).not.toThrow();
  },
);
