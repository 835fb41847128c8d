import { expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { findStageNames } from "./stage-names.ts";

const TEXT = `FROM node:20 AS deps
FROM deps AS build
COPY --from=deps --chown=me /a /b
COPY --from=0 /a /b
COPY --from=nginx:1 /a /b
RUN --mount=type=bind,from=Deps,target=/d --mount=type=cache,target=/c make
ONBUILD COPY --from=deps /a /b
`;

it("finds every place that names a source, and what it means", () => {
  const { sources, names } = findStageNames(analyze(TEXT));
  const texts = sources.map(({ by, range, meaning, isPlain }) => {
    const means =
      meaning.kind === "stage" ? `stage ${meaning.stage}` : meaning.kind === "image" ? meaning.ref : meaning.kind;
    return `${by} ${TEXT.slice(range.start, range.end)}: ${means}${isPlain ? "" : " (not by name)"}`;
  });
  expect(texts).toEqual([
    "from node:20: docker.io/library/node:20 (not by name)",
    "from deps: stage 0",
    "copy deps: stage 0",
    "copy 0: stage 0 (not by name)",
    "copy nginx:1: docker.io/library/nginx:1 (not by name)",
    "mount Deps: stage 0",
    "copy deps: stage 0",
  ]);
  expect(names.map((range) => range && TEXT.slice(range.start, range.end))).toEqual(["deps", "build"]);
});

it("takes --from for the last stage of a name, and FROM for the latest so far", () => {
  const { sources } = findStageNames(analyze("FROM a AS x\nFROM x\nFROM b AS x\nCOPY --from=x / /\n"));
  expect(sources.flatMap(({ meaning }) => (meaning.kind === "stage" ? [meaning.stage] : []))).toEqual([0, 2]);
});
