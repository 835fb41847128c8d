import { describe, expect, it } from "vitest";
import { formatPlatform, parsePlatform } from "./platform.ts";

const read = (text: string) => {
  const platform = parsePlatform(text);
  return platform.ok ? formatPlatform(platform.value) : platform.message;
};

describe("parsePlatform", () => {
  it.each([
    ["linux", "linux/amd64"],
    ["windows", "windows/amd64"],
    ["arm64", "linux/arm64"],
    ["arm", "linux/arm"],
    ["armhf", "linux/arm"],
    ["armel", "linux/arm/v6"],
    ["x86_64", "linux/amd64"],
    ["linux/aarch64", "linux/arm64"],
    ["linux/arm64/v8", "linux/arm64/v8"],
    ["linux/arm64/v9", "linux/arm64/v9"],
    ["linux/arm/v7", "linux/arm/v7"],
    ["linux/arm/7", "linux/arm/v7"],
    ["linux/arm", "linux/arm"],
    ["linux/amd64/v1", "linux/amd64"],
    ["linux/amd64/v2", "linux/amd64/v2"],
    ["LINUX/AMD64", "linux/amd64"],
    ["macos/arm64", "darwin/arm64"],
    ["linux/madeup", "linux/madeup"],
    ["windows(10.0.17763)/amd64", "windows(10.0.17763)/amd64"],
    ["linux(+b+a)/amd64", "linux(+a+b)/amd64"],
    ["windows(1%2B2)", "windows(1%2B2)/amd64"],
  ])("reads %s", (text, platform) => {
    expect(read(text)).toBe(platform);
  });

  it.each([
    ["linux/*", '"linux/*": wildcards not yet supported: invalid argument'],
    ["made-up", '"made-up": unknown operating system or architecture: invalid argument'],
    ["linux/a/b/c", '"linux/a/b/c": cannot parse platform specifier: invalid argument'],
  ])("refuses %s", (text, message) => {
    expect(read(text)).toBe(message);
  });

  it.each(["", "linux/", "/amd64", "linux/a b", "linux/amd64/"])("refuses %j, whose parts are not words", (text) => {
    expect(read(text)).toContain("component");
  });
});
