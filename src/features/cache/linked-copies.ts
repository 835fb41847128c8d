import type { Analysis } from "#core/analysis.ts";
import type { Step } from "#core/llb/step.ts";
import { instructionAt } from "#document/selection/ref-lines.ts";
import { cacheMessages } from "#i18n/en/cache.ts";
import type { CacheIdea } from "./cache-idea.ts";
import { mayBeSymlink } from "./may-be-symlink.ts";
import { shortCode } from "./text-lines.ts";

/** Copies that run again only because of what lies below them. */
export function linkedCopies(analysis: Analysis, ran: readonly Step[]): readonly CacheIdea[] {
  const copies = ran.filter((step) => {
    const keyword = instructionAt(analysis, step.line)?.keyword;
    return (
      step.op.kind === "file" &&
      (keyword === "copy" || keyword === "add") &&
      !/\s--(link|chmod)\b/.test(step.name) &&
      // by itself, a layer has no list of users to find a name in
      !/\s--chown=(?!\d+(?::\d+)?\s)/.test(step.name) &&
      !mayBeSymlink(analysis, step)
    );
  });
  const instructions = [...new Set(copies.map(({ line }) => instructionAt(analysis, line)))].filter(
    (one) => one !== undefined,
  );
  const [first] = instructions;
  if (first === undefined) return [];
  const text = instructions
    .toSorted((left, right) => right.range.start - left.range.start)
    .reduce((edited, { range, keywordWritten }) => {
      const at = range.start + keywordWritten.length;
      return `${edited.slice(0, at)} --link${edited.slice(at)}`;
    }, analysis.text);
  const words = cacheMessages();
  return [
    {
      key: "link",
      words: instructions.length === 1 ? words.linkOne(shortCode(first)) : words.linkMany(instructions.length),
      text,
      dockerignore: null,
      line: first.lines.first,
    },
  ];
}
