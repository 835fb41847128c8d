import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { Facts } from "../../lint/facts/facts.ts";
import { startedPrograms } from "./started-programs.ts";

const BASE = ["FROM golang:1.26 AS base", 'CMD ["go", "run", "."]'];

describe("startedPrograms", () => {
  it.each([
    [
      "the program behind a wrapper",
      ["FROM base AS other", 'ENTRYPOINT ["tini", "--"]', 'CMD ["/app"]'],
      ["go", "app"],
    ],
    ["the command below, where a stage adds none", ["FROM base AS other", "ENV A=1"], ["go", "go"]],
    ["no command below an ENTRYPOINT, which drops it", ["FROM base AS other", 'ENTRYPOINT ["tini", "--"]'], ["go", ""]],
  ])("finds %s", (_, lines, programs) => {
    const text = `${[...BASE, ...lines, "FROM scratch", 'CMD ["/x"]'].join("\n")}\n`;
    const facts = new Facts({
      ...analyze(text, {}),
      dockerignore: undefined,
      hadolint: undefined,
      includesOptIn: false,
    });
    expect(startedPrograms(facts, 0)).toEqual(programs);
  });
});
