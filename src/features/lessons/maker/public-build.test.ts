import { expect, it } from "vitest";
import { publicBuild } from "./public-build.ts";

const DOCKERFILE = { dockerfile: "FROM a\n", target: "a" };

it("leaves build arguments that look like secrets out of an exercise, and names them", () => {
  const buildArgs = { NPM_TOKEN: "npm_0123456789abcdef", NODE: "24" };
  expect(publicBuild({ ...DOCKERFILE, buildArgs })).toEqual({
    build: { ...DOCKERFILE, buildArgs: { NODE: "24" } },
    leftOut: ["NPM_TOKEN"],
  });
  expect(publicBuild({ ...DOCKERFILE, buildArgs: { NPM_TOKEN: "npm_0123456789abcdef" } }).build).toEqual(DOCKERFILE);
});

it("takes any other build as it is", () => {
  const build = { ...DOCKERFILE, buildArgs: { NODE: "24" } };
  expect(publicBuild(build)).toEqual({ build, leftOut: [] });
});
