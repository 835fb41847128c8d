import type { Analysis } from "#core/analysis.ts";
import type { Ref } from "../selection/ref.ts";

/** The file of a project that something of the graph is in; null for what is in none or in several. */
export function fileOfRef(ref: Ref, whole: Analysis | null): string | null {
  const project = whole?.project;
  if (whole === null || project === undefined) return null;
  switch (ref.kind) {
    case "stage":
      return fileOfStage(ref.stage, whole);
    case "row":
      return fileOfInstruction(ref.instruction, whole);
    case "edge": {
      const edge = whole.graph.edges.find(({ id }) => id === ref.edge);
      return edge === undefined ? null : fileOfStage(Number(edge.to.slice("stage:".length)), whole);
    }
    default:
      return null;
  }
}

function fileOfStage(stage: number, { project }: Analysis): string | null {
  const path = project?.places[stage]?.dockerfile;
  return path === undefined ? null : fileAt(path, project?.definition?.path);
}

/** The file whose instruction it is. */
export function fileOfInstruction(instruction: number, { project }: Analysis): string | null {
  const found = project?.dockerfiles.findLast(({ firstInstruction }) => firstInstruction <= instruction);
  return found === undefined ? null : fileAt(found.path, project?.definition?.path);
}

/** A Dockerfile that the definition holds is in the definition. */
function fileAt(path: string, definition: string | undefined): string {
  return definition !== undefined && path.startsWith(`${definition}#`) ? definition : path;
}
