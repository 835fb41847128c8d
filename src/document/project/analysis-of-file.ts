import type { Analysis, AnalyzeOptions } from "#core/analysis.ts";
import { fileKindOf } from "#core/build-input/file-kind.ts";
import { failedAnalysis } from "#core/failed-analysis.ts";
import { NO_BUILD } from "#core/llb/to-target-build.ts";
import type { ProjectAnalysis } from "#core/project/analyze-project.ts";
import { targetOfFile } from "#core/project/target-of-file.ts";
import { lookUp } from "#core/text/look-up.ts";

/**
 * The analysis of the file that is open in the editor: of a Dockerfile as its target builds it, of any other file its
 * text and what there is to say of it.
 */
export function analysisOfFile(
  file: string,
  { project }: ProjectAnalysis,
  analyze: (text: string, options: AnalyzeOptions, hasHints: boolean) => Analysis,
): Analysis {
  const text = lookUp(project.input.files, file) ?? "";
  const problems = project.problems.find(({ path }) => path === file)?.problems ?? [];
  if (fileKindOf(file, text) === "dockerfile") {
    const target = targetOfFile(file, project);
    return { ...analyze(text, target?.options ?? {}, true), problems };
  }
  const empty = failedAnalysis(text, {}, "");
  return { ...empty, checkError: null, build: NO_BUILD, failure: null, problems };
}
