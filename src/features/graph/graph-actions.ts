import { openPhoneTab } from "#document/view/view-actions.ts";
import { type GraphAction, graphControl } from "#document/view/graph-control.ts";
import { graphActionMessages } from "#i18n/en/graph/actions.ts";
import type { Action, ActionIcon } from "#document/actions/action.ts";

type Words = ReturnType<typeof graphActionMessages>;

/** Turns the graph to where it can be read better. */
export const bestDirection = graphAction("best-direction", "fit", (words) => words.bestDirection);

/** Shows the stages that can only run one after the other and take longest. */
export const toggleLongestChain = graphAction("chain", "graph", (words, isOn) =>
  isOn ? words.hideChain : words.showChain,
);

/** Lets the graph run the other way. */
export const turnGraph = graphAction(
  "direction",
  (isDown) => (isDown ? "arrow-right" : "arrow-down"),
  (words, isDown) => (isDown ? words.leftToRight : words.topToBottom),
);

/** Shows the whole graph. */
export const fitGraph = graphAction("fit", "fit", (words) => words.fit, "F");

/** Shows the selected node with what is on its path alone. */
export const focusNode = graphAction("focus", "crosshair", (words, isOn) => (isOn ? words.endFocus : words.focus), "I");

/** Closes all cards. */
export const foldCards = graphAction("fold", "fold", (words) => words.foldAll);

/** Shows as many instructions as fit the screen. */
export const foldByRoom = graphAction("fold-by-room", "reset", (words) => words.foldByRoom);

/** Shows what lines and frames mean. */
export const graphLegend = graphAction("legend", "info", (words, isOn) => (isOn ? words.hideLegend : words.showLegend));

/** Finds something in the graph. */
export const openGraphSearch = graphAction("search", "search", (words) => words.search, "/");

/** Shows or hides what the target does not build. */
export const skippedStages = graphAction(
  "skipped",
  (isHidden) => (isHidden ? "eye" : "eye-off"),
  (words, isHidden) => (isHidden ? words.showSkipped : words.hideSkipped),
);

/** Draws an image that several stages use once for each, or once. */
export const splitImages = graphAction("split", "package", (words, isOn) =>
  isOn ? words.imageOnce : words.imageForEachUse,
);

/** Opens all cards and shows all their instructions. */
export const unfoldCards = graphAction("unfold", "unfold", (words) => words.unfoldAll);

/** Brings the graph nearer. */
export const zoomIn = graphAction("zoom-in", "plus", (words) => words.zoomIn, "+ =");

/** Brings the graph further away. */
export const zoomOut = graphAction("zoom-out", "minus", (words) => words.zoomOut, "-");

/** What can be done with the graph, by id. */
export const graphActions: readonly Action[] = [
  bestDirection,
  toggleLongestChain,
  turnGraph,
  fitGraph,
  focusNode,
  foldCards,
  foldByRoom,
  graphLegend,
  openGraphSearch,
  skippedStages,
  splitImages,
  unfoldCards,
  zoomIn,
  zoomOut,
];

function graphAction(
  action: GraphAction,
  icon: ActionIcon | ((isOn: boolean) => ActionIcon),
  labelOf: (words: Words, isOn: boolean) => string,
  keys: string | null = null,
): Action {
  return {
    id: `graph-${action}`,
    get label() {
      return labelOf(graphActionMessages(), isActive(action));
    },
    get icon() {
      return typeof icon === "string" ? icon : icon(isActive(action));
    },
    keys,
    scope: "graph",
    isEnabled: ({ drawn }) => drawn !== null && graphControl()?.can(action) === true,
    run: () => {
      openPhoneTab("graph");
      graphControl()?.run(action);
    },
  };
}

function isActive(action: GraphAction): boolean {
  return graphControl()?.isOn(action) === true;
}
