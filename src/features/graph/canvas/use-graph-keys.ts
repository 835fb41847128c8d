import { type KeyboardEvent, type RefObject, useCallback } from "react";
import { graphActions } from "../graph-actions.ts";
import { chordsOf, isChord } from "#ui/key-chord.ts";
import { runAction } from "#document/actions/run-action.ts";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { selectIsPredicting, toggleGuess } from "#document/view/predict.ts";
import { select } from "#document/selection/select.ts";
import { useStore } from "#document/store.ts";
import { type Arrow, walk } from "../view/graph-walk.ts";
import { openGroups } from "../open-groups.ts";
import { refOfKey, selectedKey } from "./node-ref.ts";
import { session } from "./graph-session.ts";
import type { CameraControl } from "../camera/use-camera.ts";
import type { DrawnGraph } from "./use-drawn-graph.ts";

const ARROWS: readonly string[] = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"] satisfies readonly Arrow[];

/** The keys of the graph: arrows walk, Enter opens, Escape leaves, and those of its commands. */
export function useGraphKeys(
  drawn: DrawnGraph | null,
  camera: CameraControl,
  root: RefObject<HTMLElement | null>,
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      if (drawn === null || event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.target instanceof HTMLInputElement) return;
      if (!press(event, drawn, camera, root.current)) return;
      event.preventDefault();
      event.stopPropagation();
    },
    [drawn, camera, root],
  );
}

function press(event: KeyboardEvent, drawn: DrawnGraph, camera: CameraControl, root: HTMLElement | null): boolean {
  const key = selectedKey(drawn.view, selectSelectedInGraph(useStore.getState()));
  if (isArrow(event.key)) {
    goTo(walkFrom(drawn, key, event.key), drawn, camera);
    return true;
  }
  switch (event.key) {
    case "Enter":
    case " ":
      // A button that has the focus is pressed by these keys itself.
      if (event.target !== root || key === null) return false;
      if (selectIsPredicting(useStore.getState())) return guess(key, drawn);
      if (drawn.view.sources.some((source) => source.kind === "group" && source.key === key)) openGroups([key]);
      else session.setState({ details: { kind: "node", key } });
      return true;
    case "Escape":
      return leave();
    default:
      return runByKey(event);
  }
}

/** Runs the command of the graph that has this key. */
function runByKey(event: KeyboardEvent): boolean {
  const command = graphActions.find(({ keys }) => chordsOf(keys).some((chord) => isChord(chord, event, false)));
  return command !== undefined && runAction(command);
}

function isArrow(key: string): key is Arrow {
  return ARROWS.includes(key);
}

/** Without a place to start from, an arrow goes to the target. */
function walkFrom({ view, layout }: DrawnGraph, key: string | null, arrow: Arrow): string | null {
  if (key !== null) return walk(view, layout, key, arrow);
  return (view.cards.find((card) => card.build === "target") ?? view.cards[0])?.key ?? null;
}

function goTo(key: string | null, { view, layout }: DrawnGraph, camera: CameraControl): void {
  const ref = key === null ? null : refOfKey(view, key);
  const box = layout.nodes.find((node) => node.key === key);
  if (ref === null || box === undefined) return;
  select(ref, "graph");
  camera.reveal(box);
}

/** In a lesson that asks for a guess, a card is part of it or not. */
function guess(key: string, { view }: DrawnGraph): boolean {
  const card = view.cards.find((one) => one.key === key);
  if (card !== undefined) toggleGuess(card.stage);
  return true;
}

/** Closes what was opened last; with nothing open, lets go of what is selected. */
function leave(): boolean {
  const { details, focus, showsLongestChain } = session.getState();
  if (details !== null) session.setState({ details: null });
  else if (focus !== null || showsLongestChain) session.setState({ focus: null, showsLongestChain: false });
  else if (useStore.getState().selected !== null) select(null, "graph");
  else return false;
  return true;
}
