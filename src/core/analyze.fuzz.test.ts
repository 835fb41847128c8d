import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Analysis, AnalyzeOptions } from "./analysis.ts";
import { analyze, buildTarget } from "./analyze.ts";
import { toFacts } from "./export/facts.ts";
import { lint } from "./lint/lint.ts";
import { segmentsOf } from "./parse/segments.ts";
import type { LineRange, TextRange } from "./text/range.ts";

const oneOf = (list: string) => fc.constantFrom(...list.split(" "));
const joined = (separator: string, ...parts: readonly fc.Arbitrary<string>[]) =>
  fc.tuple(...parts).map((list) => list.join(separator));

const name = oneOf("a b Base build x-1 0 1 9 scratch context alpine:3.20 größe");
const variable = oneOf("$A ${A} $B ${B:-x} ${B:+$A} ${A#a*} ${A%%.*} ${A//b/c} ${A/b} ${C?no} ${ ${A $ $$ $TARGETARCH");
const odd = oneOf("'a_b' \"a$A\" \" ' \\ ` \t \u00a0 é 🐳 \uD800 \0 [ ] {} << # = , \n").map((text) =>
  text.replace("_", " "),
);
const path = oneOf("/app ./ *.go https://x.org/a.git#v1 https://x.org/b.tgz 80/tcp 9");
const word = fc.oneof(
  { weight: 4, arbitrary: name },
  { weight: 3, arbitrary: path },
  { weight: 2, arbitrary: variable },
  odd,
);
const words = fc.array(word, { minLength: 1, maxLength: 4 }).map((list) => list.join(" "));
const json = fc.array(word, { maxLength: 3 }).map((list) => JSON.stringify(list));
const type = oneOf("bind cache tmpfs secret ssh $A bnid").map((text) => `--mount=type=${text},id=s`);
const mount = joined("", type, fc.constantFrom(",from=", ",source="), word, fc.constant(",target="), word);
const mark = fc.constantFrom("<<E\n", "<<-E\n", "<<'E'\n", '<<"E" <<F\n');
const heredoc = joined("", mark, words, fc.constantFrom("\nE", "\nE\nF", "\n\tE", "\nX", ""));

const instruction = fc.oneof(
  { weight: 4, arbitrary: joined(" ", fc.constant("FROM"), name, fc.constant("AS"), name) },
  joined("", fc.constant("FROM --platform="), joined(" ", variable, word)),
  joined("", fc.constant("COPY --from="), joined(" ", name, word, word)),
  joined(" ", fc.constantFrom("COPY", "ADD", "COPY --link", "ADD --chmod=755", "COPY --parents", "EXPOSE"), words),
  joined(" ", fc.constant("RUN"), mount, words),
  joined(" ", fc.constantFrom("RUN", "COPY", "ADD", "ONBUILD RUN"), heredoc),
  joined(" ", oneOf("RUN CMD ENTRYPOINT SHELL VOLUME"), json),
  joined(" ", oneOf("ARG ENV LABEL"), joined("=", oneOf("A B KEY $A"), word)),
  joined(" ", oneOf("RUN CMD WORKDIR USER STOPSIGNAL ENV MAINTAINER VOLUME ARG NOPE"), words),
  joined(" ", fc.constantFrom("HEALTHCHECK CMD", "ONBUILD COPY --from=a", "onbuild WORKDIR"), words),
);
const comment = fc.constantFrom("", "  ", "# check=skip=all", "# check=error=true", "# escape=`", "# A is it");
const line = fc.oneof({ weight: 8, arbitrary: instruction }, comment);
const end = fc.constantFrom("\n", "\n", "\n", "\n", " \\\n", "\\\n\n", "\r\n", "\n  ");

const plausible = joined(
  "",
  fc.constantFrom("", "# syntax=x\n", "# escape=`\n", "\uFEFF", "# check=error=true;experimental=all\n"),
  fc.constantFrom("FROM a AS base\n", "ARG A=1\nFROM a:$A AS base\n", "\n"),
  fc.array(joined("", line, end), { maxLength: 14 }).map((lines) => lines.join("")),
);

/** Instructions that BuildKit carries out wherever they appear behind the stages `base` and `tools`. */
const sound = fc.constantFrom(
  "FROM base",
  "FROM tools AS next",
  "FROM --platform=$BUILDPLATFORM b",
  "COPY --from=tools /x /y",
  "COPY --link --from=0 /x /y/",
  "COPY <<E /file\n$A\nE",
  "ADD https://x.org/a.git#v1 https://x.org/b.tgz local.tar /in/",
  "RUN make $A && \\\n# how\n  make install",
  "RUN --mount=type=cache,target=/c --mount=from=base,target=/b --mount=type=secret,id=s x",
  "RUN --mount=target=/src --mount=from=images:1,target=/i --mount=type=ssh y",
  "RUN <<-E\n\techo $A\n\tE",
  "ARG A=2 B",
  "ENV A=$B C='d e'",
  "WORKDIR sub/$A",
  "ONBUILD COPY --from=tools /x /z",
  'SHELL ["bash", "-c"]',
);
const builds = fc
  .array(sound, { maxLength: 12 })
  .map((lines) => `ARG B=1\nFROM a AS base\nFROM b:$B AS tools\nFROM base\n${lines.join("\n")}\n`);

const edit = fc.tuple(fc.nat(400), fc.nat(30), oneOf("cut double move"), odd);

/** A text with pieces cut out, doubled or put elsewhere. */
const broken = fc.tuple(fc.oneof(plausible, builds), fc.array(edit, { maxLength: 4 })).map(([text, edits]) =>
  edits.reduce((current, [at, length, kind, extra]) => {
    const start = at % (current.length + 1);
    const piece = current.slice(start, start + length);
    const [before, after] = [current.slice(0, start), current.slice(start + length)];
    if (kind === "cut") return before + extra + after;
    return kind === "double" ? before + piece + extra + piece + after : after + piece + before;
  }, text),
);
const dockerfile = fc.oneof(
  { weight: 4, arbitrary: builds },
  { weight: 3, arbitrary: plausible },
  { weight: 3, arbitrary: broken },
  fc.string({ unit: "binary", maxLength: 200 }),
);
const options: fc.Arbitrary<AnalyzeOptions> = fc.record(
  {
    target: name,
    buildArgs: fc.dictionary(oneOf("A B TARGETARCH SOURCE_DATE_EPOCH"), word, { maxKeys: 2 }),
    platform: fc.constantFrom("linux/arm64", "windows/amd64", "arm", "nonsense", ""),
    dockerignore: fc.constantFrom("*.go\n!a", "**", "[", "a\n"),
  },
  { requiredKeys: [] },
);

/** One in this many texts; STAGELIGHT_CASES=all has all of them tried, and `npm run fuzz` as many as one likes. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 3;

/** Holds a property against many texts; the seed of a failure is in its message. */
function holds(property: (text: string, given: AnalyzeOptions) => void, count: number): void {
  // an arrow that returns what expect returns would be treated as a verdict
  fc.assert(
    fc.property(dockerfile, options, (text, given) => void property(text, given)),
    { numRuns: Math.ceil(count / ONE_OF) },
  );
}

const factsOf = (text: string, given: AnalyzeOptions) => {
  const analysis = analyze(text, given);
  return toFacts(analysis, (target) => buildTarget(analysis, target));
};
const isInside = ({ start, end: behind }: TextRange, { length }: string) =>
  0 <= start && start <= behind && behind <= length;
const isWithin = ({ first, last }: LineRange, count: number) => 1 <= first && first <= last && last <= count;

/** The last instruction may go on, so that what follows the text becomes part of it. */
const isOpen = (text: string) => /[\\`]\s*(?:\n\s*#[^\n]*)*\s*$/.test(text) || analyze(text).file.errors.length > 0;

describe("the texts", { timeout: 60_000 }, () => {
  it("are such that every kind of edge, step and outcome is among them", () => {
    const seen = fc.sample(dockerfile, { numRuns: 400, seed: 1 }).map((text) => analyze(text));
    const edges = seen.flatMap(({ graph }) => graph.edges.map(({ kind }) => kind));
    const nodes = seen.flatMap(({ graph }) => graph.nodes.map(({ kind }) => kind));
    const steps = seen.flatMap(({ build }) => build.steps.map(({ op }) => op.kind));
    expect(new Set(edges)).toEqual(new Set(["from", "copy", "mount"]));
    expect(new Set(nodes)).toEqual(new Set(["stage", "image", "context", "git", "http"]));
    expect(new Set(steps)).toEqual(new Set(["source", "exec", "file", "merge"]));
    expect(seen.filter(({ parseError }) => parseError === null).length).toBeGreaterThan(80);
    expect(seen.filter(({ parseError, build }) => parseError === null && build.error).length).toBeGreaterThan(5);
    expect(seen.filter(({ build }) => build.isPlanned && build.reaches.length > 1).length).toBeGreaterThan(10);
  });
});

describe("analysis of any text", { timeout: 60_000 }, () => {
  it("never throws, whatever is asked of it", () => {
    holds((text, given) => {
      const analysis = analyze(text, given, lint);
      expect(analysis.failure).toBeNull();
      expect(
        analysis.problems.filter(({ message }) => /^(?:too much to work|this could not be worked) out/.test(message)),
      ).toEqual([]);
      expect(JSON.stringify(toFacts(analysis, (target) => buildTarget(analysis, target)))).toBeDefined();
      expect(analysis.text).toBe(text);
    }, 700);
  });

  it("gives the same answer to the same question", () => {
    holds((text, given) => {
      const ask = () => ({ ...analyze(text, given, lint), lines: null });
      expect(ask()).toEqual(ask());
    }, 150);
  });

  it("has pieces that join to the text", () => {
    holds((text) => {
      const { pieces } = analyze(text).file;
      expect(pieces.map(({ range }) => text.slice(range.start, range.end)).join("")).toBe(text);
      expect(pieces.filter(({ range }) => range.start >= range.end)).toEqual([]);
    }, 300);
  });

  it("has instructions in order, in the text, each character of them at its place", () => {
    holds((text) => {
      const { file, lines } = analyze(text);
      let [offset, last] = [0, 0];
      for (const [index, one] of file.instructions.entries()) {
        expect(one.index).toBe(index);
        expect(isInside(one.range, text) && one.range.start >= offset).toBe(true);
        expect(isWithin(one.lines, lines.count) && one.lines.first > last).toBe(true);
        expect(lines.lineAt(one.range.start)).toBe(one.lines.first);
        expect(placed(one, text)).toBe(one.original);
        [offset, last] = [one.range.end, one.lines.last];
      }
    }, 300);
  });

  it("has mistakes and problems at places of the text, and remedies that fit together", () => {
    holds((text, given) => {
      const { file, parsed, lines, problems } = analyze(text, given, lint);
      const places = [...file.errors, ...parsed.errors, ...file.directives, ...problems].map(({ range }) => range);
      expect(places.filter((range) => !isInside(range, text))).toEqual([]);
      expect(problems.filter((problem) => !isWithin(problem.lines, lines.count))).toEqual([]);
      const remedies = problems.flatMap(({ fixes }) => fixes.map(({ edits }) => edits.map(({ range }) => range)));
      expect(remedies.filter((ranges) => !areApart(ranges, text))).toEqual([]);
    }, 300);
  });

  it("has edges between nodes that exist, each of them once, with uses inside their stage", () => {
    holds((text, given) => expect(faultsOfGraph(analyze(text, given))).toEqual([]), 300);
  });

  it("has a build whose stages, waves and steps hang together", () => {
    holds((text, given) => expect(faultsOfBuild(analyze(text, given))).toEqual([]), 300);
  });
});

describe("analysis of a text that changes a little", { timeout: 60_000 }, () => {
  it("is the same with a newline at the end of the last line", () => {
    holds((text, given) => {
      const bare = text.replace(/[\r\n]+$/, "");
      fc.pre(bare.replace("\uFEFF", "") !== "");
      expect(factsOf(`${bare}\n`, given)).toEqual(factsOf(bare, given));
    }, 200);
  });

  it("is the same with an empty line at the end, unless that continues an instruction or belongs to a here-document", () => {
    holds((text, given) => {
      fc.pre(!isOpen(`${text}\n`));
      expect(factsOf(`${text}\n\n`, given)).toEqual(factsOf(`${text}\n`, given));
    }, 200);
  });

  it("is the same with CRLF for LF, where no here-document keeps its line endings", () => {
    holds((text, given) => {
      const unix = text.replaceAll("\r", "");
      fc.pre(!unix.includes("<<"));
      expect(factsOf(unix.replaceAll("\n", "\r\n"), given)).toEqual(factsOf(unix, given));
    }, 200);
  });

  it("keeps its graph when somebody begins another line at the end", () => {
    holds((text) => {
      const { graph, stages } = analyze(`${text}\n`);
      fc.pre(stages.length > 0 && !isOpen(`${text}\n`));
      for (const typed of ["CO", "COPY", "COPY --from=", "FROM", "FROM x AS", "RUN --mount=", "ENV", "ONBUILD"])
        expect(analyze(`${text}\n${typed}\n`).graph.edges).toEqual(graph.edges);
    }, 150);
  });
});

/** The instruction's characters, read from the text at the places that its segments tell. */
function placed({ original, ...place }: Analysis["file"]["instructions"][number], text: string): string {
  const segments = segmentsOf(place);
  const pieces = segments.map(({ logical, source }, at) => {
    const behind = Math.min(segments[at + 1]?.logical ?? original.length, original.length);
    return text.slice(source, source + Math.max(0, behind - logical));
  });
  // half a character is replaced before anything is read
  return pieces.join("").replace(/\p{Surrogate}/gu, "�");
}

function areApart(ranges: readonly TextRange[], text: string): boolean {
  const ordered = ranges.toSorted((one, other) => one.start - other.start);
  return ordered.every((range, at) => isInside(range, text) && range.start >= (ordered[at - 1]?.end ?? 0));
}

function faultsOfGraph({ graph, stages }: Analysis): string[] {
  const ids = new Set(graph.nodes.map(({ id }) => id));
  const faults = stages.filter(({ index }) => !ids.has(`stage:${index}`)).map(({ label }) => `no node of ${label}`);
  if (ids.size !== graph.nodes.length) faults.push("a node twice");
  if (new Set(graph.edges.map(({ id }) => id)).size !== graph.edges.length) faults.push("an edge twice");
  for (const { id, from, to, uses } of graph.edges) {
    const stage = stages[stageOf(to)];
    if (!ids.has(from) || !ids.has(to) || !stage) faults.push(`an end of ${id} is missing`);
    if (
      uses.length === 0 ||
      uses.some((use) => use.line < (stage?.lines.first ?? 0) || use.line > (stage?.lines.last ?? 0))
    )
      faults.push(`a use of ${id} is outside of its stage`);
  }
  return faults;
}

function faultsOfBuild({ build, graph, stages }: Analysis): string[] {
  const { stage, reaches, ships, waves, steps, error, isPlanned } = build;
  const reached = new Set(reaches);
  const faults: string[] = [];
  if (stage >= 0 !== reached.has(stage)) faults.push("the target is not built");
  if (reaches.some((one) => !stages[one]) || ships.some((one) => !reached.has(one)))
    faults.push("ships what is not built");
  if (waves.some((wave, index) => wave >= 0 !== reached.has(index))) faults.push("a wave of what is not built");
  for (const { id, from, to } of isPlanned ? graph.edges : []) {
    const [before, after] = [stageOf(from), stageOf(to)];
    if (before < 0 || !reached.has(after)) continue;
    if (!reached.has(before) || (waves[after] ?? 0) <= (waves[before] ?? 0)) faults.push(`${id} does not wait`);
  }
  if (error && steps.length > 0) faults.push("steps of a build that ends");
  for (const [id, step] of steps.entries()) {
    if (step.id !== id || step.inputs.some((input) => input < 0 || input >= id))
      faults.push(`${step.name} waits for later ones`);
    if (step.stage !== -1 && !reached.has(step.stage)) faults.push(`${step.name} is of a stage that is not built`);
  }
  return faults;
}

function stageOf(id: string): number {
  return Number(/^stage:(\d+)$/.exec(id)?.[1] ?? -1);
}
