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
import { CommandEntry, DocumentEntries } from "./document-entries.tsx";
import { LanguageChoice } from "./language-menu.tsx";
import { ThemeChoice } from "./theme-menu.tsx";
import { useFocusAfterLanguageChange } from "../hooks/use-focus-after-language-change.ts";

const ENTRIES: readonly Action[] = [shareOptions, showLessons, showExamples, openFile, showHelp];

interface MoreMenuProps {
  readonly isPhone: boolean;
  /** The header has no room for the choices of colors and language. */
  readonly isNarrow: boolean;
}

/** What can be done with the document, and what the header has no room for; on a phone, that is everything. */
export function MoreMenu({ isPhone, isNarrow }: MoreMenuProps) {
  const words = headerMessages();
  const trigger = useFocusAfterLanguageChange();
  return (
    <Menu trigger={<IconButton ref={trigger} icon="more" label={words.more} />}>
      {isPhone && (
        <>
          <CommandEntry command={shareLink} label={words.copyLink} />
          {ENTRIES.map((command) => (
            <CommandEntry key={command.id} command={command} />
          ))}
          <MenuSeparator />
        </>
      )}
      <DocumentEntries />
      {isNarrow && (
        <>
          <MenuSeparator />
          <ThemeChoice isRow />
          <MenuSeparator />
          <LanguageChoice isRow />
        </>
      )}
    </Menu>
  );
}
