import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { graphView } from "./graph-view.ts";
import { longestChain } from "./longest-chain.ts";
import { shownBuilds } from "#document/analysis/shown-builds.ts";
import { dependencyChain } from "#document/stages/dependency-chain.ts";
import { PLAIN_DRAWING } from "./plain-drawing.ts";

const TEXT = `FROM node:22 AS deps
RUN npm ci
FROM deps AS web
RUN npm run build
FROM golang:1.23 AS api
RUN go build
RUN go vet
FROM deps AS test
RUN npm test
FROM alpine AS app
COPY --from=api /api /api
COPY --from=web /web /web
`;

const OPTIONS = {
  direction: "right",
  ...PLAIN_DRAWING,
  screenWidth: 900,
} as const;

describe("shownBuilds", () => {
  it("gives the chosen target first, each further stage once, and nothing for a name that no stage has", () => {
    const analysis = analyze(TEXT, { target: "api" });
    const builds = shownBuilds(analysis, ["test", "API", "nowhere", "Test", "app"]);
    expect(builds.map(({ stage }) => stage)).toEqual([2, 3, 4]);
    expect(builds[0]).toBe(analysis.build);
  });

  it("lights what any of the targets builds, and says of each stage which it is built for", () => {
    const analysis = analyze(TEXT, { target: "api" });
    const view = graphView(analysis, { ...OPTIONS, builds: shownBuilds(analysis, ["test"]) });
    expect(view.cards.map(({ label, build, targets }) => [label, build, targets])).toEqual([
      ["deps", "built", [3]],
      ["web", "skipped", []],
      ["api", "target", [2]],
      ["test", "target", [3]],
      ["app", "skipped", []],
    ]);
    expect(view.edges.filter(({ build }) => build === "built").map(({ id }) => id)).toEqual([
      "image:docker.io/library/node:22>stage:0:from",
      "image:docker.io/library/golang:1.23>stage:2:from",
      "stage:0>stage:3:from",
    ]);
    expect(view.cards.map(({ tags }) => tags.find(({ kind }) => kind === "for")?.text)).toEqual([
      "for test",
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("says in a reason which target it is about", () => {
    const analysis = analyze(TEXT);
    const builds = shownBuilds(analysis, ["test"]);
    const view = graphView(analysis, { ...OPTIONS, builds });
    expect(view.cards.map(({ reason }) => reason)).toEqual([
      "In the image: `test` starts FROM it.",
      "Built: `app` copies /web from it.",
      "Built: `app` copies /api from it.",
      "A target: its file system is one of the images.",
      "A target: its file system is one of the images.",
    ]);
    expect(dependencyChain(analysis, "stage:3", builds)).toEqual([]);
    const api = analyze(TEXT, { target: "api" });
    expect(dependencyChain(api, "stage:0", shownBuilds(api, ["test"])).map(({ edge }) => edge)).toEqual([
      "stage:0>stage:3:from",
    ]);
  });

  it("finds the longest chain of all targets together", () => {
    const analysis = analyze(TEXT, { target: "test" });
    expect(longestChain(analysis)?.stages).toEqual([0, 3]);
    expect(longestChain(analysis, shownBuilds(analysis, ["app"]))?.stages).toEqual([0, 1, 4]);
  });

  it("calls nothing skipped that one of the targets needs", () => {
    const analysis = analyze(TEXT, { target: "deps" });
    const view = graphView(analysis, { ...OPTIONS, skipped: "hide", builds: shownBuilds(analysis, ["api"]) });
    expect(view.cards.map(({ label }) => label)).toEqual(["deps", "api"]);
    expect(view.sources.map(({ build }) => build)).toEqual(["built", "built"]);
  });
});
