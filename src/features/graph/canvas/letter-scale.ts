/** A text like those on cards, and how broad it is in the letters that cards are made for, of 100 pixels. */
const SAMPLE = "In the image: default starts FROM it; nothing else needs it. why?";
const USUAL_WIDTH = 3_250;

let scale: number | null = null;

/**
 * How much broader the letters of the page's font are than those that cards are made for, at least 1. It is measured
 * once: which font a system has is not known before.
 */
export function letterScale(): number {
  scale ??= Math.max(1, measured() / USUAL_WIDTH);
  return scale;
}

/** Pixels of the sample; 0 where nothing can be measured. */
function measured(): number {
  const context = document.createElement("canvas").getContext("2d");
  if (context === null) return 0;
  context.font = `100px ${getComputedStyle(document.documentElement).getPropertyValue("--font-ui")}`;
  return context.measureText(SAMPLE).width;
}
