/** A rectangle of a map, in percent of its sides. */
export interface MapBox {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Boxes as square as can be for weights that fall, as Bruls, Huizing and van Wijk place them. */
export function squarify(weights: readonly number[], width: number, height: number): readonly MapBox[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (total <= 0 || width <= 0 || height <= 0) return [];
  const scale = (width * height) / total;
  const areas = weights.map((weight) => weight * scale);
  const boxes: MapBox[] = [];
  let free = { left: 0, top: 0, width, height };
  for (let at = 0; at < areas.length; ) {
    const side = Math.min(free.width, free.height);
    const count = bestCount(areas, at, side);
    const row = areas.slice(at, at + count);
    const sum = row.reduce((one, area) => one + area, 0);
    const isTall = free.width >= free.height;
    const thickness = side > 0 ? sum / side : 0;
    let offset = 0;
    for (const area of row) {
      const length = thickness > 0 ? area / thickness : 0;
      boxes.push(
        isTall
          ? { left: free.left, top: free.top + offset, width: thickness, height: length }
          : { left: free.left + offset, top: free.top, width: length, height: thickness },
      );
      offset += length;
    }
    free = isTall
      ? { ...free, left: free.left + thickness, width: Math.max(0, free.width - thickness) }
      : { ...free, top: free.top + thickness, height: Math.max(0, free.height - thickness) };
    at += count;
  }
  return boxes.map(({ left, top, ...box }) => ({
    left: (left / width) * 100,
    top: (top / height) * 100,
    width: (box.width / width) * 100,
    height: (box.height / height) * 100,
  }));
}

/** How many areas in a row are closest to squares. */
function bestCount(areas: readonly number[], from: number, side: number): number {
  let sum = 0;
  let worstBefore = Infinity;
  for (let at = from; at < areas.length; at++) {
    sum += areas[at] ?? 0;
    const largest = areas[from] ?? 0;
    const smallest = areas[at] ?? 0;
    const worst = Math.max((side * side * largest) / (sum * sum), (sum * sum) / (side * side * smallest));
    if (worst > worstBefore) return at - from;
    worstBefore = worst;
  }
  return areas.length - from;
}
