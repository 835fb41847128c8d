import { hover, select } from "#document/selection/select.ts";
import { isSameRef } from "#document/selection/ref.ts";
import { selectSelected } from "#document/selectors.ts";
import { useStore } from "#document/store.ts";
import { Icon, type IconName } from "#ui/icons/icon.tsx";
import panel from "#ui/panel.module.css";
import { Prose } from "#ui/prose.tsx";
import type { ImageView, LayerRow } from "./image-view.ts";
import { sizeText } from "./size-text.ts";
import { proseParts } from "#i18n/prose.ts";
import { imageMessages } from "#i18n/en/image.ts";
import styles from "./image-panel.module.css";

const ICONS: Readonly<Record<LayerRow["kind"], IconName>> = {
  base: "package",
  run: "terminal",
  copy: "folder-input",
  directory: "folder",
};

/** The layers of the image, the base below all others. */
export function LayerStack({ image }: { readonly image: ImageView }) {
  const { layers, layerCount, base, baseSize, copied } = image;
  const words = imageMessages();
  return (
    <section aria-labelledby="image-layers">
      <h2 id="image-layers" className={panel.heading}>
        {words.total(base, baseSize === null ? "" : sizeText(baseSize), layerCount)}
        {copied !== "" && <span className={styles.size}>{words.copiedOfThem(copied)}</span>}
      </h2>
      {layers.length === 0 && <p className={styles.none}>{words.isEmpty}</p>}
      <ol className={styles.layers} aria-label={words.layers}>
        {layers.map((layer, position) => (
          <Layer key={layer.step} layer={layer} position={position} />
        ))}
      </ol>
    </section>
  );
}

function Layer({ layer, position }: { readonly layer: LayerRow; readonly position: number }) {
  const isSelected = useStore((state) => layer.ref !== null && isSameRef(selectSelected(state), layer.ref));
  return (
    <li>
      <button
        type="button"
        className={styles.layer}
        data-kind={layer.kind}
        aria-current={isSelected || undefined}
        onClick={() => select(layer.ref, "other")}
        onPointerEnter={() => hover(layer.ref)}
        onPointerLeave={() => hover(null)}
      >
        <span className={styles.number}>{position}</span>
        <Icon name={ICONS[layer.kind]} size={14} className={styles.kind} />
        <span className={styles.layerText}>
          <code className={styles.command}>{layer.text}</code>
          {(layer.inheritedFrom !== "" || layer.notes.length > 0) && (
            <span className={styles.notes}>
              {layer.inheritedFrom !== "" && (
                <span className={styles.inherited}>
                  {imageMessages().by} <code>{layer.inheritedFrom}</code>
                </span>
              )}
              {layer.notes.map((note) => (
                <span key={note}>
                  <Prose parts={proseParts(note)} />
                </span>
              ))}
            </span>
          )}
        </span>
        <span className={styles.layerFacts}>
          {layer.copied !== "" && <span className={styles.size}>+ {layer.copied}</span>}
          {layer.size !== null && <span className={styles.size}>{sizeText(layer.size)}</span>}
          {layer.line > 0 && <span className={styles.line}>{imageMessages().line(layer.line)}</span>}
        </span>
      </button>
    </li>
  );
}
