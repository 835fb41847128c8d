import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { instructionAt, linesOfRef } from "./ref-lines.ts";

const ANALYSIS = analyze(`FROM a AS build
RUN one \\
  # a comment between
  two

FROM b
COPY --from=build /x /x
COPY --from=build /y /y
`);

describe("linesOfRef", () => {
  it("gives a stage's lines from its FROM to its last instruction", () => {
    expect(linesOfRef({ kind: "stage", stage: 0 }, ANALYSIS)).toEqual([{ first: 1, last: 4 }]);
  });

  it("gives the lines of every use of an edge", () => {
    const edge = ANALYSIS.graph.edges.find(({ kind }) => kind === "copy")?.id ?? "";
    expect(linesOfRef({ kind: "edge", edge }, ANALYSIS)).toEqual([
      { first: 7, last: 7 },
      { first: 8, last: 8 },
    ]);
  });

  it("gives the lines that take from an image", () => {
    expect(linesOfRef({ kind: "source", id: "image:docker.io/library/b:latest" }, ANALYSIS)).toEqual([
      { first: 6, last: 6 },
    ]);
  });

  it("gives none for what is not there any more", () => {
    expect(linesOfRef({ kind: "row", instruction: 99 }, ANALYSIS)).toEqual([]);
    expect(linesOfRef({ kind: "problem", key: "gone" }, ANALYSIS)).toEqual([]);
  });
});

describe("instructionAt", () => {
  it("finds the instruction of each of its lines, comments between them included", () => {
    expect([2, 3, 4].map((line) => instructionAt(ANALYSIS, line)?.index)).toEqual([1, 1, 1]);
  });

  it("finds none on an empty line and past the end", () => {
    expect(instructionAt(ANALYSIS, 5)).toBeUndefined();
    expect(instructionAt(ANALYSIS, 99)).toBeUndefined();
  });
});
