import { useEffect } from "react";
import { looksLikeImage } from "#core/images/own/looks-like-image.ts";
import { openFiles, openPasted } from "#document/input/open-file.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { isForField } from "./is-for-field.ts";

/** What Docker says about an image is no Dockerfile: it is taken before the editor sees it. */
function takeImage(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  const isOneLine = event.target instanceof HTMLInputElement;
  if (isOneLine || useStore.getState().dialog !== null || !looksLikeImage(text)) return;
  event.preventDefault();
  event.stopPropagation();
  openPasted(text);
}

/** Files can be pasted anywhere, and on the empty page texts too, not only into the editor. */
export function usePasteOntoPage(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      const files = [...(event.clipboardData?.files ?? [])];
      if (files.length > 0) {
        event.preventDefault();
        void openFiles(files);
        return;
      }
      if (isForField(event.target) || !selectIsBlank(useStore.getState())) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      openPasted(text);
    };
    addEventListener("paste", paste);
    addEventListener("paste", takeImage, true);
    return () => {
      removeEventListener("paste", paste);
      removeEventListener("paste", takeImage, true);
    };
  }, []);
}
