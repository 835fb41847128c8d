import { expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { stageBands } from "./stage-bands.ts";

it("tells what ships from what is only built and what is skipped", () => {
  const text = "FROM a AS build\nFROM build AS test\nFROM b AS base\nFROM base\nCOPY --from=build /x /x\n";
  expect(stageBands(analyze(text)).map(({ light }) => light)).toEqual(["built", "skipped", "ships", "ships"]);
});

it("lights what any of several targets builds", () => {
  const analysis = analyze("FROM a AS build\nFROM build AS test\nFROM b AS app\n");
  const bands = stageBands(analysis, shownBuilds(analysis, ["test"]));
  expect(bands.map(({ light }) => light)).toEqual(["ships", "ships", "ships"]);
});
