import { chordLabel, isMacKeyboard } from "#commands/key-chord.ts";
import { runCommand } from "#commands/run-command.ts";
import { shareLink } from "#commands/share-link.ts";
import { useStore } from "#state/store.ts";
import { Button } from "#ui/button.tsx";
import { tooltip } from "#ui/tooltip.tsx";

/** Copies a link to what the page shows. */
export function ShareButton() {
  const isEnabled = useStore(shareLink.isEnabled);
  const keys = shareLink.keys === null ? undefined : chordLabel(shareLink.keys, isMacKeyboard());
  return (
    <Button
      tone="primary"
      icon={shareLink.icon}
      disabled={!isEnabled}
      onClick={() => runCommand(shareLink)}
      {...tooltip("Copy a link that holds all of this", keys)}
    >
      {shareLink.label}
    </Button>
  );
}
