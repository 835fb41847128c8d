const WARM_UP_MS = 400;
const ROUND_MS = 60;
const ROUNDS = 15;

/**
 * Milliseconds of processor time that one call of each piece of work takes, warm: in the best of several rounds, because
 * whatever else the machine does only adds. The rounds of the pieces alternate, so that a slow minute is one for all of
 * them. Processor time counts what the engine does beside, so that on an idle machine it is no less than time by the clock.
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
  // Another subject's garbage is not this one's time; `npm run bench` exposes gc.
  globalThis.gc?.();
  const start = process.cpuUsage();
  for (let call = 0; call < calls; call++) work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / calls;
}
