import type { ImageSource, StageState } from "../resolve/stage-state.ts";
import { compareBytes } from "../text/compare.ts";

export interface ReachedSources {
  /** Indices of the stages that are built, ascending. */
  readonly stages: readonly number[];
  /** Images that are pulled, those of named contexts too. */
  readonly images: readonly string[];
  /** Keys of the named contexts that are used. */
  readonly contexts: readonly string[];
  /** Images that only replaced stages need: their config is loaded, nothing of them is built. */
  readonly resolves: readonly string[];
}

/** What a target is really built from: a stage that a named context replaces isn't, nor is what only it needs. */
export function reachedSources(target: StageState | null, reached: ReadonlySet<StageState>): ReachedSources {
  const built = new Set<StageState>(target ? [target] : []);
  const stages: number[] = [];
  const images = new Set<string>();
  const contexts = new Set<string>();
  // a set hands out what is added while it is walked
  for (const state of built) {
    const { source, base } = state;
    const ref = imageOf(source);
    if (ref !== null) images.add(ref);
    if (source?.kind === "context") contexts.add(source.context.key);
    if (state.replacedBy) continue;
    if (state.index >= 0) stages.push(state.index);
    if (base) built.add(base);
    for (const reader of state.dependentCommands) for (const from of reader.sources) built.add(from);
  }
  const resolves = new Set<string>();
  if (contexts.size > 0)
    for (const { source } of reached) {
      const ref = imageOf(source);
      if (ref !== null && !images.has(ref)) resolves.add(ref);
    }
  return {
    stages: stages.toSorted(byNumber),
    images: sorted(images),
    contexts: sorted(contexts),
    resolves: sorted(resolves),
  };
}

function imageOf(source: ImageSource | null): string | null {
  if (source?.kind === "image") return source.ref;
  return source?.kind === "context" && source.from.kind === "image" ? source.from.ref : null;
}

function byNumber(left: number, right: number): number {
  return left - right;
}

function sorted(names: ReadonlySet<string>): string[] {
  return [...names].toSorted(compareBytes);
}
