import { useState } from "react";
import { openFile } from "#commands/open-file.ts";
import { runCommand } from "#commands/run-command.ts";
import { shareLink } from "#commands/share-link.ts";
import { shareOptions } from "#commands/share-options.ts";
import { LazyGallery } from "#panels/examples/lazy-gallery.tsx";
import { setTheme } from "#state/arrange-view.ts";
import { selectTheme } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuChoice, MenuEntry, MenuSeparator } from "#ui/menu.tsx";
import { DocumentEntries } from "./document-menu.tsx";
import { THEME_CHOICES } from "./theme-menu.tsx";

/** On a phone: everything that the header has no room for. */
export function MoreMenu() {
  const theme = useStore(selectTheme);
  const canShare = useStore(shareLink.isEnabled);
  const [isGalleryOpen, setIsGalleryOpen] = useState(false);
  return (
    <>
      <Menu trigger={<IconButton icon="more" label="More" />}>
        <MenuEntry
          icon={shareLink.icon}
          label="Copy a link"
          isDisabled={!canShare}
          onSelect={() => runCommand(shareLink)}
        />
        <MenuEntry
          icon={shareOptions.icon}
          label={shareOptions.label}
          isDisabled={!canShare}
          onSelect={() => runCommand(shareOptions)}
        />
        <MenuEntry icon="book" label="Examples…" onSelect={() => setIsGalleryOpen(true)} />
        <MenuEntry icon={openFile.icon} label={openFile.label} onSelect={() => runCommand(openFile)} />
        <MenuSeparator />
        <DocumentEntries />
        <MenuSeparator />
        <MenuChoice label="Theme" value={theme} choices={THEME_CHOICES} onChoose={setTheme} />
      </Menu>
      {isGalleryOpen && <LazyGallery onClose={() => setIsGalleryOpen(false)} />}
    </>
  );
}
