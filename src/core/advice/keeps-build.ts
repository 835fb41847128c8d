import type { Analysis } from "../analysis.ts";
import { facetsOf } from "../lint/fix/build-facets.ts";
import type { TargetBuild } from "../llb/target-build.ts";
import type { Step } from "../llb/step.ts";

/** What a rearranged text may change on purpose. */
export interface Permitted {
  /** A build argument that fewer commands run with; "" for none. */
  readonly argument?: string;
}

/** The build of another target. */
type BuildOf = (analysis: Analysis, target: string) => TargetBuild;

/**
 * Whether a text that was rearranged for the cache still builds the same: the same stages, edges and configurations of all
 * targets, every command in the same directory, as the same user, and with the same environment, and no new error or
 * warning. More copies and cache mounts are what such a text is about.
 */
export function keepsBuild(
  before: Analysis,
  after: Analysis,
  build: BuildOf,
  { argument = "" }: Permitted = {},
): boolean {
  if (after.build.error || after.checkError) return false;
  if (raises(before, after)) return false;
  const [own, made] = [facets(before, build), facets(after, build)];
  if (own.size !== made.size || [...own].some(([name, value]) => made.get(name) !== value)) return false;
  return commandsOf(before, argument) === commandsOf(after, argument);
}

function facets(analysis: Analysis, build: BuildOf): ReadonlyMap<string, string> {
  const every = new Set(analysis.file.instructions.map(({ index }) => index));
  return facetsOf(analysis, (target) => build(analysis, target), every, new Set());
}

function raises(before: Analysis, after: Analysis): boolean {
  const count = ({ problems }: Analysis): ReadonlyMap<string, number> => {
    const counts = new Map<string, number>();
    for (const { rule, severity } of problems)
      if (severity === "error" || severity === "warning") counts.set(rule, (counts.get(rule) ?? 0) + 1);
    return counts;
  };
  const earlier = count(before);
  return [...count(after)].some(([rule, found]) => found > (earlier.get(rule) ?? 0));
}

/** Every command of the build with what it runs in, whatever its place. */
function commandsOf({ build }: Analysis, argument: string): string {
  const commands = build.steps.flatMap((step) => describeCommand(step, argument));
  return commands.toSorted().join("\n");
}

function describeCommand({ op, stage }: Step, argument: string): string[] {
  if (op.kind !== "exec") return [];
  const env = op.env.filter((entry) => argument === "" || !entry.startsWith(`${argument}=`)).toSorted();
  const mounts = op.mounts.flatMap(({ type, dest }) => (type === "cache" || dest === "/" ? [] : [`${type} ${dest}`]));
  return [JSON.stringify([stage, op.args, op.cwd, op.user, env, mounts, op.network])];
}
