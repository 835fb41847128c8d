import type { Command, CommandKind, CommandOf } from "../parse/command.ts";
import { parseCommand } from "../parse/parse-command.ts";
import type { Instruction } from "../parse/syntax.ts";
import { parseScript } from "../shell/script/parse-script.ts";
import type { Script } from "../shell/script/script.ts";
import type { LineRange, TextRange } from "../text/range.ts";
import { type BaseImage, readBaseImage } from "./base-image.ts";
import { locateRange } from "./locate.ts";
import { splitJson, splitLine, type Word } from "./words.ts";
import { scriptSource, type ScriptSource } from "./script-source.ts";

/** One instruction and what rules ask of it; everything is worked out when it is first asked for. */
export class InstructionFacts {
  /** The instruction itself: for a trigger what ONBUILD wraps. */
  readonly syntax: Instruction;
  /** What is in the file: the ONBUILD of a trigger, else the same as `syntax`. */
  readonly holder: Instruction;
  /** Index of its stage in `parsed.stages`; -1 before the first FROM. */
  readonly stage: number;
  /** The whole Dockerfile. */
  readonly text: string;
  /** "\\" or "`". */
  readonly escape: string;
  private parsedCommand: Command | null | undefined;
  private splitWords: readonly Word[] | undefined;
  private wordsOfArguments: readonly Word[] | undefined;
  private readBase: BaseImage | undefined;
  private located: ScriptSource | undefined;
  private parsedScript: Script | undefined;

  /** `command` is what the instruction says, where that is known already. */
  constructor(
    text: string,
    escape: string,
    holder: Instruction,
    syntax: Instruction,
    stage: number,
    command?: Command,
  ) {
    this.text = text;
    this.escape = escape;
    this.holder = holder;
    this.syntax = syntax;
    this.stage = stage;
    this.parsedCommand = command;
  }

  /** Wrapped in ONBUILD: it runs in the images built on this one. */
  get isTrigger(): boolean {
    return this.syntax !== this.holder;
  }

  /** Lower case. */
  get keyword(): string {
    return this.syntax.keyword;
  }

  get lines(): LineRange {
    return this.holder.lines;
  }

  /** Its arguments understood; null where BuildKit refuses them. */
  get command(): Command | null {
    if (this.parsedCommand !== undefined) return this.parsedCommand;
    const parsed = parseCommand(this.syntax);
    this.parsedCommand = parsed.ok ? { ...parsed.value, instruction: this.syntax } : null;
    return this.parsedCommand;
  }

  /** The command where it is one of `kind`. */
  as<Kind extends CommandKind>(kind: Kind): CommandOf<Kind> | null {
    const { command } = this;
    return command && isOfKind(command, kind) ? command : null;
  }

  /** What a FROM says. */
  get base(): BaseImage {
    this.readBase ??= readBaseImage(this.argumentWords, this.flagValue("platform") ?? "");
    return this.readBase;
  }

  /** The words as written: the keyword, the flags, the arguments; those of a JSON array with their quotes. */
  get words(): readonly Word[] {
    this.splitWords ??= this.findWords();
    return this.splitWords;
  }

  /** The words behind the keyword and the flags. */
  get argumentWords(): readonly Word[] {
    this.wordsOfArguments ??= this.words.slice(1 + this.syntax.flags.length);
    return this.wordsOfArguments;
  }

  /** The flag `--name`, as written. */
  flagWord(name: string): Word | undefined {
    const { flags } = this.syntax;
    const at = flags.findIndex((flag) => flag === `--${name}` || flag.startsWith(`--${name}=`));
    return at < 0 ? undefined : this.words[1 + at];
  }

  /** What `--name=` says; undefined where it is not given. */
  flagValue(name: string): string | undefined {
    const prefix = `--${name}=`;
    return this.syntax.flags.find((flag) => flag.startsWith(prefix))?.slice(prefix.length);
  }

  /** The shell commands of a RUN, or of a CMD, ENTRYPOINT or HEALTHCHECK in shell form. */
  get script(): Script {
    this.parsedScript ??= parseScript(this.scriptSource.text);
    return this.parsedScript;
  }

  /** The piece of the text that holds a word, or any piece of the joined line. */
  rangeOf(word: { readonly start: number; readonly end: number } | undefined): TextRange {
    return word ? rangeIn(this.syntax, word.start, word.end) : this.keywordRange;
  }

  /** The piece of the text that holds a word of `script`. */
  scriptRange(word: { readonly start: number; readonly end: number }): TextRange {
    return locateRange(this.scriptSource.segments, word.start, word.end);
  }

  get keywordRange(): TextRange {
    return rangeIn(this.syntax, 0, this.syntax.keywordWritten.length);
  }

  /** The keyword that is in the file: of a trigger the ONBUILD. */
  get holderKeywordRange(): TextRange {
    return rangeIn(this.holder, 0, this.holder.keywordWritten.length);
  }

  /** All of it, ONBUILD included. */
  get range(): TextRange {
    return this.holder.range;
  }

  private get scriptSource(): ScriptSource {
    this.located ??= scriptSource(this.syntax, this.holder.heredocs, this.text);
    return this.located;
  }

  private findWords(): readonly Word[] {
    const { original, isJson, flags } = this.syntax;
    if (!isJson) return splitLine(original, this.escape);
    const head = splitLine(original, this.escape).slice(0, 1 + flags.length);
    return [...head, ...splitJson(original, head.at(-1)?.end ?? 0)];
  }
}

/** The piece of the text that holds the characters from `start` to `end` (exclusive) of an instruction's joined line. */
function rangeIn({ segments, range }: Instruction, start: number, end: number): TextRange {
  if (segments.length > 0) return locateRange(segments, start, end);
  return { start: range.start + start, end: range.start + Math.max(start, end) };
}

function isOfKind<Kind extends CommandKind>(command: Command, kind: Kind): command is CommandOf<Kind> {
  return command.kind === kind;
}
