import type { Analysis } from "#core/analysis.ts";
import { leftBehind, type LeftBehind } from "#core/build/layers-left-behind.ts";
import { imageName } from "#document/stages/image-name.ts";
import { imageMessages } from "#i18n/en/image.ts";

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
    words: one.isBuilt ? wordsOf(analysis, one) : imageMessages().notBuilt,
  }));
}

function wordsOf({ stages, graph, build }: Analysis, { stage, runs, copies, taken }: LeftBehind): string {
  const words = imageMessages();
  const base = stages[stage]?.base;
  const tools = base?.kind === "image" ? [words.allOf(`\`${imageName(base.ref)}\``)] : [];
  const own = [...tools, ...counted(runs, "RUN"), ...counted(copies, "COPY")];
  const copied = taken.filter(({ kind }) => kind === "copy").flatMap(({ sources }) => sources);
  const kept = [...new Set(copied)].map((path) => `\`${path}\``);
  const heirs = graph.edges
    .filter(({ kind, from }) => kind === "from" && from === `stage:${stage}`)
    .flatMap(({ to }) => stages[Number(to.slice("stage:".length))] ?? [])
    .filter(({ index }) => build.reaches.includes(index));
  const rest =
    kept.length > 0
      ? words.copiedOut(words.list(kept), kept.length)
      : heirs.length > 0
        ? words.startsFrom(words.list(heirs.map(({ label }) => `\`${label}\``)), heirs.length)
        : words.nothingCopiedOut;
  return words.staysBehind(words.list(own.length > 0 ? own : [words.nothingOwn]), rest);
}

function counted(count: number, keyword: string): string[] {
  return count === 0 ? [] : [imageMessages().resultOf(count, keyword)];
}
