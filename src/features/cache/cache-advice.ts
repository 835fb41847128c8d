import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { analyze, buildTarget } from "#core/analyze.ts";
import { simulateCache, type CacheSimulation } from "#core/build/cache-simulation.ts";
import { type OutsideChange, cacheKeyInputsFor } from "#core/build/cache-key-inputs.ts";
import { keepsBuild } from "#core/advice/keeps-build.ts";
import { hintFinder } from "#document/analysis/hint-finder.ts";
import type { Step } from "#core/llb/step.ts";
import type { CacheAdvice, CacheIdea } from "./cache-idea.ts";
import { cacheMountViews } from "./cache-mounts.ts";
import { finerCopies } from "./finer-copies.ts";
import { ignoredFiles } from "./ignored-files.ts";
import { laterArgs } from "./later-args.ts";
import { linkedCopies } from "./linked-copies.ts";

/** Steps that are built again to try ideas; of a build of thousands of steps only the first idea is. */
const MAX_STEPS_TRIED = 3000;

/**
 * What would shrink the number of steps that run again. Every idea is proven to build the same, and tried: the Dockerfile is edited, built with the
 * options of `before`, changed and built again by the same simulation, and what saves nothing is not suggested. Edits
 * of the text itself since `before` aren't change that an idea could be held against; they are left out of it.
 */
export function cacheAdvice(
  before: Analysis,
  analysis: Analysis,
  simulation: CacheSimulation,
  change: OutsideChange,
): readonly CacheAdvice[] {
  const { text, options } = analysis;
  const { steps } = analysis.build;
  const reference = before.text === text ? before : analyze(text, before.options);
  if (reference.build.steps.length === 0) return [];
  const replayed = simulateCache(
    cacheKeyInputsFor(reference, sameResultsOf(change)),
    cacheKeyInputsFor(analysis, change),
  );
  const work = workOf(replayed, steps);
  const ran = stepsThatRan(replayed, steps);
  const ideas = [
    ...finerCopies(analysis, ran),
    ...linkedCopies(analysis, ran),
    ...laterArgs(analysis, replayed),
    ...ignoredFiles(analysis, change),
  ];
  const most = Math.max(1, Math.floor(MAX_STEPS_TRIED / Math.max(1, steps.length)));
  const tried = (work === 0 ? [] : ideas.slice(0, most)).map(
    (idea): CacheAdvice => ({ ...idea, saved: work - workAfter(idea, text, reference.options, options, change) }),
  );
  const helpful = tried.filter((idea) => idea.saved > 0).toSorted((left, right) => right.saved - left.saved);
  const mounts = cacheMountViews(analysis, stepsThatRan(simulation, steps));
  // a proof takes longer than a trial
  return proven(analysis, [...helpful, ...mounts]);
}

/** The ideas that build the same, as a fix has to. */
function proven<Idea extends CacheIdea>(analysis: Analysis, ideas: readonly Idea[]): readonly Idea[] {
  if (ideas.every(({ text }) => text === null)) return ideas;
  const hinted = (text: string): Analysis => analyze(text, analysis.options, hintFinder());
  // The analysis of the page has no hints yet right after a key.
  const before = hinted(analysis.text);
  return ideas.filter(
    ({ text, argument }) =>
      text === null || keepsBuild(before, hinted(text), buildTarget, argument === undefined ? {} : { argument }),
  );
}

/** What the reader says of single steps holds for both builds. */
function sameResultsOf({ sameResults }: OutsideChange): OutsideChange {
  return sameResults === undefined ? {} : { sameResults };
}

function stepsThatRan({ outcomes }: CacheSimulation, steps: readonly Step[]): readonly Step[] {
  return outcomes.filter(({ kind }) => kind === "runs").flatMap(({ step }) => steps[step] ?? []);
}

/** Steps that run and do something; a merge of layers is free. */
function workOf(simulation: CacheSimulation, steps: readonly Step[]): number {
  return stepsThatRan(simulation, steps).filter(({ op }) => op.kind !== "merge").length;
}

function workAfter(
  idea: CacheIdea,
  text: string,
  before: AnalyzeOptions,
  after: AnalyzeOptions,
  change: OutsideChange,
): number {
  const ignored = idea.dockerignore === null ? {} : { dockerignore: idea.dockerignore };
  const first = analyze(idea.text ?? text, { ...before, ...ignored });
  const second = analyze(idea.text ?? text, { ...after, ...ignored });
  if (first.build.steps.length === 0 || second.build.steps.length === 0) return Number.POSITIVE_INFINITY;
  return workOf(
    simulateCache(cacheKeyInputsFor(first, sameResultsOf(change)), cacheKeyInputsFor(second, change)),
    second.build.steps,
  );
}
