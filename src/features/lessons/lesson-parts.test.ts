import { describe, expect, it } from "vitest";
import { spokenWords } from "./lesson-parts.ts";

describe("what a screen reader says of a sentence", () => {
  it("has the words without their marks", () => {
    expect(spokenWords("The **Image** panel shows `USER`, and every [layer](layer).")).toBe(
      "The Image panel shows USER, and every layer.",
    );
  });

  it("keeps brackets that name no term", () => {
    expect(spokenWords("See [this](nothing) first.")).toBe("See [this](nothing) first.");
  });
});
