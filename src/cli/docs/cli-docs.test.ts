import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../root.ts";
import { rerun } from "./console-blocks.ts";
import { makeSample, runInSample } from "./sample-project.ts";

it("shows in docs/cli.md what every command prints", async () => {
  const path = join(ROOT, "docs/cli.md");
  const sample = await makeSample();
  try {
    const made = await rerun(readFileSync(path, "utf8"), (line) => runInSample(sample, line));
    await expect(made).toMatchFileSnapshot(path);
  } finally {
    sample.remove();
  }
});
