import { useEffect, useState } from "react";
import { ALL_OF_IT, linkToShare, shareAddresses, type ShareOptions } from "#document/links/share-addresses.ts";
import { selectIsAnalyzed } from "#document/selectors.ts";
import { type AppState, useStore } from "#document/store.ts";
import { type ShareFormat, shareTexts } from "#document/links/share-formats.ts";

/** What would be shared. */
export type SharePreview =
  | { readonly kind: "pending" }
  /** More than a link can hold. */
  | { readonly kind: "too-long" }
  | {
      readonly kind: "ready";
      readonly texts: Readonly<Record<ShareFormat, string>>;
      /** Characters of the link that each option alone takes away. */
      readonly savings: Readonly<Record<Exclude<keyof ShareOptions, "withImages" | "withFolder">, number>>;
    };

/** The texts for the page as it is now, less what the options leave out. */
export function useSharePreview(options: ShareOptions): SharePreview {
  const [preview, setPreview] = useState<SharePreview>({ kind: "pending" });
  const isAnalyzed = useStore(selectIsAnalyzed);
  const { withoutComments, withoutView, withoutSecrets, withImages, withFolder } = options;
  useEffect(() => {
    if (!isAnalyzed) return;
    let isWanted = true;
    const show = async (): Promise<void> => {
      const made = await makePreview(useStore.getState(), {
        withoutComments,
        withoutView,
        withoutSecrets,
        withImages,
        withFolder,
      });
      if (isWanted) setPreview(made);
    };
    void show();
    return () => {
      isWanted = false;
    };
  }, [isAnalyzed, withoutComments, withoutView, withoutSecrets, withImages, withFolder]);
  return preview;
}

async function makePreview(state: AppState, options: ShareOptions): Promise<SharePreview> {
  if (state.analysis === null) return { kind: "pending" };
  const link = linkToShare(state, options);
  const lengthWith = async (changed: ShareOptions): Promise<number> =>
    (await shareAddresses(linkToShare(state, changed)))?.short.length ?? 0;
  const [addresses, whole, ...parts] = await Promise.all([
    shareAddresses(link),
    lengthWith(ALL_OF_IT),
    lengthWith({ ...ALL_OF_IT, withoutComments: true }),
    lengthWith({ ...ALL_OF_IT, withoutView: true }),
    lengthWith({ ...ALL_OF_IT, withoutSecrets: true }),
  ]);
  if (addresses === null) return { kind: "too-long" };
  const [withoutComments = 0, withoutView = 0, withoutSecrets = 0] = parts.map((part) => Math.max(0, whole - part));
  return {
    kind: "ready",
    texts: shareTexts(state.whole ?? state.analysis, link.dockerfile, addresses),
    savings: { withoutComments, withoutView, withoutSecrets },
  };
}
