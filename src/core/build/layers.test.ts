import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { baseInputOf } from "./layers-base-input.ts";
import { baseSizeOf } from "./layers-base-sizes.ts";
import { configValues } from "./layers-config.ts";
import { leftBehind } from "./layers-left-behind.ts";
import { shippedLayers } from "./layers.ts";
import { compareWithSingleStage } from "./single-stage/single-stage.ts";

function layersOf(text: string, target = "") {
  const { build, stages } = analyze(text, { target });
  return shippedLayers({ steps: build.steps, stages }).map(({ kind, line, copiesFrom, isLinked }) =>
    [
      kind,
      line,
      ...copiesFrom.map((id) => build.steps[id]?.name.replace(/^\[.*?\] /, "")),
      ...(isLinked ? ["linked"] : []),
    ].join(" "),
  );
}

describe("the layers of an image", () => {
  it("are in order from the base to the top, those of stages it starts from included", () => {
    const text =
      "FROM alpine AS base\nRUN a\nFROM golang AS build\nRUN b\nFROM base\nCOPY --from=build /x /x\nCOPY y /y\nENV A=b\nWORKDIR /w\n";
    expect(layersOf(text)).toEqual(["base 1", "run 2", "copy 6 RUN b", "copy 7 local://context", "directory 9"]);
  });

  it("have no base on scratch", () => {
    expect(layersOf("FROM golang AS build\nRUN b\nFROM scratch\nCOPY --from=build /x /x\n")).toEqual(["copy 4 RUN b"]);
    expect(layersOf("FROM scratch\nCOPY a /\nCOPY b /\n")).toEqual([
      "copy 2 local://context",
      "copy 3 local://context",
    ]);
    expect(layersOf("FROM scratch\n")).toEqual([]);
  });

  it("keep linked copies as their own layers", () => {
    expect(layersOf("FROM alpine\nRUN a\nCOPY --link x /x\nCOPY --link y /y\nRUN b\n")).toEqual([
      "base 1",
      "run 2",
      "copy 3 local://context linked",
      "copy 4 local://context linked",
      "run 5",
    ]);
  });

  it("know a stage that equals another one by its step", () => {
    const text = "FROM alpine AS a\nRUN x\nFROM alpine AS b\nRUN x\nCOPY --from=a /o /o\n";
    expect(layersOf(text)).toHaveLength(3);
  });

  it("tell mounts from the base", () => {
    const { build, stages } = analyze("FROM scratch\nRUN --mount=from=busybox,target=/b /b/sh\n");
    const [layer] = shippedLayers({ steps: build.steps, stages });
    expect(layer).toMatchObject({ kind: "run", mountsFrom: [0] });
  });
});

const TEXT = `FROM alpine AS base
ENV A=1 B=2
USER root
LABEL team=web
CMD ["sh"]

FROM base
ENV B=3
WORKDIR /srv
WORKDIR app
EXPOSE 80 443/udp
VOLUME /data
HEALTHCHECK --interval=30s CMD wget -q localhost
ENTRYPOINT ["/bin/app", "--flag with blank"]
STOPSIGNAL SIGINT
USER 1000
`;

describe("the configuration of an image", () => {
  it("says of every value which line it comes from", () => {
    const { build, parsed } = analyze(TEXT);
    const values = build.config ? configValues(build.config, parsed.stages, build.ships) : [];
    expect(values.map(({ field, key, value, line, stage }) => `${field} ${key}=${value} @${line} #${stage}`)).toEqual([
      "user =1000 @16 #1",
      "workdir =/srv/app @10 #1",
      'entrypoint =/bin/app "--flag with blank" @14 #1',
      "port =443/udp @11 #1",
      "port =80/tcp @11 #1",
      "volume =/data @12 #1",
      "healthcheck =wget -q localhost (every 30 s) @13 #1",
      "stopsignal =SIGINT @15 #1",
      "env PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin @0 #-1",
      "env A=1 @2 #0",
      "env B=3 @8 #1",
      "label team=web @4 #0",
    ]);
  });

  it("forgets an inherited CMD behind a new ENTRYPOINT", () => {
    const { build, parsed } = analyze(TEXT);
    const values = build.config ? configValues(build.config, parsed.stages, build.ships) : [];
    expect(values.some(({ field }) => field === "cmd")).toBe(false);
  });
});

describe("what is left behind", () => {
  it("is every stage without a layer in the image, with what was taken from it", () => {
    const text =
      "FROM golang AS build\nCOPY . .\nRUN a\nRUN b\nFROM build AS test\nRUN t\nFROM alpine\nCOPY --from=build /x /y /z/\n";
    const { build, stages, graph } = analyze(text);
    expect(leftBehind(build, stages, graph)).toEqual([
      {
        stage: 0,
        isBuilt: true,
        runs: 2,
        copies: 1,
        taken: [{ by: 2, line: 8, kind: "copy", sources: ["/x", "/y"] }],
      },
      { stage: 1, isBuilt: false, runs: 1, copies: 0, taken: [] },
    ]);
  });
});

describe("one stage instead of several", () => {
  it("ships every step of everything that is built, and every base", () => {
    const text = "FROM golang AS build\nCOPY . .\nRUN a\nFROM alpine\nRUN c\nCOPY --from=build /x /x\n";
    const { build, stages } = analyze(text);
    expect(compareWithSingleStage(build, stages)).toMatchObject({
      now: { bases: ["docker.io/library/alpine:latest"], runs: 1, copies: 1 },
      single: { bases: ["docker.io/library/golang:latest", "docker.io/library/alpine:latest"], runs: 2, copies: 1 },
      needless: 1,
    });
  });

  it("ships the same where there is one stage only", () => {
    const { build, stages } = analyze("FROM alpine\nCOPY . .\nRUN a\n");
    const { now, single, needless } = compareWithSingleStage(build, stages);
    expect(single).toEqual(now);
    expect(needless).toBe(0);
  });
});

describe("the sizes of bases", () => {
  it.each([
    ["docker.io/library/alpine:3.20", 8],
    ["docker.io/library/node:24.11-trixie-slim", 230],
    ["docker.io/library/node:20-alpine@sha256:0123", 171],
    ["docker.io/library/debian:12", 117],
    ["docker.io/library/debian:12-slim", null],
    ["docker.io/library/ubuntu:24.04", null],
    ["docker.io/library/rust:1-slim", null],
    ["gcr.io/distroless/static-debian12:nonroot", 2],
    ["docker.io/me/alpine:3", null],
    ["localhost:5000/x", null],
    ["docker.io/library/constructor:1", null],
  ])("of %s is %j MB", (ref, size) => {
    expect(baseSizeOf(ref)?.megabytes ?? null).toBe(size);
  });

  it("have a date each", () => {
    for (const ref of ["docker.io/library/node:24", "docker.io/library/python:3-slim", "gcr.io/distroless/static"])
      expect(baseSizeOf(ref)?.date).toMatch(/^20\d\d(-\d\d)?$/);
  });
});

const FOLDER = new URL("../../../../shared/conformance/", import.meta.url);

/** One in this many cases is looked at; STAGELIGHT_CASES=all has all of them looked at. */
const ONE_OF = process.env["STAGELIGHT_CASES"] === "all" ? 1 : 6;

describe.runIf(existsSync(FOLDER))("the layers of the conformance cases", () => {
  it.each(["real", "synthetic"])(
    "come one for each instruction that makes one, in %s",
    (group) => {
      let compared = 0;
      const lines = readFileSync(new URL(`${group}.jsonl`, FOLDER), "utf8")
        .trimEnd()
        .split("\n");
      for (const [at, line] of lines.entries()) {
        if (at % ONE_OF !== 0) continue;
        const { source, options } = JSON.parse(line);
        const { build, stages } = analyze(source, options);
        if (build.steps.length === 0 || /^\s*onbuild/im.test(source)) continue;
        compared++;
        const layers = shippedLayers({ steps: build.steps, stages }).filter(({ kind }) => kind !== "base");
        const expected = build.ships
          .toReversed()
          .flatMap((stage) => stages[stage]?.instructions ?? [])
          .flatMap(({ keyword }) =>
            keyword === "run" ? ["run"] : keyword === "copy" || keyword === "add" ? ["copy"] : [],
          );
        // WORKDIR / makes none, and its path may be a variable: directories are left out on both sides
        const kinds = layers.map(({ kind }) => kind).filter((kind) => kind !== "directory");
        expect({ source, kinds }).toEqual({ source, kinds: expected });
        for (const step of build.steps)
          expect([-1, ...step.inputs]).toContain(baseInputOf({ steps: build.steps, stages }, step));
      }
      expect(compared).toBeGreaterThan(300 / ONE_OF);
    },
    60_000,
  );
});
