import { splitCommand } from "../parse/split-command.ts";
import type { InstructionFacts } from "./instruction-facts.ts";
import { splitJson, type Word } from "./words.ts";

/** The arguments as BuildKit's parser splits them, with their places in the joined line; those of a JSON array as written. */
export function placedArguments(at: InstructionFacts): readonly Word[] {
  const { original, args, isJson } = at.syntax;
  const { restAt } = splitCommand(original, at.escape);
  if (isJson) return splitJson(original, restAt).map(withoutQuotes);
  let from = restAt;
  return args.flatMap((text) => {
    const start = original.indexOf(text, from);
    if (start < 0) return [];
    from = start + text.length;
    return [{ text, start, end: from }];
  });
}

function withoutQuotes({ text, start, end }: Word): Word {
  return { text: text.slice(1, -1), start: start + 1, end: Math.max(start + 1, end - 1) };
}
