// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { lint } from "#core/lint/lint.ts";
import { missingFileOf } from "#document/problems/missing-file-of.ts";
import { analyzeProjectInput } from "#document/project/analyze-input.ts";
import { initialState, useStore } from "#document/store.ts";
import { stageReason } from "#document/stages/stage-reason.ts";
import { stageRoles } from "#document/stages/stage-role.ts";
import { ComponentRoot } from "#ui/component-root.ts";
import { PictureBanner } from "./picture-banner.tsx";

const COMPOSE = `services:
  web:
    build: web
  api:
    build:
      context: .
      dockerfile: api/Dockerfile
`;

const root = new ComponentRoot();

beforeEach(() => root.open());

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

async function show(web: string, targets: readonly string[] = []): Promise<string> {
  const project = { files: { "compose.yaml": COMPOSE, "web/Dockerfile": web }, targets };
  const whole = analyzeProjectInput({ dockerfile: "", project }, {}, lint);
  if (whole === null) throw new Error("the sample is a project");
  useStore.setState({ input: { dockerfile: "", project }, whole, file: "compose.yaml" });
  await act(async () => root.render(<PictureBanner analysis={whole} />));
  return document.body.textContent;
}

it("names the Dockerfile that a chosen target lacks, and adds it", async () => {
  const text = await show("FROM nginx\n");
  expect(text).toContain("api/Dockerfile isn't in the project, so what api builds can't be shown.");
  act(() => document.querySelector("button")?.click());
  const { input, file } = useStore.getState();
  expect(Object.keys(input.project?.files ?? {})).toContain("api/Dockerfile");
  expect(file).toBe("api/Dockerfile");
});

it("says nothing of one that no chosen target needs, and nothing but an error where there is one", async () => {
  expect(await show("FROM nginx\n", ["web"])).toBe("");
  const text = await show("FROM nginx\nCOPY x\n");
  expect(text).toContain("COPY requires at least two arguments");
  expect(text).not.toContain("api/Dockerfile");
});

it("has its warning and the stages of other Dockerfiles say which one is missing", async () => {
  await show("FROM nginx\n", ["api"]);
  const { whole } = useStore.getState();
  const problems = whole?.project?.problems.flatMap((of) => of.problems) ?? [];
  expect(problems.flatMap((problem) => missingFileOf(problem) ?? [])).toEqual(["api/Dockerfile"]);
  if (whole === null) throw new Error("the project is analyzed");
  const builds = [whole.build] as const;
  const roles = stageRoles(whole, builds);
  const context = { analysis: whole, builds, roles, leaving: [], stageOf: new Map(), isTargetUnknown: false };
  expect(stageReason(0, context)).toBe("Skipped: `api` can't be shown without its Dockerfile.");
});
