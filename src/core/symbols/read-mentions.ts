import type { InstructionFacts } from "../source/instruction-facts.ts";
import { locateRange } from "../source/locate.ts";
import { scriptSource } from "../source/script-source.ts";
import { setIn } from "../source/variables-in.ts";
import type { TextRange } from "../text/range.ts";
import { expandedWords } from "./expanded-words.ts";
import { placeHeredocs } from "./heredoc-places.ts";
import { rangeOfText } from "./range-of-text.ts";
import { scanShell } from "./scan-shell.ts";
import { scanWord, type VariableMention } from "./scan-word.ts";
import { lookUp } from "../text/look-up.ts";

/** Who reads a variable: BuildKit, the shell of a RUN, or the container that starts later. */
type Reader = "buildkit" | "shell" | "container";

export interface PlacedMention {
  readonly name: string;
  readonly range: TextRange;
  readonly whole: TextRange;
  readonly modifier: string;
  readonly reader: Reader;
}

interface Mentions {
  readonly mentions: readonly PlacedMention[];
  /** Text that may read variables in ways that are not followed; "" for none. */
  readonly hidden: string;
  /** Names that the shell commands set themselves. */
  readonly own: ReadonlySet<string>;
}

const READERS: Readonly<Record<string, Reader>> = {
  run: "shell",
  cmd: "container",
  entrypoint: "container",
  healthcheck: "container",
};

const IS_NAME = /^[\p{L}_][\p{L}\p{Nd}_]*$/u;
const SHELL = /^(?:.*\/)?(?:sh|ash|bash|dash|ksh|zsh)$/;
const SHELL_SHEBANG = /^#!\s*\S*?(?:\/env\s+)?(?:sh|ash|bash|dash|ksh|zsh)\b/;
const NO_NAMES: ReadonlySet<string> = new Set();

/** Where an instruction reads variables, in order. */
export function readMentions(at: InstructionFacts): Mentions {
  const lost: string[] = [];
  const mentions: PlacedMention[] = [];
  const add = (mention: VariableMention, reader: Reader, range: TextRange | null, whole: TextRange): void => {
    if (!IS_NAME.test(mention.name)) return;
    if (range && at.text.slice(range.start, range.end) === mention.name)
      mentions.push({ name: mention.name, range, whole, modifier: mention.modifier, reader });
    else lost.push(mention.name);
  };
  for (const word of expandedWords(at)) {
    for (const mention of scanWord(word.text, at)) {
      const [start, end] = [word.start + mention.start, word.start + mention.end];
      add(mention, "buildkit", rangeOfText(at, word.start + mention.nameAt, mention.name), at.rangeOf({ start, end }));
    }
  }
  for (const { heredoc, content } of at.keyword === "run" ? [] : placeHeredocs(at.text, at.holder)) {
    if (!heredoc.expand) continue;
    // here-documents are always escaped with a backslash
    for (const mention of scanWord(heredoc.content, { escape: "\\", ignoreQuotes: true }))
      add(
        mention,
        "buildkit",
        moved(mention.nameAt, mention.nameAt + mention.name.length),
        moved(mention.start, mention.end),
      );
    function moved(start: number, end: number): TextRange {
      return { start: content.start + start, end: content.start + end };
    }
  }
  const reader = lookUp(READERS, at.keyword);
  const script = reader === undefined ? null : scriptSource(at.syntax, at.holder.heredocs, at.text);
  if (reader === undefined || script === null) return { mentions, hidden: lost.join(" "), own: NO_NAMES };
  if (!isPosixShell(at, script.text)) return { mentions, hidden: [...lost, script.text].join(" "), own: NO_NAMES };
  const found = scanShell(script.text);
  for (const mention of found) {
    const { nameAt, name, start, end } = mention;
    const range = locateRange(script.segments, nameAt, nameAt + name.length);
    add(mention, reader, range, locateRange(script.segments, start, end));
  }
  return { mentions, hidden: lost.join(" "), own: found.length > 0 ? setIn(at) : NO_NAMES };
}

/** Its words are read by a shell whose variables are known. */
function isPosixShell(at: InstructionFacts, script: string): boolean {
  const { isJson, args } = at.syntax;
  // with a backtick to escape it is PowerShell or cmd
  if (at.escape === "`") return false;
  if (!isJson) return !script.startsWith("#!") || SHELL_SHEBANG.test(script);
  const words = at.keyword === "healthcheck" ? args.slice(1) : args;
  return SHELL.test(words[0] ?? "") && words.slice(1).some((word) => /^-\w*c$/.test(word));
}
