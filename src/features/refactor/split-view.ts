import type { AnalyzeOptions } from "#core/analysis.ts";
import { lookWith } from "#core/refactor/split/look-at-text.ts";
import { splitStages } from "#core/refactor/split/split-stages.ts";
import type { SplitGains, SplitQuestion, SplitRefusal } from "#core/refactor/split/split-types.ts";
import { splitMessages } from "#i18n/en/refactor/split.ts";
import { previewLines } from "./preview-lines.ts";
import type { QuestionView, RefactoringView } from "./preview-types.ts";

/** What the split proposes for a Dockerfile, in words. */
export function splitView(
  text: string,
  options: AnalyzeOptions,
  answers: ReadonlyMap<string, string>,
): RefactoringView {
  const split = splitStages(text, answers, lookWith(options));
  if (split.kind === "none") return { kind: "none", why: whyNot(split.why) };
  const reasons = new Map(split.reasons.map(({ line, id }) => [line, splitMessages().reasons[id]]));
  return {
    kind: "ok",
    text: split.text,
    dockerignore: null,
    lines: previewLines(text, split.text, (_, number) => reasons.get(number) ?? ""),
    ignoreLines: [],
    gains: gainWords(split.gains),
    questions: split.questions.map((question) => toQuestion(question, answers)),
    verified: splitMessages().verified,
  };
}

function whyNot({ id, detail }: SplitRefusal): string {
  const why = splitMessages().whys[id];
  return typeof why === "string" ? why : why(detail);
}

function gainWords(gains: SplitGains): readonly string[] {
  const words = splitMessages();
  const { baseBefore, baseAfter, megabytesBefore, megabytesAfter } = gains;
  const isSame = baseBefore === baseAfter;
  const size =
    !isSame && megabytesBefore !== null && megabytesAfter !== null
      ? [words.size(Math.round(megabytesBefore), Math.round(megabytesAfter))]
      : [];
  const left = [...new Set(gains.leftOut)].map((one) => words.leftOutNames[one]);
  return [
    isSame ? words.sameBase(baseBefore) : words.base(baseBefore, baseAfter),
    ...size,
    words.reruns(gains.rerunsBefore, gains.rerunsAfter),
    words.leftOut(left),
  ];
}

function toQuestion(question: SplitQuestion, answers: ReadonlyMap<string, string>): QuestionView {
  const words = splitMessages();
  const chosen = answers.get(question.id) ?? question.assumed;
  if (question.id === "runtime") {
    const options = question.options.map((value) => ({ value, label: words.runtimeOptions[value] }));
    return { id: question.id, text: words.runtime, options, chosen };
  }
  const options = question.options.map((value) => ({ value, label: words.extraFilesOptions[value] }));
  return { id: question.id, text: words.extraFiles(question.program), options, chosen };
}
