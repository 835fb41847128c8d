import type { Analysis } from "#core/analysis.ts";
import { compareAnalyses } from "#core/compare/compare-analyses.ts";
import type { Change } from "#core/compare/comparison.ts";

const MOST_TOLD = 2;

/** What a version is, in a line: what it does otherwise than the one before, or what it holds where there is none. */
export function versionSummary(before: Analysis | null, after: Analysis): string {
  if (before === null) return describe(after);
  const told = compareAnalyses(before, after).changes.flatMap(tell);
  const [first] = told;
  if (first === undefined)
    return before.text === after.text ? tellOptions(before, after) : "changed comments or spacing";
  const more = told.length - MOST_TOLD;
  return [...told.slice(0, MOST_TOLD), ...(more > 0 ? [`${more} more`] : [])].join(", ");
}

function describe({ stages, build }: Analysis): string {
  if (stages.length === 0) return "no stage yet";
  const target = stages[build.stage]?.label;
  const count = stages.length === 1 ? "1 stage" : `${stages.length} stages`;
  return target === undefined ? count : `${count}, target ${target}`;
}

/** The changes that one made, without those that follow from them. */
function tell(change: Change): readonly string[] {
  switch (change.kind) {
    case "stage-added":
      return [`added stage ${change.stage}`];
    case "stage-removed":
      return [`removed stage ${change.stage}`];
    case "stage-renamed":
      return [`renamed ${change.before} to ${change.after}`];
    case "stage-changed":
      return [`changed stage ${change.stage}`];
    case "base-changed":
      return [`${change.stage} from ${change.after}`];
    default:
      return [];
  }
}

function tellOptions({ options: was }: Analysis, { options: is }: Analysis): string {
  if (was.target !== is.target) return is.target === undefined ? "default target" : `target ${is.target}`;
  if (was.platform !== is.platform) return `platform ${is.platform ?? "linux/amd64"}`;
  if (JSON.stringify(was.buildArgs) !== JSON.stringify(is.buildArgs)) return "changed build arguments";
  return "changed .dockerignore";
}
