import type { Analysis } from "#core/analysis.ts";
import { leftBehind, type LeftBehind } from "#core/plan/layers-left-behind.ts";
import { imageName } from "#views/graph/image-name.ts";

export interface LeftBehindRow {
  readonly stage: number;
  readonly label: string;
  readonly isBuilt: boolean;
  /** What of it stays behind, in a sentence. */
  readonly words: string;
}

/** What is built and not in the image, and what is not built at all. */
export function leftBehindRows(analysis: Analysis): readonly LeftBehindRow[] {
  return leftBehind(analysis.build, analysis.stages, analysis.graph).map((one) => ({
    stage: one.stage,
    label: analysis.stages[one.stage]?.label ?? "",
    isBuilt: one.isBuilt,
    words: one.isBuilt ? wordsOf(analysis, one) : "Not built for this target.",
  }));
}

function wordsOf({ stages, graph, build }: Analysis, { stage, runs, copies, taken }: LeftBehind): string {
  const base = stages[stage]?.base;
  const tools = base?.kind === "image" ? [`all of \`${imageName(base.ref)}\``] : [];
  const own = [...tools, ...counted(runs, "RUN"), ...counted(copies, "COPY")];
  const copied = taken.filter(({ kind }) => kind === "copy").flatMap(({ sources }) => sources);
  const kept = [...new Set(copied)].map((path) => `\`${path}\``);
  const heirs = graph.edges
    .filter(({ kind, from }) => kind === "from" && from === `stage:${stage}`)
    .flatMap(({ to }) => stages[Number(to.slice("stage:".length))] ?? [])
    .filter(({ index }) => build.reaches.includes(index));
  const rest =
    kept.length > 0
      ? `only ${listed(kept)} ${kept.length === 1 ? "is" : "are"} copied out`
      : heirs.length > 0
        ? `${listed(heirs.map(({ label }) => `\`${label}\``))} ${heirs.length === 1 ? "starts" : "start"} from it`
        : "nothing is copied out of it";
  return `${capital(listed(own.length > 0 ? own : ["it adds nothing of its own"]))}; ${rest}.`;
}

function counted(count: number, keyword: string): string[] {
  return count === 0 ? [] : [`the result of ${count === 1 ? "one" : count} ${keyword}`];
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1) ?? ""}`;
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}
