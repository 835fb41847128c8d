import { beforeAll, describe, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { readImageConfig } from "#core/images/own/read-image-json.ts";
import { analyzeBuilt } from "./analyze-built.ts";
import { cacheView } from "./cache-view.ts";

beforeAll(() => keepCatalogue(imageCatalogue));

const DOCKERFILE = "FROM example.com/base\nRUN a\nRUN b\n";
const NO_CHANGE = { files: [], sources: [] };

const config = { os: "linux", architecture: "amd64", config: { Env: ["FROM_BASE=1"] } };
const variants = [readImageConfig(config)].flatMap((one) => one ?? []);
const ownImages = [{ ref: "example.com/base:latest", source: "record", variants }] as const;

describe("analyzeBuilt", () => {
  it("is the present analysis where nothing has changed", () => {
    const present = analyze(DOCKERFILE, { images: "known", ownImages, buildArgs: { A: "1" } });
    expect(analyzeBuilt({ dockerfile: DOCKERFILE, buildArgs: { A: "1" } }, present)).toBe(present);
  });

  it("has only what was edited run again, whatever the reader or a record says of base images", () => {
    const present = analyze(DOCKERFILE.replace("RUN b", "RUN c"), { images: "known", ownImages });
    const before = analyzeBuilt({ dockerfile: DOCKERFILE }, present);
    expect(before.text).toBe(DOCKERFILE);
    expect(cacheView(before, present, NO_CHANGE)?.runs).toBe(1);
  });

  it("follows what becomes known of base images, and is else kept from one edit to the next", () => {
    const edited = (options: Parameters<typeof analyze>[1]) => analyze("FROM example.com/base\nRUN d\n", options);
    const built = { dockerfile: DOCKERFILE };
    const before = analyzeBuilt(built, edited({ images: "known" }));
    expect(analyzeBuilt(built, edited({ images: "known" }))).toBe(before);
    expect(analyzeBuilt(built, edited({ images: "known", ownImages })).baseImages).not.toEqual(before.baseImages);
  });

  it("is kept while the present base image is one that nothing is known of", () => {
    const built = { dockerfile: "FROM alpine\nRUN a\n" };
    const typed = (tag: string) => analyze(`FROM example.com/${tag}\nRUN a\n`, { images: "known" });
    const before = analyzeBuilt(built, typed("b"));
    expect(before.baseImages).not.toEqual([null]);
    expect(analyzeBuilt(built, typed("ba"))).toBe(before);
    expect(analyzeBuilt(built, analyze("FROM alpine\nRUN b\n", { images: "known" }))).toBe(before);
  });

  it("knows its base image once the catalog is loaded, also where the present one is not in it", () => {
    const built = { dockerfile: "FROM debian\nRUN a\n" };
    const isKnown = (): boolean => {
      const present = analyze("FROM example.com/base\nRUN a\n", { images: "known" });
      return analyzeBuilt(built, present).baseImages.some((image) => image !== null);
    };
    keepCatalogue(undefined);
    expect(isKnown()).toBe(false);
    keepCatalogue(imageCatalogue);
    expect(isKnown()).toBe(true);
  });
});
