import { describe, expect, it } from "vitest";
import { analyze } from "../analyze.ts";
import { analyzeOptionsOf, inputOfAnalysis } from "./analyze-options.ts";
import type { BuildInput } from "./build-input.ts";
import { canonicalInput, hasSameOptions, isSameInput, readBuildInput } from "./input-fields.ts";

/** One input with every option. */
const WHOLE: Required<Omit<BuildInput, "project">> = {
  dockerfile: "FROM base AS app\n",
  dockerignore: "*.md\n",
  target: "app",
  buildArgs: { A: "1", B: "" },
  platform: "linux/arm64,linux/amd64",
  buildPlatform: "linux/arm64",
  buildContexts: { base: "docker-image://alpine" },
};

describe("a build input", () => {
  it("is read from JSON whole", () => {
    expect(readBuildInput(JSON.parse(JSON.stringify(WHOLE)))).toEqual({ input: WHOLE, wrong: [] });
  });

  it("leaves out options of the wrong type and names them", () => {
    expect(readBuildInput({ dockerfile: "", target: 1, buildArgs: { A: 1 }, platform: "", other: 0 })).toEqual({
      input: { dockerfile: "", platform: "" },
      wrong: ["target", "buildArgs"],
    });
  });

  it("is nothing without a Dockerfile", () => {
    expect(readBuildInput({ target: "app" })).toBeNull();
    expect(readBuildInput("FROM a")).toBeNull();
  });

  it("has one form: keys in order, names sorted, defaults left out", () => {
    const input = { target: "", platform: "linux/amd64", buildArgs: { B: "", A: "1" }, dockerfile: "FROM a" };
    expect(JSON.stringify(canonicalInput(input))).toBe('{"dockerfile":"FROM a","buildArgs":{"A":"1","B":""}}');
    expect(canonicalInput(WHOLE)).toEqual(WHOLE);
  });

  it("is the same where the same is built", () => {
    expect(isSameInput({ dockerfile: "FROM a" }, { dockerfile: "FROM a", target: "", buildArgs: {} })).toBe(true);
    expect(isSameInput(WHOLE, { ...WHOLE, target: "" })).toBe(false);
    expect(hasSameOptions(WHOLE, { ...WHOLE, dockerfile: "FROM b", dockerignore: "" })).toBe(true);
    expect(hasSameOptions(WHOLE, { ...WHOLE, platform: "" })).toBe(false);
  });

  it("survives an analysis whole", () => {
    const analysis = analyze(WHOLE.dockerfile, analyzeOptionsOf(WHOLE));
    expect(inputOfAnalysis(analysis)).toEqual(WHOLE);
  });
});

it("keeps the usual platform where another one builds", () => {
  const input = { dockerfile: "FROM a\n", platform: "linux/amd64" };
  expect(canonicalInput(input)).toEqual({ dockerfile: "FROM a\n" });
  expect(canonicalInput({ ...input, buildPlatform: "linux/arm64" })).toEqual({
    ...input,
    buildPlatform: "linux/arm64",
  });
  expect(canonicalInput({ ...input, platform: "linux/arm64", buildPlatform: "linux/arm64" })).toEqual({
    dockerfile: "FROM a\n",
    buildPlatform: "linux/arm64",
  });
});

describe("the input of a project", () => {
  const project = { files: { "b/Dockerfile": "FROM b\n", "a/Dockerfile": "FROM a\n" }, targets: ["x", "x"] };

  it("has one form: files sorted, and the text of one Dockerfile, whichever is open", () => {
    const canonical = canonicalInput({ dockerfile: "FROM b\n", project });
    expect(JSON.stringify(canonical)).toBe(
      '{"dockerfile":"FROM a\\n","project":{"files":{"a/Dockerfile":"FROM a\\n","b/Dockerfile":"FROM b\\n"},"targets":["x"]}}',
    );
    expect(isSameInput({ dockerfile: "FROM b\n", project }, { dockerfile: "FROM a\n", project })).toBe(true);
    expect(isSameInput({ dockerfile: "", project }, { dockerfile: "", project: { ...project, targets: [] } })).toBe(
      false,
    );
  });

  it("takes the Dockerfile that came along where the project has none", () => {
    const files = { "docker-bake.hcl": 'target "default" {}\n' };
    expect(readBuildInput({ dockerfile: "FROM a\n", project: { files } })?.input.project?.files).toEqual({
      ...files,
      Dockerfile: "FROM a\n",
    });
  });

  it.each([
    [{}],
    [{ files: {} }],
    [{ files: { "": "x" } }],
    [{ files: { a: 1 } }],
    [{ files: { a: "" }, targets: "x" }],
  ])("is none: %j", (wrong) => {
    expect(readBuildInput({ dockerfile: "FROM a\n", project: wrong })).toEqual({
      input: { dockerfile: "FROM a\n" },
      wrong: ["project"],
    });
  });
});
