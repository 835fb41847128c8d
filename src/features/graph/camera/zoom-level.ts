/** How close the camera is: near, everything is read; from mid on letters are larger; from far on only names are shown. */
export type ZoomLevel = "near" | "mid" | "low" | "far";

/** The level of a zoom. */
export function zoomLevel(zoom: number): ZoomLevel {
  if (zoom >= 0.9) return "near";
  if (zoom >= 0.7) return "mid";
  return zoom >= 0.48 ? "low" : "far";
}
