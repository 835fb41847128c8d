import type { Analysis } from "#core/analysis.ts";
import { withSource } from "#document/input/file-source.ts";

/** Pixels that every browser's canvas has room for, along a side and in all. */
const LONGEST_SIDE = 16_000;
const MAX_PIXELS = 120_000_000;

/** The most that a picture of this size can be enlarged by, so that a canvas holds it. */
export function greatestScale({ width, height }: { readonly width: number; readonly height: number }): number {
  return Math.min(LONGEST_SIDE / Math.max(width, height), Math.sqrt(MAX_PIXELS / (width * height)));
}

/** A PNG of the drawing, `scale` pixels for each of the drawing's, with the source inside. */
export async function svgToPng(svg: string, scale: number, analysis: Analysis): Promise<Blob> {
  const image = await loadSvg(svg);
  const fitting = Math.min(scale, greatestScale(image));
  const canvas = document.createElement("canvas");
  canvas.width = Math.round(image.width * fitting);
  canvas.height = Math.round(image.height * fitting);
  canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw new Error("the browser has no room for a picture of this size");
  return new Blob([withSource(new Uint8Array(await blob.arrayBuffer()), analysis)], { type: "image/png" });
}

async function loadSvg(svg: string): Promise<HTMLImageElement> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(url);
  }
}
