import { expect, it } from "vitest";
import type { Analysis } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { analysisOfFile } from "./analysis-of-file.ts";
import { COMPOSE_FILES } from "./compose-files.ts";
import { inShownBuild } from "./in-shown-build.ts";

const FILES = {
  "docker-bake.hcl": [
    'group "default" { targets = ["app", "test"] }\n',
    'target "app" {\n  dockerfile = "app.Dockerfile"\n  target = "app"\n}\n',
    'target "test" {\n  dockerfile = "app.Dockerfile"\n  target = "test"\n}\n',
    'target "docs" {\n  dockerfile = "docs.Dockerfile"\n}\n',
  ].join(""),
  "app.Dockerfile": "FROM alpine AS base\nFROM base AS app\nFROM base AS test\nFROM base AS lint\n",
  "docs.Dockerfile": "FROM node AS docs\n",
  "unused.Dockerfile": "FROM debian AS tools\n",
};

/** What is said of a file's stages while `targets` are chosen. */
function buildOf(file: keyof typeof FILES, targets?: readonly string[]): Partial<Analysis["build"]> {
  const project = { files: FILES, ...(targets && { targets }) };
  const whole = analyzeProject(project, { compose: COMPOSE_FILES, set: [], now: "", analyze });
  const alone = analysisOfFile(file, whole, (text, options) => analyze(text, options));
  const { stage, reaches, ships, images } = inShownBuild(alone, { whole, file }).build;
  return { stage, reaches, ships, images };
}

it("says of a file's stages what all chosen targets do with them", () => {
  expect(buildOf("app.Dockerfile")).toMatchObject({ stage: 1, reaches: [0, 1, 2], ships: [1, 0, 2] });
  expect(buildOf("app.Dockerfile", ["test"])).toMatchObject({ stage: 2, reaches: [0, 2], ships: [2, 0] });
});

it("takes a Dockerfile for skipped that no chosen target is built from", () => {
  const skipped = { stage: -1, reaches: [], ships: [], images: ["docker.io/library/alpine:latest"] };
  expect(buildOf("docs.Dockerfile")).toEqual(skipped);
  expect(buildOf("unused.Dockerfile")).toEqual(skipped);
  expect(buildOf("docs.Dockerfile", ["docs"])).toMatchObject({ stage: 0, reaches: [0], ships: [0] });
});

it("leaves a Dockerfile that isn't part of a project as it is", () => {
  const analysis = analyze("FROM alpine\n");
  expect(inShownBuild(analysis, { whole: null, file: "" })).toBe(analysis);
});
