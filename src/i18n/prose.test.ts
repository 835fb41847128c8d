import { describe, expect, it } from "vitest";
import { plainText, proseParts, richParts } from "./prose.ts";

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

describe("richParts", () => {
  it("takes a sentence apart at backticks and pairs of stars", () => {
    expect(richParts("The **last** stage, `app`.").map(({ kind, text }) => [kind, text])).toEqual([
      ["text", "The "],
      ["strong", "last"],
      ["text", " stage, "],
      ["code", "app"],
      ["text", "."],
    ]);
  });

  it("has terms of the glossary, but none within code", () => {
    expect(richParts("Every [layer](layer) of `[a](b)`")).toEqual([
      { kind: "text", text: "Every ", at: 0 },
      { kind: "term", text: "layer", term: "layer", at: 6 },
      { kind: "text", text: " of ", at: 20 },
      { kind: "code", text: "[a](b)", at: 24 },
    ]);
  });

  it("leaves stars within code alone", () => {
    expect(richParts("`COPY **/*.go ./`").map(({ kind, text }) => [kind, text])).toEqual([["code", "COPY **/*.go ./"]]);
  });
});
