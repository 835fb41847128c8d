import { useMemo } from "react";
import { allOwnImages, imagesOfLink } from "#document/images/kept-images.ts";
import { removeOwnImage } from "#document/images/own-images.ts";
import { recordedImages } from "#document/record/recorded-images.ts";
import { imageName } from "#document/stages/image-name.ts";
import { useStore } from "#document/store.ts";
import { IconButton } from "#ui/button.tsx";
import { baseImageMessages } from "#i18n/en/images/base-images.ts";
import { whatItSays } from "./base-images-view.ts";
import styles from "./base-images-dialog.module.css";

/** What the reader or an open record made known, the reader's with a button that forgets it; nothing where there is none. */
export function KnownImagesList() {
  const own = useStore((state) => state.ownImages);
  const linked = useStore((state) => state.linkedImages);
  const recorded = useStore(recordedImages);
  const ofLink = useMemo(() => new Set(imagesOfLink(linked).map(({ ref }) => ref)), [linked]);
  const all = useMemo(() => {
    const byRef = new Map([...recorded, ...allOwnImages(linked, own)].toReversed().map((image) => [image.ref, image]));
    return [...byRef.values()].toSorted((one, other) => (one.ref < other.ref ? -1 : 1));
  }, [linked, own, recorded]);
  const words = baseImageMessages();
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="known-images">
      <h3 id="known-images" className={styles.label}>
        {words.known}
      </h3>
      <ul className={styles.known}>
        {all.map(({ ref, source, variants }) => (
          <li key={ref} className={styles.image}>
            <div>
              <code className={styles.name}>{imageName(ref)}</code>{" "}
              <span className={styles.source}>{ofLink.has(ref) ? words.fromLink : words.sources[source]}</span>
              <p className={styles.says}>{whatItSays({ variants, names: [] })}</p>
            </div>
            {source !== "record" && (
              <IconButton icon="close" label={words.remove(imageName(ref))} onClick={() => removeOwnImage(ref)} />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
