import type { Analysis, Instruction } from "#core/analysis.ts";
import { type PlacedHeredoc, placeHeredocs } from "#core/symbols/heredoc-places.ts";
import { editorFactMessages } from "#i18n/en/editor/facts.ts";
import { type Hover, joinSentences, toHover } from "./hover.ts";
import { inCode } from "./in-code.ts";

/** What is done with the here-document whose mark or end is at `offset`. */
export function hoverHeredoc({ text }: Analysis, instruction: Instruction, offset: number): Hover | null {
  for (const placed of placeHeredocs(text, instruction)) {
    const range = [placed.mark, placed.end].find(({ start, end }) => start <= offset && offset <= end);
    if (range) return toHover(range, describe(placed, instruction.child ?? instruction, instruction));
  }
  return null;
}

function describe({ heredoc }: PlacedHeredoc, instruction: Instruction, holder: Instruction): readonly string[] {
  const words = editorFactMessages();
  const { content, chomp } = heredoc;
  const lines = content.split("\n").length - 1;
  const [purpose, expansion] =
    instruction.keyword === "run" ? describeOfRun(heredoc, instruction, holder) : describeOfCopy(heredoc, instruction);
  return [joinSentences(words.heredocIs(lines), purpose), expansion, chomp ? words.heredocLosesTabs : ""];
}

type Heredoc = PlacedHeredoc["heredoc"];

function describeOfRun(
  { content, expand }: Heredoc,
  { args }: Instruction,
  { heredocs }: Instruction,
): [string, string] {
  const words = editorFactMessages();
  const isScript = /^\d*<<-?\s*\S+$/.test((args[0] ?? "").trim()) && heredocs.length === 1;
  if (!isScript) return [words.heredocIsInput, expand ? words.heredocShellExpands : words.heredocDoesNotExpand];
  const interpreter = /^\t*#!\s*(.+)/.exec(content)?.[1];
  return [interpreter === undefined ? words.heredocIsScript : words.heredocIsProgram(inCode(interpreter)), ""];
}

function describeOfCopy({ name, expand }: Heredoc, { args }: Instruction): [string, string] {
  const words = editorFactMessages();
  const destination = args.at(-1) ?? "";
  const isDirectory = destination.endsWith("/") || destination === "." || args.length > 2;
  const written = isDirectory
    ? words.heredocIsFile(inCode(name), inCode(destination))
    : words.heredocIsWrittenTo(inCode(destination));
  return [written, expand ? words.heredocExpands : words.heredocDoesNotExpand];
}
