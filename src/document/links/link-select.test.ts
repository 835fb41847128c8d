import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { problemKey } from "../problems/problem-key.ts";
import { linkSelectOf, refOfLinkSelect } from "./link-select.ts";
import type { Ref } from "../selection/ref.ts";

const ANALYSIS = analyze(
  "FROM a AS build\nRUN x\nFROM b\nCOPY --from=build /x /x\nCOPY --from=nowhere:99 / /\nRUNN y\n",
);

describe("linkSelectOf and refOfLinkSelect", () => {
  const edge = ANALYSIS.graph.edges.find(({ kind }) => kind === "copy")?.id ?? "";
  const [problem] = ANALYSIS.problems;
  const refs: readonly Ref[] = [
    { kind: "stage", stage: 1 },
    { kind: "row", instruction: 1 },
    { kind: "edge", edge },
    { kind: "source", id: "image:docker.io/library/a:latest" },
    ...(problem === undefined ? [] : [{ kind: "problem", key: problemKey(problem) } as const]),
  ];

  it.each(refs)("bring back a $kind", (ref) => {
    const select = linkSelectOf(ref, ANALYSIS);
    expect(select && refOfLinkSelect(select, ANALYSIS)).toEqual(ref);
  });

  it("give nothing for what is not there", () => {
    expect(linkSelectOf({ kind: "row", instruction: 99 }, ANALYSIS)).toBeUndefined();
    expect(refOfLinkSelect({ kind: "line", line: 99 }, ANALYSIS)).toBeNull();
    expect(refOfLinkSelect({ kind: "edge", id: "stage:7>stage:8:copy" }, ANALYSIS)).toBeNull();
    expect(refOfLinkSelect({ kind: "line", line: 1 }, null)).toBeNull();
  });
});
