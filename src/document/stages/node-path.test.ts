import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { shownBuilds } from "../analysis/shown-builds.ts";
import { type NodePath, nodePath } from "./node-path.ts";

const DIAMOND = `FROM alpine AS base
FROM base AS api
FROM base AS web
FROM base AS docs
FROM scratch AS pack
COPY --from=api /a /a
COPY --from=web /w /w
FROM scratch AS final
COPY --from=pack / /
COPY --from=api /a /direct
`;

function pathOf(id: string, target = "", also: readonly string[] = []): NodePath {
  const analysis = analyze(DIAMOND, { target });
  return nodePath(analysis.graph, id, shownBuilds(analysis, also));
}

describe("nodePath", () => {
  it("takes every way from a stage to the target, and all that the stage needs", () => {
    const path = pathOf("stage:1");
    expect(path).toMatchObject({
      through: ["stage:4"],
      targets: ["stage:5"],
      needs: ["stage:0", "image:docker.io/library/alpine:latest"],
      isDirect: true,
    });
    expect([...path.edges].toSorted()).toEqual([
      "image:docker.io/library/alpine:latest>stage:0:from",
      "stage:0>stage:1:from",
      "stage:1>stage:4:copy",
      "stage:1>stage:5:copy",
      "stage:4>stage:5:copy",
    ]);
    expect(path.nodes.has("stage:2")).toBe(false);
  });

  it("follows both ways round from what several stages start from", () => {
    expect(pathOf("stage:0")).toMatchObject({ through: ["stage:1", "stage:2", "stage:4"], isDirect: false });
  });

  it("has no way to the target from what it skips, nor any from the target itself", () => {
    expect(pathOf("stage:3")).toMatchObject({ through: [], targets: [], needs: ["stage:0", expect.anything()] });
    expect(pathOf("stage:5")).toMatchObject({ through: [], targets: [] });
    expect(pathOf("stage:5").nodes.has("stage:3")).toBe(false);
  });

  it("leads to each of several targets", () => {
    expect(pathOf("stage:1", "final", ["pack"])).toMatchObject({ through: [], targets: ["stage:4", "stage:5"] });
  });

  it("ends where stages take from each other in a circle", () => {
    const analysis = analyze("FROM b AS a\nFROM a AS b\nCOPY --from=a / /\n", {});
    expect(nodePath(analysis.graph, "stage:1", shownBuilds(analysis, [])).nodes.has("stage:1")).toBe(true);
  });
});
