import type { BuildLog, LogVertex } from "../log/build-log.ts";
import { parseStepName, type StepName } from "../log/step-name-parts.ts";
import type { BuildRecord } from "./build-record.ts";

/** A build to compare: its log, and the record of it where there is one. */
export interface BuildToCompare {
  readonly log: BuildLog;
  readonly record: BuildRecord | null;
}

/** Why a step was not in the cache, as far as two builds tell. */
export type MissCause =
  | { readonly kind: "platform" }
  | { readonly kind: "command" }
  /** Files of the context, as the copy names them. */
  | { readonly kind: "files"; readonly files: readonly string[] }
  | { readonly kind: "base"; readonly image: string }
  | { readonly kind: "arguments"; readonly names: readonly string[] }
  /** It depends on something that has changed. */
  | { readonly kind: "inputs" }
  /** Nothing tells why: the cache did not have it. */
  | { readonly kind: "unknown" };

/** A step that both builds have. */
export interface ComparedStep {
  readonly name: string;
  readonly before: LogVertex;
  readonly after: LogVertex;
  /** Seconds that it took longer; negative where it was faster, 0 where it did not end in both. */
  readonly slower: number;
  /** It ran, although the earlier build had it. */
  readonly isMiss: boolean;
}

export interface BuildComparison {
  /** Seconds that the later build took longer; null where either does not say. */
  readonly slower: number | null;
  readonly steps: readonly ComparedStep[];
  /** Steps of one build only, by name. */
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** The step that missed the cache first, and why; null where none did. */
  readonly firstMiss: { readonly step: ComparedStep; readonly cause: MissCause } | null;
  /** The step that made the most difference, and what it was missed for; null where none did. */
  readonly decisive: { readonly step: ComparedStep; readonly cause: MissCause | null } | null;
}

/** Smaller differences than this many seconds decide nothing. */
const MIN_DIFFERENCE = 0.5;

/** Compares a build with an earlier one, step by step. */
export function compareBuilds(before: BuildToCompare, after: BuildToCompare): BuildComparison {
  const { pairs, added, removed } = pairSteps(before.log, after.log);
  const steps = pairs.map(
    ([old, next]): ComparedStep => ({
      name: next.name,
      before: old,
      after: next,
      slower: isEnded(old) && isEnded(next) ? timeOf(next) - timeOf(old) : 0,
      isMiss: next.status === "done" || next.status === "error",
    }),
  );
  const misses = steps.filter(({ isMiss, after: { name } }) => isMiss && !isSource(parseStepName(name)));
  // where both ran everything, nothing was missed that was there before
  const isCacheUsed = steps.some(({ before: old, after: next }) => old.status === "cached" || next.status === "cached");
  const relevant = isCacheUsed ? misses.filter(({ before: old }) => old.status === "cached") : [];
  const causeOf = (step: ComparedStep): MissCause => findCause(rootOf(step, relevant), before, after, steps);
  const [first] = relevant;
  const byDifference = steps.toSorted((one, other) => Math.abs(other.slower) - Math.abs(one.slower));
  const decisive = byDifference.find(({ slower }) => Math.abs(slower) >= MIN_DIFFERENCE);
  return {
    slower: difference(lengthOf(before), lengthOf(after)),
    steps,
    added,
    removed,
    firstMiss: first ? { step: first, cause: causeOf(first) } : null,
    decisive: decisive ? { step: decisive, cause: relevant.includes(decisive) ? causeOf(decisive) : null } : null,
  };
}

/** Steps of the Dockerfile: by stage, platform, and text, then by their place. */
function pairSteps(before: BuildLog, after: BuildLog) {
  const old = named(before);
  const next = named(after);
  const partner = new Map<LogVertex, LogVertex>();
  const taken = new Set<LogVertex>();
  const keys: readonly ((name: StepName) => string)[] = [
    ({ platform, stage, number, text }) => JSON.stringify([platform, stage, number, text]),
    ({ platform, stage, text }) => JSON.stringify([platform, stage, text]),
    ({ stage, text }) => JSON.stringify([stage, text]),
    ({ stage, number, keyword }) => JSON.stringify([stage, number, keyword]),
  ];
  for (const keyOf of keys) {
    const free = new Map<string, LogVertex[]>();
    for (const { vertex, name } of old) {
      if (taken.has(vertex)) continue;
      const key = keyOf(name);
      free.set(key, [...(free.get(key) ?? []), vertex]);
    }
    for (const { vertex, name } of next) {
      if (partner.has(vertex)) continue;
      const found = free.get(keyOf(name))?.shift();
      if (!found) continue;
      partner.set(vertex, found);
      taken.add(found);
    }
  }
  const pairs = next.flatMap(({ vertex }): (readonly [LogVertex, LogVertex])[] => {
    const found = partner.get(vertex);
    return found ? [[found, vertex]] : [];
  });
  return {
    pairs,
    added: next.filter(({ vertex }) => !partner.has(vertex)).map(({ vertex }) => vertex.name),
    removed: old.filter(({ vertex }) => !taken.has(vertex)).map(({ vertex }) => vertex.name),
  };
}

function named({ vertices }: BuildLog): readonly { readonly vertex: LogVertex; readonly name: StepName }[] {
  return vertices.map((vertex) => ({ vertex, name: parseStepName(vertex.name) })).filter(({ name }) => name.number > 0);
}

/** The first step of the same stage and platform that missed the cache: what follows it had no chance. */
function rootOf(step: ComparedStep, misses: readonly ComparedStep[]): ComparedStep {
  const { stage, platform, number } = parseStepName(step.name);
  const earlier = misses.filter((other) => {
    const name = parseStepName(other.name);
    return name.stage === stage && name.platform === platform && name.number < number;
  });
  return earlier.toSorted((one, other) => parseStepName(one.name).number - parseStepName(other.name).number)[0] ?? step;
}

function findCause(
  { before: old, after: next }: ComparedStep,
  before: BuildToCompare,
  after: BuildToCompare,
  steps: readonly ComparedStep[],
): MissCause {
  const [was, is] = [parseStepName(old.name), parseStepName(next.name)];
  const isOtherPlatform = (before.record?.platform ?? was.platform) !== (after.record?.platform ?? is.platform);
  if (isOtherPlatform || was.platform !== is.platform) return { kind: "platform" };
  if (was.text !== is.text) return { kind: "command" };
  const base = steps.find(
    ({ after: { name } }) => parseStepName(name).stage === is.stage && isSource(parseStepName(name)),
  );
  if (base && digestIn(base.before.name) !== digestIn(base.after.name)) {
    return { kind: "base", image: parseStepName(base.after.name).text.replace(/^FROM /, "") };
  }
  const names = changedArguments(before.record, after.record);
  const hasOtherDigest = old.key.startsWith("sha256:") && next.key.startsWith("sha256:") && old.key !== next.key;
  if (hasOtherDigest && names.length > 0) return { kind: "arguments", names };
  const files = copiedFiles(is.text);
  if (files.length > 0) return { kind: "files", files };
  return hasOtherDigest ? { kind: "inputs" } : { kind: "unknown" };
}

/** What a copy takes from the context; nothing for a copy from a stage or an image. */
function copiedFiles(text: string): readonly string[] {
  const [, rest] = /^(?:COPY|ADD) (.*)$/.exec(text) ?? [];
  if (rest === undefined || /(?:^| )--from=/.test(rest)) return [];
  return rest
    .split(" ")
    .filter((word) => !word.startsWith("--"))
    .slice(0, -1);
}

function changedArguments(before: BuildRecord | null, after: BuildRecord | null): readonly string[] {
  if (!before || !after) return [];
  const names = new Set([...before.buildArgs.keys(), ...after.buildArgs.keys()]);
  return [...names].filter((name) => before.buildArgs.get(name) !== after.buildArgs.get(name)).toSorted();
}

function isSource({ text }: StepName): boolean {
  return text.startsWith("FROM ");
}

function digestIn(name: string): string {
  return /@(sha256:[0-9a-f]+)/.exec(name)?.[1] ?? "";
}

function isEnded({ status }: LogVertex): boolean {
  return status === "done" || status === "cached";
}

function timeOf({ status, seconds }: LogVertex): number {
  return status === "cached" ? 0 : (seconds ?? 0);
}

/** How long a build took: as recorded, else until its last step ended. */
function lengthOf({ log, record }: BuildToCompare): number | null {
  if (record && record.createdAt !== null && record.completedAt !== null) {
    return (record.completedAt - record.createdAt) / 1000;
  }
  const ends = log.vertices.flatMap(({ startedAt, seconds }) =>
    startedAt === null ? [] : [startedAt + (seconds ?? 0)],
  );
  return ends.length === 0 ? null : ends.reduce((last, end) => Math.max(last, end), 0);
}

function difference(before: number | null, after: number | null): number | null {
  return before === null || after === null ? null : after - before;
}
