import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { applyEdits } from "#core/lint/fix/apply-edits.ts";
import { plainMeaning } from "./plain-meaning.ts";

function meaning(text: string): string {
  const [problem] = analyze(text).problems;
  return problem === undefined ? "" : plainMeaning(problem);
}

function fixed(text: string): readonly string[] {
  return analyze(text).problems.flatMap(({ fixes }) => fixes.map(({ edits }) => applyEdits(text, edits)));
}

describe("a terse error of BuildKit", () => {
  it.each([
    ["FROM node build\n", "FROM takes one image, or `FROM image AS name`"],
    ["ARG B\nFROM ${B}\n", "`${B}` is empty, because a variable in it has no value"],
    ["ARG V\nFROM go:$V-a\n", "`go:-a` isn't an image name: a variable in it may have no value"],
    ["FROM Build\n", "Image names are lowercase, so `Build` isn't one, and no stage above has that name"],
    ["FORM a\n", "`FORM` isn't a Dockerfile instruction"],
    [
      "FROM a\nnpm ci\n",
      "`npm` isn't a Dockerfile instruction. If it belongs to the line above, that line must end with a backslash",
    ],
    ["FROM a\nRUN <<E\nx\n", "The heredoc is never closed. End it with a line that contains only its delimiter"],
    ["FROM a\nCOPY b\n", "COPY needs a source and a destination"],
    ["FROM a AS x\nCOPY --from=x b c\n", "Stage `x` needs its own result"],
  ])("has a plain meaning: %j", (text, plain) => {
    expect(meaning(text)).toBe(plain);
  });

  it("has the FROM that is meant as its fix", () => {
    expect(fixed("FROM node Build\nRUN a\n")).toEqual(["FROM node AS build\nRUN a\n"]);
    expect(fixed("FROM node AS\nRUN a\n")).toEqual(["FROM node\nRUN a\n"]);
    expect(fixed("FORM alpine\nRUN a\n")).toEqual(["FROM alpine\nRUN a\n"]);
    expect(fixed("FROM a AS x\ncpoy b c\n")).toContain("FROM a AS x\ncopy b c\n");
    expect(fixed("FROM node AS a b\n")).toEqual([]);
  });

  it("reads no message of a megabyte", () => {
    const before = process.cpuUsage().user;
    expect(plainMeaning({ family: "build", message: "9".repeat(1_000_000) })).toBe("");
    expect(process.cpuUsage().user - before).toBeLessThan(1_000_000);
  });
});
