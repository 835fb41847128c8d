import { describe, expect, it } from "vitest";
import { platformOptions, platformValue } from "./platforms.ts";

describe("platformOptions", () => {
  it("gives the default no value of its own", () => {
    expect(platformOptions("")[0]).toEqual({ value: "", label: "linux/amd64" });
    expect(platformValue("linux/amd64")).toBe("");
  });

  it("adds a platform that a link brought", () => {
    expect(platformOptions("linux/loong64").at(-1)).toEqual({ value: "linux/loong64", label: "linux/loong64" });
    expect(platformOptions("linux/arm64")).toHaveLength(platformOptions("").length);
  });
});
