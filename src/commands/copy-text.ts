import { showToast } from "#state/notify.ts";
import { commandWords } from "#words/en/commands.ts";

/** Copies a text and says so. `what` names it: "The command". */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(commandWords().isCopied(what));
  } catch {
    showToast(commandWords().mayNotCopy);
  }
}
