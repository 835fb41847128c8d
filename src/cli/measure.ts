/** Milliseconds that one call takes, warm: the median of several rounds. */
export interface Measurement {
  readonly name: string;
  readonly ms: number;
}

const WARM_UP_MS = 300;
const ROUND_MS = 100;
const ROUNDS = 9;

/** Runs `work` until it is warm and then in rounds of many calls; a call that is long itself is a round. */
export function measure(name: string, work: () => void): Measurement {
  const warm = performance.now();
  let calls = 0;
  do {
    work();
    calls++;
  } while (performance.now() - warm < WARM_UP_MS);
  const perCall = (performance.now() - warm) / calls;
  const callsARound = Math.max(1, Math.round(ROUND_MS / perCall));
  const rounds = Array.from({ length: perCall > 1_000 ? 3 : ROUNDS }, () => timeRound(work, callsARound));
  return { name, ms: median(rounds) };
}

function timeRound(work: () => void, calls: number): number {
  // Another subject's garbage is not this one's time; `npm run bench` exposes gc.
  globalThis.gc?.();
  const start = performance.now();
  for (let call = 0; call < calls; call++) work();
  return (performance.now() - start) / calls;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
