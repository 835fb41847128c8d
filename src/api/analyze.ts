import type { AnalyzeOptions as CoreOptions } from "#core/analysis.ts";
import { analyze as analyzeCore } from "#core/analyze.ts";
import { analyzeOptionsOf } from "#core/build-input/analyze-options.ts";
import { imageCatalogue } from "#core/images/image-catalogue.ts";
import { fixAll } from "#core/lint/fix/fix-all.ts";
import { isSameBuild } from "#core/lint/fix/same-build.ts";
import { lint as findHints } from "#core/lint/lint.ts";
import { publish } from "./core-analysis.ts";
import type { Analysis, AnalyzeOptions, Graph, Problem, TextEdit } from "./types.ts";

export type {
  Analysis,
  AnalyzeOptions,
  Build,
  BuildError,
  EdgeUse,
  Fix,
  Graph,
  GraphEdge,
  GraphNode,
  ImageConfig,
  LineRange,
  NodeId,
  Problem,
  Severity,
  Stage,
  StageBase,
  Step,
  TargetChoice,
  TextEdit,
  TextRange,
} from "./types.ts";

/**
 * Everything about a Dockerfile for one target: stages, graph, build steps, image configuration, problems. Never throws
 * on a text: a mistake in it is part of the answer.
 */
export function analyze(dockerfile: string, options: AnalyzeOptions = {}): Analysis {
  return publish(analyzeCore(dockerfile, coreOptions(dockerfile, options), findHints, imageCatalogue));
}

/** What all rules say about a Dockerfile, in its order, errors included. */
export function lint(dockerfile: string, options: AnalyzeOptions = {}): readonly Problem[] {
  return analyze(dockerfile, options).problems;
}

/** The stages of a Dockerfile and what they take from. */
export function graph(dockerfile: string, options: AnalyzeOptions = {}): Graph {
  return analyze(dockerfile, options).graph;
}

/** A Dockerfile after its safe fixes. */
export interface FixedDockerfile {
  readonly text: string;
  /** Edits of the original text. */
  readonly edits: readonly TextEdit[];
  readonly fixed: readonly Problem[];
}

/** Applies all safe fixes; the fixed Dockerfile builds the same. */
export function fix(dockerfile: string, options: AnalyzeOptions = {}): FixedDockerfile {
  const given = coreOptions(dockerfile, options);
  const look = (text: string) => analyzeCore(text, given, findHints, imageCatalogue);
  return fixAll(dockerfile, look, (before, after) => isSameBuild(look(before), look(after)));
}

function coreOptions(dockerfile: string, { hadolint, ...options }: AnalyzeOptions): CoreOptions {
  const core: CoreOptions = { images: "known", ...analyzeOptionsOf({ ...options, dockerfile }) };
  return hadolint === undefined ? core : { ...core, hadolint };
}
