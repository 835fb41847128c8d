import type { AnalyzeOptions } from "#core/analysis.ts";
import { type DiffLine, diffLines } from "#core/compare/diff-lines.ts";
import { lookWith } from "#core/refactor/split/look-at-text.ts";
import { splitStages } from "#core/refactor/split/split-stages.ts";
import type { SplitGains, SplitQuestion, SplitRefusal } from "#core/refactor/split/split-types.ts";
import { splitMessages } from "#i18n/en/split.ts";

/** A line of the proposal next to what it replaces. */
export interface SplitLine {
  readonly key: string;
  readonly kind: DiffLine["kind"];
  readonly text: string;
  /** Why it is there; "" for most. */
  readonly reason: string;
}

export interface QuestionView {
  readonly id: string;
  readonly text: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
}

/** What the dialog shows. */
export type SplitView =
  | {
      readonly kind: "ok";
      readonly text: string;
      readonly lines: readonly SplitLine[];
      readonly gains: readonly string[];
      readonly questions: readonly QuestionView[];
    }
  | { readonly kind: "none"; readonly why: string };

/** The proposal for a Dockerfile, in words. */
export function splitView(text: string, options: AnalyzeOptions, answers: ReadonlyMap<string, string>): SplitView {
  const split = splitStages(text, answers, lookWith(options));
  if (split.kind === "none") return { kind: "none", why: whyNot(split.why) };
  const reasons = new Map(split.reasons.map(({ line, id }) => [line, splitMessages().reasons[id]]));
  const diff = diffLines(text.trimEnd().split("\n"), split.text.trimEnd().split("\n"));
  let at = 0;
  const lines = diff.map((line, index): SplitLine => {
    if (line.kind !== "removed") at++;
    const reason = line.kind === "removed" ? "" : (reasons.get(at) ?? "");
    return { key: `${index}`, kind: line.kind, text: line.text, reason };
  });
  return {
    kind: "ok",
    text: split.text,
    lines: withoutRepeats(lines),
    gains: gainWords(split.gains),
    questions: split.questions.map((question) => toQuestion(question, answers)),
  };
}

/** A reason that holds for several lines in a row is given once. */
function withoutRepeats(lines: readonly SplitLine[]): readonly SplitLine[] {
  return lines.map((line, index) => {
    const isRepeated = line.reason !== "" && lines[index - 1]?.reason === line.reason;
    return isRepeated ? { ...line, reason: "" } : line;
  });
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
