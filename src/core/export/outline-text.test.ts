import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { HOSTILE_DOCKERFILE } from "./hostile-names.ts";
import { toOutlineText } from "./outline-text.ts";

const DOCKERFILE = [
  "# base is shared",
  "FROM node:24 AS base",
  "FROM base AS build",
  "COPY a b /src/",
  "FROM base AS test",
  "FROM base AS app",
  "COPY --from=build /dist /srv",
  "COPY --from=busybox:1.37 /bin/sh /bin/sh",
  "RUN --mount=from=build,source=/x,target=/y true",
].join("\n");

describe("toOutlineText", () => {
  it("says everything that the graph says", () => {
    expect(toOutlineText(analyze(DOCKERFILE))).toBe(`4 stages. The build of app (the default target) runs 3 of them.
It pulls 2 images: busybox:1.37, node:24.
In the image: app, base.

0. base (line 2): built, needed by the build stage, the app stage, its files are in the image
  is shared
  starts from the node:24 image

1. build (lines 3 to 4): built, needed by the app stage
  starts from the base stage
  copies a, b to /src/ from the build context (line 4)

2. test (line 5): skipped, nothing that app needs comes from here
  starts from the base stage

3. app (lines 6 to 9): the target, its result is the image
  starts from the base stage
  copies /dist to /srv from the build stage (line 7)
  copies /bin/sh to /bin/sh from the busybox:1.37 image (line 8)
  mounts /x to /y from the build stage (line 9)
`);
  });

  it("names the target that was asked for", () => {
    const text = toOutlineText(analyze(DOCKERFILE, { target: "base" }));
    expect(text).toContain("The build of base (the requested target) runs 1 of them.");
    expect(text).toContain("3. app (lines 6 to 9): skipped, nothing that base needs comes from here");
  });

  it("says why a build fails, and what is known all the same", () => {
    expect(toOutlineText(analyze(""))).toMatch(/^The build fails: /);
    const text = toOutlineText(analyze("FROM a AS x\nCOPY --from=y / /\nFROM b AS y\nCOPY --from=x / /"));
    expect(text).toMatch(/^The build fails: /);
    expect(text).toContain("1. y (lines 3 to 4)");
  });

  it("keeps each name on its line", () => {
    const text = toOutlineText(analyze(HOSTILE_DOCKERFILE));
    // oxlint-disable-next-line no-control-regex -- they are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u2029]|\p{Surrogate}/u);
  });
});
