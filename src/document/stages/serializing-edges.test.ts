import { describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { lint } from "#core/lint/lint.ts";
import { serializingEdges, serialSentence } from "./serializing-edges.ts";

function signs(text: string, target = ""): readonly string[] {
  const analysis = analyze(text, { target }, lint);
  return serializingEdges(analysis, [analysis.build]).map((one) => `${one.edge}: ${serialSentence(one)}`);
}

const PACKAGES = `FROM node:22 AS deps
RUN npm ci
FROM node:22 AS build
COPY --from=deps /node_modules /node_modules
RUN npm run build
FROM nginx:1.27
COPY --from=deps /node_modules /node_modules
COPY --from=build /dist /dist
`;

describe("serializingEdges", () => {
  it("finds the one edge but for which two stages that are needed anyway would run side by side", () => {
    expect(signs(PACKAGES)).toEqual([
      "stage:0>stage:1:copy: `build` waits for `deps` only because of this COPY. Without it, the two would run in parallel.",
    ]);
  });

  it("names a mount by its instruction", () => {
    const text = PACKAGES.replace(/COPY.*\nRUN npm run/u, "RUN --mount=from=deps,target=/d npm run");
    expect(signs(text)[0]).toContain("only because of this RUN --mount.");
  });

  it("finds packages that are installed below a COPY which they do not need", () => {
    const text = `FROM golang:1.23 AS build
RUN go build -o /app .
FROM alpine:3.20
COPY --from=build /app /app
RUN apk add --no-cache tini
`;
    expect(signs(text)).toEqual([
      "stage:0>stage:1:copy: The install in `stage-1` waits for `build` only because it comes after this COPY. If it came first, both would run in parallel.",
    ]);
  });

  it.each([
    [
      "an edge that brings a stage into the build",
      PACKAGES.replace(/FROM nginx:1.27\nCOPY --from=deps.*\n/u, "FROM nginx:1.27\n"),
    ],
    ["a chain of FROM", "FROM a AS x\nRUN make\nFROM x AS y\nRUN make\nFROM z\nCOPY --from=x / /\nCOPY --from=y / /\n"],
    ["two ways to the same stage", PACKAGES.replace("FROM node:22 AS build", "FROM deps AS build")],
    [
      "stages that do nothing of length",
      PACKAGES.replace("RUN npm run build", "WORKDIR /x").replace("RUN npm ci", "WORKDIR /y"),
    ],
    ["a text that does not build", `${PACKAGES}FOO\n`],
  ])("is silent about %s", (_, text) => {
    expect(signs(text)).toEqual([]);
  });

  it("looks at the target that is built", () => {
    expect(signs(PACKAGES, "build")).toEqual([]);
  });
});
