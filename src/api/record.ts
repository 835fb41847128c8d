import type { BuildRecord } from "#core/record/build-record.ts";
import { openRecord } from "#formats/record/open-record.ts";

/** One build as BuildKit's history recorded it. Times are milliseconds since 1970. */
export interface RecordedBuild {
  readonly ref: string;
  /** The bake target it was; null for a plain build. */
  readonly bakeTarget: string | null;
  /** File name of the Dockerfile. */
  readonly dockerfile: string;
  /** The text of the Dockerfile; null when the record doesn't hold it. */
  readonly source: string | null;
  readonly target: string;
  readonly platform: string;
  readonly buildArgs: Readonly<Record<string, string>>;
  readonly createdAt: number | null;
  readonly completedAt: number | null;
  /** What ended the build; null when it succeeded. */
  readonly error: string | null;
  readonly steps: readonly RecordedStep[];
}

export interface RecordedStep {
  readonly name: string;
  readonly isCached: boolean;
  readonly startedAt: number | null;
  readonly completedAt: number | null;
  readonly error: string | null;
}

export type RecordResult =
  | { readonly kind: "ok"; readonly builds: readonly RecordedBuild[] }
  | { readonly kind: "error"; readonly reason: "tooLarge" | "notAnArchive" | "noRecord" };

/** Reads a `.dockerbuild` file, as `docker buildx history export` writes it. Never rejects. */
export async function readRecord(bytes: Uint8Array<ArrayBuffer>): Promise<RecordResult> {
  const opened = await openRecord(bytes, false);
  if (opened.kind === "bad") return { kind: "error", reason: opened.fault };
  return { kind: "ok", builds: opened.builds.map(toRecordedBuild) };
}

function toRecordedBuild(build: BuildRecord): RecordedBuild {
  const { ref, bakeTarget, dockerfile, target, platform, createdAt, completedAt, error } = build;
  const [source] = build.provenances.flatMap(({ sources }) => sources);
  return {
    ref,
    bakeTarget,
    dockerfile,
    source: source?.text ?? null,
    target,
    platform,
    buildArgs: Object.fromEntries(build.buildArgs),
    createdAt,
    completedAt,
    error,
    steps: build.vertices.map(({ name, cached, started, completed, error: reason }) => ({
      name,
      isCached: cached,
      startedAt: started,
      completedAt: completed,
      error: reason,
    })),
  };
}
