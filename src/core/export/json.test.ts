import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { readSourceFromJson, toJson } from "./json.ts";

const OPTIONS = { target: "x", buildArgs: { A: "1" }, platform: "linux/arm64", dockerignore: ".git\n" };

describe("toJson", () => {
  it("holds the source, the stages, the graph, the build and the problems", () => {
    const analysis = analyze("FROM a AS x\nRUN make\nFROM b\nCOPY --from=x /1 /1\n", OPTIONS);
    expect(JSON.parse(toJson(analysis))).toMatchObject({
      format: "stagelight-analysis",
      version: 1,
      stages: [{ label: "x", instructions: [{ keyword: "run", text: "RUN make" }] }, { label: "stage-1" }],
      nodes: analysis.graph.nodes,
      edges: analysis.graph.edges,
      targets: [
        { target: "", stage: 1 },
        { target: "x", stage: 0 },
      ],
      build: { target: "x", reaches: [0], steps: [{ stage: 0 }, { stage: 0 }] },
      problems: analysis.problems.map(({ rule }) => ({ rule })),
    });
  });
});

describe("readSourceFromJson", () => {
  it.each(["FROM a AS x\n", "", "# \ud800\u0000\r\n</script>"])("brings back %j and what it was built with", (text) => {
    expect(readSourceFromJson(toJson(analyze(text, OPTIONS)))).toEqual({ dockerfile: text, ...OPTIONS });
    expect(readSourceFromJson(toJson(analyze(text)))).toEqual({ dockerfile: text });
  });

  it.each(["", "null", "[]", "{}", "FROM a", '{"format":"stagelight-analysis"}', '{"source":{"dockerfile":"FROM a"}}'])(
    "finds no source in %j",
    (text) => {
      expect(readSourceFromJson(text)).toBeNull();
    },
  );

  it("leaves out what is of the wrong type", () => {
    const source = { dockerfile: "FROM a", target: 1, buildArgs: { A: "1", B: 2 }, platform: null };
    expect(readSourceFromJson(JSON.stringify({ format: "stagelight-analysis", source }))).toEqual({
      dockerfile: "FROM a",
    });
  });
});
