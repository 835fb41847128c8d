import { describe, expect, it } from "vitest";
import type { AnalyzeOptions } from "#core/analysis.ts";
import { analyze } from "#core/analyze.ts";
import { buildChange, buildChangeSentence, shipmentOf } from "./build-change.ts";

const TEXT = `FROM node:22 AS build
RUN npm ci
FROM alpine AS base
RUN apk add tini
FROM base AS app
COPY --from=build /dist /dist
`;

function change(before: string, now: string, options: AnalyzeOptions = {}) {
  const [one, other] = [shipmentOf(analyze(before, options)), shipmentOf(analyze(now, options))];
  if (one === null || other === null) throw new Error("both texts have to build");
  const found = buildChange(one, other);
  return found === null ? null : { sentence: buildChangeSentence(found), keep: found.keep };
}

describe("buildChange", () => {
  it("says which stage is the default now that one is appended, and what ships", () => {
    expect(change(TEXT, `${TEXT}FROM debian AS debug\nCOPY --from=build /dist /dist\n`)).toEqual({
      sentence:
        "The default target changed from `app` to `debug`. The image now contains files from `debug`. It no longer contains those from `base` and `app`.",
      keep: "app",
    });
  });

  it("says so, too, where the new stage starts from the old one, and nothing is lost", () => {
    expect(change(TEXT, `${TEXT}FROM app AS debug\n`)?.sentence).toBe(
      "The default target changed from `app` to `debug`. The image now contains files from `debug`.",
    );
  });

  it("says that all of a stage ships of which only some files did", () => {
    expect(change(TEXT, `${TEXT}FROM build AS debug\n`)?.sentence).toBe(
      "The default target changed from `app` to `debug`. The image now contains files from `debug`. It no longer contains those from `base` and `app`. The image now contains everything in `build`, not just what was copied from it.",
    );
  });

  it("says so where the last stage goes, which nobody can ask for any more", () => {
    expect(change(TEXT, TEXT.replace(/FROM base[^]*/u, ""))).toMatchObject({
      sentence: expect.stringContaining("The default target changed from `app` to `base`."),
      keep: "",
    });
  });

  it("says that files no longer get into the image", () => {
    expect(change(TEXT, TEXT.replace("COPY --from=build /dist /dist\n", ""))).toEqual({
      sentence: "The contents of the `app` image have changed. The image no longer contains files from `build`.",
      keep: "",
    });
  });

  it("says that another stage lies below the target that was chosen", () => {
    expect(change(TEXT, TEXT.replace("FROM base AS app", "FROM build AS app"), { target: "app" })?.sentence).toBe(
      "The contents of the `app` image have changed. The image no longer contains files from `base`. The image now contains everything in `build`, not just what was copied from it.",
    );
  });

  it.each([
    ["another name", TEXT.replaceAll("app", "web")],
    ["another base image", TEXT.replace("alpine", "alpine:3.20")],
    ["one more copy", `${TEXT}COPY --from=build /bin /bin\n`],
    ["a copy of a stage that is new", `FROM busybox AS tools\n${TEXT}COPY --from=tools /bin /bin\n`],
    ["a stage above that nothing uses", `FROM busybox AS tools\n${TEXT}`],
  ])("is silent about %s", (_, now) => {
    expect(change(TEXT, now)).toBeNull();
  });

  it("is silent about a last stage unnamed that moves", () => {
    const text = "FROM a AS x\nFROM b\nCOPY --from=x / /\n";
    expect(change(text, `FROM c AS y\n${text}`)).toBeNull();
  });

  it("is silent while a text of one stage becomes one of two", () => {
    expect(change("FROM a AS x\n", "FROM a AS x\nFROM b\n")).toBeNull();
  });

  it("knows nothing of a text that does not build", () => {
    expect(shipmentOf(analyze("FROM a\nFOO\n"))).toBeNull();
    expect(shipmentOf(analyze(""))).toBeNull();
  });
});
