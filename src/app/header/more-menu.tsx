import type { Action } from "#document/actions/action.ts";
import { openFile } from "#document/input/open-file.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { shareOptions } from "#features/share/share-feature.ts";
import { showExamples } from "#document/actions/show-examples.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { showHelp } from "#features/help/help-feature.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuSeparator } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import { CommandEntry, DocumentEntries } from "./document-menu.tsx";
import { LanguageChoice } from "./language-menu.tsx";
import { ThemeChoice } from "./theme-menu.tsx";
import { useFocusAfterLanguageChange } from "../hooks/use-focus-after-language-change.ts";

const ENTRIES: readonly Action[] = [shareOptions, showLessons, showExamples, openFile];

/** On a phone: everything that the header has no room for. */
export function MoreMenu() {
  const words = headerMessages();
  const trigger = useFocusAfterLanguageChange();
  return (
    <Menu trigger={<IconButton ref={trigger} icon="more" label={words.more} />}>
      <CommandEntry command={shareLink} label={words.copyLink} />
      {ENTRIES.map((command) => (
        <CommandEntry key={command.id} command={command} />
      ))}
      <MenuSeparator />
      <DocumentEntries />
      <CommandEntry command={showHelp} />
      <MenuSeparator />
      <ThemeChoice isRow />
      <MenuSeparator />
      <LanguageChoice isRow />
    </Menu>
  );
}
