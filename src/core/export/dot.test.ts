import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { toDot } from "./dot.ts";
import { HOSTILE_DOCKERFILE } from "./hostile-names.ts";

const OWN = new URL("../../cli/conformance/cases.jsonl", import.meta.url);
const FOLDER = new URL("../../../../shared/conformance/", import.meta.url);

/** One in this many cases is exported; STAGELIGHT_CASES=all has all of them exported. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 8;

const STRING = '"(?:[^"\\\\\\p{Cc}\\p{Surrogate}]|\\\\["\\\\])*"';
const ATTRIBUTE = `[a-z]+=(?:${STRING}|\\d+)`;
const ATTRIBUTES = `\\[${ATTRIBUTE}(?:, ${ATTRIBUTE})*\\]`;
const LINES: readonly RegExp[] = [
  /^digraph "Dockerfile" \{$/,
  /^\}$/,
  new RegExp(`^ {2}(?:graph|node|edge|[sx]\\d+|[sx]\\d+ -> s\\d+) ${ATTRIBUTES};$`, "u"),
];

describe("toDot", () => {
  it("draws a stage graph, with what is skipped and what ships", () => {
    const text = ["FROM node:24 AS build", "FROM build AS test", "FROM scratch", "COPY --from=build /dist /srv"];
    expect(toDot(analyze(text.join("\n")))).toBe(`digraph "Dockerfile" {
  graph [rankdir="LR", fontname="sans-serif"];
  node [fontname="sans-serif"];
  edge [fontname="sans-serif", fontsize=10];
  x3 [label="node:24", shape="ellipse", style="rounded"];
  s0 [label="build", shape="box", style="rounded"];
  s1 [label="test", shape="box", style="rounded,dashed", color="gray50", fontcolor="gray35"];
  s2 [label="stage-2", shape="box", style="rounded,bold", penwidth=3];
  x3 -> s0 [style="bold"];
  s0 -> s1 [style="bold", color="gray50", fontcolor="gray35"];
  s0 -> s2 [label="/dist → /srv", style="solid"];
}
`);
  });

  it("brings every name back when its escapes are undone", () => {
    const label = /label="((?:[^"\\]|\\.)*)", style="solid"\];\n\}/.exec(
      toDot(analyze('FROM a AS x\nFROM b\nCOPY --from=x ["\\"\\\\N&amp;", "/"]')),
    )?.[1];
    expect(label?.replace(/\\(.)/g, "$1").replaceAll("&amp;", "&")).toBe('"\\N&amp; → /');
  });

  it("writes nothing else than Graphviz' grammar has, whatever the names", () => {
    expect(strangeLines(HOSTILE_DOCKERFILE)).toEqual([]);
    expect(strangeLines("")).toEqual([]);
  });

  it("writes nothing else for our own cases", () => {
    const sources = readFileSync(OWN, "utf8")
      .trimEnd()
      .split("\n")
      .map((line): string => JSON.parse(line).source);
    expect(sources.flatMap(strangeLines)).toEqual([]);
  });

  it.runIf(existsSync(FOLDER)).each(["buildkit", "real", "synthetic"])(
    "writes nothing else for the cases of %s",
    (group) => {
      const sources = readFileSync(new URL(`${group}.jsonl`, FOLDER), "utf8")
        .trimEnd()
        .split("\n")
        .filter((_, at) => at % ONE_OF === 0)
        .map((line): string => JSON.parse(line).source);
      expect(sources.flatMap(strangeLines)).toEqual([]);
    },
    60_000,
  );
});

function strangeLines(text: string): readonly string[] {
  const lines = toDot(analyze(text)).trimEnd().split("\n");
  return lines.filter((line) => !LINES.some((pattern) => pattern.test(line)));
}
