import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { describeFailure, failedAnalysis } from "#core/failed-analysis.ts";
import { analyzeProject } from "#core/project/analyze-project.ts";
import { DefinitionMemory } from "#core/project/definition-memory.ts";
import { hintFinder } from "../analysis/hint-finder.ts";
import { analyzeOptions } from "../analysis/run-analysis.ts";
import { selectIsAnalyzed } from "../selectors.ts";
import { type AppState, useStore } from "../store.ts";
import { AnalysisMemory } from "./analysis-memory.ts";
import { analysisOfFile } from "./analysis-of-file.ts";
import { COMPOSE_FILES } from "./compose-files.ts";
import { fileOfRef } from "./file-of-ref.ts";
import { overridesOf, PROJECT_NOW } from "./project-settings.ts";
import { openProjectFile } from "./open-project-file.ts";

/**
 * Analyzes every project that is open, at once with each change, and keeps the file open that something chosen in the
 * graph is in. Returns what ends it.
 */
export function startAnalyzingProjects(): () => void {
  const memory = new AnalysisMemory();
  const definitions = new DefinitionMemory();
  const look = (state: AppState): void => {
    if (state.input.project !== undefined && !selectIsAnalyzed(state))
      useStore.setState(analyzed(state, memory, definitions));
  };
  look(useStore.getState());
  return useStore.subscribe((state, before) => {
    if (state.version !== before.version) look(state);
    if (state.selected !== before.selected && state.selected !== null && state.selectedBy !== "editor") {
      const file = fileOfRef(state.selected, state.whole);
      if (file !== null) openProjectFile(file);
    }
  });
}

function analyzed(
  state: AppState,
  memory: AnalysisMemory,
  definitions: DefinitionMemory,
): Pick<AppState, "analysis" | "whole" | "analysisVersion"> {
  const { input, file, version } = state;
  const { project } = input;
  const { images, ownImages, hadolint, hadolintExact } = analyzeOptions({ ...state, input: { dockerfile: "" } });
  const finder = hintFinder();
  const common: AnalyzeOptions = {
    ...(images && { images }),
    ...(ownImages && { ownImages }),
    ...(hadolint === undefined ? {} : { hadolint }),
    ...(hadolintExact && { hadolintExact }),
    ...(input.buildPlatform && { buildPlatform: input.buildPlatform }),
  };
  const remembered = (text: string, options: AnalyzeOptions, hasHints: boolean): Analysis =>
    memory.of(text, { ...options, ...common }, hasHints ? finder : null);
  try {
    if (project === undefined) throw new RangeError("there is no project");
    const whole = analyzeProject(project, {
      compose: COMPOSE_FILES,
      definitions,
      set: overridesOf(input),
      now: PROJECT_NOW,
      analyze: (text, options) => remembered(text, options, false),
      review: (text, options) => remembered(text, options, true),
    });
    return { analysis: analysisOfFile(file, whole, remembered), whole, analysisVersion: version };
  } catch (fault) {
    const analysis = failedAnalysis(input.dockerfile, {}, describeFailure(fault));
    return { analysis, whole: null, analysisVersion: version };
  } finally {
    memory.forgetUnused();
  }
}
