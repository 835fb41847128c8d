import { describe, expect, it } from "vitest";
import { plainText, proseParts } from "./prose.ts";

describe("proseParts", () => {
  it("takes what appears between two backticks for code", () => {
    expect(proseParts("Rename `a` to `b`.").map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "Rename "],
      ["code", "a"],
      ["text", " to "],
      ["code", "b"],
      ["text", "."],
    ]);
  });

  it("leaves a single backtick alone", () => {
    expect(proseParts("the escape ` here")).toEqual([{ kind: "text", text: "the escape ` here", at: 0 }]);
  });
});

describe("plainText", () => {
  it("leaves out the backticks around code, and no other", () => {
    expect(plainText("Rename `a` to `b`.")).toBe("Rename a to b.");
    expect(plainText("the escape ` here")).toBe("the escape ` here");
  });
});
