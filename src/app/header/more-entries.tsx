import type { Action } from "#document/actions/action.ts";
import { openFile } from "#document/input/open-file.ts";
import { shareLink } from "#document/actions/share-link.ts";
import { shareOptions } from "#features/share/share-feature.ts";
import { showExamples } from "#document/actions/show-examples.ts";
import { showLessons } from "#document/actions/show-lessons.ts";
import { showHelp } from "#features/help/help-feature.ts";
import { MenuSeparator } from "#ui/menu/menu.tsx";
import { headerMessages } from "#i18n/en/app/header.ts";
import { CommandEntry, DocumentEntries } from "./document-entries.tsx";
import { LanguageChoice, ThemeChoice } from "./page-choices.tsx";

const ENTRIES: readonly Action[] = [shareOptions, showLessons, showExamples, openFile, showHelp];

export interface MoreEntriesProps {
  readonly isPhone: boolean;
  /** The header has no room for the choices of colors and language. */
  readonly isNarrow: boolean;
}

/** The entries of the menu for more. */
export default function MoreEntries({ isPhone, isNarrow }: MoreEntriesProps) {
  return (
    <>
      {isPhone && (
        <>
          <CommandEntry command={shareLink} label={headerMessages().copyLink} />
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
    </>
  );
}
