import { expect, it } from "vitest";
import type { BuildInput } from "#core/build-input/build-input.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { rerunInProject } from "#core/project/rerun-in-project.ts";
import { COMPOSE_FILES } from "../project/compose-files.ts";
import { overridesOf } from "../project/project-settings.ts";
import { analyzeBuiltProject } from "./built-project.ts";

const FILES = {
  "docker-bake.hcl": 'target "default" { args = { A = "1" } }\n',
  Dockerfile: "FROM --platform=$BUILDPLATFORM alpine\nARG A\nRUN make $A\nCOPY . .\nRUN test\n",
};
const INPUT: BuildInput = { dockerfile: FILES.Dockerfile, project: { files: FILES } };

function present(input: BuildInput) {
  const set = overridesOf(input);
  const { buildPlatform } = input;
  return analyzeProject(input.project ?? { files: {} }, {
    compose: COMPOSE_FILES,
    set,
    now: "",
    analyze: (text, options) => analyze(text, { ...options, ...(buildPlatform && { buildPlatform }) }),
  });
}

/** How many steps of a project with `now` run again after a build with `built`. */
function runs(built: BuildInput, now: BuildInput): number {
  const after = present(now);
  const before = analyzeBuiltProject(built, now, after);
  return (before && rerunInProject(before, after, {}, [])?.simulation.runs) ?? -1;
}

it("compares with the options and the files of the build that filled the cache", () => {
  expect(runs(INPUT, INPUT)).toBe(0);
  expect(runs(INPUT, { ...INPUT, buildArgs: { A: "2" } })).toBe(3);
  expect(runs({ ...INPUT, buildArgs: { A: "2" } }, INPUT)).toBe(3);
  expect(runs(INPUT, { ...INPUT, platform: "linux/arm64" })).toBe(0);
  expect(runs(INPUT, { ...INPUT, buildPlatform: "linux/arm64", platform: "linux/amd64" })).toBe(4);
  const edited = { ...FILES, Dockerfile: FILES.Dockerfile.replace("RUN test", "RUN check") };
  expect(runs(INPUT, { ...INPUT, project: { files: edited } })).toBe(1);
});
