import { describe, expect, it } from "vitest";
import { buildCommand, buildCommands } from "./build-command.ts";

describe("buildCommand", () => {
  it("leaves defaults out", () => {
    expect(buildCommand({ target: "", platform: "", buildArgs: {} })).toBe("docker buildx build .");
  });

  it("quotes for a shell what needs it", () => {
    const command = buildCommand({ target: "test", platform: "linux/arm64", buildArgs: { A: "it's $5" } });
    expect(command).toBe(
      String.raw`docker buildx build --target test --platform linux/arm64 --build-arg 'A=it'\''s $5' .`,
    );
  });
});

describe("buildCommands", () => {
  it("gives a command for each target, a line each", () => {
    const asked = { target: "", platform: "linux/arm64", buildArgs: {} };
    expect(buildCommands(asked, ["test"])).toBe(
      "docker buildx build --platform linux/arm64 .\ndocker buildx build --target test --platform linux/arm64 .",
    );
  });
});
