import type { Analysis, Instruction } from "#core/analysis.ts";
import { InstructionFacts } from "#core/source/instruction-facts.ts";
import type { Word } from "#core/source/words.ts";
import { editorSyntaxMessages } from "#i18n/en/editor/syntax.ts";
import { type Hover, toHover } from "./hover.ts";
import { isKeyword, mountOption, mountType } from "./instruction-table.ts";
import { flagWords } from "./syntax-words.ts";

/** What the keyword, flag or mount option at `offset` does. */
export function hoverSyntax({ text, file }: Analysis, instruction: Instruction, offset: number): Hover | null {
  const layers = instruction.child ? [instruction, instruction.child] : [instruction];
  for (const syntax of layers) {
    const at = new InstructionFacts(text, file.escape, instruction, syntax, 0);
    const found = hoverKeyword(at, offset) ?? hoverFlag(at, offset);
    if (found) return found;
  }
  return null;
}

/** What the directive at `offset` does. */
export function hoverDirective({ file }: Analysis, offset: number): Hover | null {
  const directive = file.directives.find(({ range }) => range.start <= offset && offset <= range.end);
  return directive ? toHover(directive.range, [editorSyntaxMessages().directives[directive.name].text]) : null;
}

function hoverKeyword(at: InstructionFacts, offset: number): Hover | null {
  const range = at.keywordRange;
  if (!isKeyword(at.keyword) || offset < range.start || offset > range.end) return null;
  return toHover(range, [editorSyntaxMessages().instructions[at.keyword].text]);
}

function hoverFlag(at: InstructionFacts, offset: number): Hover | null {
  for (const word of at.words.slice(1, 1 + at.syntax.flags.length)) {
    const range = at.rangeOf(word);
    if (offset < range.start || offset > range.end) continue;
    const name = /^--([a-z-]+)/.exec(word.text)?.[1] ?? "";
    const nameRange = at.rangeOf({ start: word.start, end: word.start + 2 + name.length });
    const option = name === "mount" ? hoverOption(at, word, offset) : null;
    if (option) return option;
    const said = flagWords(name);
    return said ? toHover(nameRange, [said.text]) : null;
  }
  return null;
}

function hoverOption(at: InstructionFacts, word: Word, offset: number): Hover | null {
  const { mountTypes, mountOptions } = editorSyntaxMessages();
  let start = word.start + "--mount=".length;
  for (const field of word.text.slice("--mount=".length).split(",")) {
    const range = at.rangeOf({ start, end: start + field.length });
    start += field.length + 1;
    if (offset < range.start || offset > range.end) continue;
    const [name = "", value = ""] = field.replace(/["']/g, "").split("=");
    const option = mountOption(name);
    if (option === null) return null;
    const type = option === "type" ? mountType(value) : null;
    return toHover(range, [type === null ? mountOptions[option] : mountTypes[type]]);
  }
  return null;
}
