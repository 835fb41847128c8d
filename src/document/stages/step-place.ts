import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";
import { instructionAt } from "../selection/ref-lines.ts";

/** What of the Dockerfile a step comes from, as the store names it. */
export type StepRef =
  | { readonly kind: "row"; readonly instruction: number }
  | { readonly kind: "stage"; readonly stage: number }
  | { readonly kind: "source"; readonly id: string };

/** The row that a step comes from; for the context and for images that no FROM names, their node in the graph. */
export function refOfStep(analysis: Analysis, { line, stage, op }: Step): StepRef | null {
  const own = stage < 0 || analysis.project === undefined ? undefined : analysis.stages[stage];
  const instruction =
    own !== undefined
      ? [own.from, ...own.instructions].find(({ lines }) => lines.first === line)
      : line > 0 && analysis.project === undefined
        ? instructionAt(analysis, line)
        : undefined;
  if (instruction) return { kind: "row", instruction: instruction.index };
  if (stage >= 0) return { kind: "stage", stage };
  if (op.kind !== "source") return null;
  const id = op.identifier.startsWith("local://") ? "context" : op.identifier.replace(/^docker-image:\/\//, "image:");
  return analysis.graph.nodes.some((node) => node.id === id) ? { kind: "source", id } : null;
}
