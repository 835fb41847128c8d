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
  /** It is of another target or another build in the same log. */
  | "other"
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

/** Of the share of steps that the best group has in common with the Dockerfile, what another one needs to be of it too. */
const MIN_SHARE = 0.5;

/** Pairs of names that are compared; a log that is nothing like the Dockerfile asks for many more in vain. */
const MAX_COMPARISONS = 300_000;

/**
 * Finds the steps of a log among those of a build, even though the Dockerfile has changed a little since: by stage and
 * text, then by text alone (a stage was renamed), then by similarity inside the stage, then by place. Of a log of several
 * targets or builds, those are matched that the Dockerfile is of.
 */
export function matchLog({ vertices }: BuildLog, steps: readonly Step[], stages: readonly Stage[]): LogMatch {
  return matchAmong(vertices, steps, { labels: stages.map(({ label }) => label), isSingle: stages.length === 1 });
}

/** What steps are told apart by. */
interface StageLabels {
  /** By index of stage. */
  readonly labels: readonly string[];
  /** The Dockerfile has one stage, which no step names. */
  readonly isSingle: boolean;
}

/** Finds vertices among the steps of a build. */
export function matchAmong(
  vertices: readonly LogVertex[],
  steps: readonly Step[],
  { labels, isSingle }: StageLabels,
): LogMatch {
  const own = steps.map((step) => ({ ...parseStepName(step.name), stage: labels[step.stage] ?? "" }));
  const known = new Set(labels);
  const logged = vertices.map((vertex) => withTarget(parseStepName(vertex.name), isSingle, known));
  const groups = groupVertices(vertices, logged);
  const search = createSearch(own, isSingle);
  for (const group of groups) search.findSame(group, logged);
  const chosen = chooseGroups(groups);
  for (const group of chosen) search.findAlike(group, logged);
  const foundBy = new Map(chosen.flatMap(({ found }) => [...found]));
  const isChosen = new Set(chosen.flatMap(({ positions }) => positions));
  const matched = vertices.map((vertex, at): MatchedVertex => {
    const name = logged[at];
    const { step = -1, kind = isChosen.has(at) ? "none" : "other" } = foundBy.get(at) ?? {};
    return {
      vertex,
      kind: step < 0 && name?.isInternal ? "internal" : kind,
      step,
      platform: name?.platform ?? "",
    };
  });
  return { vertices: matched, byStep: byStepOf(matched) };
}

/** What is said of each step, by its id. */
export function byStepOf(matched: readonly MatchedVertex[]): LogMatch["byStep"] {
  const byStep = new Map<number, LogVertex[]>();
  for (const { vertex, step } of matched) {
    if (step < 0) continue;
    const known = byStep.get(step);
    if (known) known.push(vertex);
    else byStep.set(step, [vertex]);
  }
  return byStep;
}

interface Found {
  readonly step: number;
  readonly kind: MatchKind;
}

/** The vertices of one build of one target for one platform. */
interface VertexGroup {
  readonly target: string;
  readonly platform: string;
  readonly positions: number[];
  /** Vertices with a number, which are steps of a Dockerfile. */
  numbered: number;
  readonly found: Map<number, Found>;
  readonly taken: Set<number>;
}

/** Where the file has one stage, whose name is not printed, a single name is the target's. */
function withTarget(name: StepName, isSingle: boolean, labels: ReadonlySet<string>): StepName {
  const isTarget = isSingle && name.target === "" && name.stage !== "" && !labels.has(name.stage);
  return isTarget ? { ...name, target: name.stage, stage: "" } : name;
}

function groupVertices(vertices: readonly LogVertex[], logged: readonly StepName[]): readonly VertexGroup[] {
  const groups = new Map<string, VertexGroup>();
  for (const [at, { target, platform, number }] of logged.entries()) {
    const [, build = ""] = /^(\d+)#/.exec(vertices[at]?.key ?? "") ?? [];
    const key = JSON.stringify([build, target, platform]);
    const group: VertexGroup = groups.get(key) ?? {
      target,
      platform,
      positions: [],
      numbered: 0,
      found: new Map(),
      taken: new Set(),
    };
    group.positions.push(at);
    if (number > 0) group.numbered++;
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The groups that the Dockerfile is of: of builds of other files, hardly any step is the same. */
function chooseGroups(groups: readonly VertexGroup[]): readonly VertexGroup[] {
  const shareOf = ({ numbered, found }: VertexGroup): number => (numbered === 0 ? 0 : found.size / numbered);
  const best = groups.reduce((most, group) => Math.max(most, shareOf(group)), 0);
  // built twice, the last time counts
  const last = new Map(groups.map((group) => [JSON.stringify([group.target, group.platform]), group]));
  const isLast = (group: VertexGroup): boolean =>
    last.get(JSON.stringify([group.target, group.platform])) === group || group.numbered === 0;
  return groups.filter((group) => group.numbered === 0 || (isLast(group) && shareOf(group) >= best * MIN_SHARE));
}

/** Looks for the steps of groups, within a bound of comparisons. */
function createSearch(own: readonly StepName[], isSingle: boolean) {
  const all = own.map((_, position) => position);
  const byText = positionsBy(own, ({ text }) => text);
  const byKeyword = positionsBy(own, ({ keyword }) => keyword);
  const byNumber = positionsBy(own, ({ number, keyword }) => `${number} ${keyword}`);
  let comparisons = 0;
  const pass = (
    { positions, found, taken }: VertexGroup,
    logged: readonly StepName[],
    kind: MatchKind,
    candidatesOf: (name: StepName) => readonly number[],
    isMatch: (name: StepName, other: StepName) => boolean,
  ): void => {
    for (const at of positions) {
      const name = logged[at];
      if (name === undefined || found.has(at)) continue;
      // equal texts are found all the same once looking for similar ones has been given up
      if (kind === "edited" && comparisons > MAX_COMPARISONS) return;
      const step = candidatesOf(name).find((position) => {
        const other = own[position];
        if (!other || taken.has(position)) return false;
        comparisons++;
        return isMatch(name, other);
      });
      if (step === undefined) continue;
      taken.add(step);
      found.set(at, { step, kind });
    }
  };
  const withText = (name: StepName): readonly number[] => (name.isCut ? all : (byText.get(name.text) ?? []));
  const withKeyword = ({ keyword }: StepName): readonly number[] => byKeyword.get(keyword) ?? [];
  const withNumber = ({ number, keyword }: StepName): readonly number[] => byNumber.get(`${number} ${keyword}`) ?? [];
  const isOfStage = (name: StepName, other: StepName): boolean =>
    name.stage === other.stage || (name.stage === "" && (isSingle || other.number === 0));
  const isSame = (name: StepName, other: StepName): boolean => isOfStage(name, other) && isSameText(name, other);
  return {
    findSame(group: VertexGroup, logged: readonly StepName[]): void {
      pass(group, logged, "same", withText, (name, other) => name.platform === other.platform && isSame(name, other));
      pass(group, logged, "same", withText, isSame);
    },
    findAlike(group: VertexGroup, logged: readonly StepName[]): void {
      pass(group, logged, "same", withText, (name, other) => !name.isInternal && isSameText(name, other));
      pass(group, logged, "edited", withKeyword, (name, other) => isOfStage(name, other) && isEditOf(name, other));
      pass(group, logged, "edited", withNumber, (name, other) => isOfStage(name, other) && name.number > 0);
      pass(group, logged, "edited", withKeyword, isEditOf);
    },
  };
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
