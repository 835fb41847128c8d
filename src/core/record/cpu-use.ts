import type { BuildRecord } from "./build-record.ts";
import { startOfBuild } from "./start-of-build.ts";

/** How busy the processors of the machine were for a while, in seconds from the start of the build. */
export interface CpuUse {
  readonly start: number;
  readonly end: number;
  /** 1 is all of all processors. */
  readonly share: number;
}

/** More than a plan has room for. */
const MAX_STRETCHES = 200;

/** How busy the machine was during a recorded build, of which its record may have samples; none without at least two. */
export function cpuUse(build: BuildRecord): readonly CpuUse[] {
  const start = startOfBuild(build);
  // each platform has a provenance, and the machine is the same
  const all = build.provenances.find(({ cpu }) => cpu.length > 1)?.cpu ?? [];
  const every = Math.ceil(all.length / MAX_STRETCHES);
  const samples = all.filter((_, at) => at % every === 0 || at === all.length - 1);
  return samples.slice(1).flatMap((sample, at): readonly CpuUse[] => {
    const before = samples[at];
    if (before === undefined || sample.all <= before.all || sample.at <= before.at) return [];
    const share = (sample.busy - before.busy) / (sample.all - before.all);
    return [
      {
        start: Math.max(0, before.at - start) / 1000,
        end: Math.max(0, sample.at - start) / 1000,
        share: Math.min(1, Math.max(0, share)),
      },
    ];
  });
}
