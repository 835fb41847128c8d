import { afterEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { keepCatalogue } from "#core/images/loaded-catalogue.ts";
import { readImageConfig } from "#core/images/own/read-image-json.ts";
import { toJson } from "#core/export/json.ts";
import { publicAnalysis } from "./public-analysis.ts";

it("leaves what may be secret out of everything that is known of a build, and keeps the rest", () => {
  const buildArgs = { NPM_TOKEN: "t0p", MODE: "fast" };
  const whole = analyze("FROM node\nARG NPM_TOKEN\nARG MODE\nRUN make\n", { buildArgs, platform: "linux/arm64" });
  const bare = publicAnalysis(whole, { withoutSecrets: true });
  expect(toJson(whole)).toContain("t0p");
  expect(toJson(bare)).not.toContain("t0p");
  expect(bare.options).toEqual({ buildArgs: { MODE: "fast" }, platform: "linux/arm64" });
});

it("keeps a named context without what gives access to it", () => {
  const contexts = { src: "https://me:hunter2@example.com/a.git?ref=main#main", docs: "./docs" };
  const bare = publicAnalysis(analyze("FROM alpine\nCOPY --from=src . .\n", { contexts }), { withoutSecrets: true });
  expect(bare.options).toEqual({ contexts: { src: "https://example.com/a.git#main", docs: "./docs" } });
});

afterEach(() => keepCatalogue(undefined));

it("leaves out what only a record says of base images", () => {
  keepCatalogue(imageCatalogue);
  const config = { os: "linux", architecture: "amd64", config: { Env: ["KEY=hunter2"], User: "app" } };
  const variants = [readImageConfig(config)].flatMap((one) => one ?? []);
  const analysisWith = (source: "record" | "inspect") =>
    analyze("FROM example.com/base\n", {
      images: "known",
      ownImages: [{ ref: "example.com/base:latest", source, variants }],
    });
  const recorded = analysisWith("record");
  expect(recorded.build.config?.user).toBe("app");
  expect(publicAnalysis(recorded, { withoutSecrets: false }).build.config?.user).toBe("");
  expect(publicAnalysis(recorded, { withoutSecrets: false }).options).toEqual({ images: "known" });
  const own = analysisWith("inspect");
  expect(publicAnalysis(own, { withoutSecrets: true })).toBe(own);
});
