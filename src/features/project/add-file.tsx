import { useState } from "react";
import { chooseProjectFiles, chooseProjectFolder } from "#document/project/choose-files.ts";
import { addProjectFiles } from "#document/project/edit-project.ts";
import { selectProject } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { lookUp } from "#core/text/look-up.ts";
import { IconButton } from "#ui/button.tsx";
import { Menu, MenuEntry } from "#ui/menu/menu.tsx";
import { projectMessages } from "#i18n/en/project/panel.ts";
import { PathForm } from "./path-form.tsx";

/** Adds a file to the project: an empty one, or those of the machine. */
export function AddFile() {
  const [isNaming, setIsNaming] = useState(false);
  const files = useStore(selectProject)?.files ?? {};
  const words = projectMessages();
  if (isNaming) {
    return (
      <PathForm
        label={words.fileName}
        first=""
        action={words.create}
        isTaken={(path) => lookUp(files, path) !== undefined}
        onEnd={(path) => {
          setIsNaming(false);
          if (path !== null) addProjectFiles({ [path]: "" });
        }}
      />
    );
  }
  return (
    <Menu align="end" trigger={<IconButton icon="plus" label={words.addFile} />}>
      <MenuEntry icon="plus" label={words.newFile} onSelect={() => setIsNaming(true)} />
      <MenuEntry icon="file-open" label={words.openFiles} onSelect={() => void chooseProjectFiles()} />
      <MenuEntry icon="file-open" label={words.openFolder} onSelect={() => void chooseProjectFolder()} />
    </Menu>
  );
}
