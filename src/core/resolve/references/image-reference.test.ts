import { describe, expect, it } from "vitest";
import { normalizeImage } from "./image-reference.ts";

const HEX = "0123456789abcdef".repeat(4);
const read = (written: string) => {
  const image = normalizeImage(written);
  return image.ok ? image.value : image.message;
};

describe("normalizeImage", () => {
  it.each([
    ["node", "docker.io/library/node:latest"],
    ["node:20-Alpine", "docker.io/library/node:20-Alpine"],
    ["bitnami/redis", "docker.io/bitnami/redis:latest"],
    ["docker.io/node", "docker.io/library/node:latest"],
    ["index.docker.io/a/b", "docker.io/a/b:latest"],
    ["ghcr.io/a/b/c:1", "ghcr.io/a/b/c:1"],
    ["localhost/a", "localhost/a:latest"],
    ["localhost:5000/a", "localhost:5000/a:latest"],
    ["REGISTRY/a", "REGISTRY/a:latest"],
    ["[::1]:5000/a", "[::1]:5000/a:latest"],
    ["a__b/c--d.e", "docker.io/a__b/c--d.e:latest"],
    [`node@sha256:${HEX}`, `docker.io/library/node@sha256:${HEX}`],
    [`node:20@sha256:${HEX}`, `docker.io/library/node:20@sha256:${HEX}`],
  ])("completes %s", (written, image) => {
    expect(read(written)).toBe(image);
  });

  it.each([
    ["", "invalid reference format"],
    ["Node", "invalid reference format: repository name (library/Node) must be lowercase"],
    ["ghcr.io/A/b", "invalid reference format: repository name (A/b) must be lowercase"],
    ["node:", "invalid reference format"],
    ["node:a b", "invalid reference format"],
    ["-node", "invalid reference format"],
    ["a/-b", "invalid reference format"],
    ["node@sha256:abc", "invalid reference format"],
    [`node@sha256:${HEX.slice(1)}`, "invalid checksum digest length"],
    [`node@md5:${HEX}`, "unsupported digest algorithm"],
    [HEX, `invalid repository name (${HEX}), cannot specify 64-byte hexadecimal strings`],
    [`a/${"b".repeat(254)}`, "repository name must not be more than 255 characters"],
    ["größe", "invalid reference format"],
  ])("refuses %s", (written, message) => {
    expect(read(written)).toBe(message);
  });
});
