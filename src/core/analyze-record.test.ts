import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { openRecord } from "#formats/record/open-record.ts";
import { analyzeRecord } from "./analyze-record.ts";
import { imageCatalogue } from "./images/image-catalogue.ts";
import { readImageConfig } from "./images/own/read-image-json.ts";
import type { OwnImageVariant } from "./images/own/own-image.ts";
import { lint } from "./lint/lint.ts";
import type { BuildRecord } from "./record/build-record.ts";
import { sampleBuild } from "./record/sample-build.ts";

const TEXT = "FROM example.com/base:1 AS base\nRUN a\nFROM base\nWORKDIR app\nRUN b\n";

const CONFIG = {
  os: "linux",
  architecture: "amd64",
  config: { Env: ["PATH=/opt/bin:/bin", "MODE=fast"], WorkingDir: "/srv", User: "app", Entrypoint: ["/run"] },
};

function variants(...configs: readonly object[]): readonly OwnImageVariant[] {
  return configs.flatMap((config) => readImageConfig(config) ?? []);
}

describe("analyzeRecord", () => {
  it("knows what the image at the bottom of the target sets", () => {
    const build = sampleBuild(TEXT, [], { baseImageConfigs: variants(CONFIG) });
    const made = analyzeRecord(build, { images: "known" }, lint, imageCatalogue);
    expect(made?.images.map(({ ref, source }) => [ref, source])).toEqual([["example.com/base:1", "record"]]);
    expect(made?.analysis.build.config).toMatchObject({
      env: ["PATH=/opt/bin:/bin", "MODE=fast"],
      workingDir: "/srv/app",
      user: "app",
      entrypoint: ["/run"],
    });
    expect(made?.analysis.baseImages[1]).toMatchObject({ name: "example.com/base", tag: "1" });
  });

  it("takes the configuration of the platform that is built for", () => {
    const arm = { ...CONFIG, architecture: "arm64", config: { ...CONFIG.config, User: "arm" } };
    const build = sampleBuild(TEXT, [], { baseImageConfigs: variants(CONFIG, arm), platform: "linux/arm64" });
    expect(analyzeRecord(build, { images: "known" }, lint, imageCatalogue)?.analysis.build.config?.user).toBe("arm");
  });

  it("leaves the image unknown where the record doesn't describe it", () => {
    const made = analyzeRecord(sampleBuild(TEXT, []), { images: "known" }, lint, imageCatalogue);
    expect(made?.images).toEqual([]);
    expect(made?.analysis.baseImages[1]).toBeNull();
    const own = [{ ref: "example.com/base:1", source: "inspect", variants: variants(CONFIG) }] as const;
    const known = analyzeRecord(sampleBuild(TEXT, []), { images: "known", ownImages: own }, lint, imageCatalogue);
    expect(known?.analysis.build.config?.user).toBe("app");
  });

  it("has nothing to analyze without the Dockerfile", () => {
    expect(analyzeRecord(sampleBuild(null, []), {})).toBeNull();
  });

  const shared = join(import.meta.dirname, "../../../shared/records");
  it.skipIf(!existsSync(shared))("comes to the image that real builds made", async () => {
    const files = readdirSync(shared).filter((name) => name.endsWith(".dockerbuild"));
    const builds = await Promise.all(files.map((name) => buildsIn(join(shared, name))));
    const compared = builds.flat().flatMap((build) => {
      const made = analyzeRecord(build, { images: "known" }, undefined, imageCatalogue)?.analysis.build;
      const real = build.imageConfigs.find(({ platform }) => platform === made?.platform) ?? build.imageConfigs[0];
      if (!made || !real) return [];
      const { env, workingDir, user, entrypoint, cmd } = real.config;
      const written = env.map(({ name, value }) => `${name}=${value ?? ""}`);
      expect(made.config).toMatchObject({ env: written, workingDir, user, entrypoint, cmd });
      return [build.ref];
    });
    expect(compared.length).toBeGreaterThan(17);
  });
});

async function buildsIn(file: string): Promise<readonly BuildRecord[]> {
  const opened = await openRecord(new Uint8Array(readFileSync(file)), true);
  return opened.kind === "ok" ? opened.builds : [];
}
