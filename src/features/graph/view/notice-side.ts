import type { Box } from "#layout/layout.ts";
import type { Camera, Size } from "./fit-camera.ts";

/** Where the style sheet has a notice: so far from the edges of the picture, and at most so wide. */
export const NOTICE_TOP = 12;
const NOTICE_BOTTOM = 60;
const MAX_WIDTH = 620;
/** On a phone, what can be done is below the sentence. */
const HEIGHT = 48;
const PHONE_HEIGHT = 104;
const PHONE_WIDTH = 720;

/**
 * The edge of the picture at which the notice about a node goes: the lower one, unless it would cover the node there and
 * not at the upper one, below what ends `bannerEnd` pixels from the top.
 */
export function noticeSide(
  node: Box,
  { x, y, zoom }: Camera,
  { width, height }: Size,
  bannerEnd: number,
): "top" | "bottom" {
  const left = node.x * zoom + x;
  const top = node.y * zoom + y;
  const right = left + node.width * zoom;
  const bottom = top + node.height * zoom;
  const half = Math.min(MAX_WIDTH, width) / 2;
  if (right < width / 2 - half || left > width / 2 + half) return "bottom";
  const noticeHeight = width < PHONE_WIDTH ? PHONE_HEIGHT : HEIGHT;
  const isUnderLower = bottom > height - NOTICE_BOTTOM - noticeHeight && top < height - NOTICE_BOTTOM;
  const isUnderUpper = top < bannerEnd + NOTICE_TOP + noticeHeight && bottom > bannerEnd + NOTICE_TOP;
  return isUnderLower && !isUnderUpper ? "top" : "bottom";
}
