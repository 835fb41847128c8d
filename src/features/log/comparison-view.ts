import { assertNever } from "#core/text/assert-never.ts";
import { parseStepName } from "#core/log/step-name-parts.ts";
import { type BuildToCompare, type ComparedStep, compareBuilds, type MissCause } from "#core/record/compare-builds.ts";
import { verdictOf } from "#document/log/verdict.ts";
import { formatSeconds } from "#document/plan/format-seconds.ts";
import { recordMessages } from "#i18n/en/record.ts";

/** Two builds side by side, in words. */
export interface ComparisonView {
  /** What made the difference, in a sentence with code in backquotes. */
  readonly headline: string;
  /** Which step missed the cache first, where the headline is about another; "" otherwise. */
  readonly firstMiss: string;
  readonly rows: readonly { readonly name: string; readonly change: string }[];
  readonly notes: readonly string[];
}

/** Rows of steps that differ, at most. */
const MAX_ROWS = 8;
/** Seconds from which a difference is shown. */
const MIN_DIFFERENCE = 0.5;

/** Compares a build with the one before, for people. */
export function comparisonView(before: BuildToCompare, after: BuildToCompare): ComparisonView {
  const { slower, steps, added, removed, firstMiss, decisive } = compareBuilds(before, after);
  const words = recordMessages();
  const difference = differenceWords(slower ?? steps.reduce((sum, step) => sum + step.slower, 0));
  const isFirst = firstMiss !== null && firstMiss.step !== decisive?.step;
  const differing = steps.filter((step) => Math.abs(step.slower) >= MIN_DIFFERENCE || hasOtherEnd(step));
  const failed = failureOf(before, after);
  return {
    headline: failed ?? headlineOf(difference, decisive),
    firstMiss: isFirst ? words.firstMissed(textOf(firstMiss.step), causeWords(firstMiss.cause)) : "",
    rows: differing
      .toSorted(
        (one, other) =>
          Number(hasOtherEnd(other)) - Number(hasOtherEnd(one)) || Math.abs(other.slower) - Math.abs(one.slower),
      )
      .slice(0, MAX_ROWS)
      .map(({ name, before: old, after: next }) => ({
        name,
        change: words.beforeAfter(verdictOf(old), verdictOf(next)),
      })),
    notes: [
      ...(added.length > 0 ? [words.onlyAfter(added.length)] : []),
      ...(removed.length > 0 ? [words.onlyBefore(removed.length)] : []),
    ],
  };
}

/** A step that failed or was canceled in one of the builds only. */
function hasOtherEnd({ before, after }: ComparedStep): boolean {
  const isStopped = (status: string): boolean => status === "error" || status === "canceled";
  return isStopped(before.status) !== isStopped(after.status);
}

/** That a build failed, which matters more than its time; null where neither or both did. */
function failureOf(before: BuildToCompare, after: BuildToCompare): string | null {
  const words = recordMessages();
  const nameIn = ({ log }: BuildToCompare): string | undefined =>
    log.vertices.find(({ status }) => status === "error")?.name;
  const [was, is] = [nameIn(before), nameIn(after)];
  if ((was === undefined) === (is === undefined)) return null;
  return is === undefined ? words.failedBefore(textOf({ name: was ?? "" })) : words.failedNow(textOf({ name: is }));
}

function headlineOf(
  difference: string,
  decisive: { readonly step: ComparedStep; readonly cause: MissCause | null } | null,
): string {
  const words = recordMessages();
  if (decisive === null) return words.nothingDiffers(difference);
  const { step, cause } = decisive;
  const text = textOf(step);
  if (cause !== null) return words.missedBecause(difference, text, causeWords(cause));
  if (step.before.status === "cached" && step.isMiss) return words.missed(difference, text);
  return words.tookOther(difference, text, differenceWords(step.slower));
}

function differenceWords(seconds: number): string {
  const words = recordMessages();
  if (Math.abs(seconds) < MIN_DIFFERENCE) return words.asFast;
  return seconds > 0 ? words.slower(formatSeconds(seconds)) : words.faster(formatSeconds(-seconds));
}

function causeWords(cause: MissCause): string {
  const words = recordMessages();
  switch (cause.kind) {
    case "platform":
      return words.becausePlatform;
    case "command":
      return words.becauseCommand;
    case "files":
      return filesWords(cause.files);
    case "base":
      return words.becauseBase(`\`${cause.image}\``);
    case "arguments":
      return words.becauseArguments(cause.names.map((name) => `\`${name}\``).join(", "));
    case "inputs":
      return words.becauseInputs;
    case "unknown":
      return words.becauseUnknown;
    default:
      return assertNever(cause);
  }
}

/** Several files are copied together: one of them is enough. */
function filesWords(files: readonly string[]): string {
  const words = recordMessages();
  if (files.some((file) => /^\.?\/?$/.test(file))) return words.becauseContext;
  const names = files.map((file) => `\`${file}\``).join(", ");
  return files.length === 1 ? words.becauseFile(names) : words.becauseOneOf(names);
}

function textOf({ name }: Pick<ComparedStep, "name">): string {
  return parseStepName(name).text.replaceAll("`", "'");
}
