import { describe, expect, it } from "vitest";
import type { Analysis, AnalyzeOptions } from "../analysis.ts";
import { analyze } from "../analyze.ts";
import { lint } from "../lint/lint.ts";
import { analyzeEdit } from "./analyze-edit.ts";

const TEXT = `# syntax=docker/dockerfile:1
FROM alpine:3.22 AS base
RUN one
FROM base AS build
ARG MODE=fast
# how it is built
RUN --mount=type=cache,target=/c \\
    make $MODE && \\
    make "install"

# B is for build
COPY . /src
FROM base
COPY --from=build /out /in
RUN two
`;

/** The analysis of the text with `before` replaced by `after`, made of that before the edit. */
function edit(before: string, after: string, text = TEXT, options: AnalyzeOptions = {}): Analysis | null {
  expect(text).toContain(before);
  return analyzeEdit(
    analyze(text, options, lint),
    text.replace(before, () => after),
    options,
    lint,
  );
}

const plain = (analysis: Analysis | null) => analysis && { ...analysis, lines: null };

describe("analyzeEdit", () => {
  it.each([
    ["a key in a RUN", "RUN one", "RUN ones"],
    ["a key in a continuation line", "make $MODE", "make -s $MODE"],
    ["a deleted word", ' "install"', ""],
    ["a new line in a RUN", "make $MODE && \\\n", "make $MODE && \\\n    date && \\\n"],
    ["a comment in a RUN", "make $MODE && \\\n", "make $MODE && \\\n# then\n"],
    ["a key in a comment", "# how it", "# how well it"],
    ["a comment that comes", "RUN two", "# the last\nRUN two"],
    ["a comment that goes", "# how it is built\n", ""],
    ["a comment that becomes a blank line", "# how it is built", ""],
    ["a comment at the end", "RUN two\n", "RUN two\n# end"],
    ["a blank line", "FROM base\nCOPY", "FROM base\n\nCOPY"],
    ["a blank line that goes", "\n\n", "\n"],
    ["an indent", "RUN two", "  RUN two"],
    ["line endings", "RUN two\n", "RUN two\r\n"],
  ])("answers what `analyze` does for %s", (_name, before, after) => {
    const text = TEXT.replace(before, () => after);
    const edited = edit(before, after);
    expect(edited).not.toBeNull();
    expect(plain(edited)).toEqual(plain(analyze(text, {}, lint)));
    expect(edited?.lines.lineAt(text.length)).toBe(text.split("\n").length);
  });

  it("keeps what an edit leaves alone, so that nothing is made of it again", () => {
    const before = analyze(TEXT);
    const comment = analyzeEdit(before, TEXT.replace("# how", "# why"), {});
    expect(comment?.graph).toBe(before.graph);
    expect(comment?.build).toBe(before.build);
    expect(comment?.stages[0]).toBe(before.stages[0]);
    const run = analyzeEdit(before, TEXT.replace("make $MODE", "make -s $MODE"), {});
    expect(run?.graph).toBe(before.graph);
    expect(run?.build.steps.filter((step) => !before.build.steps.includes(step)).map(({ line }) => line)).toEqual([7]);
  });

  it("can go on from its own answer", () => {
    let analysis = analyze(TEXT, {}, lint);
    for (const letter of "a longer command") {
      const text = analysis.text.replace(/(?=\nFROM base AS)/, letter);
      const edited = analyzeEdit(analysis, text, {}, lint);
      expect(plain(edited)).toEqual(plain(analyze(text, {}, lint)));
      analysis = edited ?? analysis;
    }
    expect(analysis.build.steps.map(({ name }) => name)).toContain("[base 2/2] RUN onea longer command");
  });

  it.each([
    ["an instruction that comes", "RUN two", "RUN two\nUSER a"],
    ["an instruction that goes", "RUN two\n", ""],
    ["an instruction that becomes a comment", "RUN two", "#RUN two"],
    ["instructions that run into one another", "RUN one\n", "RUN one \\\n"],
    ["another kind of instruction", "RUN two", "CMD two"],
    ["an instruction that later ones depend on", "ARG MODE=fast", "ARG MODE=slow"],
    ["a source of files", "COPY . /src", "COPY ./ /src"],
    ["a mount", "target=/c", "target=/cc"],
    ["the exec form", "RUN two", 'RUN ["two"]'],
    ["a here-document", "RUN two", "RUN <<E\ntwo\nE"],
    ["another case of the keyword", "RUN two", "run two"],
    ["a directive", "# syntax=docker/dockerfile:1", "# escape=`"],
    ["a comment that turns checks off", "# how it is built", "# check=skip=all"],
    ["a comment that describes its stage", "FROM base AS build", "# build makes it\nFROM base AS build"],
    ["more variables, which may come to too much", "make $MODE", "make $MODE $MODE"],
  ])("leaves %s to `analyze`", (_name, before, after) => {
    expect(edit(before, after)).toBeNull();
  });

  it("leaves what goes on an instruction at the end of the text to `analyze`", () => {
    for (const text of [
      "FROM a\nRUN b\nARG A \\\n",
      "FROM a\nRUN b\nARG A \\\n# more\n",
      "FROM a\nRUN b\nARG A \\\n\\\n",
    ]) {
      expect(analyzeEdit(analyze(text), `${text}B\n`, {})).toBeNull();
      expect(plain(analyzeEdit(analyze(text), `${text}\n`, {}) ?? analyze(`${text}\n`))).toEqual(
        plain(analyze(`${text}\n`)),
      );
    }
  });

  it("leaves texts with a mistake to `analyze`, and edits that make one", () => {
    expect(edit("two", "three", `${TEXT}NOPE\n`)).toBeNull();
    expect(edit("RUN two", "RUN")).toBeNull();
    expect(edit("two", "three", TEXT, { target: "nope" })).toBeNull();
  });

  it("leaves steps to `analyze` that several stages share, before or after the edit", () => {
    const shared = "FROM a AS one\nRUN x\nFROM a\nCOPY --from=one / /\nFROM a AS two\nRUN x\nFROM a\n";
    const text = `${shared}COPY --from=one / /one\nCOPY --from=two / /two\n`;
    expect(edit("RUN x", "RUN xy", text)).toBeNull();
    const apart = text.replace("RUN x", "RUN xy");
    expect(edit("RUN xy", "RUN x", apart)).toBeNull();
    expect(edit("RUN xy", "RUN xyz", apart)).not.toBeNull();
  });

  it("leaves steps on scratch to `analyze` that become one", () => {
    const text = "FROM scratch AS one\nRUN x\nFROM scratch AS two\nRUN y\nFROM scratch\n";
    const used = `${text}COPY --from=one / /one\nCOPY --from=two / /two\n`;
    expect(edit("RUN y", "RUN x", used)).toBeNull();
    expect(edit("RUN y", "RUN z", used)).not.toBeNull();
  });

  it("leaves comments to `analyze` that checks look at", () => {
    const text = "# check=experimental=all\nFROM a\nENV A b\nARG X\nFROM a AS b\n";
    expect(edit("ARG", "# about it\nARG", text)).toBeNull();
    expect(edit("FROM a AS", "# about it\nFROM a AS", text)).toBeNull();
    expect(edit("# Y", "# X", text.replace("ARG", "# Y\nARG"))).toBeNull();
    expect(edit("# X is", "# X was", text.replace("ARG", "# see\n# X is it\nARG"))).toBeNull();
    expect(edit("ENV", "# Check=skip=LegacyKeyValueFormat\nENV", text)).toBeNull();
  });

  it("leaves a text to `analyze` that has other options, or triggers", () => {
    const before = analyze(TEXT, { target: "build" });
    const text = TEXT.replace("one", "ones");
    expect(analyzeEdit(before, text, { target: "base" })).toBeNull();
    expect(analyzeEdit(before, text, { target: "build" })).not.toBeNull();
    expect(edit("RUN two", "RUN three", TEXT.replace("RUN one", "RUN one\nONBUILD RUN two"))).toBeNull();
  });

  it("reads the variables of a step's name from what the step runs with", () => {
    const text = 'FROM a\nARG A=1\nENV B="$A b"\nRUN echo $B $A $C\n';
    const edited = edit("echo", 'printf "%s"', text);
    expect(edited?.build.steps.at(-1)?.name).toBe('[2/2] RUN printf "%s" 1 b 1 $C');
    expect(edit("echo", "printf", text.replace('B="$A b"', '"x=y"=1'))).toBeNull();
  });
});
