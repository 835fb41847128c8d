import type { EditStep } from "#content/lessons/lesson.ts";
import type { EditStepText } from "#content/lessons/lesson-text.ts";
import type { Analysis } from "#core/analysis.ts";
import type { Problem } from "#core/lint/problem.ts";
import { problemText } from "#document/problems/problem-text.ts";
import { lessonMessages } from "#i18n/en/lessons.ts";
import { fillNames } from "./fill-names.ts";
import { lessonFacts } from "./lesson-facts.ts";
import { refusedWords } from "./refused-words.ts";
import { lookUp } from "#core/text/look-up.ts";

export interface Judgement {
  readonly isDone: boolean;
  /** What is wrong, by its name in the step; "refused" where BuildKit refuses the file, "" where it is done. */
  readonly wrong: string;
  /** What the build does, in a sentence or two; code between backticks. */
  readonly words: string;
}

/** Says whether a step is done by what the analysis says of the document, and else what its build does instead. */
export function judge(step: EditStep, text: EditStepText, analysis: Analysis, language: string): Judgement {
  const refused = refusedWords(analysis);
  if (refused !== "") return { isDone: false, wrong: "refused", words: refused };
  const verdict = step.check(lessonFacts(analysis));
  if (verdict.kind === "done") {
    const warned = newWarning(step, analysis);
    if (warned !== undefined) return { isDone: false, wrong: "warned", words: warned };
    return { isDone: true, wrong: "", words: fillNames(text.done, analysis, {}, language) };
  }
  const sentence = lookUp(text.wrong, verdict.wrong) ?? "";
  return { isDone: false, wrong: verdict.wrong, words: fillNames(sentence, analysis, verdict.names, language) };
}

/** What slims an image is another matter than what the lessons are about. */
const OFF_TOPIC: ReadonlySet<string> = new Set(["stages/package-cache-shipped"]);

/**
 * What the page warns about that it does not warn about in the solution: a step is not done while it does. To copy
 * several files to `.` works, so the slash that hadolint misses there is another matter, too.
 */
function newWarning({ warnings = [] }: EditStep, { problems, project, text }: Analysis): string | undefined {
  const words = lessonMessages();
  const isNew = ({ rule, severity, range }: Problem, written: string): boolean => {
    if (severity === "info" || OFF_TOPIC.has(rule) || warnings.includes(rule)) return false;
    return rule !== "DL3021" || written.slice(range.start, range.end) !== ".";
  };
  for (const file of project?.problems ?? []) {
    const written = lookUp(project?.input.files ?? {}, file.path) ?? "";
    const problem = file.problems.find((one) => isNew(one, written));
    if (problem !== undefined) return words.warnedInFile(problemText(problem), file.path, problem.lines.first);
  }
  const problem = project === undefined ? problems.find((one) => isNew(one, text)) : undefined;
  return problem && words.warned(problemText(problem), problem.lines.first);
}
