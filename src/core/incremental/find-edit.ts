/** Where a text was changed: what was between `start` and `endBefore` is now what is between `start` and `endAfter`. */
export interface FoundEdit {
  /** Offsets, from 0. */
  readonly start: number;
  readonly endBefore: number;
  readonly endAfter: number;
}

/** The shortest single edit that turns one text into the other. */
export function findEdit(before: string, after: string): FoundEdit {
  const shorter = Math.min(before.length, after.length);
  const start = countSame(shorter, (from, to) => before.slice(from, to) === after.slice(from, to));
  const same = countSame(shorter - start, (from, to) => {
    const [endBefore, endAfter] = [before.length, after.length];
    return before.slice(endBefore - to, endBefore - from) === after.slice(endAfter - to, endAfter - from);
  });
  return { start, endBefore: before.length - same, endAfter: after.length - same };
}

/** How many characters, up to `length`, are the same: compared in steps that are halved where something differs. */
function countSame(length: number, isSame: (from: number, to: number) => boolean): number {
  let count = 0;
  for (let step = LARGEST_STEP; step >= 1; step /= 2)
    while (count + step <= length && isSame(count, count + step)) count += step;
  return count;
}

const LARGEST_STEP = 4096;
