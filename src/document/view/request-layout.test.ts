import { afterEach, beforeEach, expect, it, vi } from "vitest";
import * as layering from "#layout/layout-graph.ts";
import type { LayoutGraph, NodeToPlace } from "#layout/layout.ts";
import { initialState, useStore } from "../store.ts";
import { requestLayout } from "./request-layout.ts";

function graphOf(count: number): LayoutGraph {
  const nodes = Array.from({ length: count }, (_, at): NodeToPlace => {
    return { id: `stage:${at}`, key: `s${at}`, layer: 0, wave: 0, width: 100, height: 40, ports: [] };
  });
  return { direction: "right", spacing: "roomy", fingerprint: `${count}`, nodes, edges: [] };
}

beforeEach(() => {
  useStore.setState(initialState, true);
});
afterEach(() => {
  vi.restoreAllMocks();
});

it("has the layout of a small graph at once", () => {
  requestLayout(0, graphOf(3));
  expect(useStore.getState()).toMatchObject({ layoutVersion: 0, isLayoutPending: false, layoutFailure: null });
  expect(useStore.getState().layout).toMatchObject({ fingerprint: "3", style: "layered" });
  requestLayout(1, null);
  expect(useStore.getState().layout).toBeNull();
});

it("draws a plain grid, and says why, where the layout fails", () => {
  vi.spyOn(layering, "layoutGraph").mockImplementation(() => {
    throw new Error("a fault");
  });
  requestLayout(0, graphOf(3));
  expect(useStore.getState().layout).toMatchObject({ fingerprint: "3", style: "grid" });
  expect(useStore.getState().layoutFailure).toEqual({ kind: "error", message: "a fault" });
});
