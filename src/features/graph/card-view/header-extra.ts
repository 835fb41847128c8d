import { showsNamesOnly } from "./density.ts";
import { farNameSize, fitsBroken, LARGEST_OF_MANY, LEAST_TITLE, titleSize } from "./overview-name.ts";
import type { GraphSizing } from "./sizing-options.ts";
import type { PlanOptions } from "./sizing-options.ts";
import type { PictureShape } from "./picture-shape.ts";
import { estimateZoom } from "./picture-size.ts";
import { leastFarName } from "../view/fit-camera.ts";

/** Extra heights of a header that is most of its card, each with room for a line more of large letters. */
const EXTRAS = [14, 36, 58, 80] as const;
export const [MIN_EXTRA] = EXTRAS;

/** Seen from nearer than this, there is more than names. */
const FAR_ZOOM = 0.5;
/** Of the screen's height, because heights are estimated. */
const SURE_HEIGHT = 0.85;
/** A picture that gets smaller by no more than this stays as large. */
const AS_LARGE = 0.98;
/** So many pixels larger names are worth it. */
const MIN_GAIN = 0.5;
/** More names tell no more. */
const MAX_MEASURED = 40;
const BESIDE_NAME = 12;

/**
 * How much higher than needed the cards of `plan` are: where a picture seen from afar is limited by its width, height
 * costs nothing, and long names have more lines and so larger letters. `kept` is what they are now, which stays while
 * there is room and no name is cut for it; null for a plan that is new.
 */
export function chooseHeaderExtra(
  shape: PictureShape,
  plan: GraphSizing,
  options: PlanOptions,
  kept: number | null,
): number {
  if (!showsNamesOnly(plan.detail)) return extraAboveRows(shape, plan, options, kept);
  const sure = { ...options, screenHeight: options.screenHeight * SURE_HEIGHT };
  const joined = { ...shape, passing: shape.trunksPassing };
  const zoomWith = (headerExtra: number): number => estimateZoom(joined, { ...plan, headerExtra }, sure);
  const zoom = zoomWith(MIN_EXTRA);
  if (zoom >= FAR_ZOOM) return MIN_EXTRA;
  const possible = EXTRAS.filter((extra) => zoomWith(extra) >= zoom * AS_LARGE);
  const least = leastFarName(zoom) ?? LARGEST_OF_MANY;
  const step = Math.ceil(shape.stages.length / MAX_MEASURED);
  const names = shape.stages.filter((_, place) => place % step === 0).map(({ name }) => name);
  const judged = possible.map((extra) => {
    const { header, nameScale } = options.metrics;
    const box = { width: plan.cardWidth - BESIDE_NAME, height: header + extra, scale: nameScale };
    return {
      extra,
      whole: names.filter((name) => fitsBroken(name, box, least)).length,
      size: names.reduce((sum, name) => sum + farNameSize(name, box, LARGEST_OF_MANY), 0) / names.length,
    };
  });
  // First of all names are whole, then they are large.
  const most = Math.max(...judged.map(({ whole }) => whole));
  const best = judged.filter(({ whole }) => whole === most);
  if (kept !== null && best.some(({ extra }) => extra === kept)) return kept;
  const largest = Math.max(...best.map(({ size }) => size));
  return best.find(({ size }) => size >= largest - MIN_GAIN)?.extra ?? MIN_EXTRA;
}

/**
 * Seen from not so far, rows have large letters, and a name of two lines needs a higher header to be larger than they
 * are. It gets it where the picture stays as large.
 */
function extraAboveRows(shape: PictureShape, plan: GraphSizing, options: PlanOptions, kept: number | null): number {
  if (plan.level !== "low") return 0;
  const { header, nameScale } = options.metrics;
  const isReadable = (name: string, headerExtra: number): boolean => {
    const box = { width: plan.cardWidth, height: header + headerExtra, scale: nameScale };
    return titleSize(name, false, box) >= LEAST_TITLE;
  };
  const isWanted =
    kept === MIN_EXTRA || shape.stages.some(({ name }) => !isReadable(name, 0) && isReadable(name, MIN_EXTRA));
  const zoomWith = (headerExtra: number): number => estimateZoom(shape, { ...plan, headerExtra }, options);
  return isWanted && zoomWith(MIN_EXTRA) >= zoomWith(0) * AS_LARGE ? MIN_EXTRA : 0;
}
