import { useEffect } from "react";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { selectedKey } from "./node-ref.ts";
import type { CameraControl } from "../camera/use-camera.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

/** Brings what another panel selected into view. */
export function useRevealSelected(drawn: DrawnGraph | null, { reveal }: CameraControl): void {
  const selected = useStore(selectSelectedInGraph);
  const selectedBy = useStore((state) => state.selectedBy);
  useEffect(() => {
    if (drawn === null || selectedBy === "graph") return;
    const key = selectedKey(drawn.view, selected);
    const box = drawn.layout.nodes.find((node) => node.key === key);
    if (box !== undefined) reveal(box);
    // Only a new selection moves the camera, not a new layout of the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, selectedBy]);
}
