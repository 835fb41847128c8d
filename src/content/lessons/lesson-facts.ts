import type { Script } from "#core/shell/script/script.ts";
import type { Analysis, AnalyzeOptions, TargetBuild } from "#core/analysis.ts";

/** What the check of a step can ask: the analysis, and what would be if something were otherwise. */
export interface LessonFacts {
  /** Of a project, that of all its targets. */
  readonly analysis: Analysis;
  /** The build of the chosen target. */
  readonly build: TargetBuild;
  /** Images whose files are in the image that is built, as BuildKit normalizes them. */
  readonly shippedImages: readonly string[];
  /** The build of another target, "" for the default. */
  readonly buildOf: (target: string) => TargetBuild;
  /** The same file with other options instead of those it has. */
  readonly withOptions: (options: AnalyzeOptions) => Analysis;
  /** Whether tags of an image are known, and this one isn't among them; false until images are known at all. */
  readonly isUnknownTag: (image: string) => boolean;
  /** The commands of a shell script. */
  readonly parseScript: (text: string) => Script;
  /** Ids of the steps that run again once these files of the context, or these images, have changed. */
  readonly runsAgain: (change: {
    readonly files?: readonly string[];
    readonly sources?: readonly string[];
  }) => ReadonlySet<number>;
}
