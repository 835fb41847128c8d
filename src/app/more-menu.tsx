import { useState } from "react";
import { openFile } from "#commands/open-file.ts";
import { runCommand } from "#commands/run-command.ts";
import { shareLink } from "#commands/share-link.ts";
import { shareOptions } from "#commands/share-options.ts";
import { LazyGallery } from "#panels/examples/lazy-gallery.tsx";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry, MenuSeparator } from "#ui/menu.tsx";
import { headerWords } from "#words/en/header.ts";
import { DocumentEntries } from "./document-menu.tsx";
import { LanguageChoice } from "./language-menu.tsx";
import { ThemeChoice } from "./theme-menu.tsx";
import { useRefocus } from "./use-refocus.ts";

/** On a phone: everything that the header has no room for. */
export function MoreMenu() {
  const words = headerWords();
  const trigger = useRefocus();
  const canShare = useStore(shareLink.isEnabled);
  const [isGalleryOpen, setIsGalleryOpen] = useState(false);
  return (
    <>
      <Menu trigger={<IconButton ref={trigger} icon="more" label={words.more} />}>
        <MenuEntry
          icon={shareLink.icon}
          label={words.copyLink}
          isDisabled={!canShare}
          onSelect={() => runCommand(shareLink)}
        />
        <MenuEntry
          icon={shareOptions.icon}
          label={shareOptions.label}
          isDisabled={!canShare}
          onSelect={() => runCommand(shareOptions)}
        />
        <MenuEntry icon="book" label={words.allExamples} onSelect={() => setIsGalleryOpen(true)} />
        <MenuEntry icon={openFile.icon} label={openFile.label} onSelect={() => runCommand(openFile)} />
        <MenuSeparator />
        <DocumentEntries />
        <MenuSeparator />
        <ThemeChoice isRow />
        <MenuSeparator />
        <LanguageChoice isRow />
      </Menu>
      {isGalleryOpen && <LazyGallery onClose={() => setIsGalleryOpen(false)} />}
    </>
  );
}
