import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ROOT } from "../root.ts";
import { apiReport } from "./api-report.ts";
import { ENTRIES } from "./entries.ts";

it("has the public types that docs/api-report.md shows", async () => {
  await expect(apiReport(ROOT)).toMatchFileSnapshot(join(ROOT, "docs/api-report.md"));
});

it("exports from package.json what is built, and nothing else", () => {
  const { exports, bin, dependencies } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const subpaths = Object.keys(ENTRIES).map((name) => (name === "analyze" ? "." : `./${name}`));
  expect(Object.keys(exports)).toEqual([...subpaths, "./package.json"]);
  for (const name of Object.keys(ENTRIES)) {
    const { types, default: module } = exports[name === "analyze" ? "." : `./${name}`];
    expect([types, module]).toEqual([`./package/${name}.d.ts`, `./package/${name}.js`]);
  }
  expect(bin).toEqual({ stagelight: "package/cli.js" });
  expect(dependencies).toBeUndefined();
});
