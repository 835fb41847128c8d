import { showToast } from "#state/notify.ts";

/** Copies a text and says so. `what` names it: "The command". */
export async function copyText(text: string, what: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    showToast(`${what} is copied.`);
  } catch {
    showToast("The browser does not let this page copy. Select the text and copy it yourself.");
  }
}
