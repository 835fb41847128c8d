import { beforeAll, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { cacheAdvice } from "./cache-advice.ts";
import { cacheView, changeableSources, namedFiles } from "#document/cache/cache-view.ts";

const NODE = `FROM node:20 AS build
WORKDIR /app
COPY . .
RUN npm ci
RUN npm run build

FROM alpine@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef
COPY --from=build /app/dist /dist
`;

interface TriedChange {
  readonly files?: string[];
  readonly sources?: string[];
  readonly args?: Record<string, string>;
}

beforeAll(() => keepCatalogue(imageCatalogue));

function viewOf(text: string, change: TriedChange, before = text) {
  const analysis = analyze(text, { buildArgs: change.args ?? {}, images: "known" });
  const view = cacheView(analyze(before, { images: "known" }), analysis, change);
  if (view === null) throw new Error("there is no view");
  return {
    analysis,
    view,
    advice: cacheAdvice(analyze(before, { images: "known" }), analysis, view.simulation, change),
  };
}

function wordsOf(text: string, change: TriedChange, before = text): readonly string[] {
  const { view } = viewOf(text, change, before);
  return view.stages
    .flatMap(({ rows }) => rows)
    .flatMap(({ kind, words }) =>
      kind === "runs" ? [words.map((part) => (part.kind === "code" ? `\`${part.text}\`` : part.text)).join("")] : [],
    );
}

describe("cacheView", () => {
  it("counts for each stage and for the whole", () => {
    const { view } = viewOf(NODE, { files: ["src/app.ts"] });
    expect([view.runs, view.total]).toEqual([4, 7]);
    expect(view.stages.map(({ label, runs, total }) => [label, runs, total])).toEqual([
      ["sources", 0, 0],
      ["build", 3, 5],
      ["stage-1", 1, 2],
    ]);
  });

  it("says the causal chain in words", () => {
    expect(wordsOf(NODE, { files: ["src/app.ts"] })).toEqual([
      "This step uses `src/app.ts`.",
      "`COPY . .` (line 3) uses `src/app.ts`, so this step runs again.",
      "`COPY . .` (line 3) uses `src/app.ts`, so `RUN npm ci` (line 4) runs again, so this step runs again.",
      "`COPY . .` (line 3) uses `src/app.ts`, so `RUN npm ci` (line 4) and `RUN npm run build` (line 5) run again, so this step, which uses its files, runs again.",
    ]);
  });

  it("says what became of an edited step", () => {
    expect(wordsOf(NODE.replace("run build", "run make"), {}, NODE)[0]).toBe("This step is a different command.");
    expect(wordsOf("FROM alpine\nUSER a\nRUN x\n", {}, "FROM alpine\nRUN x\n")).toEqual([
      "This step runs as a different user.",
    ]);
    expect(wordsOf("FROM alpine\nENV A=1\nRUN x\n", {}, "FROM alpine\nRUN x\n")).toEqual([
      "This step runs with a different `A`.",
    ]);
    expect(wordsOf("FROM alpine\nRUN x\nRUN y\n", {}, "FROM alpine\nRUN x\n")).toEqual([
      "The previous build didn't have this step.",
    ]);
  });

  it("has nothing to say while one of the two can't be built", () => {
    expect(cacheView(analyze("FROM alpine\nCOPY a\n"), analyze("FROM alpine\n"), {})).toBeNull();
  });

  it("offers what can change: names that are not pinned, files that are copied or mounted", () => {
    const analysis = analyze(`${NODE}COPY a.txt b/ *.c /x/\nRUN --mount=target=/m,source=src make\n`);
    expect(changeableSources(analysis)).toEqual([
      { identifier: "docker-image://docker.io/library/node:20", name: "node:20" },
    ]);
    expect(namedFiles(analysis)).toEqual(["a.txt", "b", "src"]);
  });
});

describe("cacheAdvice", () => {
  it("copies what names the packages first, and says how many steps that saves", () => {
    const { advice } = viewOf(NODE, { files: ["src/app.ts"] });
    expect(advice[0]).toMatchObject({ saved: 1, line: 3 });
    expect(advice[0]?.text).toContain(
      "COPY package.json package-lock.json ./\nRUN npm ci\nCOPY . .\nRUN npm run build\n",
    );
  });

  it("does not where the packages change", () => {
    const { advice } = viewOf(NODE, { files: ["package.json"] });
    expect(advice.map(({ key }) => key)).toEqual(["mount 4"]);
  });

  it("links copies where a base changes", () => {
    const text = "FROM golang AS b\nRUN x\nFROM alpine\nCOPY --from=b /a /a\nCOPY c /c\n";
    const { advice } = viewOf(text, { sources: ["docker-image://docker.io/library/alpine:latest"] });
    expect(advice).toMatchObject([{ key: "link", saved: 2 }]);
    expect(advice[0]?.text).toContain("COPY --link --from=b /a /a\nCOPY --link c /c\n");
  });

  it("leaves out files that a build rarely needs", () => {
    const { advice } = viewOf(NODE, { files: ["README.md"] });
    expect(advice.find(({ key }) => key === "ignore")).toMatchObject({
      saved: 4,
      text: null,
      dockerignore: "README.md\n",
    });
  });

  it("declares an argument where it is used first", () => {
    const text = "FROM alpine\nARG VERSION=1\nRUN apk add curl\nRUN make\nRUN echo $VERSION > /v\n";
    const { advice } = viewOf(text, { args: { VERSION: "2" } });
    expect(advice).toMatchObject([{ key: "arg 1", saved: 2, line: 2 }]);
    expect(advice[0]?.text).toBe("FROM alpine\nRUN apk add curl\nRUN make\nARG VERSION=1\nRUN echo $VERSION > /v\n");
  });

  it("leaves an argument where nothing says that it is used later, or that it is used at all", () => {
    const used = "FROM alpine\nARG VERSION=1\nRUN echo ${VERSION}\nRUN make\n";
    expect(viewOf(used, { args: { VERSION: "2" } }).advice).toEqual([]);
    const silent = "FROM alpine\nARG VERSION=1\nRUN make\nRUN test\n";
    expect(viewOf(silent, { args: { VERSION: "2" } }).advice).toEqual([]);
  });

  it("promises nothing for an edit of the text itself", () => {
    const { advice } = viewOf(NODE.replace("npm run build", "npm run make"), {}, NODE);
    expect(advice.filter(({ saved }) => saved > 0)).toEqual([]);
  });

  it("is silent where nothing runs", () => {
    expect(viewOf(NODE, {}).advice).toEqual([]);
  });
});
