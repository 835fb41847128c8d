import type { BuildRecord } from "#core/record/build-record.ts";
import { type BuildResult, resultOf } from "#core/record/build-result.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { recordMessages } from "#i18n/en/record.ts";

/** One build of a record, in a list of all. */
export interface BuildRow {
  readonly ref: string;
  readonly name: string;
  readonly outcome: BuildResult["outcome"];
  readonly result: string;
  readonly duration: string;
  /** How much of it was cached; "" if there were no steps. */
  readonly cached: string;
  /** What ended it; "" when it succeeded. */
  readonly error: string;
}

/** The builds of a record, in its order. */
export function buildRows(builds: readonly BuildRecord[]): readonly BuildRow[] {
  const words = recordMessages();
  return builds.map((build) => {
    const { outcome, seconds, cached, steps } = resultOf(build);
    return {
      ref: build.ref,
      name: build.bakeTarget ?? (build.target || words.unnamed),
      outcome,
      result: words[outcome],
      duration: seconds === null ? "" : formatSeconds(seconds),
      cached: steps === 0 ? "" : words.cachedShare(cached, steps),
      error: build.error ?? "",
    };
  });
}
