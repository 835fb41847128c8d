import { useState } from "react";
import { removeProjectFile, renameProjectFile } from "#document/project/edit-project.ts";
import { selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { lookUp } from "#core/text/look-up.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry } from "#ui/menu/menu.tsx";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { PathForm } from "./path-form.tsx";

/** What can be done with the file that is open. */
export function FileMenu({ path }: { readonly path: string }) {
  const [isRenaming, setIsRenaming] = useState(false);
  const files = useStore(selectProject)?.files ?? {};
  const words = projectMessages();
  if (isRenaming) {
    return (
      <PathForm
        label={words.newPath(path)}
        first={path}
        action={words.rename}
        isTaken={(wanted) => wanted !== path && lookUp(files, wanted) !== undefined}
        onEnd={(wanted) => {
          setIsRenaming(false);
          if (wanted !== null) renameProjectFile(path, wanted);
        }}
      />
    );
  }
  return (
    <Menu align="end" trigger={<IconButton icon="more" label={words.fileMenu(path)} />}>
      <MenuEntry icon="file" label={words.renameFile} onSelect={() => setIsRenaming(true)} />
      <MenuEntry
        icon="minus"
        label={words.removeFile}
        isDisabled={Object.keys(files).length < 2}
        onSelect={() => removeProjectFile(path)}
      />
    </Menu>
  );
}
