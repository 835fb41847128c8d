import type { FuzzKind } from "./fuzz-kind.ts";
import type { FuzzSources } from "./fuzz-sources.ts";
import { Random } from "./random.ts";
import type { Study } from "./study.ts";

export interface FuzzFailure {
  /** Of the input, which `make` makes again from it. */
  readonly seed: number;
  readonly part: string;
  readonly message: string;
  readonly input: unknown;
}

export interface FuzzReport {
  readonly count: number;
  readonly thrown: number;
  /** One for each place that throws. */
  readonly failures: readonly FuzzFailure[];
  /** Inputs that took longer than a second of CPU. */
  readonly slow: number;
  readonly slowest: { readonly milliseconds: number; readonly part: string; readonly input: unknown } | null;
}

const TOO_LONG_MS = 1000;
const MAX_FAILURES = 20;

/** Studies `count` inputs of a kind, made from consecutive seeds; `onProgress` gets a report now and then. */
export async function runFuzz(
  { make, study }: FuzzKind,
  sources: FuzzSources,
  count: number,
  firstSeed: number,
  onProgress: (report: FuzzReport) => void = () => {},
): Promise<FuzzReport> {
  const failures: FuzzFailure[] = [];
  let thrown = 0;
  let slow = 0;
  let slowest: FuzzReport["slowest"] = null;
  // Asking for it takes as long as a part or two, so that it's asked once a case: making the input counts too.
  let end = cpuTime();
  for (let done = 0; done < count; done++) {
    const seed = firstSeed + done;
    const random = new Random(Math.imul(seed, 0x9e3779b1));
    const input = make(random, sources);
    let part = "";
    let longest = { part: "", milliseconds: 0 };
    const time: Study = (name, run) => {
      part = name;
      // Wall-clock time: reading the CPU time around each part takes half as long as the parts themselves.
      const start = performance.now();
      const result = run();
      const milliseconds = performance.now() - start;
      if (milliseconds > longest.milliseconds) longest = { part: name, milliseconds };
      return result;
    };
    const start = end;
    try {
      await study(input as never, time);
    } catch (error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      thrown++;
      // of one place in the code one example is enough
      if (failures.length < MAX_FAILURES && !failures.some((known) => isSamePlace(known.message, message)))
        failures.push({ seed, part, message, input });
    }
    end = cpuTime();
    const milliseconds = end - start;
    if (milliseconds > TOO_LONG_MS) slow++;
    if (milliseconds > (slowest?.milliseconds ?? 0)) slowest = { milliseconds, part: longest.part, input };
    if (done % 10_000 === 9999) onProgress({ count: done + 1, thrown, failures, slow, slowest });
  }
  return { count, thrown, failures, slow, slowest };
}

/** Milliseconds of CPU: other programs of the machine do not count. */
function cpuTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function isSamePlace(one: string, other: string): boolean {
  return placeOf(one) === placeOf(other);
}

function placeOf(stack: string): string {
  return /\n\s+at .*/.exec(stack)?.[0] ?? stack;
}
