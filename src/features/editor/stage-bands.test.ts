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

it("says of a text that doesn't build only what it asks for", () => {
  const text = "FORM alpine\nFROM a AS base\nFROM b AS other\nFROM base\nRUN true\n";
  const bands = stageBands(analyze(text));
  expect(bands.map(({ word }) => word)).toEqual(["needed", "notNeededYet", "target"]);
  expect(bands.map(({ light }) => light)).toEqual(["built", "skipped", "ships"]);
});
