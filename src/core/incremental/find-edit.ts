/** Where a text was changed: what lay between `start` and `endBefore` has become what lies between `start` and `endAfter`. */
export interface FoundEdit {
  /** Offsets, from 0. */
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** What two texts differ in, as one edit, the shortest there is. */
export function findEdit(before: string, after: string): FoundEdit {
  const shorter = Math.min(before.length, after.length);
  const start = countSame(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = countSame(shorter - start, (from, to) => {
    const [endBefore, endAfter] = [before.length, after.length];
    return before.slice(endBefore - to, endBefore - from) === after.slice(endAfter - to, endAfter - from);
  });
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** How far, up to `length`, everything is the same: in steps that are halved where something differs. */
function countSame(length: number, isSame: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let step = LARGEST_STEP; step >= 1; step /= 2)
    while (count + step <= length && isSame(count, count + step)) count += step;
  return count;
}

const LARGEST_STEP = 4096;
