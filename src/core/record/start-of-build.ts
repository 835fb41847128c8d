import { smallestOf } from "../text/extremes.ts";
import type { BuildRecord } from "./build-record.ts";

/** Milliseconds since 1970 from which the times of a recorded build count; 0 where it has none. */
export function startOfBuild({ vertices, createdAt }: Pick<BuildRecord, "vertices" | "createdAt">): number {
  const starts = vertices.flatMap(({ started }) => started ?? []);
  return createdAt ?? (starts.length === 0 ? 0 : smallestOf(starts));
}
