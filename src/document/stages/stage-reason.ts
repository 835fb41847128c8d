import type { Analysis } from "#core/analysis.ts";
import type { GraphEdge } from "#core/graph/stage-graph.ts";
import { graphReasonMessages } from "#i18n/en/graph/reasons.ts";
import { missingTarget } from "../project/missing-target.ts";
import { shortPath } from "./path-text.ts";
import type { ShownBuilds } from "../analysis/shown-builds.ts";
import type { StageRole } from "./stage-role.ts";

/** What reasons are found in; made once for all stages. */
export interface ReasonContext {
  readonly analysis: Analysis;
  readonly builds: ShownBuilds;
  readonly roles: readonly StageRole[];
  /** The edges that leave each stage, by index. */
  readonly leaving: readonly (readonly GraphEdge[])[];
  readonly stageOf: ReadonlyMap<string, number>;
  readonly isTargetUnknown: boolean;
}

/**
 * Why a stage is built or skipped: one plain sentence, names in backquotes. Of a text that does not build, what needs it
 * as far as that can be read.
 */
export function stageReason(stage: number, context: ReasonContext): string {
  const { builds, roles } = context;
  if (context.isTargetUnknown) return graphReasonMessages().targetUnknown;
  const reason = reasonOf(stage, context);
  if (!hasBuildError(context) || reason === "" || builds[0].stage < 0) return reason;
  // What the text says is known; that anything is built is not.
  const { unbuiltTarget, unbuilt } = graphReasonMessages();
  return roles[stage]?.build === "target" ? unbuiltTarget : unbuilt(reason);
}

/** Whether an error stops the build, so that nothing is known to be built. */
export function hasBuildError({ analysis, builds }: Pick<ReasonContext, "analysis" | "builds">): boolean {
  return analysis.parseError !== null || builds.some(({ error }) => error !== null);
}

/** Every sentence that `stageReason` has for a stage, whichever target is chosen: what room has to be kept for. */
export function possibleReasons(stage: number, context: ReasonContext): readonly string[] {
  const { analysis, builds, leaving, stageOf } = context;
  const words = graphReasonMessages();
  const others = new Set((leaving[stage] ?? []).map((edge) => edge.to)).size - 1;
  const uses = (leaving[stage] ?? []).flatMap((edge) => {
    const user = labelOf(analysis, stageOf.get(edge.to) ?? -1);
    const use = describeUse(edge, user, Math.max(others, 0));
    return edge.kind === "from" ? [use, words.ships(user)] : [use];
  });
  const asTarget = builds.length === 1 ? words.theTarget : words.aTarget;
  return [
    stageReason(stage, context),
    asTarget,
    words.unbuiltTarget,
    skippedReason(context),
    longestNotNeeded(context),
    ...uses,
  ];
}

/** The sentence for another target, of the longest name. */
function longestNotNeeded({ analysis }: ReasonContext): string {
  const labels = analysis.stages.map(({ index }) => labelOf(analysis, index));
  return graphReasonMessages().notNeeded(
    labels.reduce((longest, one) => (one.length > longest.length ? one : longest), ""),
  );
}

function reasonOf(stage: number, context: ReasonContext): string {
  const role = context.roles[stage];
  if (role === undefined) return "";
  if (role.build === "target") {
    const { theTarget, aTarget } = graphReasonMessages();
    return context.builds.length === 1 ? theTarget : aTarget;
  }
  const replacedBy = context.analysis.stages[stage]?.replacedBy ?? null;
  if (replacedBy !== null) return graphReasonMessages().replaced(`\`${replacedBy}\``);
  if (role.build === "skipped") return skippedReason(context);
  if (role.ships) return shipsReason(stage, context);
  return builtReason(stage, context);
}

function skippedReason({ analysis, builds }: ReasonContext): string {
  const [build] = builds;
  const words = graphReasonMessages();
  if (builds.length > 1) return words.notNeededByAny;
  if (build.stage >= 0) return words.notNeeded(labelOf(analysis, build.stage));
  const missing = missingTarget(analysis.project);
  return missing === undefined ? words.noTarget : words.targetMissing(`\`${missing.name}\``);
}

/** More about why a stage is skipped: who would use it. "" for what is built. */
export function skippedDetail(stage: number, { analysis, roles, leaving, stageOf }: ReasonContext): string {
  if (roles[stage]?.build !== "skipped" || (analysis.stages[stage]?.replacedBy ?? null) !== null) return "";
  const users = [...new Set((leaving[stage] ?? []).map((edge) => stageOf.get(edge.to) ?? -1))].filter(
    (user) => user !== stage,
  );
  const words = graphReasonMessages();
  const named = users.map((user) => labelOf(analysis, user));
  const [first] = named;
  if (first === undefined) return words.unused;
  return named.length === 1 ? words.onlyOneUser(first) : words.onlyUsers(named);
}

function shipsReason(stage: number, { analysis, roles, leaving, stageOf }: ReasonContext): string {
  const child = (leaving[stage] ?? []).find(
    (edge) => edge.kind === "from" && roles[stageOf.get(edge.to) ?? -1]?.ships === true,
  );
  const words = graphReasonMessages();
  return words.ships(child === undefined ? words.itself : labelOf(analysis, stageOf.get(child.to) ?? -1));
}

function builtReason(stage: number, { analysis, builds, roles, leaving, stageOf }: ReasonContext): string {
  const targets = new Set(builds.map((build) => `stage:${build.stage}`));
  const used = (leaving[stage] ?? []).filter((edge) => {
    const user = stageOf.get(edge.to) ?? -1;
    return user !== stage && roles[user]?.build !== "skipped";
  });
  // What the target takes itself is the plainest reason; then files, then a mount, then a base.
  const best = used.toSorted((one, other) => rank(one, targets) - rank(other, targets))[0];
  if (best === undefined) return graphReasonMessages().needed;
  const others = new Set(used.map((edge) => edge.to)).size - 1;
  return describeUse(best, labelOf(analysis, stageOf.get(best.to) ?? -1), others);
}

const KIND_RANK = { copy: 0, mount: 1, from: 2 };

function rank(edge: GraphEdge, targets: ReadonlySet<string>): number {
  return (targets.has(edge.to) ? 0 : 3) + KIND_RANK[edge.kind];
}

function describeUse(edge: GraphEdge, user: string, others: number): string {
  const words = graphReasonMessages();
  if (edge.kind === "from") return words.base(user, others);
  if (edge.kind === "mount") return words.mounted(user, others);
  const sources = edge.uses.flatMap((use) => use.sources);
  const [first] = sources;
  if (first === undefined) return words.copiedFiles(user, others);
  return words.copied(user, shortPath(first), sources.length - 1, others);
}

function labelOf({ stages }: Analysis, stage: number): string {
  return `\`${stages[stage]?.label ?? ""}\``;
}
