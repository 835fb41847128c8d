import { describe, expect, it } from "vitest";
import { exampleIndex } from "#content/example-index.ts";
import { examplesView } from "./examples-view.ts";

describe("examplesView", () => {
  it("shows every example while nothing is chosen", () => {
    expect(examplesView(exampleIndex, {}).shown).toHaveLength(exampleIndex.length);
  });

  it("narrows down by every group at once", () => {
    const { shown } = examplesView(exampleIndex, { language: "Go", topic: "cache", level: "basic" });
    expect(shown.map(({ slug }) => slug)).toEqual(["go-scratch"]);
  });

  it("counts what a tag would leave with the other groups as they are", () => {
    const { options } = examplesView(exampleIndex, { language: "Ruby" });
    expect(options.topic.every(({ count }) => count === 0)).toBe(true);
    expect(options.level.find(({ tag }) => tag === "basic")?.count).toBe(1);
    expect(options.language.find(({ tag }) => tag === "Ruby")?.count).toBe(1);
    expect(options.language.every(({ count }) => count > 0)).toBe(true);
  });
});
