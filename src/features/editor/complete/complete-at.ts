import type { Analysis } from "#core/analysis.ts";
import { completeArguments } from "./complete-arguments.ts";
import { completeComment } from "./complete-comment.ts";
import { completeKeyword } from "./complete-keyword.ts";
import { completeVariable, variablePrefix } from "./complete-variable.ts";
import type { Completions, Found } from "./completion.ts";
import { cursorContext } from "./cursor-context.ts";

/** What could be written at `offset`. */
export function completeAt(analysis: Analysis, offset: number): Completions {
  const { replaced, completions } = find(analysis, offset);
  return { range: { start: offset - replaced, end: offset }, completions };
}

function find(analysis: Analysis, offset: number): Found {
  const { text, file, stages } = analysis;
  const context = cursorContext(text, file, offset);
  const stage = stages.findLast(({ from }) => from.range.start <= offset)?.index ?? -1;
  switch (context.kind) {
    case "comment":
      return completeComment(context.written, context.isTop);
    case "keyword":
      return completeKeyword(context.written, stage, context.isTrigger);
    case "heredoc": {
      const prefix = context.isExpanded ? variablePrefix(context.written) : null;
      return prefix === null ? NOTHING : completeVariable(analysis, stage, offset, prefix);
    }
    case "arguments":
      return completeArguments(analysis, context, stage, offset);
  }
}

const NOTHING: Found = { replaced: 0, completions: [] };
