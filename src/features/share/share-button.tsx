import { chordLabel, isMacKeyboard } from "#ui/key-chord.ts";
import { runAction } from "#document/actions/run-action.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { shareOptions } from "./share-feature.ts";
import { useStore } from "#document/store.ts";
import { Button } from "#ui/button.tsx";
import { tooltip } from "#ui/tooltip.ts";
import { linkMessages } from "#i18n/en/links.ts";

/** Copies a link to what the page shows, and shows the other ways to share it. */
export function ShareButton() {
  const isEnabled = useStore(shareLink.isEnabled);
  const keys = shareLink.keys === null ? undefined : chordLabel(shareLink.keys, isMacKeyboard());
  const share = (): void => {
    runAction(shareLink);
    runAction(shareOptions);
  };
  return (
    <Button
      tone="primary"
      icon={shareLink.icon}
      disabled={!isEnabled}
      aria-haspopup="dialog"
      onClick={share}
      {...tooltip(linkMessages().share, keys)}
    >
      {shareLink.label}
    </Button>
  );
}
