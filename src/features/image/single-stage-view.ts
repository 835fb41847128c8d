import type { Analysis } from "#core/analysis.ts";
import { compareWithSingleStage } from "#core/build/single-stage/single-stage.ts";
import { extraContent } from "#core/build/single-stage/extra-content.ts";
import { imageName } from "#document/stages/image-name.ts";
import { imageMessages } from "#i18n/en/image.ts";
import { imageSize, sizeText } from "./size-text.ts";

/** What of one kind would ship too, in words with code in backquotes. */
export interface ExtraRow {
  readonly name: string;
  readonly words: string;
}

export interface SingleStageView {
  /** What would ship too; empty where a single stage would ship the same. */
  readonly rows: readonly ExtraRow[];
  /** What the stages are worth, in a sentence. */
  readonly words: string;
}

/** The most names of a kind. */
const MAX_NAMES = 8;

/** Commands that an image is built with, rather than run with. */
const TOOLS =
  /^(?:gcc|g\+\+|clang|make|cmake|cargo|rustc|go|javac|jar|mvn|gradle|dotnet|nvcc|npm|yarn|pnpm|npx|pip3?|git|curl|wget|native-image|swift|mix|ghc|stack|cabal|sbt|dart|flutter|bundle|gem|composer)$/;

/** What would ship if all were one stage, by what it is; null where only one stage is built or nothing is. */
export function singleStageView(analysis: Analysis): SingleStageView | null {
  const { build, stages } = analysis;
  if (!build.isPlanned || build.error || build.reaches.length < 2) return null;
  const compared = compareWithSingleStage(build, stages);
  const { now, single, needless } = compared;
  const content = extraContent(build, stages, compared);
  const words = imageMessages();
  const bases = single.bases.filter((ref) => !now.bases.includes(ref));
  const rows: readonly (readonly [name: string, parts: readonly string[]])[] = [
    [words.extraBases, bases.map((ref) => baseWords(analysis, ref))],
    [words.extraTools, toolsOf(analysis, bases, now.bases).map(asCode)],
    [words.extraPackages, content.packages.map(asCode)],
    [words.extraSources, content.sources.map((path) => (path === "." ? words.wholeContext : asCode(path)))],
    [words.extraDevelopment, content.development.map(({ command, line }) => words.installedBy(asCode(command), line))],
  ];
  const shown = rows.flatMap(([name, parts]) => (parts.length === 0 ? [] : [{ name, words: listed(parts) }]));
  return {
    rows: shown,
    words: words.sentences([
      ...(needless === 0 ? [] : [words.needlessCopies(needless)]),
      shown.length > 0
        ? words.oneStageAlso
        : single.steps.length > now.steps.length
          ? words.oneStageMore
          : words.oneStageSame,
    ]),
  };
}

function baseWords(analysis: Analysis, ref: string): string {
  const size = imageSize(analysis, ref);
  const name = asCode(imageName(ref));
  return size === null ? name : `${name} (${sizeText(size)})`;
}

/** The tools of these images that the others don't have, as far as these are known. */
function toolsOf(analysis: Analysis, refs: readonly string[], shipped: readonly string[]): readonly string[] {
  const commandsOf = (ref: string): readonly string[] => {
    const stage = analysis.stages.findIndex(({ base }) => base.kind === "image" && base.ref === ref);
    return analysis.baseImages[stage]?.commands ?? [];
  };
  const there = new Set(shipped.flatMap(commandsOf));
  return [...new Set(refs.flatMap(commandsOf))].filter((command) => TOOLS.test(command) && !there.has(command));
}

function listed(parts: readonly string[]): string {
  const words = imageMessages();
  const more = parts.length - MAX_NAMES;
  return words.list(more > 1 ? [...parts.slice(0, MAX_NAMES), words.moreNames(more)] : parts);
}

function asCode(text: string): string {
  return `\`${text}\``;
}
