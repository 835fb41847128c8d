import { expect, it } from "vitest";
import type { ProjectOverview } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { COMPOSE_FILES } from "#document/project/compose-files.ts";
import { type FileTab, fileTabs } from "./file-tabs-view.ts";

const FILES = {
  "docker-bake.hcl": [
    'group "default" { targets = ["app"] }\n',
    'target "base" {\n  dockerfile = "base.Dockerfile"\n}\n',
    'target "app" {\n  dockerfile = "app.Dockerfile"\n  contexts = { alpine = "target:base" }\n}\n',
    'target "docs" {\n  dockerfile = "docs.Dockerfile"\n}\n',
  ].join(""),
  "app.Dockerfile": "FROM alpine\n",
  "base.Dockerfile": "FROM debian\n",
  "docs.Dockerfile": "FROM node\n",
  "old.Dockerfile": "FROM node\n",
  ".dockerignore": "a\n",
};

function overviewOf(files: Readonly<Record<string, string>>, targets?: readonly string[]): ProjectOverview | undefined {
  const project = { files, ...(targets && { targets }) };
  return analyzeProject(project, { compose: COMPOSE_FILES, set: [], now: "", analyze }).project;
}

function unbuilt(files: Readonly<Record<string, string>>, overview: ProjectOverview | undefined) {
  const entries = fileTabs({ files }, overview).map((tab): [string, FileTab["unbuilt"]] => [tab.path, tab.unbuilt]);
  return Object.fromEntries(entries.filter(([, reason]) => reason !== null));
}

it("marks the Dockerfiles of which nothing is built, those of another target's context not", () => {
  const alone = { "docs.Dockerfile": "not chosen", "old.Dockerfile": "no target" };
  expect(unbuilt(FILES, overviewOf(FILES))).toEqual(alone);
  expect(unbuilt(FILES, overviewOf(FILES, ["docs"]))).toEqual({
    "app.Dockerfile": "not chosen",
    "base.Dockerfile": "not chosen",
    "old.Dockerfile": "no target",
  });
});

it("marks none where it isn't known what is built", () => {
  expect(unbuilt(FILES, undefined)).toEqual({});
  const broken = { ...FILES, "docker-bake.hcl": "target {" };
  expect(unbuilt(broken, overviewOf(broken))).toEqual({});
  const added = { ...FILES, "new.Dockerfile": "FROM a\n" };
  expect(unbuilt(added, overviewOf(FILES))).not.toHaveProperty("new.Dockerfile");
});

it("marks none where every Dockerfile is built", () => {
  const files = { "a/Dockerfile": "FROM a\n", "b/Dockerfile": "FROM b\n" };
  expect(unbuilt(files, overviewOf(files))).toEqual({});
});

it("has the files in the order of their kinds, and each by path as people count", () => {
  const files = {
    "s-10/Dockerfile": "FROM a\n",
    ".dockerignore": "",
    "s-2/Dockerfile": "FROM a\n",
    "compose.yaml": "",
  };
  const paths = fileTabs({ files }, undefined).map(({ path }) => path);
  expect(paths).toEqual(["compose.yaml", "s-2/Dockerfile", "s-10/Dockerfile", ".dockerignore"]);
});
