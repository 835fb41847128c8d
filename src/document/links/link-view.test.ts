import { describe, expect, it } from "vitest";
import { linkViewOf, type SharedView, viewOfLink } from "./link-view.ts";

const DEFAULTS: SharedView = {
  panel: "problems",
  graphView: { direction: "auto", skipped: "dim", collapsed: [], foldedFiles: [], extraTargets: [] },
};

describe("linkViewOf and viewOfLink", () => {
  it("leave defaults out and give them back", () => {
    expect(linkViewOf(DEFAULTS)).toEqual({});
    expect(viewOfLink({})).toEqual(DEFAULTS);
  });

  it("bring every option back", () => {
    const view: SharedView = {
      panel: "inputs",
      graphView: {
        direction: "down",
        skipped: "hide",
        collapsed: [0, 3, 12],
        foldedFiles: ["a/Dockerfile", "b, c/Dockerfile"],
        extraTargets: ["test", "", "lint-all"],
      },
    };
    expect(viewOfLink(linkViewOf(view))).toEqual(view);
  });

  it("tell a graph that is made to run to the right from one that does by itself", () => {
    const view: SharedView = { ...DEFAULTS, graphView: { ...DEFAULTS.graphView, direction: "right" } };
    expect(linkViewOf(view)).toEqual({ direction: "right" });
    expect(viewOfLink({ direction: "right" })).toEqual(view);
  });

  it("take a default for what this page does not know", () => {
    expect(
      viewOfLink({ panel: "No such panel", direction: "up", skipped: 3, collapsed: "x.-1.2", also: "a b,,$x" }),
    ).toEqual({
      ...DEFAULTS,
      graphView: { ...DEFAULTS.graphView, collapsed: [2] },
    });
  });
});
