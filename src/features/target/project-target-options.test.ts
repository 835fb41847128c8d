import { expect, it } from "vitest";
import { BUILT_AND_IMAGES } from "#core/project/samples/sample-projects.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { projectTargetOptions } from "./project-target-options.ts";

function optionsOf(files: Readonly<Record<string, string>>): readonly (readonly [string, string])[] {
  const project = analyzeProjectInput({ dockerfile: "", project: { files } }, {})?.project;
  return projectTargetOptions(project, []).map(({ value, label }) => [value, label]);
}

it("offers the services that are built, and says that these aren't all", () => {
  expect(optionsOf(BUILT_AND_IMAGES)).toEqual([
    ["", "all built services"],
    ["app", "app"],
    ["Dockerfile#build", "build"],
    ["Dockerfile#app", "app"],
  ]);
});

it("says so of all services where each has a build", () => {
  const files = { ...BUILT_AND_IMAGES, "compose.yaml": "services:\n  app:\n    build: .\n" };
  expect(optionsOf(files)[0]).toEqual(["", "all services"]);
});
