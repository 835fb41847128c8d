import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { outline } from "./outline.ts";

const TEXT = `# deps installs all
FROM node:22 AS deps
COPY package.json ./
RUN npm ci

FROM deps AS test
RUN npm test

FROM deps AS build
RUN npm run build

FROM scratch
COPY --from=build /app/dist /srv
COPY --from=busybox /bin/sh /bin/sh
`;

describe("outline", () => {
  it("says of a text that doesn't build what is needed, not what is built", () => {
    const reasons = outline(analyze("FROM a AS base\nFROM base AS lib\nFROM a AS other\nFROM lib\nFOO\n")).map(
      ({ reason }) => reason,
    );
    expect(reasons).toEqual([
      "Needed: `lib` starts FROM it.",
      "Needed: `stage-3` starts FROM it.",
      "Not needed yet: `stage-3` needs nothing from it.",
      "The target: an error keeps it from building.",
    ]);
  });

  it("doesn't guess the target while the last FROM has an error", () => {
    const stages = outline(analyze("FROM a AS base\nFROM base AS lib\nFROM b c d e\nRUN x\n"));
    expect(stages.map(({ build, ships, reason }) => [build, ships, reason])).toEqual([
      ["built", false, "Not known yet: the last FROM has an error."],
      ["built", false, "Not known yet: the last FROM has an error."],
    ]);
    const named = outline(analyze("FROM a AS base\nFROM base AS lib\nFROM b c d e\n", { target: "lib" }));
    expect(named.map(({ build }) => build)).toEqual(["built", "target"]);
  });

  it("says in words what the graph shows, stage by stage", () => {
    const stages = outline(analyze(TEXT)).map((stage) => ({
      name: stage.label,
      build: stage.build,
      base: stage.base,
      takes: stage.takes.map((take) => `${take.line}: ${take.text}`),
      reason: stage.reason,
      details: stage.details,
      contents: stage.contents,
    }));
    expect(stages).toEqual([
      {
        name: "deps",
        build: "built",
        base: "Starts from the `node:22` image.",
        takes: ["3: Copies package.json → ./ from the build context."],
        reason: "Built: `build` starts FROM it.",
        details: ["`build` starts from `deps` (line 9).", "`stage-3` copies /app/dist from `build` (line 13)."],
        contents: "2 instructions: COPY, RUN.",
      },
      {
        name: "test",
        build: "skipped",
        base: "Starts from the `deps` stage.",
        takes: [],
        reason: "Skipped: `stage-3` needs nothing from it.",
        details: ["No other stage uses it."],
        contents: "1 instruction: RUN.",
      },
      {
        name: "build",
        build: "built",
        base: "Starts from the `deps` stage.",
        takes: [],
        reason: "Built: `stage-3` copies /app/dist from it.",
        details: [],
        contents: "1 instruction: RUN.",
      },
      {
        name: "stage-3",
        build: "target",
        base: "Starts from an empty file system (scratch).",
        takes: ["13: Copies /app/dist → /srv from the `build` stage.", "14: Copies /bin/sh → /bin/sh from `busybox`."],
        reason: "The target: its file system is the image.",
        details: [],
        contents: "2 instructions: COPY.",
      },
    ]);
  });

  it("names what can be built at the same time", () => {
    const text = "FROM a AS x\nFROM b AS y\nFROM c\nCOPY --from=x / /x\nCOPY --from=y / /y\n";
    expect(outline(analyze(text)).map((stage) => stage.parallel)).toEqual([
      "Can run in parallel with `y`.",
      "Can run in parallel with `x`.",
      "",
    ]);
  });

  it("is empty if there is no stage", () => {
    expect(outline(analyze("# nothing\n"))).toEqual([]);
  });
});

it("says that a variable has no value, and shows the image as it is in the text", () => {
  const analysis = analyze("ARG GO_VERSION\nFROM golang:${GO_VERSION}-alpine\n");
  expect(outline(analysis)[0]?.base).toContain("golang:${GO_VERSION}-alpine");
});
