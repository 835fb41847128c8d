import { useStore as useFlow, ViewportPortal } from "@xyflow/react";
import type { GraphLayout } from "#layout/layout.ts";
import type { WaveLabel } from "#views/graph/wave-label.ts";
import { graphFrameWords } from "#words/en/graph-frame.ts";
import styles from "./wave-ruler.module.css";

interface WaveRulerProps {
  readonly layout: GraphLayout;
  readonly labels: readonly WaveLabel[];
}

/** Pixels that the longest labels take. */
const WIDTH_FOR_TEXT = 150;
const WIDTH_FOR_SHORT_TEXT = 64;

/** Says at the edge of the picture when the stages of each column, or row, can start. */
export function WaveRuler({ layout, labels }: WaveRulerProps) {
  const [x, y, zoom] = useFlow((state) => state.transform);
  const isDown = layout.direction === "down";
  const placed = labels.flatMap((label) => {
    const wave = layout.waves.find((one) => one.wave === label.wave);
    return wave === undefined ? [] : [{ label, wave }];
  });
  return (
    <ol className={styles.ruler} data-direction={layout.direction} aria-label={graphFrameWords().starts}>
      {placed.map(({ label, wave }) => {
        const start = isDown ? wave.y * zoom + y : wave.x * zoom + x;
        const length = (isDown ? wave.height : wave.width) * zoom;
        // Above its column as long as that is on the screen, else at the screen's edge.
        const edge = Math.max(4, isDown ? layout.bounds.x * zoom + x - 52 : layout.bounds.y * zoom + y - 50);
        const style = isDown ? { top: start, height: length, left: edge } : { left: start, width: length, top: edge };
        return (
          <li key={label.wave} className={styles.mark} style={style} title={label.explanation}>
            <span className={styles.text}>{textFor(label, length)}</span>
          </li>
        );
      })}
    </ol>
  );
}

function textFor({ text, shortText }: WaveLabel, length: number): string {
  if (length >= WIDTH_FOR_TEXT) return text;
  return length >= WIDTH_FOR_SHORT_TEXT ? shortText : "";
}

/** A quiet ground behind the stages of each column or row. */
export function WaveBands({ layout }: { readonly layout: GraphLayout }) {
  if (layout.waves.length < 2) return null;
  const isDown = layout.direction === "down";
  const { bounds } = layout;
  return (
    <ViewportPortal>
      {layout.waves.map((wave) => {
        const box = isDown
          ? { x: bounds.x - 24, y: wave.y - 10, width: bounds.width + 48, height: wave.height + 20 }
          : { x: wave.x - 10, y: bounds.y - 24, width: wave.width + 20, height: bounds.height + 48 };
        return (
          <div
            key={wave.wave}
            className={styles.band}
            style={{ transform: `translate(${box.x}px, ${box.y}px)`, width: box.width, height: box.height }}
          />
        );
      })}
    </ViewportPortal>
  );
}
