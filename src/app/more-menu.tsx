import { openFile } from "#commands/open-file.ts";
import { runCommand } from "#commands/run-command.ts";
import { shareLink } from "#commands/share-link.ts";
import { setTheme } from "#state/arrange-view.ts";
import { exampleList } from "#state/example-list.ts";
import { openExample } from "#state/open-link.ts";
import { selectTheme } from "#state/selectors.ts";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuChoice, MenuEntry, MenuSeparator } from "#ui/menu.tsx";
import { THEME_CHOICES } from "./theme-menu.tsx";

/** On a phone: everything that the header has no room for. */
export function MoreMenu() {
  const theme = useStore(selectTheme);
  const canShare = useStore(shareLink.isEnabled);
  return (
    <Menu trigger={<IconButton icon="more" label="More" />}>
      <MenuEntry
        icon={shareLink.icon}
        label="Copy a link"
        isDisabled={!canShare}
        onSelect={() => runCommand(shareLink)}
      />
      <MenuEntry icon={openFile.icon} label={openFile.label} onSelect={() => runCommand(openFile)} />
      <MenuSeparator />
      <MenuChoice label="Theme" value={theme} choices={THEME_CHOICES} onChoose={setTheme} />
      <MenuSeparator />
      {exampleList.map(({ slug, title }) => (
        <MenuEntry key={slug} icon="book" label={title} onSelect={() => openExample(slug)} />
      ))}
    </Menu>
  );
}
