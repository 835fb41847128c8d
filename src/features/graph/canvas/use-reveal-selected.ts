import { useEffect } from "react";
import type { Analysis } from "#core/analysis.ts";
import { type GraphRef, selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { openSkipped } from "../open-skipped.ts";
import { selectedKey } from "./node-ref.ts";
import type { CameraControl } from "../camera/use-camera.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

/** Brings what another panel selected into view. */
export function useRevealSelected(drawn: DrawnGraph, analysis: Analysis, { reveal }: CameraControl): void {
  const selected = useStore(selectSelectedInGraph);
  const selectedBy = useStore((state) => state.selectedBy);
  useEffect(() => {
    if (selectedBy === "graph") return;
    if (selectedBy !== "editor" && isFolded(drawn, analysis, selected)) openSkipped();
    const key = selectedKey(drawn.view, selected);
    const box = drawn.layout.nodes.find((node) => node.key === key);
    if (box !== undefined) reveal(box);
    // Only a new selection moves the camera, not a new layout of the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, selectedBy]);
}

/** Whether what is chosen is in the group of skipped stages, which opens for it. */
function isFolded({ view }: DrawnGraph, { stages }: Analysis, selected: GraphRef | null): boolean {
  if (!view.folded.isGroupClosed || selected === null || selectedKey(view, selected) !== null) return false;
  if (selected.kind === "stage") return true;
  return (
    selected.kind === "row" &&
    stages.some(({ from, instructions }) => [from, ...instructions].some(({ index }) => index === selected.instruction))
  );
}
