import type { CheckRule } from "./check-rule.ts";

export const noEmptyContinuation: CheckRule = {
  id: "NoEmptyContinuation",
  find: ({ file }) =>
    file.warnings.map(({ line }) => ({
      message: "Empty continuation line",
      lines: { first: line, last: line },
      comments: [],
      instruction: file.instructions.findIndex(({ lines }) => lines.first <= line && line <= lines.last),
    })),
};
