import type { CheckRule } from "./check-rule.ts";

export const multipleInstructionsDisallowed: CheckRule = {
  id: "MultipleInstructionsDisallowed",
  find: ({ conversion }) =>
    (conversion?.dispatched ?? [])
      .filter(({ overridden }) => overridden !== null)
      .flatMap(({ command, overridden, position }) => {
        if (!overridden) return [];
        const name = command.instruction.keywordWritten;
        // shown at the instruction that has no effect, turned off above the one that makes it so
        return [
          {
            message: `Multiple ${name} instructions should not be used in the same stage because only the last one will be used`,
            lines: overridden.lines,
            comments: command.instruction.comments,
            instruction: overridden.index,
            turn: { command: position, step: 0 },
          },
        ];
      }),
};
