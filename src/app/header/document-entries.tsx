import type { Action } from "#document/actions/action.ts";
import { documentMenuActions } from "./document-menu-actions.ts";
import { chordLabel, chordsOf, isMacKeyboard } from "#ui/key-chord.ts";
import { openPalette } from "#document/actions/open-palette.ts";
import { runAction } from "#document/actions/run-action.ts";
import { useStore } from "#document/store.ts";
import { MenuEntry } from "#ui/menu/menu.tsx";
import { useMedia } from "#ui/use-media.ts";

/** Entries of a menu: what can be done with the document as a whole, next to what has its own button. */
export function DocumentEntries() {
  return [...documentMenuActions, openPalette].map((command) => <CommandEntry key={command.id} command={command} />);
}

interface CommandEntryProps {
  readonly command: Action;
  /** Instead of the command's own, where a button says it shorter. */
  readonly label?: string;
}

/** A command in a menu. */
export function CommandEntry({ command, label = command.label }: CommandEntryProps) {
  const isEnabled = useStore(command.isEnabled);
  const isTouch = useMedia("(pointer: coarse)");
  const [chord] = chordsOf(command.keys);
  const keys = chord === undefined || isTouch ? undefined : chordLabel(chord, isMacKeyboard());
  return (
    <MenuEntry
      icon={command.icon}
      label={label}
      keys={keys}
      isDisabled={!isEnabled}
      onSelect={() => runAction(command)}
    />
  );
}
