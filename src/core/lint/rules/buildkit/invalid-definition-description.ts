import { parseCommand } from "../../../parse/parse-command.ts";
import type { Instruction } from "../../../parse/syntax.ts";
import { atInstruction, seenInstructions, type CheckRule } from "./check-rule.ts";

export const invalidDefinitionDescription: CheckRule = {
  id: "InvalidDefinitionDescription",
  isExperimental: true,
  find: (facts) =>
    seenInstructions(facts)
      .filter(({ comments }) => comments.length > 0)
      .flatMap((instruction) => {
        const names = definedNames(instruction);
        const [first] = names;
        const word = instruction.comments.at(-1)?.split(" ", 1)[0];
        if (first === undefined || word === undefined || names.includes(word)) return [];
        const keyword = instruction.keyword.toUpperCase();
        const example = names.length > 1 ? "<arg_key>" : first;
        return [
          atInstruction(instruction, `Comment for ${keyword} should follow the format: \`# ${example} <description>\``),
        ];
      }),
};

function definedNames(instruction: Instruction): readonly string[] {
  if (instruction.keyword !== "from" && instruction.keyword !== "arg") return [];
  const command = parseCommand(instruction);
  if (!command.ok) return [];
  if (command.value.kind === "arg") return command.value.definitions.map(({ key }) => key);
  return command.value.kind === "from" && command.value.name !== "" ? [command.value.name] : [];
}
