import type { CostKind } from "#core/advice/cost-of.ts";
import type { FirstAction, Gain } from "#core/advice/first-actions.ts";
import type { Reason } from "#core/advice/verdict.ts";
import type { Fix, Problem } from "#core/lint/problem.ts";
import type { Review } from "#core/review/review.ts";
import type { AnyRefactoringId } from "#core/refactor/refactoring-ids.ts";
import { groupBy } from "#core/text/group-by.ts";
import { missingArguments } from "#document/review/missing-arguments.ts";
import { missingArgumentMessages } from "#i18n/en/problems/missing-argument.ts";
import { plainMeaning } from "#document/problems/plain-meaning.ts";
import { problemKey } from "#document/problems/problem-key.ts";
import { fixText, problemText } from "#document/problems/problem-text.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { refactoringNames } from "#i18n/en/app/refactorings.ts";
import { type ProsePart, proseParts } from "#i18n/prose.ts";
import { problemSummaryMessages } from "#i18n/en/problems/summary.ts";

/** One of the things to do first. */
export interface ActionRow {
  readonly key: string;
  readonly kind: CostKind;
  readonly rule: string;
  readonly hasRule: boolean;
  readonly message: readonly ProsePart[];
  /** What it brings, in words and figures. */
  readonly gains: readonly string[];
  readonly lines: string;
  readonly fix: { readonly title: readonly ProsePart[]; readonly fix: Fix } | null;
  /** Takes the place of the fix: it does more, and is previewed. */
  readonly refactoring: { readonly id: AnyRefactoringId; readonly title: string } | null;
}

/** An answer about the whole file. */
export interface VerdictRow {
  readonly key: "reproducible" | "secrets";
  readonly title: string;
  readonly answer: string;
  readonly isGood: boolean;
  /** Said if there are no reasons. */
  readonly allWell: string;
  readonly reasons: readonly ReasonGroup[];
}

/** The places with one reason for an answer. */
export interface ReasonGroup {
  readonly key: string;
  readonly why: string;
  readonly places: readonly { readonly subject: string; readonly line: number }[];
}

/** What to do first, in words. */
export function actionRows(review: Pick<Review, "actions" | "neededArguments">): readonly ActionRow[] {
  return review.actions.map((action) => {
    const { problem, fix, kind, refactoring } = action;
    const { first, last } = problem.lines;
    return {
      key: problemKey(problem),
      kind,
      rule: problem.rule,
      hasRule: problem.family !== "build",
      message: proseParts(missingValues(review, problem) || plainMeaning(problem) || problemText(problem)),
      gains: gainsOf(action),
      lines: first === last ? `${first}` : `${first}–${last}`,
      fix: fix === null || refactoring !== null ? null : { title: proseParts(fixText(fix)), fix },
      refactoring: refactoring === null ? null : { id: refactoring, title: refactoringNames()[refactoring] },
    };
  });
}

/** Which build arguments keep the build from going on; "" for any other problem. */
function missingValues(review: Pick<Review, "neededArguments">, problem: Problem): string {
  const { hasNoValue } = missingArgumentMessages();
  return missingArguments(review, problem)
    .map(({ name }) => hasNoValue(`\`${name}\``))
    .join(" · ");
}

function gainsOf({ kind, gain, others }: FirstAction): readonly string[] {
  const words = problemSummaryMessages();
  const figures = figuresOf(gain);
  const gains = figures.length > 0 || kind === "other" ? figures : [words.gains[kind]];
  return others > 0 ? [...gains, words.othersLike(others)] : gains;
}

function figuresOf({ megabytes, seconds, steps }: Gain): readonly string[] {
  const words = problemSummaryMessages();
  return [
    ...(megabytes > 0 ? [words.smaller(megabytes)] : []),
    ...(seconds > 0 ? [words.faster(formatSeconds(seconds))] : []),
    ...(steps > 0 && seconds > 0 ? [words.fewerSteps(steps)] : []),
  ];
}

/** Whether the file is reproducible and keeps its secrets, in words. */
export function verdictRows({
  reproducible,
  secrets,
}: Pick<Review, "reproducible" | "secrets">): readonly VerdictRow[] {
  const words = problemSummaryMessages();
  const about: readonly VerdictRow[] = [
    {
      key: "secrets",
      title: words.secrets.title,
      answer: words.secrets[secrets.answer],
      isGood: secrets.answer === "no",
      allWell: words.leaksNothing,
      reasons: reasonGroups(secrets.reasons),
    },
  ];
  if (reproducible === null) return about;
  return [
    ...about,
    {
      key: "reproducible",
      title: words.reproducible.title,
      answer: words.reproducible[reproducible.answer],
      isGood: reproducible.answer === "yes",
      allWell: words.isReproducible,
      reasons: reasonGroups(reproducible.reasons),
    },
  ];
}

function reasonGroups(reasons: readonly Reason<keyof ReturnType<typeof problemSummaryMessages>["why"]>[]) {
  return [...groupBy(reasons, ({ kind }) => kind)].map(
    ([kind, of]): ReasonGroup => ({
      key: kind,
      why: problemSummaryMessages().why[kind],
      places: [...new Map(of.map((reason) => [`${reason.line} ${reason.subject}`, reason])).values()],
    }),
  );
}
