import { describe, expect, it } from "vitest";
import type { BuildRecord, RecordedVertex } from "#core/record/build-record.ts";
import { shortenOutput } from "./shorten-output.ts";

function outputOf(texts: readonly string[], error: string | null = null): readonly string[] {
  const vertex: RecordedVertex = {
    digest: "sha256:1",
    name: "RUN x",
    inputs: [],
    cached: false,
    started: 0,
    completed: 1,
    error,
    output: texts.map((text, at) => ({ at, stream: 1, text })),
    transfers: [],
  };
  const build = { vertices: [vertex] } as unknown as BuildRecord;
  return shortenOutput(build).vertices[0]?.output.map(({ text }) => text) ?? [];
}

describe("shortenOutput", () => {
  it("joins what a step printed", () => {
    expect(outputOf(["a\nb", "c\n"])).toEqual(["a\nbc\n"]);
    expect(outputOf([])).toEqual([]);
  });

  it("keeps whole lines of the end of a long output, and more of a failed step", () => {
    const lines = Array.from({ length: 4000 }, (_, at) => `line ${at}\n`);
    const [text = ""] = outputOf(lines);
    expect(text.length).toBeLessThan(17_000);
    expect(text).toMatch(/^\[…\]\nline \d+\n/);
    expect(text.endsWith("line 3999\n")).toBe(true);
    expect(outputOf(lines, "exit code: 1")[0]?.startsWith("line 0\n")).toBe(true);
  });
});
