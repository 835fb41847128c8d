import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { simulateCache } from "#core/build/cache-simulation.ts";
import { freshRunView } from "./fresh-run-view.ts";

const TEXT = `FROM golang AS build
COPY go.mod .
RUN --mount=type=cache,target=/go go mod download
COPY . .
RUN go build -o /app
FROM alpine
COPY --from=build /app /app
`;

describe("freshRunView", () => {
  const analysis = analyze(TEXT);
  const simulation = simulateCache(cacheKeyInputsFor(analysis), cacheKeyInputsFor(analysis, { files: ["main.go"] }));
  const durations = analysis.build.steps.map(() => 10);
  const viewOf = (imported: "max" | "min") => freshRunView(analysis, simulation, durations, imported);

  it("says which steps run, and which of them only because the cache lacks their results", () => {
    expect(viewOf("max").rows.map(({ text }) => text)).toEqual([
      "COPY . .",
      "RUN go build -o /app",
      "COPY --from=build /app /app",
    ]);
    const missing = viewOf("min").rows.filter(({ isMissing }) => isMissing);
    expect(missing.map(({ text }) => text)).toEqual([
      "COPY go.mod .",
      "RUN --mount=type=cache,target=/go go mod download",
    ]);
  });

  it("counts the pull of an image that a step runs on, though the steps between them are cached", () => {
    const [base = -1] = analysis.build.steps.flatMap(({ id, name }) => (name.includes("FROM") ? [id] : []));
    const pullsOnly = (imported: "max" | "min") =>
      freshRunView(
        analysis,
        simulation,
        analysis.build.steps.map(({ id }) => (id === base ? 10 : 0)),
        imported,
      ).seconds;
    expect(pullsOnly("max")).toBe(10);
    expect(pullsOnly("min")).toBe(10);
  });

  it("counts the time, and the cache mounts that start empty", () => {
    expect(viewOf("max")).toMatchObject({ runs: 3, total: 5, emptyMounts: 0 });
    expect(viewOf("min")).toMatchObject({ runs: 5, total: 5, emptyMounts: 1 });
    expect(viewOf("min").seconds).toBeGreaterThan(viewOf("max").seconds);
  });
});
