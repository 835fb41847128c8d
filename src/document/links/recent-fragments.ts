/** How many of a document's addresses are remembered. */
const REMEMBERED = 8;

let documentId = 0;

let fragments: readonly string[] = [];

/** Remembers that the address of a document has this fragment now. */
export function noteFragment(id: number, fragment: string): void {
  const earlier = id === documentId ? fragments : [];
  documentId = id;
  fragments = [...earlier.filter((one) => one !== fragment), fragment].slice(-REMEMBERED);
}

/**
 * The last fragments of a document's address, the present one last: a browser that reloads right after the address has
 * changed comes back at an earlier one.
 */
export function recentFragments(id: number): readonly string[] {
  return id === documentId ? fragments : [];
}
