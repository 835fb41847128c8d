import type { Analysis } from "#core/analysis.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import type { Change } from "#core/compare/comparison.ts";
import { historyMessages } from "#i18n/en/history.ts";

const MAX_LISTED = 2;

/** What a version is, in a line: what it does otherwise than the one before, or what it holds if there is none. */
export function versionSummary(before: Analysis | null, after: Analysis): string {
  if (before === null) return describe(after);
  const told = compareAnalyses(before, after).changes.flatMap(tell);
  const [first] = told;
  if (first === undefined) return before.text === after.text ? tellOptions(before, after) : historyMessages().spacing;
  return historyMessages().told(told.slice(0, MAX_LISTED), told.length - MAX_LISTED);
}

function describe({ stages, build }: Analysis): string {
  const words = historyMessages();
  if (stages.length === 0) return words.noStage;
  const target = stages[build.stage]?.label;
  return target === undefined ? words.stages(stages.length) : words.stagesAndTarget(stages.length, target);
}

/** The changes that one made, without those that follow from them. */
function tell(change: Change): readonly string[] {
  const words = historyMessages();
  switch (change.kind) {
    case "stage-added":
      return [words.added(change.stage)];
    case "stage-removed":
      return [words.removed(change.stage)];
    case "stage-renamed":
      return [words.renamed(change.before, change.after)];
    case "stage-changed":
      return [words.changed(change.stage)];
    case "base-changed":
      return [words.based(change.stage, change.after)];
    default:
      return [];
  }
}

function tellOptions({ options: was }: Analysis, { options: is }: Analysis): string {
  const words = historyMessages();
  if (was.target !== is.target) return is.target === undefined ? words.defaultTarget : words.target(is.target);
  if (was.platform !== is.platform) return words.platform(is.platform ?? "linux/amd64");
  return JSON.stringify(was.buildArgs) === JSON.stringify(is.buildArgs) ? words.ignore : words.buildArgs;
}
