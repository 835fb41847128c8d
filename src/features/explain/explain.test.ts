import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { problemKey } from "#document/problems/problem-key.ts";
import { LANGUAGES } from "#i18n/language.ts";
import { activate } from "#i18n/activate.ts";
import { explain, type ExplainSubject } from "./explain.ts";

const DOCKERFILE = `ARG VERSION=1.22
FROM golang:$VERSION AS build
ENV CGO_ENABLED=0
COPY . .
RUN --mount=type=cache,target=/root/.cache go build -o /app

FROM build AS test
RUN go test ./...

FROM scratch
COPY --from=build /app /app
ENTRYPOINT ["/app"]
`;

interface Case {
  readonly source: string;
  readonly options?: AnalyzeOptions;
}

const read = (path: string): string => readFileSync(join(import.meta.dirname, path), "utf8");

const CASES: readonly Case[] = read("../../cli/conformance/cases.jsonl")
  .trimEnd()
  .split("\n")
  .map((line) => JSON.parse(line));

/** Other languages say the same in as many sentences; STAGELIGHT_CASES=all has them explain all cases, as English does. */
const ONE_OF_TRANSLATED = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 4;

const ANALYSES = CASES.map(({ source, options }) => analyze(source, options ?? {}));

const TERMS = new Set(
  [...read("../../content/glossary-terms.ts").matchAll(/^ {2}"?([a-z-]+)"?: \[/gmu)].map((found) => found[1]),
);

const textOf = (analysis: Analysis, subject: ExplainSubject | null): string =>
  explain(analysis, subject)
    .parts.map(({ text }) => text)
    .join("");

afterEach(() => activate("en"));

describe("explain", () => {
  const analysis = analyze(DOCKERFILE, {});

  it("says of the whole file what is built, skipped and shipped", () => {
    expect(textOf(analysis, null)).toBe(
      "This Dockerfile is a multi-stage build: it has 3 stages, and stage-2 is the target. " +
        "2 of them are built, starting from golang:1.22; 1 is skipped, because the target needs nothing from it. " +
        "The image has 1 layer on top of scratch, and a container starts /app.",
    );
  });

  it("says that an image has no layers, instead of their number", async () => {
    const bare = analyze('FROM alpine\nCMD ["a"]\n', {});
    expect(textOf(bare, null)).toContain("The image has no layers on top of alpine");
    await activate("zh-Hans");
    expect(textOf(bare, null)).toContain("没有自己的镜像层");
  });

  it("doesn't say what a build starts from whose FROM is refused", () => {
    expect(textOf(analyze("FROM alpine\nARG V=1\nFROM busybox:${V}\nRUN make\n"), null)).toBe(
      "This Dockerfile is a multi-stage build: it has 2 stages, and stage-1 is the target. " +
        'BuildKit can\'t build it yet: failed to parse stage name "busybox:": invalid reference format.',
    );
  });

  it("says of a stage why it is built and what of it ships", () => {
    expect(textOf(analysis, { kind: "stage", stage: 0 })).toBe(
      "build is a stage that starts from the base image golang:1.22, for the platform linux/amd64. " +
        "It copies . from your build context and runs one command. " +
        "It is built because stage-2 copies from it on line 11. " +
        "Only /app is copied out of it. Everything else, including its tools, isn't in the image. " +
        "Without it, the build would fail on line 11.",
    );
  });

  it("says of a skipped stage who would use it and how to build it", () => {
    const text = textOf(analysis, { kind: "stage", stage: 1 });
    expect(text).toContain("This build skips it, because stage-2 needs nothing from it.");
    expect(text).toContain("--target test would build it.");
  });

  it("says of a row what it does and whether that ships", () => {
    expect(textOf(analysis, { kind: "row", instruction: 4 })).toContain(
      "A cache mount at /root/.cache is kept between builds and is never in the image.",
    );
    expect(textOf(analysis, { kind: "row", instruction: 0 })).toContain("for the FROM lines");
    expect(textOf(analysis, { kind: "row", instruction: 6 })).toContain("is skipped");
  });

  it("falls back to the whole file when what was selected is gone", () => {
    const whole = explain(analysis, null);
    expect(explain(analysis, { kind: "stage", stage: 9 })).toEqual(whole);
    expect(explain(analysis, { kind: "problem", key: "gone" })).toEqual(whole);
  });
});

describe.each(LANGUAGES)("in %s", (language) => {
  it("explains everything in each of our own cases, whole sentences with known terms", async () => {
    await activate(language);
    const oneOf = language === "en" ? 1 : ONE_OF_TRANSLATED;
    const explained = ANALYSES.filter((_, at) => at % oneOf === 0).flatMap((analysis) =>
      subjectsOf(analysis).map((subject) => ({ of: analysis.text, subject, ...explain(analysis, subject) })),
    );
    const faulty = explained.filter(
      ({ title, parts }) =>
        title === "" || /^\s*$|undefined|NaN|\[object|\]\(|  | ,|\.\./u.test(prose(parts)) || parts.some(isUnknownTerm),
    );
    expect(faulty).toEqual([]);
    expect(explained.length).toBeGreaterThan(500);
  });
});

function isUnknownTerm(part: ReturnType<typeof explain>["parts"][number]): boolean {
  return part.kind === "term" && !TERMS.has(part.term);
}

/** What we say ourselves, without what is quoted. */
function prose(parts: ReturnType<typeof explain>["parts"]): string {
  return parts.map(({ kind, text }) => (kind === "code" ? "x" : text)).join("");
}

function subjectsOf(analysis: Analysis): readonly (ExplainSubject | null)[] {
  return [
    null,
    ...analysis.stages.map(({ index }) => ({ kind: "stage", stage: index }) as const),
    ...analysis.file.instructions.map(({ index }) => ({ kind: "row", instruction: index }) as const),
    ...analysis.graph.edges.map(({ id }) => ({ kind: "edge", edge: id }) as const),
    ...analysis.graph.nodes.map(({ id }) => ({ kind: "source", id }) as const),
    // BuildKit's own messages may hold anything.
    ...analysis.problems
      .filter(({ family }) => family === "stages")
      .map((problem) => ({ kind: "problem", key: problemKey(problem) }) as const),
  ];
}
