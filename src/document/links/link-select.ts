import type { Analysis } from "#core/analysis.ts";
import { assertNever } from "#core/text/assert-never.ts";
import type { LinkSelect } from "#permalink/link-state.ts";
import { serviceOfKey } from "../stages/service-words.ts";
import { findProblem, problemKey } from "../problems/problem-key.ts";
import type { Ref } from "../selection/ref.ts";

/** A selection in the terms of a link; undefined when it points at nothing any more. */
export function linkSelectOf(ref: Ref, analysis: Analysis | null): LinkSelect | undefined {
  switch (ref.kind) {
    case "stage":
      return { kind: "node", id: `stage:${ref.stage}` };
    case "source":
      return { kind: "node", id: ref.id };
    case "edge":
      return { kind: "edge", id: ref.edge };
    case "row": {
      // of several files each has such a line
      if (analysis?.project !== undefined) return undefined;
      const line = analysis?.file.instructions[ref.instruction]?.lines.first;
      return line === undefined ? undefined : { kind: "line", line };
    }
    case "problem": {
      const problem = findProblem(analysis?.problems ?? [], ref.key);
      return problem === undefined ? undefined : { kind: "problem", rule: problem.rule, line: problem.lines.first };
    }
    default:
      return assertNever(ref);
  }
}

/** What a link's selection points at in `analysis`; null when there is no such thing. */
export function refOfLinkSelect(select: LinkSelect, analysis: Analysis | null): Ref | null {
  if (analysis === null) return null;
  switch (select.kind) {
    case "node": {
      const node = analysis.graph.nodes.find(({ id }) => id === select.id);
      if (node === undefined)
        return serviceOfKey(analysis.project, select.id) === undefined ? null : { kind: "source", id: select.id };
      return node.kind === "stage" ? { kind: "stage", stage: node.stage } : { kind: "source", id: node.id };
    }
    case "edge":
      return analysis.graph.edges.some(({ id }) => id === select.id) ? { kind: "edge", edge: select.id } : null;
    case "line": {
      const instruction = analysis.file.instructions.find(({ lines }) => lines.first === select.line);
      return instruction === undefined ? null : { kind: "row", instruction: instruction.index };
    }
    case "problem": {
      const problem = analysis.problems.find(({ rule, lines }) => rule === select.rule && lines.first === select.line);
      return problem === undefined ? null : { kind: "problem", key: problemKey(problem) };
    }
    default:
      return assertNever(select);
  }
}
