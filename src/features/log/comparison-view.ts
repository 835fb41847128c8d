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
  const differing = steps.filter((step) => Math.abs(step.slower) >= MIN_DIFFERENCE);
  return {
    headline: headlineOf(difference, decisive),
    firstMiss: isFirst ? words.firstMissed(textOf(firstMiss.step), causeWords(firstMiss.cause)) : "",
    rows: differing
      .toSorted((one, other) => Math.abs(other.slower) - Math.abs(one.slower))
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
      return words.becauseFiles(cause.files.map((file) => `\`${file}\``).join(", "));
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

function textOf({ name }: ComparedStep): string {
  return parseStepName(name).text.replaceAll("`", "'");
}
