import { useStore } from "../../store.ts";
import { showFolder } from "../attach-folder.ts";
import { belongsTo } from "../folder-selectors.ts";
import { browserShelf, type FolderShelf } from "./folder-shelf.ts";
import { folderKey } from "./keep-folder.ts";

/** Shows the folder that this browser keeps for the open document, unless another is open or read by then. */
export async function restoreFolder(shelf: FolderShelf = browserShelf): Promise<void> {
  const before = useStore.getState();
  const key = folderKey(before);
  if (key === null) return;
  const kept = await shelf.read(key);
  const state = useStore.getState();
  if (kept === null || state.documentId !== before.documentId || state.folderReading !== null) return;
  if (state.folder !== null && belongsTo(state.folder, state)) return;
  const { name, origin, packed, texts, dockerfile, handle } = kept;
  const description = { name, origin, isFollowed: false, handle };
  showFolder({ folder: packed, texts }, description, dockerfile, key);
}
