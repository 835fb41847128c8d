import type { GraphLayout } from "#layout/layout.ts";
import type { WaveLabel } from "./view/wave-label.ts";
import { graphFrameMessages } from "#i18n/en/graph/frame.ts";
import { useViewport } from "./camera/viewport.ts";
import styles from "./wave-ruler.module.css";

interface WaveRulerProps {
  readonly layout: GraphLayout;
  readonly labels: readonly WaveLabel[];
  /** Something lies over the upper edge of the picture down to here, in pixels; 0 for nothing. */
  readonly top: number;
}

/** Pixels that a letter takes, a sign of Chinese, and what is free next to them. */
const LETTER = 6.4;
const SIGN = 12;
const BESIDE = 12;
/** Pixels of two lines next to cards. */
const TWO_LINES = 36;

/** Says at the edge of the picture when the stages of each column, or row, can start. */
export function WaveRuler({ layout, labels, top }: WaveRulerProps) {
  const { x, y, zoom } = useViewport((state) => state.camera);
  const isDown = layout.direction === "down";
  const placed = labels.flatMap((label) => {
    const wave = layout.waves.find((one) => one.wave === label.wave);
    return wave === undefined ? [] : [{ label, wave }];
  });
  /** Of a column or a row, along the ruler: what is covered has no place for words. */
  const span = (wave: GraphLayout["waves"][number]): readonly [start: number, length: number] => {
    if (!isDown) return [wave.x * zoom + x, wave.width * zoom];
    const start = wave.y * zoom + y;
    const seen = Math.max(start, top);
    return [seen, Math.max(start + wave.height * zoom - seen, 0)];
  };
  const cardsStart = layout.bounds.x * zoom + x;
  const left = Math.max(4, cardsStart - 52);
  const hasTwoLines = !isDown || cardsStart - left >= TWO_LINES;
  const lengths = placed.map(({ wave }) => span(wave)[1]);
  const usual = placed.map(({ label }, place) =>
    textFor([label.text, label.shortText], lengths[place] ?? 0, hasTwoLines),
  );
  // Where one column has no room for the usual words, all say it in fewer.
  const texts = usual.includes("")
    ? placed.map(({ label }, place) => textFor([label.narrowText], lengths[place] ?? 0, hasTwoLines))
    : usual;
  // A word here and there says nothing.
  const isTold = texts.filter((text) => text !== "").length * 2 >= texts.length;
  return (
    <ol className={styles.ruler} data-direction={layout.direction} aria-label={graphFrameMessages().starts}>
      {placed.map(({ label, wave }, place) => {
        const [start, length] = span(wave);
        // Above its column as long as that is on the screen, else at the screen's edge.
        const edge = isDown ? left : Math.max(top + 4, layout.bounds.y * zoom + y - 50);
        const style = isDown ? { top: start, height: length, left: edge } : { left: start, width: length, top: edge };
        return (
          <li key={label.wave} className={styles.mark} style={style} title={label.explanation}>
            <span className={styles.text}>{isTold && texts[place]}</span>
          </li>
        );
      })}
    </ol>
  );
}

/** The first of the texts that has room in so many pixels, or the last in two lines; "" where none has. */
function textFor(texts: readonly string[], length: number, hasTwoLines: boolean): string {
  const inOneLine = texts.find((one) => widthOf(one) <= length);
  if (inOneLine !== undefined || !hasTwoLines) return inOneLine ?? "";
  const last = texts.at(-1) ?? "";
  const isInTwo = last.split(" ").every((word) => widthOf(word) <= length) && widthOf(last) < length * 2 - BESIDE;
  return isInTwo ? last : "";
}

function widthOf(text: string): number {
  return [...text].reduce((width, sign) => width + (sign < "\u2e80" ? LETTER : SIGN), BESIDE);
}

/** A quiet ground behind the stages of each column or row. */
export function WaveBands({ layout }: { readonly layout: GraphLayout }) {
  if (layout.waves.length < 2) return null;
  const isDown = layout.direction === "down";
  const bounds = layout.apart?.rest ?? layout.bounds;
  return (
    <>
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
    </>
  );
}
