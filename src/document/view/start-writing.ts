import { flushSync } from "react-dom";
import { openPhoneTab } from "./view-actions.ts";

/** Shows the editor with the cursor in it. */
export function startWriting(): void {
  // A phone shows its keyboard only for a field that gets the focus before the tap's handler returns.
  flushSync(() => openPhoneTab("editor"));
  // While the large editor is under way, the plain field lies over it.
  const top = document.querySelector('[data-testid="editor"]')?.lastElementChild;
  top?.querySelector<HTMLElement>("textarea, .native-edit-context")?.focus();
}
