/** One line of two texts laid side by side. Line numbers count from 1. */
export type DiffLine =
  | { readonly kind: "same"; readonly text: string; readonly before: number; readonly after: number }
  | { readonly kind: "removed"; readonly text: string; readonly before: number }
  | { readonly kind: "added"; readonly text: string; readonly after: number };

/** Texts that differ in more lines than this are not searched for the shortest difference: it takes the square of it. */
const MAX_EDITS = 2_000;

/** The shortest way from one list to another, as Myers finds it: removals appear before additions. */
export function diffLines(before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++;
  const inner = walk(before.slice(start, before.length - behind), after.slice(start, after.length - behind));
  const steps = [...repeat("same", start), ...inner, ...repeat("same", behind)];
  return numbered(steps, before, after);
}

type Step = DiffLine["kind"];

function walk(before: readonly string[], after: readonly string[]): readonly Step[] {
  const trace = shortestEdit(before, after);
  if (trace === null) return [...repeat("removed", before.length), ...repeat("added", after.length)];
  const steps: Step[] = [];
  let x = before.length;
  let y = after.length;
  for (let edits = trace.length - 1; edits >= 0; edits--) {
    const reach = trace[edits] ?? new Int32Array();
    const middle = (reach.length - 1) / 2;
    const at = (k: number): number => reach[middle + k] ?? -1;
    const k = x - y;
    const isAddition = k === -edits || (k !== edits && at(k - 1) < at(k + 1));
    const from = isAddition ? k + 1 : k - 1;
    const startX = edits === 0 ? 0 : at(from);
    const startY = edits === 0 ? 0 : startX - from;
    while (x > startX && y > startY) {
      steps.push("same");
      x--;
      y--;
    }
    if (edits > 0) steps.push(isAddition ? "added" : "removed");
    x = startX;
    y = startY;
  }
  return steps.toReversed();
}

/** How far each diagonal reaches before each number of edits; null where there are too many. */
function shortestEdit(before: readonly string[], after: readonly string[]): readonly Int32Array[] | null {
  const most = Math.min(before.length + after.length, MAX_EDITS);
  const trace: Int32Array[] = [];
  let reach = new Int32Array(3).fill(-1);
  reach[2] = 0;
  for (let edits = 0; edits <= most; edits++) {
    trace.push(reach);
    const middle = (reach.length - 1) / 2;
    const next = new Int32Array(2 * edits + 5).fill(-1);
    const nextMiddle = edits + 2;
    for (let k = -edits; k <= edits; k += 2) {
      const left = reach[middle + k - 1] ?? -1;
      const right = reach[middle + k + 1] ?? -1;
      let x = k === -edits || (k !== edits && left < right) ? right : left + 1;
      let y = x - k;
      while (x < before.length && y < after.length && before[x] === after[y]) {
        x++;
        y++;
      }
      next[nextMiddle + k] = x;
      if (x >= before.length && y >= after.length) return trace;
    }
    reach = next;
  }
  return null;
}

function numbered(steps: readonly Step[], before: readonly string[], after: readonly string[]): readonly DiffLine[] {
  let x = 0;
  let y = 0;
  return steps.map((kind): DiffLine => {
    switch (kind) {
      case "same":
        return { kind, text: before[x] ?? "", before: ++x, after: ++y };
      case "removed":
        return { kind, text: before[x] ?? "", before: ++x };
      case "added":
        return { kind, text: after[y] ?? "", after: ++y };
    }
  });
}

function repeat(step: Step, count: number): readonly Step[] {
  return Array.from({ length: count }, () => step);
}
