import type { Analysis } from "#core/analysis.ts";
import { type HintFinder, analyze } from "#core/analyze.ts";
import type { ImageCatalogue } from "#core/images/image-catalogue.ts";
import { analyzeEdit } from "#core/incremental/analyze-edit.ts";
import type { LongTextQuestion, SentAnswer } from "./protocol.ts";
import { packAnalysis } from "./sent-analysis.ts";
import { packEdit } from "./sent-edit.ts";

/**
 * Answers questions about a text that is being typed. To a client that has an earlier analysis it sends only what changed.
 * Two analyses are kept: the one that the client has, and the newest.
 */
export function analysisAnswers(
  findHints: HintFinder,
  catalogue: ImageCatalogue,
): (question: LongTextQuestion) => SentAnswer {
  let kept: ReadonlyMap<number, Analysis> = new Map();
  return ({ version, base, text, options }) => {
    const known = base === null ? undefined : kept.get(base);
    const before = known ?? [...kept.values()].at(-1);
    const edited = before ? analyzeEdit(before, text, options, findHints) : null;
    const analysis = edited ?? analyze(text, options, findHints, catalogue);
    kept = new Map([...(known && base !== null ? [[base, known] as const] : []), [version, analysis]]);
    return known && edited
      ? { kind: "edit", problems: packEdit(known, edited) }
      : { kind: "whole", analysis: packAnalysis(analysis) };
  };
}
