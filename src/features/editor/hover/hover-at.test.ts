import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { hoverAt } from "./hover-at.ts";

/** What is said of the word at `|`. */
function said(marked: string, options: AnalyzeOptions = {}): string {
  return (hoverAt(analyze(marked.replace("|", ""), options), marked.indexOf("|"))?.paragraphs ?? ["nothing"]).join(
    "\n",
  );
}

describe("hoverAt", () => {
  it("says what instructions, flags, mounts and directives do", () => {
    expect(said("FR|OM a\n")).toContain("`FROM` starts a new stage");
    expect(said("FROM a\nONBUILD CO|PY x y\n")).toContain("`COPY` copies files");
    expect(said("FROM a\nONBU|ILD COPY x y\n")).toContain("`ONBUILD` stores an instruction for later");
    expect(said("FROM a\nCOPY --li|nk x y\n")).toContain("a layer that doesn't depend on the ones below");
    expect(said("FROM a\nRUN --mo|unt=type=cache,target=/c make\n")).toContain("Mounts files, a cache");
    expect(said("FROM a\nRUN --mount=type=ca|che,target=/c make\n")).toContain("kept between builds");
    expect(said("FROM a\nRUN --mount=type=cache,dst|=/c make\n")).toBe("The path to mount at.");
    expect(said("# che|ck=skip=all\nFROM a\n")).toContain("`# check=` skips checks by name");
    expect(said("FROM a\nRUN ma|ke\n")).toBe("nothing");
  });

  it("says a variable's value and where it was set", () => {
    const text = "ARG V=1\nFROM a:$V AS x\nARG V\nENV W=$V\nFROM x\nRUN echo ${|W} $V\n";
    expect(said(text)).toBe(
      "`W` is `1` here.\nInherited from stage `x`: its `ENV` on line 4 sets it.\nThe shell reads it while the step runs.",
    );
    expect(said("ARG V=1\nFROM a:$|V\n", { buildArgs: { V: "2" } })).toBe(
      "`V` is `2` here.\nSet by the `ARG` before the first `FROM`, line 1. The value comes from `--build-arg`.\nBuildKit substitutes the value before the step runs.",
    );
    expect(said("FROM a\nARG TARGET|ARCH\n", { platform: "linux/arm64" })).toContain("`TARGETARCH` is `arm64` here.");
  });

  it("says what a default makes of it", () => {
    expect(said("FROM a\nARG V\nUSER ${|V:-me}\n")).toContain(
      "`V` is declared and has no value here. Expands to `me`.",
    );
  });

  it("says why an ARG before FROM is not seen in a stage", () => {
    expect(said("ARG V=1\nFROM a\nUSER $|V\n")).toContain(
      "Nothing sets `V` here, so it is empty. An `ARG` before the first `FROM` declares it (line 1). This stage can use it after its own `ARG V`.",
    );
    expect(said("FROM a\nRUN $|TARGETARCH\n")).toContain("this stage has to declare it with `ARG TARGETARCH` first");
  });

  it("says what reads an ARG", () => {
    expect(said("FROM a\nARG |V=1\nUSER $V\nRUN $V\n")).toBe(
      "`V` is `1` here.\nThe value is its default.\nUsed on lines 3 and 4.",
    );
  });

  it("says what this build does with a stage, and who uses it", () => {
    const text = "FROM node AS |deps\nFROM alpine AS test\nCOPY --from=deps / /\nFROM scratch\nCOPY --from=0 / /\n";
    expect(said(text)).toBe(
      "Stage `deps` starts from `node`.\nBuilt for this target. Only what is copied or mounted from it is used.\nUsed by `test` and `stage-2`.",
    );
    expect(said(text, { target: "test" })).toContain("Built for this target");
    expect(said("FROM a AS |x\nFROM b\n")).toContain("Skipped for this target");
    expect(said("FROM a AS x\nFROM b\nCOPY --from=|0 / /\n")).toContain("Stages are numbered from 0: `0` is `x`.");
  });

  it("says what an image is, and whether a stage was meant", () => {
    expect(said("FROM no|de:20 AS x\n")).toBe(
      "Image `docker.io/library/node:20`, the full name that BuildKit uses.\nUsed by `x`.\nIt is pulled for this target.",
    );
    expect(said("FROM a AS builder\nFROM b\nCOPY --from=bui|lde / /\n")).toContain("Did you mean `builder`?");
    expect(said("FROM scra|tch\n")).toContain("an empty file system");
  });

  it("says what is done with a here-document", () => {
    expect(said("FROM a\nRUN <|<E\nb\nc\nE\n")).toBe(
      "A heredoc with 2 lines. Its text is a script that this stage's shell runs.",
    );
    expect(said("FROM a\nRUN <<E|\n#!/usr/bin/env python3\nE\n")).toContain("a file that `/usr/bin/env python3` runs");
    expect(said("FROM a\nCOPY <<'E' /e.t|xt\n$A\nE\n")).toBe("nothing");
    expect(said("FROM a\nCOPY <<'E|' /e.txt\n$A\nE\n")).toBe(
      "A heredoc with 1 line. Its text becomes the file `/e.txt`.\nThe delimiter is quoted, so variables aren't expanded.",
    );
  });

  it("never lets a stranger's text end its code", () => {
    expect(said("FROM a\nARG V=a`b\nUSER $|V\n")).toContain("`V` is `aˋb` here.");
  });

  it("says what a named context is, and what its image sets", () => {
    const options = { contexts: { base: "docker-image://redis:7", files: "./lib" }, images: "known" } as const;
    const at = (marked: string): readonly string[] => {
      const analysis = analyze(marked.replace("|", ""), options, undefined, imageCatalogue);
      return hoverAt(analysis, marked.indexOf("|"))?.paragraphs ?? [];
    };
    const [first, second] = at("FROM ba|se\n");
    expect(first).toBe("Named context `base`: `docker-image://redis:7` is used instead of the image.");
    expect(second).toContain("ENTRYPOINT");
    expect(at("FROM fi|les\n")).toEqual(["Named context `files`: `./lib` is used instead of the image."]);
  });

  it("says that a named context replaces a whole stage, also where the stage is used", () => {
    const options = { contexts: { lib: "./lib" } };
    const rest = "\nRUN make\nFROM b\n";
    const replaced = "Named context `lib`: `./lib` is used instead of stage `lib`.";
    expect(said(`FROM alp|ine AS lib${rest}COPY --from=lib / /\n`, options)).toBe(replaced);
    const ofStage = `Stage \`lib\` starts from \`alpine\`.\n${replaced}\nUsed by \`stage-1\`.`;
    expect(said(`FROM alpine AS l|ib${rest}COPY --from=lib / /\n`, options)).toBe(ofStage);
    expect(said(`FROM alpine AS lib${rest}COPY --from=l|ib / /\n`, options)).toBe(ofStage);
  });
});
