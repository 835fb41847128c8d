import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { lint } from "./lint.ts";
import { isForeignText } from "./foreign-text.ts";

const README = "# My tool\n\nThis is a tool.\nInstall it with npm.\nRun it.\n\n```sh\nnpm install\n```\n";
const SCRIPT = "#!/bin/sh\nset -e\ncd app\nnpm ci\nnpm run build\n";

describe("isForeignText", () => {
  it.each([README, SCRIPT])("knows a text that isn't a Dockerfile, and says its first error only", (text) => {
    const analysis = analyze(text, {}, lint);
    expect(isForeignText(analysis)).toBe(true);
    expect(analysis.problems.map(({ message }) => message)).toEqual([analysis.parseError?.message]);
  });

  it.each([
    "",
    "# only a comment\n",
    "npm ci\n",
    "FRM a\nfoo\nbar\n",
    "FROM a\nfoo\nbar\nbaz\n",
    "FROM a b\nfoo\nbar\n",
    "RUN a\nRUN b\nCOPY c d\nfoo\nbar\n",
  ])("takes everything else for a Dockerfile: %j", (text) => {
    expect(isForeignText(analyze(text))).toBe(false);
  });
});
