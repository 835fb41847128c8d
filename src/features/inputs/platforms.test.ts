import { describe, expect, it } from "vitest";
import { chosenPlatforms, platformOptions, platformValue, togglePlatform } from "./platforms.ts";

describe("platformOptions", () => {
  it("gives the build machine's platform no separate value", () => {
    expect(platformOptions("", "")[0]).toEqual({ value: "", label: "linux/amd64" });
    expect(platformOptions("", "linux/arm64")[0]).toEqual({ value: "", label: "linux/arm64" });
    expect(platformValue("linux/amd64", "")).toBe("");
    expect(platformValue("linux/amd64", "linux/arm64")).toBe("linux/amd64");
  });

  it("has several platforms to choose at once", () => {
    expect(platformOptions("", "")).toContainEqual({
      value: "linux/amd64,linux/arm64",
      label: "linux/amd64, linux/arm64",
    });
  });

  it("adds a platform that a link brought", () => {
    expect(platformOptions("linux/loong64", "").at(-1)).toEqual({ value: "linux/loong64", label: "linux/loong64" });
    expect(platformOptions("linux/arm64", "")).toHaveLength(platformOptions("", "").length);
  });
});

describe("togglePlatform", () => {
  it("adds and removes one, but never the last", () => {
    expect(togglePlatform(chosenPlatforms("", ""), "linux/arm64", "")).toBe("linux/amd64,linux/arm64");
    expect(togglePlatform(chosenPlatforms("linux/amd64,linux/arm64", ""), "linux/arm64", "")).toBe("");
    expect(togglePlatform(chosenPlatforms("", ""), "linux/amd64", "")).toBe("");
  });
});

describe("platforms of a project", () => {
  it("come from its definition, and the build machine's own can be asked for by name", () => {
    const [first, second] = platformOptions("", "", "linux/arm64");
    expect([first, second]).toEqual([
      { value: "", label: "linux/arm64" },
      { value: "linux/amd64", label: "linux/amd64" },
    ]);
    expect(togglePlatform(["linux/amd64", "linux/arm64"], "linux/arm64", "", true)).toBe("linux/amd64");
    expect(togglePlatform([], "linux/amd64", "", true)).toBe("linux/amd64");
  });
});
