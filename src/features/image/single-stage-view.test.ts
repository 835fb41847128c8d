import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { singleStageView } from "./single-stage-view.ts";

describe("singleStageView", () => {
  it("puts what ships next to what one stage would ship", () => {
    const text = "FROM golang:1.22 AS b\nCOPY . .\nRUN a\nRUN c\nFROM alpine:3.20\nRUN d\nCOPY --from=b /x /x\n";
    expect(singleStageView(analyze(text))).toEqual({
      now: { bases: ["alpine:3.20"], layers: 2, runs: 1, copies: 1, megabytes: 8 },
      single: { bases: ["golang:1.22", "alpine:3.20"], layers: 4, runs: 3, copies: 1, megabytes: 855 },
      words:
        "A single stage would also put all of `golang:1.22` and 2 more layers into the image. One copy between stages would no longer be needed.",
    });
  });

  it("knows no size where one base is unknown", () => {
    const text = "FROM example.com/tools AS b\nRUN a\nFROM scratch\nCOPY --from=b /x /x\n";
    expect(singleStageView(analyze(text))).toMatchObject({ now: { megabytes: 0 }, single: { megabytes: null } });
  });

  it("has nothing to compare where one stage is built", () => {
    expect(singleStageView(analyze("FROM alpine AS unused\nRUN a\nFROM alpine\nRUN b\n"))).toBeNull();
  });
});
