import type { LogStatus } from "#core/log/build-log.ts";
import type { Schedule } from "#core/build/schedule.ts";
import type { Step } from "#core/llb/step.ts";
import { stepText } from "../stages/step-text.ts";
import { planMessages } from "#i18n/en/plan.ts";
import { formatSeconds } from "./format-seconds.ts";

/** When a step starts and why then, when it ends, and what it holds up, in sentences. */
export function describeSpan(
  step: Step,
  steps: readonly Step[],
  { spans }: Schedule,
  labels: readonly string[],
): readonly string[] {
  const { start, end, slack } = spans[step.id] ?? { start: 0, end: 0, slack: 0 };
  const words = planMessages();
  const last = step.inputs
    .map((id) => steps[id])
    .filter((input) => input !== undefined)
    .findLast(({ id }) => spans[id]?.end === start);
  const startsAt = formatSeconds(start);
  const starts = last
    ? words.startsAfter(startsAt, nameIn(last, step, labels))
    : step.inputs.length === 0
      ? words.startsFreely(startsAt)
      : words.startsAt(startsAt);
  return [starts, words.endsAt(formatSeconds(end)), slack < 0.05 ? words.decides : words.room(formatSeconds(slack))];
}

/** What the log says of a step that did not go well, or that it says nothing of it; none where all is well. */
export function describeStatus(status: LogStatus | undefined, isGuessed: boolean): readonly string[] {
  const words = planMessages();
  if (status === "error") return [words.failed];
  if (status === "canceled") return [words.canceled];
  if (status === "unfinished") return [words.unfinished];
  return isGuessed ? [words.guessed] : [];
}

function nameIn(input: Step, step: Step, labels: readonly string[]): string {
  const text = `\`${stepText(input)}\``;
  return input.stage === step.stage || input.stage < 0 ? text : planMessages().stepIn(text, labels[input.stage] ?? "");
}
