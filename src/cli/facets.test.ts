import { describe, expect, it } from "vitest";
import { describeDifference, isSameFacet } from "./facets.ts";

describe("facets", () => {
  it("takes absent and empty as the same answer, at any depth", () => {
    const want = { stages: [{ index: 0, name: "", commands: [], doc: null }] };
    expect(isSameFacet("stages", want, { stages: [{ index: 0 }] })).toBe(true);
    expect(isSameFacet("edges", {}, { edges: [] })).toBe(true);
  });

  it("does not depend on the order of keys, and does on the order of lists", () => {
    expect(isSameFacet("edges", { edges: [{ a: 1, b: 2 }] }, { edges: [{ b: 2, a: 1 }] })).toBe(true);
    expect(isSameFacet("edges", { edges: [1, 2] }, { edges: [2, 1] })).toBe(false);
  });

  it("compares only a facet's own fields of a target", () => {
    const want = { targets: [{ target: "app", stage: 1, config: { user: "node" } }] };
    const got = { targets: [{ target: "app", stage: 1, config: { user: "root" } }] };
    expect(isSameFacet("targets", want, got)).toBe(true);
    expect(isSameFacet("config", want, got)).toBe(false);
  });

  it("names the place of the first difference", () => {
    const want = { targets: [{ target: "app", config: { user: "node" } }] };
    expect(describeDifference("config", want, { targets: [{ target: "app" }] })).toBe(
      'config.0.config: BuildKit {"user":"node"}, here nothing',
    );
    expect(describeDifference("config", want, want)).toBe("");
  });
});
