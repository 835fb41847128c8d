import type { Analysis, Instruction, Stage } from "../analysis.ts";
import { inputOfAnalysis } from "../build-input/analyze-options.ts";
import type { BuildInput } from "../build-input/build-input.ts";
import { readBuildInput } from "../build-input/input-fields.ts";
import { visibleJson } from "../text/visible-text.ts";

const FORMAT = "stagelight-analysis";

/**
 * The analysis as JSON, for other programs: the source, then stages with their instructions, graph, the chosen build with
 * its steps, and problems; of a Compose project also its services. Lines count from 1, offsets from 0.
 */
export function toJson(analysis: Analysis): string {
  const { parseError, checkError, stages, graph, targets, build, problems, project } = analysis;
  const answer = {
    format: FORMAT,
    version: 1,
    source: inputOfAnalysis(analysis),
    parseError,
    checkError,
    stages: stages.map(stageJson),
    nodes: graph.nodes,
    edges: graph.edges.map(({ id, from, to, kind, uses }) => ({ id, from, to, kind, uses })),
    targets,
    build,
    problems,
    ...(project !== undefined && project.services.length > 0 && { services: project.services }),
  };
  return `${visibleJson(JSON.stringify(answer, null, 2))}\n`;
}

/** The source that an exported JSON file holds; null where `text` is not one. */
export function readSourceFromJson(text: string): BuildInput | null {
  try {
    const json: unknown = JSON.parse(text);
    if (typeof json !== "object" || json === null || !("format" in json) || json.format !== FORMAT) return null;
    return "source" in json ? (readBuildInput(json.source)?.input ?? null) : null;
  } catch {
    return null;
  }
}

function stageJson({ index, name, label, base, platform, doc, lines, instructions }: Stage) {
  return { index, name, label, base, platform, doc, lines, instructions: instructions.map(instructionJson) };
}

function instructionJson({ keyword, lines, flags, args, isJson, heredocs, original }: Instruction) {
  return { keyword, lines, flags, args, isJson, heredocs, text: original };
}
