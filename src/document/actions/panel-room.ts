import { openPanel, setPanelRoom } from "../view/view-actions.ts";
import { useStore } from "../store.ts";
import type { PanelRoom } from "../view/view-slice.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action, ActionIcon } from "./action.ts";
import { PHONE_MEDIA } from "../view/phone-media.ts";
import { selectIsPredicting } from "../view/predict.ts";

type Words = ReturnType<typeof actionMessages>;

/** Gives the panels the room of the text, or gives it back. */
export const panelHeight = roomAction("height", "unfold", "F9", (words) => words.panelHeight);

/** Gives the panels the whole width below text and graph, or gives it back. */
export const panelWidth = roomAction("width", "widen", "Shift+F9", (words) => words.panelWidth);

function roomAction(
  room: Exclude<PanelRoom, "split">,
  icon: ActionIcon,
  keys: string,
  labelOf: (words: Words) => string,
): Action {
  const isOn = (): boolean => useStore.getState().panelRoom === room;
  return {
    id: `panel-${room}`,
    get label() {
      return isOn() ? actionMessages().panelSplit : labelOf(actionMessages());
    },
    icon,
    keys,
    isEnabled: (state) => isDesktop() && !state.isPresenting && !selectIsPredicting(state),
    run: () => {
      setPanelRoom(isOn() ? "split" : room);
      openPanel(useStore.getState().panel);
    },
  };
}

/** On a phone, and in a window as narrow, a panel fills the screen anyway. */
function isDesktop(): boolean {
  return !globalThis.matchMedia?.(PHONE_MEDIA).matches;
}
