import { documentCommands } from "#commands/document-commands.ts";
import { runCommand } from "#commands/run-command.ts";
import { useStore } from "#state/store.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry } from "#ui/menu.tsx";
import { headerWords } from "#words/en/header.ts";
import type { Command } from "#commands/command.ts";

/** What can be done with the document as a whole, beside what has a button of its own. */
export function DocumentMenu() {
  return (
    <Menu trigger={<IconButton icon="more" label={headerWords().more} />}>
      <DocumentEntries />
    </Menu>
  );
}

/** The entries alone, for a menu that has more. */
export function DocumentEntries() {
  return documentCommands.map((command) => <Entry key={command.id} command={command} />);
}

function Entry({ command }: { readonly command: Command }) {
  const isEnabled = useStore(command.isEnabled);
  return (
    <MenuEntry icon={command.icon} label={command.label} isDisabled={!isEnabled} onSelect={() => runCommand(command)} />
  );
}
