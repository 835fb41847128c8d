import type { Analysis, AnalyzeOptions } from "../analysis.ts";
import { type HintFinder, withHints } from "../analyze.ts";
import type { StageGraph } from "../graph/stage-graph.ts";
import type { Problem } from "../lint/problem.ts";
import type { CheckWarning } from "../lint/run-checks.ts";
import { type ParsedStages, parseStages } from "../parse/parse-stages.ts";
import type { Stage } from "../resolve/stage.ts";
import { isDeepEqual } from "../text/json-value.ts";
import { indexLines } from "../text/line-index.ts";
import { type EditedSyntax, parseEdit } from "./edited-part.ts";
import { findEditedRuns } from "./edited-runs.ts";
import { editBuild } from "./edited-steps.ts";
import { findEdit } from "./find-edit.ts";
import { mapKept } from "./map-kept.ts";
import type { MovedLines } from "./moved-lines.ts";

/**
 * What `analyze` returns for `text`, derived from the analysis before the edit: only what the edit changes is computed
 * again, and everything else is the same object as before. Null where that isn't simple: then call `analyze`. It is simple
 * if the build has no errors before and after the edit, and the edit changes only comments, blank lines, or the command
 * lines of RUNs. The options and the image catalogue have to be those of `previous`. `hints` looks for hints in the whole
 * text, or is the list of problems if that is known; without it there are no problems.
 */
export function analyzeEdit(
  previous: Analysis,
  text: string,
  options: AnalyzeOptions,
  hints: HintFinder | readonly Problem[] = NONE,
): Analysis | null {
  if (!isSound(previous) || !isDeepEqual(previous.options, options)) return null;
  const edited = parseEdit(previous, text, findEdit(previous.text, text));
  const runs = edited && findEditedRuns(edited.pairs, previous.text, text);
  const build = runs && editBuild(previous, runs, edited.moved);
  if (!build) return null;
  const { file, moved } = edited;
  let parsed: ParsedStages | null = null;
  const analysis: Analysis = {
    text,
    options: previous.options,
    lines: indexLines(text),
    file,
    // most of those who ask for an analysis don't ask for these
    get parsed() {
      parsed ??= parseStages(file);
      return parsed;
    },
    parseError: null,
    checkError: null,
    checkWarnings: moved.isAny ? moveWarnings(previous.checkWarnings, moved) : previous.checkWarnings,
    stages: moveStages(previous.stages, edited),
    graph: moved.isAny ? moveGraph(previous.graph, moved) : previous.graph,
    targets: previous.targets,
    build,
    baseImages: previous.baseImages,
    problems: typeof hints === "function" ? NONE : hints,
    failure: null,
    platforms: previous.platforms,
  };
  return typeof hints === "function" ? withHints(analysis, hints) : analysis;
}

const NONE: readonly never[] = [];

/** A build without errors, for one platform. */
function isSound({ failure, parseError, checkError, stages, build, platforms, project }: Analysis): boolean {
  if (failure !== null || parseError !== null || checkError !== null || build.error !== null) return false;
  return platforms.length === 0 && project === undefined && stages.length > 0 && build.isPlanned;
}

function moveWarnings(warnings: readonly CheckWarning[], moved: MovedLines): readonly CheckWarning[] {
  return warnings.map((warning) => ({ ...warning, lines: moved.range(warning.lines) }));
}

function moveStages(stages: readonly Stage[], { file, moved }: EditedSyntax): readonly Stage[] {
  return mapKept(stages, (stage) => {
    const from = file.instructions[stage.from.index] ?? stage.from;
    const instructions = mapKept(stage.instructions, (one) => file.instructions[one.index] ?? one);
    if (from === stage.from && instructions === stage.instructions) return stage;
    return { ...stage, from, instructions, lines: moved.range(stage.lines) };
  });
}

function moveGraph({ nodes, edges }: StageGraph, moved: MovedLines): StageGraph {
  return {
    nodes,
    edges: mapKept(edges, (edge) => {
      const uses = mapKept(edge.uses, (use) => {
        const line = moved.first(use.line);
        return line === use.line ? use : { ...use, line };
      });
      return uses === edge.uses ? edge : { ...edge, uses };
    }),
  };
}
