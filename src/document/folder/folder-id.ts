let lastId = 0;

/** An id that no folder had before. */
export function nextFolderId(): number {
  lastId += 1;
  return lastId;
}
