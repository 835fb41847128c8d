import { exampleList } from "#state/example-list.ts";
import { openExample } from "#state/open-link.ts";
import { Button } from "#ui/button.tsx";
import { Menu, MenuEntry } from "#ui/menu.tsx";

/** Opens one of the examples. */
export function ExamplesMenu() {
  return (
    <Menu
      trigger={
        <Button tone="quiet" icon="book">
          Examples
        </Button>
      }
    >
      {exampleList.map(({ slug, title, summary }) => (
        <MenuEntry key={slug} label={title} detail={summary} onSelect={() => openExample(slug)} />
      ))}
    </Menu>
  );
}
