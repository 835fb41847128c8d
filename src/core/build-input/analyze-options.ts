import type { Analysis, AnalyzeOptions } from "../analysis.ts";
import type { BuildInput } from "./build-input.ts";
import { canonicalInput } from "./input-fields.ts";

/** The options of `analyze` for an input, defaults left out. */
export function analyzeOptionsOf(input: BuildInput): AnalyzeOptions {
  const { dockerignore, target, buildArgs, platform, buildPlatform, buildContexts } = canonicalInput(input);
  const platforms = platform?.split(",").map((one) => one.trim()) ?? [];
  return {
    ...(target && { target }),
    ...(buildArgs && { buildArgs }),
    ...(platforms.length > 1 ? { platforms } : platform && { platform }),
    ...(buildPlatform && { buildPlatform }),
    ...(buildContexts && { contexts: buildContexts }),
    ...(dockerignore && { dockerignore }),
  };
}

/** The input that an analysis is of, defaults left out. */
export function inputOfAnalysis({
  text,
  options,
  project,
}: Pick<Analysis, "text" | "options" | "project">): BuildInput {
  if (project !== undefined) return canonicalInput({ dockerfile: "", project: project.input });
  const { dockerignore, target, buildArgs, platform, platforms, buildPlatform, contexts } = options;
  const platformText = platforms === undefined ? platform : platforms.join(",");
  return canonicalInput({
    dockerfile: text,
    ...(dockerignore !== undefined && { dockerignore }),
    ...(target !== undefined && { target }),
    ...(buildArgs !== undefined && { buildArgs }),
    ...(platformText !== undefined && { platform: platformText }),
    ...(buildPlatform !== undefined && { buildPlatform }),
    ...(contexts !== undefined && { buildContexts: contexts }),
  });
}
