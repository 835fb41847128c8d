import { type ComponentType, lazy, type LazyExoticComponent } from "react";
import type { DialogId } from "#state/dialog-slice.ts";
import { showToast } from "#state/notify.ts";
import { closeDialog } from "#state/open-dialog.ts";
import { selectDialog } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { lazyLoadingMessages } from "#i18n/en/app/lazy-loading.ts";
import { Part } from "./part.tsx";

interface DialogProps {
  readonly onClose: () => void;
}

const ShareDialog = lazy(() => import("#panels/share/share-dialog.tsx"));

const DIALOGS: Readonly<Record<DialogId, LazyExoticComponent<ComponentType<DialogProps>>>> = {
  share: ShareDialog,
  export: ShareDialog,
  lessons: lazy(() => import("#panels/learn/lessons-dialog.tsx")),
  rules: lazy(() => import("#panels/rules/rules-dialog.tsx")),
  hadolint: lazy(() => import("#panels/rules/hadolint-dialog.tsx")),
  compare: lazy(() => import("#panels/compare/compare-dialog.tsx")),
  history: lazy(() => import("#panels/history/history-dialog.tsx")),
  address: lazy(() => import("#panels/share/address-dialog.tsx")),
  palette: lazy(() => import("#panels/palette/palette-dialog.tsx")),
  help: lazy(() => import("#panels/help/help-dialog.tsx")),
  glossary: lazy(() => import("#panels/glossary/glossary-dialog.tsx")),
  examples: lazy(() => import("#panels/examples/gallery.tsx")),
};

/** The window above the page, if one is open; each is fetched when it is first opened. */
export function Dialogs() {
  const dialog = useStore(selectDialog);
  if (dialog === null) return null;
  const Open = DIALOGS[dialog];
  return (
    <Part key={dialog} onMissing={sayMissing}>
      <Open onClose={closeDialog} />
    </Part>
  );
}

function sayMissing(): void {
  closeDialog();
  showToast(lazyLoadingMessages().couldNotBeFetched);
}
