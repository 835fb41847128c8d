import { describe, expect, it } from "vitest";
import { equalFold, toLower, toUpper } from "./case.ts";
import { compareBytes } from "./compare.ts";

describe("letter case", () => {
  it("maps character by character, so that no text grows", () => {
    expect(toLower("İSTANBUL")).toHaveLength(8);
    expect(toUpper("straße")).toBe("STRAßE");
  });

  it("folds what differs in case only", () => {
    expect(equalFold("As", "aS")).toBe(true);
    expect(equalFold("ſ", "S")).toBe(true);
    expect(equalFold("as", "at")).toBe(false);
  });
});

describe("compareBytes", () => {
  it("puts a prefix first", () => {
    expect(compareBytes("a", "ab")).toBeLessThan(0);
    expect(compareBytes("ab", "ab")).toBe(0);
  });

  it("orders by code point, not by UTF-16 unit", () => {
    expect(compareBytes("\uFFFD", "🐳")).toBeLessThan(0);
  });
});
