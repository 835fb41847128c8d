import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { Action } from "#document/actions/action.ts";
import { allActions } from "../all-actions.ts";
import type { DialogId } from "#document/view/dialog-slice.ts";
import { showToast } from "#document/view/notify.ts";
import { closeDialog } from "#document/view/open-dialog.ts";
import { selectDialog } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

interface DialogProps {
  readonly onClose: () => void;
}

const ShareDialog = lazy(() => import("#features/share/share-dialog.tsx"));

const DIALOGS: Readonly<Record<DialogId, LazyExoticComponent<ComponentType<DialogProps>>>> = {
  share: ShareDialog,
  export: ShareDialog,
  lessons: lazy(() => import("#features/lessons/lessons-dialog.tsx")),
  rules: lazy(() => import("#features/rules/rules-dialog.tsx")),
  hadolint: lazy(() => import("#features/rules/hadolint-dialog.tsx")),
  images: lazy(() => import("#features/base-images/base-images-dialog.tsx")),
  compare: lazy(() => import("#features/compare/compare-dialog.tsx")),
  history: lazy(() => import("#features/history/history-dialog.tsx")),
  address: lazy(() => import("#features/share/address-dialog.tsx")),
  palette: withActions(() => import("#features/palette/palette-dialog.tsx")),
  help: withActions(() => import("#features/help/help-dialog.tsx")),
  glossary: lazy(() => import("#features/glossary/glossary-dialog.tsx")),
  examples: lazy(() => import("#features/examples/gallery.tsx")),
  exercise: lazy(() => import("#features/lessons/maker/maker-dialog.tsx")),
  refactor: lazy(() => import("#features/refactor/refactor-dialog.tsx")),
};

/** The window above the page, if one is open; each is fetched when it is first opened. */
export function Dialogs() {
  const dialog = useStore(selectDialog);
  if (dialog === null) return null;
  const Open = DIALOGS[dialog];
  return (
    <LazyBoundary key={dialog} onFailure={sayFailure}>
      <Open onClose={closeDialog} />
    </LazyBoundary>
  );
}

/** A dialog that lists every action of the page. */
function withActions(
  load: () => Promise<{ default: ComponentType<DialogProps & { readonly actions: readonly Action[] }> }>,
): LazyExoticComponent<ComponentType<DialogProps>> {
  return lazy(async () => {
    const { default: Content } = await load();
    return { default: (props: DialogProps) => <Content {...props} actions={allActions} /> };
  });
}

function sayFailure(message: string): void {
  closeDialog();
  showToast(message);
}
