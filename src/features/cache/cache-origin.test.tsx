// @vitest-environment happy-dom
import { act } from "react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { ComponentRoot } from "#ui/component-root.ts";
import { analyze } from "#core/analyze.ts";
import { cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { simulateCache } from "#core/build/cache-simulation.ts";
import { sampleBuild } from "#core/record/sample-build.ts";
import { showRecord } from "#document/record/record-actions.ts";
import { initialState, useStore } from "#document/store.ts";
import { CacheOriginSection } from "./cache-origin.tsx";

const TEXT = `FROM golang AS build
COPY go.mod ./
RUN --mount=type=cache,target=/root/.cache go mod download
COPY . .
RUN go build -o /app
FROM alpine
COPY --from=build /app /app
`;

const root = new ComponentRoot();

beforeEach(() => {
  root.open();
});

afterEach(() => {
  root.close();
  useStore.setState(initialState, true);
});

/** The section after a change of main.go, with a choice made. */
async function chosen(origin: string): Promise<string> {
  const analysis = analyze(TEXT);
  const simulation = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, { files: ["main.go"] }));
  await act(async () => root.render(<CacheOriginSection analysis={analysis} simulation={simulation} />));
  const select = document.querySelector("select");
  if (select === null) throw new Error("There is nothing to choose.");
  await act(async () => {
    select.value = origin;
    select.dispatchEvent(new Event("change", { bubbles: true }));
  });
  return document.body.textContent;
}

it("says nothing more where the machine has built before", async () => {
  const text = await chosen("local");
  expect(text).toContain("Where does the cache come from?");
  expect(text).not.toContain("docker");
  expect(document.querySelectorAll("button")).toHaveLength(0);
});

it("says what a fresh runner runs with mode=min, and which flag keeps the other results", async () => {
  const text = await chosen("registry,mode=min");
  expect(text).toMatch(/5 of 5 steps run/);
  expect(text).toContain("--cache-from type=registry,ref=REPO:cache --cache-to type=registry,ref=REPO:cache");
  expect(text).toContain("type=registry,ref=REPO:cache,mode=max");
  const rows = [...document.querySelectorAll("button")].map((row) => row.textContent);
  expect(rows).toContain("COPY go.mod ./not in the cache");
  expect(rows).toContain("COPY . .runs");
});

it("runs only what changed with mode=max", async () => {
  const text = await chosen("gha,mode=max");
  expect(text).toMatch(/3 of 5 steps run/);
  expect(text).not.toContain("not in the cache");
});

it("counts recorded times instead of estimated ones", async () => {
  const steps = [
    { name: "[build 1/5] FROM docker.io/library/golang:latest", from: 0, to: 2 },
    { name: "[stage-1 1/2] FROM docker.io/library/alpine:latest", from: 0, to: 1 },
    { name: "[build 2/5] COPY go.mod ./", from: 0, to: 1 },
    { name: "[build 3/5] RUN --mount=type=cache,target=/root/.cache go mod download", from: 1, to: 61 },
    { name: "[build 4/5] COPY . .", from: 61, to: 62 },
    { name: "[build 5/5] RUN go build -o /app", from: 62, to: 362 },
    { name: "[stage-1 2/2] COPY --from=build /app /app", from: 362, to: 363 },
  ];
  await showRecord("ci.dockerbuild", [sampleBuild(TEXT, steps)]);
  expect(await chosen("none")).toContain("5 of 5 steps run: about 6 min 5 s.");
});
