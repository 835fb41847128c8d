import { useEffect } from "react";
import { openPasted } from "#document/input/open-file.ts";
import { selectIsBlank } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { isForField } from "./is-for-field.ts";

/** On the empty page a text can be pasted anywhere, not only into the editor. */
export function usePasteOntoPage(): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (isForField(event.target) || !selectIsBlank(useStore.getState())) return;
      const text = event.clipboardData?.getData("text/plain") ?? "";
      if (text.trim() === "") return;
      event.preventDefault();
      openPasted(text);
    };
    addEventListener("paste", paste);
    return () => removeEventListener("paste", paste);
  }, []);
}
