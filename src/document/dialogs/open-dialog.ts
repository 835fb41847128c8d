import type { AnyRefactoringId } from "#core/refactor/refactoring-ids.ts";
import { useStore } from "../store.ts";

/** Opens the window above the page that has this id in `app/features.ts`, instead of any other. */
export function openDialog(dialog: string): void {
  useStore.setState({ dialog, askedUrl: "" });
}

/** Previews a refactoring. */
export function openRefactoring(refactoring: AnyRefactoringId): void {
  useStore.setState({ dialog: "refactor", refactoring, askedUrl: "" });
}

/** Asks what to do about an address: the page itself asks no other host. */
export function askAboutUrl(askedUrl: string): void {
  useStore.setState({ dialog: "open-url", askedUrl });
}

/** Closes the window above the page. */
export function closeDialog(): void {
  useStore.setState({ dialog: null, askedUrl: "", imageText: "", askedImage: "" });
}
