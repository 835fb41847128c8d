import { beforeEach, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { forgetHintFinder, loadHintFinder } from "#document/analysis/hint-finder.ts";
import { cacheView } from "#document/cache/cache-view.ts";
import { cacheAdvice } from "./cache-advice.ts";

beforeEach(() => {
  forgetHintFinder();
  keepCatalogue(imageCatalogue);
});

function keysOf(text: string, change = { files: ["src/app.ts"] }): readonly string[] {
  const analysis = analyze(text, { images: "known" });
  const view = cacheView(analysis, analysis, change);
  if (view === null) throw new Error("there is no view");
  return cacheAdvice(analysis, analysis, view.simulation, change).map(({ key }) => key.replace(/ \d+$/, ""));
}

describe("what would help", () => {
  it("is the same whether the rules are loaded or not", async () => {
    const texts = ["FROM node:24\nCOPY . .\nRUN npm ci\n", "FROM a\nCOPY . /src\nRUN b\nCOPY --from=nginx /x /opt/x\n"];
    const early = texts.map((text) => keysOf(text));
    expect(early).toEqual([["finer", "mount"], ["link"]]);
    await loadHintFinder();
    expect(texts.map((text) => keysOf(text))).toEqual(early);
  });

  it("never links a copy over what may be a symbolic link, or one that needs names of users", () => {
    const copy = (line: string): string => `FROM a\nCOPY . /src\nRUN b\n${line}\n`;
    expect(keysOf(copy("COPY --from=nginx /x /opt/x"))).toContain("link");
    for (const place of ["/bin/x", "/lib64/", "/var/run/x", "/usr/sbin/x"])
      expect(keysOf(copy(`COPY --from=nginx /x ${place}`))).not.toContain("link");
    expect(keysOf(copy("RUN ln -s /data /opt\nCOPY --from=nginx /x /opt/x"))).not.toContain("link");
    expect(keysOf(copy("COPY --from=nginx --chown=app /x /opt/x"))).not.toContain("link");
    expect(keysOf(copy("COPY --from=nginx --chown=10:10 /x /opt/x"))).toContain("link");
  });

  it("keeps what later steps need out of cache mounts, and other users too", () => {
    expect(keysOf("FROM node:24\nCOPY . .\nRUN npm ci\n")).toContain("mount");
    expect(keysOf("FROM a\nUSER root\nCOPY . .\nRUN npm ci\n")).toContain("mount");
    // an unknown image may set another user
    expect(keysOf("FROM a\nCOPY . .\nRUN npm ci\n")).not.toContain("mount");
    expect(keysOf("FROM golang:1.25\nCOPY . .\nRUN go mod download\nRUN go build\n")).not.toContain("mount");
    expect(keysOf("FROM node:24\nUSER node\nCOPY . .\nRUN npm ci\n")).not.toContain("mount");
  });

  it("moves no command to where it would run in another directory or with other variables", () => {
    expect(keysOf("FROM a\nWORKDIR /app\nCOPY . .\nRUN npm ci\nRUN c\n")).toContain("finer");
    expect(keysOf("FROM a\nCOPY . .\nWORKDIR /app\nRUN npm ci\nRUN c\n")).not.toContain("finer");
    expect(keysOf("FROM a\nWORKDIR /app\nCOPY . .\nENV CI=1\nRUN npm ci\nRUN c\n")).not.toContain("finer");
  });
});
