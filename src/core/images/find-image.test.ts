import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { countFamilies, findImage } from "./find-image.ts";

const SAMPLES = join(import.meta.dirname, "../../../../shared/images/samples.json");

/** An image, the expression of its tags, and some of them. */
type Sample = readonly [image: string, tags: string, samples: readonly string[]];

describe("finding what is known of an image", () => {
  it("goes by the tag", () => {
    expect(findImage("docker.io/library/golang:1.26-alpine")).toMatchObject({
      distro: "alpine",
      workingDir: "/go",
      packageManager: "apk",
      shells: ["sh"],
    });
    expect(findImage("docker.io/library/golang:1.26")?.shells).toEqual(["sh", "bash"]);
  });

  it("tells a variable whose value depends on the version from one that is always the same", () => {
    const { env = [] } = findImage("docker.io/library/golang:1.26") ?? {};
    expect(env).toContainEqual({ name: "GOPATH", value: "/go" });
    expect(env).toContainEqual({ name: "GOLANG_VERSION", value: null });
  });

  it("follows mirrors and other names of an image", () => {
    expect(findImage("public.ecr.aws/docker/library/node:20")?.name).toBe("docker.io/library/node");
    expect(findImage("docker.io/arm64v8/node:20")?.name).toBe("docker.io/library/node");
  });

  it("knows nothing of other images, of a digest alone and of what isn't a name", () => {
    const unknown = [
      "registry.example.com/base:1",
      "docker.io/library/node@sha256:0",
      "docker.io/library/node:no",
      "",
      ":",
    ];
    expect(unknown.map(findImage)).toEqual(unknown.map(() => null));
  });
});

describe.skipIf(!existsSync(SAMPLES))("the catalogue", () => {
  it("has exactly one family for each sample tag", () => {
    const samples: readonly Sample[] = JSON.parse(readFileSync(SAMPLES, "utf8"));
    const refs = samples.flatMap(([image, , tags]) => tags.map((tag) => `${image}:${tag}`));
    expect(refs.length).toBeGreaterThan(3000);
    expect(refs.filter((ref) => countFamilies(ref) !== 1)).toEqual([]);
  });
});
