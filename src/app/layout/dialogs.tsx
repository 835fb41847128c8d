import { type ComponentType, createElement, lazy } from "react";
import type { DialogProps } from "#document/dialogs/dialog-feature.ts";
import { closeDialog } from "#document/dialogs/open-dialog.ts";
import { selectDialog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { showToast } from "#document/view/notify.ts";
import { allActions } from "../all-actions.ts";
import { DIALOGS } from "../features.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const COMPONENTS: ReadonlyMap<string, ComponentType<DialogProps>> = new Map(
  DIALOGS.map(({ id, load }) => [id, lazy(load)]),
);

/** The window above the page, if one is open; each is fetched when it is first opened. */
export function Dialogs() {
  const dialog = useStore(selectDialog);
  const component = dialog === null ? undefined : COMPONENTS.get(dialog);
  if (component === undefined) return null;
  return (
    <LazyBoundary key={dialog} onFailure={sayFailure}>
      {createElement(component, { onClose: closeDialog, actions: allActions })}
    </LazyBoundary>
  );
}

function sayFailure(message: string): void {
  closeDialog();
  showToast(message);
}
