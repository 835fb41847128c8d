import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { computeWaves } from "./waves.ts";

const graphOf = (text: string) => analyze(text).graph;
const edgesOf = (text: string) => graphOf(text).edges.map(({ id }) => id);

describe("the graph", () => {
  it("has every stage, those too that no build needs", () => {
    const { nodes } = graphOf("FROM a AS x\nFROM a AS y\nFROM scratch\n");
    expect(nodes.map(({ id }) => id)).toEqual([
      "stage:0",
      "stage:1",
      "stage:2",
      "image:docker.io/library/a:latest",
      "image:scratch",
    ]);
  });

  it("has one node for one image, however it is written", () => {
    const text = "FROM node\nFROM docker.io/library/node:latest\nCOPY --from=node /1 /1\n";
    const { nodes, edges } = graphOf(text);
    expect(nodes.filter(({ kind }) => kind === "image")).toHaveLength(1);
    expect(edges.map(({ id }) => id)).toEqual([
      "image:docker.io/library/node:latest>stage:0:from",
      "image:docker.io/library/node:latest>stage:1:from",
      "image:docker.io/library/node:latest>stage:1:copy",
    ]);
  });

  it("joins what one node gives to a stage in one way, use by use", () => {
    const text = "FROM a AS x\nFROM b\nCOPY --from=x /1 /2 /in/\nRUN y\nCOPY --from=0 /3 \\\n  /4\n";
    const edge = graphOf(text).edges.find(({ kind }) => kind === "copy");
    expect(edge?.uses).toEqual([
      { line: 3, instruction: 2, sources: ["/1", "/2"], destination: "/in/" },
      { line: 5, instruction: 4, sources: ["/3"], destination: "/4" },
    ]);
  });

  it("has the build context where COPY, ADD or a bind mount takes from it", () => {
    expect(edgesOf("FROM a\nCOPY . .\n")).toContain("context>stage:0:copy");
    expect(edgesOf("FROM a\nADD x.tar /\n")).toContain("context>stage:0:copy");
    expect(edgesOf("FROM a\nRUN --mount=target=/src make\n")).toContain("context>stage:0:mount");
    expect(edgesOf("FROM a\nCOPY <<E /x\ny\nE\n")).not.toContain("context>stage:0:copy");
  });

  it("has no edge for mounts that bring nothing in", () => {
    for (const mount of [
      "type=cache,target=/c",
      "type=tmpfs,target=/t",
      "type=secret,id=s",
      "type=ssh",
      "from=scratch,target=/s",
    ])
      expect(edgesOf(`FROM a\nRUN --mount=${mount} x\n`)).toEqual(["image:docker.io/library/a:latest>stage:0:from"]);
  });

  it("has an edge for a cache that starts from a stage", () => {
    expect(edgesOf("FROM a AS x\nFROM b\nRUN --mount=type=cache,from=x,target=/c y\n")).toContain(
      "stage:0>stage:1:mount",
    );
  });

  it("has the addresses that ADD loads, git and web apart", () => {
    const text = "FROM a\nADD https://x.org/a.tgz git@x.org:a/b.git https://x.org/c.git#v1 local /in/\n";
    const kinds = graphOf(text).nodes.flatMap((node) => ("url" in node ? [`${node.kind} ${node.url}`] : []));
    expect(kinds).toEqual(["http https://x.org/a.tgz", "git git@x.org:a/b.git", "git https://x.org/c.git#v1"]);
    expect(edgesOf("FROM a\nCOPY https://x.org/a.tgz /\n")).toContain("context>stage:0:copy");
  });

  it("keeps a name that isn't an image as it is written", () => {
    expect(edgesOf("FROM Nope\n")).toEqual(["image:Nope>stage:0:from"]);
  });

  it("says where a mount goes and what of the source it takes", () => {
    const text = "FROM a AS x\nFROM b\nRUN --mount=from=x,source=/s,target=/t y\nRUN --mount=from=x,target=/u y\n";
    const edge = graphOf(text).edges.find(({ kind }) => kind === "mount");
    expect(edge?.uses.map(({ sources, destination }) => [...sources, destination])).toEqual([
      ["/s", "/t"],
      ["/", "/u"],
    ]);
  });
});

describe("waves", () => {
  const wavesOf = (text: string, target = "") => analyze(text, { target }).build.waves;
  const text = `FROM a AS base
FROM base AS one
FROM base AS two
FROM b AS alone
FROM c AS unused
FROM scratch
COPY --from=one /1 /1
COPY --from=two /2 /2
RUN --mount=from=alone,target=/3 x
`;

  it("let every stage start when the last one it needs is done", () => {
    expect(wavesOf(text)).toEqual([0, 1, 1, 0, -1, 2]);
  });

  it("are of the target alone", () => {
    expect(wavesOf(text, "two")).toEqual([0, -1, 1, -1, -1, -1]);
  });

  it("end where stages go in a circle", () => {
    const { graph } = analyze("FROM a AS x\nCOPY --from=y /1 /1\nFROM x AS y\n");
    expect(computeWaves(graph, 2, [0, 1]).every((wave) => wave >= 0)).toBe(true);
  });

  it("do not run out of stack on a chain of 2,000 stages", () => {
    const chain = Array.from(
      { length: 2_000 },
      (_, stage) => `FROM ${stage === 0 ? "a" : `s${stage - 1}`} AS s${stage}`,
    );
    expect(wavesOf(`${chain.join("\n")}\n`).at(-1)).toBe(1_999);
  });
});
