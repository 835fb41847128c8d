import { openDialog } from "../view/open-dialog.ts";
import { splitMessages } from "#i18n/en/split.ts";
import { useStore } from "../store.ts";
import type { Action } from "./action.ts";

/** Proposes the last stage split into one that builds and one that runs. */
export const splitStagesAction: Action = {
  id: "split-stages",
  get label() {
    return splitMessages().action;
  },
  icon: "layers",
  keys: null,
  isEnabled: () => useStore.getState().input.dockerfile.trim() !== "",
  run: () => openDialog("split"),
};
