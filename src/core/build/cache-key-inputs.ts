import type { Analysis } from "../analysis.ts";
import type { Stage } from "../resolve/stage.ts";
import { type SameResult, type SameResultChoices, stepsOfSameResult } from "./same-results.ts";
import { parseDockerignore, type IgnoreMatcher } from "../context/dockerignore.ts";
import type { Step } from "../llb/step.ts";

/** Everything that a build's cache keys are made from. */
export interface CacheKeyInputs {
  readonly steps: readonly Step[];
  readonly stages: readonly Stage[];
  /** The platform that is built for. */
  readonly platform: string;
  readonly ignored: IgnoreMatcher | null;
  /** Files of the context that are known, relative to its root. Others may be there and are the same in every build. */
  readonly files: readonly string[];
  /** Those of them whose content or mode is not that of the first build. */
  readonly changedFiles: ReadonlySet<string>;
  /** Identifiers of images, URLs and repositories that lead to something else than in the first build. */
  readonly changedSources: ReadonlySet<string>;
  /** Commands, by id, that write the same when they run again. */
  readonly sameResults: ReadonlyMap<number, SameResult>;
}

/** What has changed outside the Dockerfile since the first build. */
export interface OutsideChange {
  readonly files?: readonly string[];
  readonly sources?: readonly string[];
  /** What the reader says of single steps; the earlier build needs it as well. */
  readonly sameResults?: SameResultChoices;
}

const NO_CHOICES: SameResultChoices = new Map();

/** The world of one build. `known` are files that exist next to those that have changed. */
export function cacheKeyInputsFor(
  analysis: Analysis,
  change: OutsideChange = {},
  known: readonly string[] = [],
): CacheKeyInputs {
  const ignored = parseDockerignore(analysis.options.dockerignore ?? "");
  const changed = (change.files ?? []).map(cleanFile);
  return {
    steps: analysis.build.steps,
    stages: analysis.stages,
    platform: analysis.options.platform ?? "linux/amd64",
    ignored: ignored.ok ? ignored.value : null,
    files: [...new Set([...known.map(cleanFile), ...changed])].toSorted(),
    changedFiles: new Set(changed),
    changedSources: new Set(change.sources),
    sameResults: stepsOfSameResult(
      analysis.build.steps,
      analysis.stages.map(({ label }) => label),
      changed,
      change.sameResults ?? NO_CHOICES,
    ),
  };
}

/** A path as the context knows it: `src/app.ts` for `./src//app.ts`. */
export function cleanFile(path: string): string {
  return path
    .split("/")
    .filter((part) => part !== "" && part !== ".")
    .join("/");
}

/** The platform that a step is for. */
export function platformOf({ stages, platform }: CacheKeyInputs, { stage }: Step): string {
  return stages[stage]?.platform || platform;
}
