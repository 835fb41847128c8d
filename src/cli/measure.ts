const WARM_UP_MS = 400;
const ROUND_MS = 60;
const ROUNDS = 15;

/**
 * Milliseconds that one call of each piece of work takes, warm: in the best of several rounds, because whatever else the
 * machine does only adds. The rounds of the pieces alternate, so that a slow minute is one for all of them.
 */
export function measureTogether<Name extends string>(works: Readonly<Record<Name, () => void>>): Record<Name, number> {
  const subjects = Object.entries<() => void>(works).map(([name, work]) => ({ name, work, calls: warmUp(work) }));
  const best = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, work, calls } of subjects)
      best.set(name, Math.min(best.get(name) ?? Number.POSITIVE_INFINITY, timeRound(work, calls)));
  }
  return Object.fromEntries(best) as Record<Name, number>;
}

/** Runs `work` until it is warm; how many calls make a round then. */
function warmUp(work: () => void): number {
  const start = performance.now();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - start < WARM_UP_MS);
  return Math.max(1, Math.round((ROUND_MS * calls) / (performance.now() - start)));
}

function timeRound(work: () => void, calls: number): number {
  // A first call takes what the subject before has left; a forced collection would shrink the heap for all of them.
  work();
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return (performance.now() - start) / calls;
}
