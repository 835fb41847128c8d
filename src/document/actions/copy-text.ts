import { showToast } from "../view/notify.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";

/** Copies a text and says so. `what` names it: "The command". */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(actionMessages().isCopied(what));
  } catch {
    showToast(actionMessages().mayNotCopy);
  }
}
