import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normalizeImage } from "../resolve/references/image-reference.ts";
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

  it("knows an image by its digest alone where all of its tags behave alike", () => {
    const digest = `sha256:${"a".repeat(64)}`;
    expect(findImage(`registry.access.redhat.com/ubi9/ubi-minimal@${digest}`)?.packageManager).toBe("microdnf");
    expect(findImage(`docker.io/library/node@${digest}`)).toBeNull();
  });

  it("tells variants of .NET on Alpine apart", () => {
    const names = (tag: string) => findImage(`mcr.microsoft.com/dotnet/runtime:${tag}`)?.env.map(({ name }) => name);
    expect(names("10.0-alpine3.24")).toContain("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    expect(names("10.0.8-alpine3.24-extra-amd64")).not.toContain("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT");
    expect(countFamilies("mcr.microsoft.com/dotnet/runtime-deps:8.0.30-alpine3.23-extra-arm64v8")).toBe(1);
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

const CASES = join(import.meta.dirname, "../../../../shared/conformance/real.jsonl");
const WELL_KNOWN =
  /^(?:docker\.io\/(?:library|nvidia|hashicorp|amazon|pytorch|tensorflow|jupyter|grafana|prom|envoyproxy|redhat)|mcr\.microsoft\.com|registry\.access\.redhat\.com|gcr\.io\/distroless|public\.ecr\.aws\/(?:lambda|docker)|ghcr\.io\/(?:astral-sh|graalvm|oracle))\//;

it.skipIf(!existsSync(CASES))("knows most official and well-known images that real Dockerfiles start from", () => {
  const lines = readFileSync(CASES, "utf8").trimEnd().split("\n");
  const refs = lines.flatMap((line) => {
    const { source }: { readonly source: string } = JSON.parse(line);
    const stages = new Set([...source.matchAll(/^FROM\s.*\sAS\s+(\S+)/gim)].map(([, name]) => name?.toLowerCase()));
    // names without variables
    return [...source.matchAll(/^FROM\s+(?:--\S+\s+)?([^\s$\\]+)(?=\s|$)/gim)].flatMap(([, name = ""]) => {
      const ref = stages.has(name.toLowerCase()) || name === "scratch" ? null : normalizeImage(name);
      return ref?.ok ? [ref.value] : [];
    });
  });
  const wellKnown = refs.filter((ref) => WELL_KNOWN.test(ref));
  expect(wellKnown.length).toBeGreaterThan(300);
  expect(wellKnown.filter((ref) => findImage(ref) !== null).length / wellKnown.length).toBeGreaterThan(0.95);
});
