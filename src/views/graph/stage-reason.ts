import type { Analysis } from "#core/analysis.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { shortPath } from "./path-text.ts";
import type { ShownBuilds } from "./shown-builds.ts";
import type { StageRole } from "./stage-role.ts";

/** What reasons are found in; made once for all stages. */
export interface ReasonContext {
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly roles: readonly StageRole[];
  /** The edges that leave each stage, by index. */
  readonly leaving: readonly (readonly GraphEdge[])[];
  readonly stageOf: ReadonlyMap<string, number>;
}

/** Why a stage is built or skipped: one plain sentence, names in backquotes. */
export function stageReason(stage: number, context: ReasonContext): string {
  const role = context.roles[stage];
  if (role === undefined) return "";
  if (role.build === "target") {
    return context.builds.length === 1
      ? "The target: its filesystem is the image."
      : "A target: its filesystem is one of the images.";
  }
  if (role.build === "skipped") return skippedReason(context);
  if (role.ships) return shipsReason(stage, context);
  return builtReason(stage, context);
}

function skippedReason({ analysis, builds }: ReasonContext): string {
  const [build] = builds;
  if (builds.length > 1) return "Skipped: nothing that the targets need comes from here.";
  if (build.stage < 0) return "Skipped: there is no target to build.";
  return `Skipped: nothing that ${labelOf(analysis, build.stage)} needs comes from here.`;
}

/** More about why a stage is skipped: who would use it. "" for what is built. */
export function skippedDetail(stage: number, { analysis, roles, leaving, stageOf }: ReasonContext): string {
  if (roles[stage]?.build !== "skipped") return "";
  const users = [...new Set((leaving[stage] ?? []).map((edge) => stageOf.get(edge.to) ?? -1))].filter(
    (user) => user !== stage,
  );
  if (users.length === 0) return "No stage uses it.";
  const named = listOf(users.map((user) => labelOf(analysis, user)));
  return `Only ${named} would use it, and ${users.length === 1 ? "is" : "are"} skipped too.`;
}

function shipsReason(stage: number, { analysis, roles, leaving, stageOf }: ReasonContext): string {
  const child = (leaving[stage] ?? []).find(
    (edge) => edge.kind === "from" && roles[stageOf.get(edge.to) ?? -1]?.ships === true,
  );
  const name = child === undefined ? "the target" : labelOf(analysis, stageOf.get(child.to) ?? -1);
  return `Ships: ${name} starts FROM it.`;
}

function builtReason(stage: number, { analysis, builds, roles, leaving, stageOf }: ReasonContext): string {
  const targets = new Set(builds.map((build) => `stage:${build.stage}`));
  const used = (leaving[stage] ?? []).filter((edge) => {
    const user = stageOf.get(edge.to) ?? -1;
    return user !== stage && roles[user]?.build !== "skipped";
  });
  // What the target takes itself is the plainest reason; then files, then a mount, then a base.
  const best = used.toSorted((one, other) => rank(one, targets) - rank(other, targets))[0];
  if (best === undefined) return "Built: the target needs it.";
  const others = new Set(used.map((edge) => edge.to)).size - 1;
  const more = others === 0 ? "" : others === 1 ? "; 1 more stage uses it" : `; ${others} more stages use it`;
  return `Built: ${describeUse(best, labelOf(analysis, stageOf.get(best.to) ?? -1))}${more}.`;
}

const KIND_RANK = { copy: 0, mount: 1, from: 2 };

function rank(edge: GraphEdge, targets: ReadonlySet<string>): number {
  return (targets.has(edge.to) ? 0 : 3) + KIND_RANK[edge.kind];
}

function describeUse(edge: GraphEdge, user: string): string {
  if (edge.kind === "from") return `${user} starts FROM it`;
  if (edge.kind === "mount") return `${user} mounts its files`;
  const sources = edge.uses.flatMap((use) => use.sources);
  const [first] = sources;
  if (first === undefined) return `${user} copies files from it`;
  const others = sources.length - 1;
  return `${user} copies ${shortPath(first)}${others === 0 ? "" : ` and ${others} more`} from it`;
}

function labelOf({ stages }: Analysis, stage: number): string {
  return `\`${stages[stage]?.label ?? ""}\``;
}

function listOf(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(", ")} and ${names.length - 2} others`;
  if (names.length < 2) return names.join("");
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}
