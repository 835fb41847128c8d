import { lazy, useMemo } from "react";
import { selectToast } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { undo } from "#document/input/undo.ts";
import type { ToastMessage } from "#ui/toaster.tsx";
import { layoutMessages } from "#i18n/en/app/layout.ts";
import { LazyBoundary } from "../loading/lazy-boundary.tsx";

const Toaster = lazy(() => import("#ui/toaster.tsx"));

/** Shows the store's short messages; what draws them is fetched with the first. */
export function Toasts() {
  const toast = useStore(selectToast);
  const message = useMemo<ToastMessage | null>(() => {
    if (toast === null) return null;
    const { id, message: text, undo: step } = toast;
    return { id, text, ...(step === null ? {} : { action: { label: layoutMessages().undo, run: () => undo(step) } }) };
  }, [toast]);
  if (message === null) return null;
  return (
    <LazyBoundary onFailure={null}>
      <Toaster message={message} />
    </LazyBoundary>
  );
}
