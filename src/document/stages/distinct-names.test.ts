import { describe, expect, it } from "vitest";
import { distinctImageNames } from "./distinct-names.ts";

function names(...refs: readonly string[]): readonly string[] {
  const found = distinctImageNames(refs);
  return refs.map((ref) => found.get(ref) ?? "");
}

describe("distinctImageNames", () => {
  it("calls an image by its last word where no other is called so", () => {
    expect(names("docker.io/library/node:20", "ghcr.io/a/tool:1")).toEqual(["node", "tool"]);
  });

  it("adds what differs: a word of the tag rather than a number, a number rather than a folder", () => {
    expect(names("nvidia/cuda:12.8.1-devel-ubuntu20.04", "nvidia/cuda:12.8.1-base-ubuntu22.04")).toEqual([
      "cuda devel",
      "cuda base",
    ]);
    expect(names("docker.io/library/golang:1.21", "docker.io/library/golang:1.22-alpine")).toEqual([
      "golang 1.21",
      "golang alpine",
    ]);
    expect(names("docker.io/a/app:1", "docker.io/b/app:1")).toEqual(["app a", "app b"]);
    expect(names("app@sha256:aaaaaaaaaa", "app@sha256:bbbbbbbbbb")).toEqual(["app aaaaaaa", "app bbbbbbb"]);
  });

  it("takes as many pieces as are needed where none is an image's own", () => {
    const found = names("r/app:a-x", "r/app:a-y", "r/app:b-x", "r/app:b-y");
    expect(new Set(found).size).toBe(4);
  });

  it("leaves the name alone of an image that has nothing which the others lack", () => {
    expect(names("r/app", "r/app:2")).toEqual(["app", "app 2"]);
  });
});
