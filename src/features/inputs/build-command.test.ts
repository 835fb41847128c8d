import { describe, expect, it } from "vitest";
import { buildCommand, buildCommands } from "./build-command.ts";

describe("buildCommand", () => {
  it("leaves defaults out", () => {
    expect(buildCommand({ target: "", platform: "", buildArgs: {}, buildContexts: {} })).toBe("docker buildx build .");
  });

  it("quotes for a shell what needs it", () => {
    const command = buildCommand({
      target: "test",
      platform: "linux/arm64",
      buildArgs: { A: "it's $5" },
      buildContexts: { base: "docker-image://x" },
    });
    expect(command).toBe(
      String.raw`docker buildx build --target test --platform linux/arm64 --build-arg 'A=it'\''s $5' --build-context base=docker-image://x .`,
    );
  });
});

describe("buildCommands", () => {
  it("gives a command for each target, a line each", () => {
    const asked = { target: "", platform: "linux/arm64", buildArgs: {}, buildContexts: {} };
    expect(buildCommands(asked, ["test"])).toBe(
      "docker buildx build --platform linux/arm64 .\ndocker buildx build --target test --platform linux/arm64 .",
    );
  });
});
