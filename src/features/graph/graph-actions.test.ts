import { afterEach, beforeEach, expect, it } from "vitest";
import { analyze } from "#core/analyze.ts";
import { type GraphAction, setGraphControl } from "#document/view/graph-control.ts";
import { initialState, useStore } from "#document/store.ts";
import { graphView } from "./view/graph-view.ts";
import { fitGraph, foldCards, graphActions, toggleLongestChain } from "./graph-actions.ts";
import { runAction } from "#document/actions/run-action.ts";
import { PLAIN_DRAWING } from "./view/plain-drawing.ts";

const done: GraphAction[] = [];
const on = new Set<GraphAction>();
let release: () => void;

beforeEach(() => {
  useStore.setState({ ...initialState, phoneTab: "editor" }, true);
  release = setGraphControl({
    run: (action) => void done.push(action),
    can: (action) => action !== "fold",
    isOn: (action) => on.has(action),
  });
});

afterEach(() => {
  release();
  done.length = 0;
  on.clear();
});

function draw(): void {
  const view = graphView(analyze("FROM a\n"), {
    direction: "right",
    ...PLAIN_DRAWING,
    screenWidth: 800,
    screenHeight: 600,
  });
  const bounds = { x: 0, y: 0, width: 0, height: 0 };
  const layout = {
    fingerprint: "",
    direction: "right",
    style: "layered",
    bounds,
    nodes: [],
    edges: [],
    waves: [],
  } as const;
  useStore.setState({ drawn: { ...view, layout, waves: [] } });
}

it("runs nothing while no graph is on the screen", () => {
  expect(graphActions.filter(runAction)).toEqual([]);
  expect(done).toEqual([]);
});

it("hands every action to the graph that would change something, and shows the graph on a phone", () => {
  draw();
  expect(runAction(fitGraph)).toBe(true);
  expect(runAction(foldCards)).toBe(false);
  expect(done).toEqual(["fit"]);
  expect(useStore.getState().phoneTab).toBe("graph");
});

it("is called after what it would do now", () => {
  expect(toggleLongestChain.label).toBe("Show the longest chain");
  on.add("chain");
  expect(toggleLongestChain.label).toBe("Hide the longest chain");
});

it("runs nothing once the graph is gone", () => {
  draw();
  release();
  expect(runAction(fitGraph)).toBe(false);
});
