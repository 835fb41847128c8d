import { estimateSeconds } from "./durations.ts";
import type { Step } from "../llb/step.ts";

/** How long a step takes by somebody's word. It says in two ways which step is meant, so that it outlives edits. */
export interface KnownDuration {
  /** The step's name without its number, which changes when steps are added: "RUN npm ci". */
  readonly text: string;
  /** The stage's label, "" for what no stage owns. */
  readonly stage: string;
  /** Which of the stage's steps of that keyword it is, from 0: "RUN 2". It finds a step whose text was edited. */
  readonly place: string;
  readonly seconds: number;
}

/** What tells a step from others over edits of the text. */
export type StepIdentity = Omit<KnownDuration, "seconds">;

const NAME = /^\[(?<where>[^\]]*)\]\s*(?<text>.*)$/s;

/** The identities of all steps, by id; `labels` are the stages' labels by index. */
export function identifySteps(steps: readonly Step[], labels: readonly string[]): readonly StepIdentity[] {
  const seen = new Map<string, number>();
  return steps.map(({ name, stage, op }) => {
    const label = labels[stage] ?? "";
    const text = op.kind === "source" ? op.identifier : (NAME.exec(name)?.groups?.text ?? name);
    const keyword = op.kind === "source" ? "source" : (text.split(" ", 1)[0] ?? "");
    const key = `${label}\0${keyword}`;
    const position = seen.get(key) ?? 0;
    seen.set(key, position + 1);
    return { text, stage: label, place: `${keyword} ${position}` };
  });
}

/**
 * Seconds by id of step: what is known where something is, else an estimate. A known duration goes to the step with its
 * text in its stage; when there is none, to the step that is at its place, unless that already has one.
 */
export function durationsOf(
  steps: readonly Step[],
  identities: readonly StepIdentity[],
  known: readonly KnownDuration[],
): readonly number[] {
  const seconds = new Map<number, number>();
  const left = known.filter((one) => !give(one, (identity) => identity.text === one.text));
  for (const one of left) give(one, (identity) => identity.place === one.place);
  return steps.map((step) => seconds.get(step.id) ?? estimateSeconds(step));

  function give({ stage, seconds: given }: KnownDuration, isMeant: (identity: StepIdentity) => boolean): boolean {
    const id = identities.findIndex(
      (identity, position) => identity.stage === stage && !seconds.has(position) && isMeant(identity),
    );
    if (id < 0) return false;
    seconds.set(id, given);
    return true;
  }
}

/** `known` with a word about one step more; `null` takes it back, so that the estimate holds again. */
export function withDuration(
  known: readonly KnownDuration[],
  identity: StepIdentity,
  seconds: number | null,
): readonly KnownDuration[] {
  const others = known.filter(
    ({ stage, text, place }) => stage !== identity.stage || (text !== identity.text && place !== identity.place),
  );
  return seconds === null ? others : [...others, { ...identity, seconds }];
}
