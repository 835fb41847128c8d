import { useStore } from "../store.ts";

/** Opens the window in which an image is made known, for one image or for whichever the text names. */
export function askAboutImages({ ref = "", text = "" }: { readonly ref?: string; readonly text?: string } = {}): void {
  useStore.setState({ dialog: "base-images", askedUrl: "", imageText: text, askedImage: ref });
}
