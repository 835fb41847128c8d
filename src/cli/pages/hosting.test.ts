import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { examples } from "#content/examples.ts";
import { analyzeInput } from "../stagelight/input/analyze-source.ts";
import { ROOT } from "../root.ts";
import { CONTENT_SECURITY_POLICY } from "./content-security-policy.ts";

const DOCKERFILE = read("Dockerfile");

function read(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

describe("our own Dockerfile", () => {
  it("has no problem and builds", () => {
    const { problems, checkError, build } = analyzeInput({
      dockerfile: DOCKERFILE,
      dockerignore: read(".dockerignore"),
    });
    expect({ problems, checkError, error: build.error }).toEqual({ problems: [], checkError: null, error: null });
  });

  it("runs as a regular user", () => {
    expect(analyzeInput({ dockerfile: DOCKERFILE }).build.config?.user).toBe("101:101");
  });

  it("is an example of the gallery, word by word", () => {
    const own = examples.find(({ slug }) => slug === "this-page");
    expect(own?.dockerfile).toBe(DOCKERFILE);
    expect(own?.dockerignore).toBe(read(".dockerignore"));
  });
});

it("sends the policy of the page as a header, with the sites that may frame it", () => {
  const [, header = ""] =
    /add_header Content-Security-Policy "(.*)" always;/.exec(read("hosting/page.conf.template")) ?? [];
  // The demo of embedding frames its own host; the page's own policy, in its markup, forbids frames.
  const policy = CONTENT_SECURITY_POLICY.replace("frame-src 'none'", "frame-src 'self'");
  expect(header).toBe(`${policy}; frame-ancestors \${FRAME_ANCESTORS}`);
});
