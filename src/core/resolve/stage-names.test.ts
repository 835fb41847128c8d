import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";

const edgesOf = (text: string) => analyze(text).graph.edges.map(({ from, to, kind }) => `${from} ${kind} ${to}`);
const errorOf = (text: string, target = "") => {
  const { error } = analyze(text, { target }).build;
  return error && { message: error.message, lines: error.lines.map(({ first }) => first) };
};
const TAG = "docker.io/library";

describe("stage names", () => {
  it("are found in any case by COPY --from and --target, but as written after FROM", () => {
    const text = "FROM scratch AS Build\nFROM build\nCOPY --from=BUILD /a /b\n";
    expect(edgesOf(text)).toContain("stage:0 copy stage:1");
    expect(edgesOf(text)).toContain("stage:0 from stage:1");
    expect(edgesOf("FROM scratch AS build\nFROM Build\n")).not.toContain("stage:0 from stage:1");
    expect(analyze(text, { target: "BUILD" }).build.stage).toBe(0);
  });

  it("stand for the last stage before that has them, when two have", () => {
    const text = "FROM a AS x\nFROM b AS x\nFROM x\nFROM c AS x\n";
    expect(edgesOf(text)).toEqual([
      `image:${TAG}/a:latest from stage:0`,
      `image:${TAG}/b:latest from stage:1`,
      "stage:1 from stage:2",
      `image:${TAG}/c:latest from stage:3`,
    ]);
    expect(analyze(text).targets).toEqual([
      { target: "", stage: 3 },
      { target: "x", stage: 3 },
    ]);
  });

  it("mean the last stage of all in COPY --from, even one that comes later", () => {
    const text = "FROM a AS x\nFROM b\nCOPY --from=x /1 /1\nFROM c AS x\n";
    expect(edgesOf(text)).toContain("stage:2 copy stage:1");
    expect(errorOf(text)).toBeNull();
    expect(analyze(text).checkError?.message).toBe(
      'cannot copy from stage "x", it needs to be defined before current stage "stage-1"',
    );
  });

  it("come before images, so that `FROM alpine` can be a stage", () => {
    expect(edgesOf("FROM busybox AS alpine\nFROM alpine\n")[1]).toBe("stage:0 from stage:1");
  });

  it("that are not there are images", () => {
    expect(edgesOf("FROM a\nCOPY --from=nginx:1 /x /x\nRUN --mount=from=tools,target=/t x\n").slice(1)).toEqual([
      `image:${TAG}/nginx:1 copy stage:0`,
      `image:${TAG}/tools:latest mount stage:0`,
    ]);
  });

  it("may be those of a stage itself, which is then a circle", () => {
    expect(errorOf("FROM a AS x\nCOPY --from=x /1 /2\n")).toEqual({
      message: "circular dependency detected on stage: x",
      lines: [2],
    });
    expect(errorOf("FROM a\nRUN x\nCOPY --from=0 /1 /2\n")).toEqual({
      message: "circular dependency detected on stage: stage-0",
      lines: [3],
    });
  });

  it("after FROM are looked for backwards only", () => {
    expect(edgesOf("FROM x\nFROM a AS x\n")[0]).toBe(`image:${TAG}/x:latest from stage:0`);
  });
});

describe("stage numbers", () => {
  it("count from 0 and may carry a sign", () => {
    const text = "FROM a\nFROM b\nCOPY --from=0 /1 /1\nCOPY --from=+0 /2 /2\n";
    expect(edgesOf(text).filter((edge) => edge.includes("copy"))).toEqual(["stage:0 copy stage:1"]);
  });

  it.each([
    ["5", "invalid stage index 5"],
    ["-1", "invalid stage index -1"],
  ])("that no stage has are refused: %s", (number, message) => {
    expect(errorOf(`FROM a\nFROM b\nCOPY --from=${number} /1 /1\n`)?.message).toBe(message);
  });

  it("may not be those of later stages", () => {
    expect(analyze("FROM a\nCOPY --from=1 /1 /1\nFROM b\n").checkError).toEqual({
      message: 'cannot copy from stage "1", it needs to be defined before current stage "stage-0"',
      lines: [{ first: 2, last: 2 }],
    });
  });

  it("aren't names in mounts: there they are images", () => {
    expect(edgesOf("FROM a\nFROM b\nRUN --mount=from=0,target=/t x\n")).toContain(
      `image:${TAG}/0:latest mount stage:1`,
    );
  });
});

describe("circles", () => {
  it("of copies are refused with the lines that make them", () => {
    const text =
      "FROM a AS x\nCOPY --from=z /1 /1\nFROM b AS y\nCOPY --from=x /1 /1\nFROM c AS z\nCOPY --from=y /1 /1\n";
    expect(errorOf(text)).toEqual({ message: "circular dependency detected on stage: x", lines: [2, 4, 6] });
  });

  it("do not come from a stage that is used twice", () => {
    const text = "FROM a AS x\nFROM b AS y\nCOPY --from=x /1 /1\nFROM c\nCOPY --from=x /1 /1\nCOPY --from=y /1 /1\n";
    expect(errorOf(text)).toBeNull();
  });

  it("leave the graph whole", () => {
    const { graph, stages } = analyze(
      "FROM a AS x\nCOPY --from=y /1 /1\nFROM b AS y\nRUN --mount=from=x,target=/t z\n",
    );
    expect(stages).toHaveLength(2);
    expect(graph.edges.map(({ id }) => id)).toContain("stage:1>stage:0:copy");
    expect(graph.edges.map(({ id }) => id)).toContain("stage:0>stage:1:mount");
  });
});

describe("targets", () => {
  const text = "FROM a AS base\nFROM base AS tset\nFROM base\n";

  it("are the default and each name", () => {
    expect(analyze(text).targets).toEqual([
      { target: "", stage: 2 },
      { target: "base", stage: 0 },
      { target: "tset", stage: 1 },
    ]);
  });

  it("that are not there are refused with the nearest name", () => {
    expect(errorOf(text, "test")?.message).toBe('target stage "test" could not be found (did you mean tset?)');
    expect(errorOf(text, "stage-9")?.message).toBe('target stage "stage-9" could not be found (did you mean stage-2?)');
    expect(errorOf(text, "0")?.message).toBe('target stage "0" could not be found');
  });

  it("build what they need and no more", () => {
    expect(analyze(text, { target: "tset" }).build).toMatchObject({ stage: 1, reaches: [0, 1], ships: [1, 0] });
  });
});
