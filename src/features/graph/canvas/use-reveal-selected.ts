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
  /** What was opened for the selection, which is revealed once it's drawn. */
  const awaited = useRef<"nothing" | "skipped stages" | "groups">("nothing");
  const bring = (): void => {
    const key = selectedKey(drawn.view, selected);
    const box = drawn.layout.nodes.find((node) => node.key === key);
    if (box !== undefined) reveal(box);
  };
  const openAround = (): void => {
    const closed = drawn.view.groups?.around(stageOf(analysis, selected)) ?? [];
    if (!closed.some((key) => drawn.view.sources.some((source) => source.key === key))) return;
    awaited.current = "groups";
    openGroups(closed);
  };
  useEffect(() => {
    awaited.current = "nothing";
    if (selectedBy === "graph") return;
    if (selectedBy !== "editor") {
      if (isFolded(drawn, analysis, selected)) {
        awaited.current = "skipped stages";
        return openSkipped();
      }
      openAround();
    }
    if (awaited.current === "nothing") bring();
    // Only a new selection moves the camera, not a new layout of the same.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [selected, selectedBy]);
  useEffect(() => {
    if (awaited.current === "nothing") return;
    if (drawn.view.cards.some(({ stage }) => stage === stageOf(analysis, selected))) {
      awaited.current = "nothing";
      bring();
    }
    // A skipped stage that is drawn now may be in a closed group.
    else if (awaited.current === "skipped stages") openAround();
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
