import type { Step } from "../llb/step.ts";
import type { Stage } from "../resolve/stage.ts";
import type { BuildLog, LogVertex } from "./build-log.ts";
import { parseStepName, wordSimilarity, type StepName } from "./step-name-parts.ts";

/** How sure it is that a step of the log is one of the Dockerfile. */
export type MatchKind =
  /** Its stage and text are the same. */
  | "same"
  /** The Dockerfile has changed since: a step like it, or at its place. */
  | "edited"
  /** BuildKit's own: loading the Dockerfile, exporting the image. */
  | "internal"
  /** No step of the present Dockerfile is like it. */
  | "none";

export interface MatchedVertex {
  readonly vertex: LogVertex;
  readonly kind: MatchKind;
  /** Id of the step; -1 without one. */
  readonly step: number;
  /** As written before the stage in a log of several platforms; "" in one of one. */
  readonly platform: string;
}

export interface LogMatch {
  /** In the order of the log. */
  readonly vertices: readonly MatchedVertex[];
  /** What the log says of each step, by id; several of one where it was built for several platforms. */
  readonly byStep: ReadonlyMap<number, readonly LogVertex[]>;
}

/** Below this, two texts are not treated as one that was edited. */
const ALIKE = 0.55;

/** Pairs of names that are compared; a log that is nothing like the Dockerfile asks for many more in vain. */
const MAX_COMPARISONS = 300_000;

/**
 * Finds the steps of a log among those of a build, even though the Dockerfile has changed a little since: by stage and
 * text, then by text alone (a stage was renamed), then by similarity inside the stage, then by place.
 */
export function matchLog({ vertices }: BuildLog, steps: readonly Step[], stages: readonly Stage[]): LogMatch {
  const own = steps.map((step) => ({ ...parseStepName(step.name), stage: stages[step.stage]?.label ?? "" }));
  const logged = vertices.map((vertex) => parseStepName(vertex.name));
  const isSingle = stages.length === 1;
  const found = vertices.map(() => -1);
  const kinds = vertices.map((): MatchKind => "none");
  const all = own.map((_, position) => position);
  const byText = positionsBy(own, ({ text }) => text);
  const byKeyword = positionsBy(own, ({ keyword }) => keyword);
  const byNumber = positionsBy(own, ({ number, keyword }) => `${number} ${keyword}`);
  let comparisons = 0;
  for (const platform of new Set(logged.map((name) => name.platform))) {
    const taken = new Set<number>();
    const pass = (
      kind: MatchKind,
      candidatesOf: (name: StepName) => readonly number[],
      isMatch: (name: StepName, other: StepName) => boolean,
    ): void => {
      for (const [at, name] of logged.entries()) {
        if (found[at] !== -1 || name.platform !== platform) continue;
        // equal texts are found all the same once looking for similar ones has been given up
        if (kind === "edited" && comparisons > MAX_COMPARISONS) return;
        const id = candidatesOf(name).find((position) => {
          const other = own[position];
          if (!other || taken.has(position)) return false;
          comparisons++;
          return isMatch(name, other);
        });
        if (id === undefined) continue;
        taken.add(id);
        found[at] = id;
        kinds[at] = kind;
      }
    };
    const withText = (name: StepName): readonly number[] => (name.isCut ? all : (byText.get(name.text) ?? []));
    const withKeyword = ({ keyword }: StepName): readonly number[] => byKeyword.get(keyword) ?? [];
    const isOfStage = (name: StepName, other: StepName): boolean =>
      name.stage === other.stage || (name.stage === "" && (isSingle || other.number === 0));
    const isOfPlatform = (name: StepName, other: StepName): boolean => name.platform === other.platform;
    pass(
      "same",
      withText,
      (name, other) => isOfPlatform(name, other) && isOfStage(name, other) && isSameText(name, other),
    );
    pass("same", withText, (name, other) => isOfStage(name, other) && isSameText(name, other));
    pass("same", withText, (name, other) => !name.isInternal && isSameText(name, other));
    pass("edited", withKeyword, (name, other) => isOfStage(name, other) && isEditOf(name, other));
    pass(
      "edited",
      ({ number, keyword }) => byNumber.get(`${number} ${keyword}`) ?? [],
      (name, other) => isOfStage(name, other) && name.number > 0,
    );
    pass("edited", withKeyword, isEditOf);
  }
  const matched = vertices.map((vertex, at): MatchedVertex => {
    const name = logged[at];
    const step = found[at] ?? -1;
    const kind = step < 0 && name?.isInternal ? "internal" : (kinds[at] ?? "none");
    return { vertex, kind, step, platform: name?.platform ?? "" };
  });
  const byStep = new Map<number, LogVertex[]>();
  for (const { vertex, step } of matched) {
    if (step < 0) continue;
    const known = byStep.get(step);
    if (known) known.push(vertex);
    else byStep.set(step, [vertex]);
  }
  return { vertices: matched, byStep };
}

/** Positions of steps, in order, by a key. */
function positionsBy(
  names: readonly StepName[],
  keyOf: (name: StepName) => string,
): ReadonlyMap<string, readonly number[]> {
  const groups = new Map<string, number[]>();
  for (const [position, name] of names.entries()) {
    const group = groups.get(keyOf(name));
    if (group) group.push(position);
    else groups.set(keyOf(name), [position]);
  }
  return groups;
}

function isSameText(name: StepName, other: StepName): boolean {
  if (name.text === other.text) return true;
  // printed with PROGRESS_NO_TRUNC=0, a name ends after 72 characters
  return name.isCut && other.text.startsWith(name.text);
}

function isEditOf(name: StepName, other: StepName): boolean {
  if (name.isInternal || name.keyword !== other.keyword) return false;
  return wordSimilarity(name.text, other.text) >= ALIKE;
}
