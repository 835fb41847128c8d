import { asList, asNumber, fieldOf } from "../text/json-value.ts";
import { readTimestamp } from "../text/timestamp.ts";
import type { CpuSample } from "./build-record.ts";

const BUSY = ["user", "nice", "system", "irq", "softirq", "steal"];
const IDLE = ["idle", "iowait"];

/** Decodes the samples that BuildKit takes of the machine while it builds (`sysUsage` in its metadata), in order of time. */
export function readCpuSamples(json: unknown): readonly CpuSample[] {
  const samples = asList(json).flatMap((sample): readonly CpuSample[] => {
    const at = readTimestamp(fieldOf(sample, "timestamp"));
    const stat = fieldOf(sample, "cpuStat");
    const sum = (keys: readonly string[]): number => keys.reduce((all, key) => all + asNumber(fieldOf(stat, key)), 0);
    const busy = sum(BUSY);
    return at === null ? [] : [{ at, busy, all: busy + sum(IDLE) }];
  });
  return samples.toSorted((one, other) => one.at - other.at);
}
