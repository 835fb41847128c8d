import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import type { ComposeReader } from "../bake/files/input.ts";
import { analyzeProject } from "./analyze-project.ts";

const NO_COMPOSE: ComposeReader = {
  check: () => "not a Compose file",
  read: () => ({ kind: "error", message: "not a Compose file" }),
};

/** `deps` and `build` begin with the same steps; the last stage asks for both. */
const DOCKERFILE = `FROM node:22 AS deps
WORKDIR /app
RUN npm ci

FROM node:22 AS build
WORKDIR /app
RUN npm run build

FROM alpine:3.22
COPY --from=deps /app/node_modules /app/node_modules
COPY --from=build /app/dist /app/dist
`;

const APP = `group "default" {
  targets = ["app"]
}
target "app" {
}
`;

/** Which targets are said to build each stage that is drawn. */
function drawn(bake: string, targets: readonly string[] = [], dockerfile = DOCKERFILE): readonly string[] {
  const files = { "docker-bake.hcl": bake, Dockerfile: dockerfile };
  const settings = { compose: NO_COMPOSE, analyze, set: [], now: "2026-01-02T03:04:05Z" };
  const { project, stages } = analyzeProject({ files, targets }, settings);
  return project.places.map((place, index) => `${stages[index]?.label} ${place.targets.join(",")} ${place.variant}`);
}

describe("stageClasses", () => {
  it("draws a stage that was picked once, whether its target is chosen, too, or not", () => {
    for (const stage of ["deps", "build"]) {
      const pick = `Dockerfile#${stage}`;
      const withPick = ["deps", "build", "stage-2"].map((name) => `${name} app${name === stage ? `,${pick}` : ""} `);
      expect(drawn(APP, [pick])).toEqual(withPick);
      expect(drawn(APP, ["app", pick])).toEqual(withPick);
    }
  });

  it("draws a stage once that one target ends in and another passes through, also if it shares steps", () => {
    for (const stage of ["deps", "build"]) {
      const bake = `${APP}target "only" {\n  target = "${stage}"\n}\n`;
      const expected = ["deps", "build", "stage-2"].map((name) => `${name} app${name === stage ? ",only" : ""} `);
      expect(drawn(bake)).toEqual(expected);
    }
  });

  it("draws a stage twice that two targets end in with other variables, and a picked one not a third time", () => {
    const dockerfile = "FROM alpine:3.22 AS base\nRUN apk upgrade\nARG MODE\nENV MODE=$MODE\nFROM base\nRUN make\n";
    const targets = ["fast", "small"].map(
      (mode) => `target "${mode}" {\n  target = "base"\n  args = {\n    MODE = "${mode}"\n  }\n}\n`,
    );
    const bake = `group "default" {\n  targets = ["fast", "small"]\n}\n${targets.join("")}`;
    expect(drawn(bake, [], dockerfile)).toEqual(["base fast MODE=fast", "base small MODE=small", "stage-1  "]);
    expect(drawn(bake, ["Dockerfile#base"], dockerfile)).toHaveLength(3);
  });
});
