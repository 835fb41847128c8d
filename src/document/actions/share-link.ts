import { showToast } from "../view/notify.ts";
import { selectIsBlank } from "../selectors.ts";
import { currentLink } from "../links/share-link.ts";
import { useStore } from "../store.ts";
import { actionMessages } from "#i18n/en/app/actions.ts";
import type { Action } from "./action.ts";

/** Copies a link to what the page shows. */
export const shareLink: Action = {
  id: "share-link",
  get label() {
    return actionMessages().share;
  },
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
    showToast(actionMessages().mayNotCopyLink);
    return;
  }
  showToast(actionMessages().linkIsCopied(link.length, await contents()));
}

async function contents(): Promise<string> {
  const { input } = useStore.getState();
  if (!input.buildArgs && !input.buildContexts) return actionMessages().wholeDockerfile;
  const { secretsIn } = await import("../links/secrets-in.ts");
  const secrets = secretsIn(input);
  const words = actionMessages();
  return secrets.length === 0 ? words.wholeDockerfile : words.dockerfileAndValues(secrets);
}
