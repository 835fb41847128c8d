import type { Schedule } from "#core/plan/schedule.ts";
import type { Step } from "#core/plan/step.ts";
import { stepText } from "#views/steps/step-text.ts";
import { formatSeconds } from "./format-seconds.ts";

/** When a step starts and why then, when it ends, and what it holds up, in sentences. */
export function describeSpan(
  step: Step,
  steps: readonly Step[],
  { spans }: Schedule,
  labels: readonly string[],
): string {
  const { start, end, slack } = spans[step.id] ?? { start: 0, end: 0, slack: 0 };
  const last = step.inputs
    .map((id) => steps[id])
    .filter((input) => input !== undefined)
    .findLast(({ id }) => spans[id]?.end === start);
  const cause = last
    ? `, when ${nameIn(last, step, labels)} is done`
    : step.inputs.length === 0
      ? ": it waits for nothing"
      : "";
  const room =
    slack < 0.05 ? "It decides how long the build takes." : `It could take ${formatSeconds(slack)} longer at no cost.`;
  return `Starts at ${formatSeconds(start)}${cause}. Ends at ${formatSeconds(end)}. ${room}`;
}

function nameIn(input: Step, step: Step, labels: readonly string[]): string {
  const text = `\`${stepText(input)}\``;
  return input.stage === step.stage || input.stage < 0 ? text : `${text} in ${labels[input.stage] ?? ""}`;
}
