import { describe, expect, it } from "vitest";
import { richParts } from "./rich-text.ts";

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

  it("leaves stars within code alone", () => {
    expect(richParts("`COPY **/*.go ./`").map(({ kind, text }) => [kind, text])).toEqual([["code", "COPY **/*.go ./"]]);
  });
});
