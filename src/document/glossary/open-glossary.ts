import { useStore } from "../store.ts";

/** Opens the window of the glossary at a term; null for all of them. */
export function openGlossary(glossaryTerm: string | null): void {
  useStore.setState({ dialog: "glossary", glossaryTerm });
}
