import { useEffect, useRef } from "react";
import type { Analysis } from "#core/analysis.ts";
import { type GraphRef, selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { openGroups } from "../open-groups.ts";
import { openSkipped } from "../open-skipped.ts";
import { selectedKey } from "./node-ref.ts";
import type { CameraControl } from "../camera/use-camera.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

/** Brings what another panel selected into view. What is in a group of stages is there once the group is open. */
export function useRevealSelected(drawn: DrawnGraph, analysis: Analysis, { reveal }: CameraControl): void {
  const selected = useStore(selectSelectedInGraph);
  const selectedBy = useStore((state) => state.selectedBy);
  const isAwaited = useRef(false);
  const bring = (): void => {
    const key = selectedKey(drawn.view, selected);
    const box = drawn.layout.nodes.find((node) => node.key === key);
    if (box !== undefined) reveal(box);
  };
  useEffect(() => {
    isAwaited.current = false;
    if (selectedBy === "graph") return;
    if (selectedBy !== "editor") {
      if (isFolded(drawn, analysis, selected)) openSkipped();
      const closed = drawn.view.groups?.around(stageOf(analysis, selected)) ?? [];
      isAwaited.current = closed.some((key) => drawn.view.sources.some((source) => source.key === key));
      if (isAwaited.current) return openGroups(closed);
    }
    bring();
    // Only a new selection moves the camera, not a new layout of the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, selectedBy]);
  useEffect(() => {
    if (!isAwaited.current || !drawn.view.cards.some(({ stage }) => stage === stageOf(analysis, selected))) return;
    isAwaited.current = false;
    bring();
    // oxlint-disable-next-line react/exhaustive-deps -- asked once for each picture
  }, [drawn]);
}

/** The stage that a selection is in, or that an edge leads to; -1 for none. */
function stageOf({ stages, graph }: Analysis, selected: GraphRef | null): number {
  if (selected?.kind === "stage") return selected.stage;
  if (selected?.kind === "edge") {
    const to = graph.edges.find(({ id }) => id === selected.edge)?.to;
    return stages.find(({ index }) => to === `stage:${index}`)?.index ?? -1;
  }
  if (selected?.kind !== "row") return -1;
  return (
    stages.find(({ from, instructions }) => [from, ...instructions].some(({ index }) => index === selected.instruction))
      ?.index ?? -1
  );
}

/** Whether what is chosen is in the group of skipped stages, which opens for it. */
function isFolded({ view }: DrawnGraph, analysis: Analysis, selected: GraphRef | null): boolean {
  if (!view.folded.isGroupClosed || selected === null || selectedKey(view, selected) !== null) return false;
  return stageOf(analysis, selected) >= 0;
}
