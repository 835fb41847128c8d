import { useEffect } from "react";
import { setCollapsed, setGraphDirection, setSkippedView } from "#document/view/view-actions.ts";
import { type GraphAction, setGraphControl } from "#document/view/graph-control.ts";
import { selectSelectedInGraph } from "#document/selection/problem-in-graph.ts";
import { useStore } from "#document/store.ts";
import { PHONE_MEDIA } from "#document/view/phone-media.ts";
import { useMedia } from "#ui/use-media.ts";
import type { GraphView } from "../view/graph-view.ts";
import { focusedKey, toggleFocus } from "./chosen-node.ts";
import { session } from "./graph-session.ts";
import { selectedKey } from "./node-ref.ts";
import type { CameraControl } from "../camera/use-camera.ts";

const ZOOM_STEP = 1.25;

interface Action {
  readonly run: () => void;
  readonly can?: () => boolean;
  readonly isOn?: () => boolean;
}

/** Lets commands do with the graph what can be done with it. */
export function useGraphControl(view: GraphView, camera: CameraControl, showsLegend: boolean): void {
  const isPhone = useMedia(PHONE_MEDIA);
  useEffect(() => {
    const actions = actionsOf(view, camera, { isPhone, showsLegend });
    return setGraphControl({
      run: (action) => actions[action].run(),
      can: (action) => actions[action].can?.() ?? true,
      isOn: (action) => actions[action].isOn?.() ?? false,
    });
  }, [view, camera, isPhone, showsLegend]);
}

function actionsOf(
  view: GraphView,
  camera: CameraControl,
  { isPhone, showsLegend }: { readonly isPhone: boolean; readonly showsLegend: boolean },
): Readonly<Record<GraphAction, Action>> {
  return {
    chain: {
      run: () => {
        session.setState({ showsLongestChain: !session.getState().showsLongestChain, focus: null, details: null });
      },
      isOn: () => session.getState().showsLongestChain,
    },
    direction: {
      run: () => {
        const direction = view.direction === "down" ? "right" : "down";
        if (isPhone) session.setState({ phoneDirection: direction });
        else setGraphDirection(direction);
      },
      isOn: () => view.direction === "down",
    },
    "best-direction": {
      run: () => setGraphDirection("auto"),
      can: () => !isPhone && shown().direction !== "auto",
    },
    fit: { run: camera.fit },
    focus: {
      run: () => {
        const key = focusedKey() ?? selected(view);
        if (key !== null) toggleFocus(key);
      },
      can: () => focusedKey() !== null || selected(view) !== null,
      isOn: () => focusedKey() !== null,
    },
    fold: {
      run: () => setCollapsed(view.cards.map((card) => card.stage)),
      can: () => view.cards.some((card) => !card.isCollapsed),
    },
    "fold-by-room": {
      run: () => unfold([]),
      can: () => shown().collapsed.length > 0 || session.getState().expanded.length > 0,
    },
    legend: {
      run: () => session.setState({ isLegendOpen: !showsLegend }),
      isOn: () => showsLegend,
    },
    search: { run: () => session.setState({ isSearching: true }) },
    skipped: {
      run: () => setSkippedView(shown().skipped === "hide" ? "dim" : "hide"),
      isOn: () => shown().skipped === "hide",
    },
    split: {
      run: () => session.setState({ splitsImages: !session.getState().splitsImages }),
      isOn: () => session.getState().splitsImages,
    },
    unfold: {
      run: () => unfold(view.cards.map((card) => card.key)),
      can: () =>
        shown().collapsed.length > 0 || view.cards.some((card) => !session.getState().expanded.includes(card.key)),
    },
    "zoom-in": { run: () => camera.zoomBy(ZOOM_STEP) },
    "zoom-out": { run: () => camera.zoomBy(1 / ZOOM_STEP) },
  };
}

/** Closes no card, and shows all rows of the cards `expanded`. */
function unfold(expanded: readonly string[]): void {
  setCollapsed([]);
  session.setState({ expanded });
}

function shown() {
  return useStore.getState().graphView;
}

function selected(view: GraphView): string | null {
  return selectedKey(view, selectSelectedInGraph(useStore.getState()));
}
