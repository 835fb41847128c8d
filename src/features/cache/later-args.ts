import type { Analysis, Instruction } from "#core/analysis.ts";
import type { CacheSimulation } from "#core/build/cache-simulation.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import type { CacheIdea } from "./cache-idea.ts";
import { cutLines, lineStart, shortCode, linesToText } from "./text-lines.ts";
import { findWord } from "#core/text/find-word.ts";

/** An ARG that is declared long before its first use: every RUN between runs with it, and again when it changes. */
export function laterArgs(analysis: Analysis, { outcomes }: CacheSimulation): readonly CacheIdea[] {
  const ideas = new Map<string, CacheIdea>();
  for (const { step: id, causes } of outcomes) {
    const step = analysis.build.steps[id];
    const instructions = analysis.stages[step?.stage ?? -1]?.instructions ?? [];
    for (const cause of causes) {
      if (step === undefined || cause.kind !== "environment") continue;
      for (const name of cause.names) {
        const idea = laterArg(analysis, instructions, name, step.line);
        if (idea !== null) ideas.set(idea.key, idea);
      }
    }
  }
  return [...ideas.values()];
}

function laterArg(
  analysis: Analysis,
  instructions: readonly Instruction[],
  name: string,
  line: number,
): CacheIdea | null {
  const declared = instructions.findLastIndex((one) => one.lines.first < line && declaresOnly(one, name));
  const arg = instructions[declared];
  const user = instructions.slice(declared + 1).find((one) => mentions(analysis, one, name));
  // used at once, or by nothing that says so: where it is needed can't be told
  if (arg === undefined || user === undefined || user.lines.first <= line || arg.comments.length > 0) return null;
  const { text } = analysis;
  const without = cutLines(text, arg);
  const removed = text.length - without.length;
  const at = lineStart(text, user.lines.first) - removed;
  return {
    key: `arg ${arg.index}`,
    words: cacheMessages().laterArg(`\`ARG ${name}\``, shortCode(user)),
    text: without.slice(0, at) + linesToText(text, arg) + without.slice(at),
    dockerignore: null,
    line: arg.lines.first,
    argument: name,
  };
}

function declaresOnly({ keyword, args }: Instruction, name: string): boolean {
  return keyword === "arg" && args.length === 1 && args[0]?.split("=", 1)[0] === name;
}

/** Anywhere in it, also in a here-document: a shell reads variables there, too. */
function mentions({ text }: Analysis, { range, lines }: Instruction, name: string): boolean {
  const own = text.slice(range.start, lineStart(text, lines.last + 1));
  return findWord(own, name) >= 0;
}
