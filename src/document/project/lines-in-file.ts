import type { LineRange } from "#core/text/range.ts";
import type { Ref } from "../selection/ref.ts";
import { linesOfRef } from "../selection/ref-lines.ts";
import type { AppState } from "../store.ts";

/** The lines of the open file that are about a thing of the graph; none where it is in another file. */
export function linesInFile(
  ref: Ref,
  { analysis, whole, file }: Pick<AppState, "analysis" | "whole" | "file">,
): readonly LineRange[] {
  if (analysis === null) return [];
  if (whole?.project === undefined || ref.kind === "problem") return linesOfRef(ref, analysis);
  const own = whole.project.dockerfiles.find(({ path }) => path === file);
  if (own === undefined) return [];
  const { firstInstruction, instructionCount } = own;
  const isOwn = (instruction: number): boolean =>
    instruction >= firstInstruction && instruction < firstInstruction + instructionCount;
  switch (ref.kind) {
    case "stage":
      return whole.project.places[ref.stage]?.dockerfile === file ? linesOfRef(ref, whole) : [];
    case "row":
      return isOwn(ref.instruction) ? linesOfRef(ref, whole) : [];
    default:
      return whole.graph.edges
        .filter(({ id, from }) => (ref.kind === "edge" ? id === ref.edge : from === ref.id))
        .flatMap(({ uses }) => uses.filter(({ instruction }) => isOwn(instruction)))
        .flatMap(({ instruction }) => whole.file.instructions[instruction]?.lines ?? []);
  }
}
