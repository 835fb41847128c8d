import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { isSameBuild } from "#core/lint/fix/same-build.ts";
import { stripComments } from "./strip-comments.ts";

describe("stripComments", () => {
  it("takes comments and keeps directives, heredocs and the lines of an instruction", () => {
    const text =
      "# syntax=docker/dockerfile:1\n# escape=`\n\n# build compiles\nFROM a AS build\nRUN <<EOF\n# not a comment\nEOF\n  # indented\nRUN x `\n# inside\n  && y\n";
    expect(stripped(text)).toBe(
      "# syntax=docker/dockerfile:1\n# escape=`\n\nFROM a AS build\nRUN <<EOF\n# not a comment\nEOF\nRUN x `\n# inside\n  && y\n",
    );
  });

  it("does not turn a comment into a directive", () => {
    const text = "# hello\n# escape=`\nFROM a\nRUN x \\\n  y\n";
    expect(stripped(text)).toBe("FROM a\nRUN x \\\n  y\n");
    expect(isSameBuild(analyze(text), analyze(stripped(text)))).toBe(true);
  });
});

function stripped(text: string): string {
  return stripComments(text, analyze(text).file);
}
