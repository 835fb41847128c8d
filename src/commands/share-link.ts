import { showToast } from "#state/notify.ts";
import { selectIsBlank } from "#state/selectors.ts";
import { currentLink } from "#state/share-link.ts";
import { useStore } from "#state/store.ts";
import type { Command } from "./command.ts";

/** Copies a link to what the page shows. */
export const shareLink: Command = {
  id: "share-link",
  label: "Share",
  icon: "link",
  keys: "Mod+S",
  isEnabled: (state) => !selectIsBlank(state),
  run: copyLink,
};

async function copyLink(): Promise<void> {
  const link = await currentLink();
  try {
    await navigator.clipboard.writeText(link);
  } catch {
    showToast("The browser does not let this page copy. The link is in the address bar.");
    return;
  }
  const length = link.length.toLocaleString("en");
  showToast(`Link copied (${length} characters). It holds ${await contents()}; nothing was uploaded.`);
}

async function contents(): Promise<string> {
  const { buildArgs } = useStore.getState();
  if (Object.keys(buildArgs).length === 0) return "the whole Dockerfile";
  const { secretArgs } = await import("#views/share/secret-args.ts");
  const secrets = secretArgs(buildArgs);
  return secrets.length === 0 ? "the whole Dockerfile" : `the Dockerfile and the value of ${secrets.join(", ")}`;
}
