import { describe, expect, it } from "vitest";
import { type ProjectDocument, projectSummary } from "./project-summary.ts";
import { comparedText, sizeOfVersion } from "./version-texts.ts";

const FILES = { "docker-bake.hcl": 'target "app" {}\n', Dockerfile: "FROM a\n", ".dockerignore": "dist\n" };

function versionOf(
  files: Readonly<Record<string, string>>,
  targets?: readonly string[],
  options: Partial<ProjectDocument> = {},
): ProjectDocument {
  return { dockerfile: "", ...options, project: { files, ...(targets && { targets }) } };
}

const BEFORE = versionOf(FILES);

describe("a version of a project", () => {
  it.each([
    [versionOf({ ...FILES, Dockerfile: "FROM b\n" }), "changed Dockerfile"],
    [versionOf({ ...FILES, "web/Dockerfile": "FROM b\n" }), "added web/Dockerfile"],
    [versionOf({ Dockerfile: "FROM b\n" }), "changed Dockerfile, removed docker-bake.hcl, 1 more"],
    [versionOf(FILES, ["app", "docs"]), "target app + docs"],
    [versionOf(FILES, undefined, { platform: "linux/arm64" }), "platform linux/arm64"],
    [versionOf(FILES, undefined, { buildArgs: { GO: "1" } }), "changed build arguments"],
  ])("is what was done to its files, or what else is built of the same: %#", (after, summary) => {
    expect(projectSummary(BEFORE, after)).toBe(summary);
  });

  it("is described by its files where it is the first, and by the default that it goes back to", () => {
    expect(projectSummary(null, versionOf(FILES, ["app"]))).toBe("3 files, target app");
    expect(projectSummary(versionOf(FILES, ["app"]), BEFORE)).toBe("default target");
    expect(sizeOfVersion(BEFORE)).toBe("3 files");
    expect(sizeOfVersion({ dockerfile: "FROM a\n" })).toBe("1 line");
  });

  it("is compared by the file that is open, where that had another text", () => {
    const open = { input: { ...BEFORE, dockerfile: FILES.Dockerfile }, file: "Dockerfile" };
    expect(comparedText(versionOf(FILES, ["app"]), open)).toBeNull();
    expect(comparedText(versionOf({ Dockerfile: "FROM b\n" }), open)).toBe("FROM b\n");
    expect(comparedText(versionOf({ "web/Dockerfile": "FROM b\n" }), open)).toBeNull();
    expect(comparedText({ dockerfile: "FROM c\n" }, open)).toBe("FROM c\n");
    expect(comparedText(BEFORE, { input: { dockerfile: "FROM c\n" }, file: "" })).toBeNull();
  });
});
