import type { ShellCommand, ShellPipe } from "../../shell/script/script.ts";
import { hasFlag } from "../../shell/script/shell-args.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/**
 * The pipes of a RUN that run without `pipefail`, as far as the script itself says: `set -o pipefail` in front of the
 * pipe, `bash -o pipefail`, or the first line of a here-document. `isOn` says whether its shell starts with it.
 */
export function openPipes(at: InstructionFacts, isOn: boolean): readonly ShellPipe[] {
  const { script } = at;
  if (script.pipes.length === 0 || hasOwnInterpreter(at)) return [];
  return script.pipes.filter((pipe) => !isOnAt(script.commands, pipe.start, isOn) && !isInArgument(at, pipe));
}

/** `[ $(ls | wc -l) = 1 ]`, `export A=$(a | b)`: what happens in there is lost, with pipefail too. */
function isInArgument({ script: { commands, text } }: InstructionFacts, { start }: ShellPipe): boolean {
  if (TEST.test(text.slice(Math.max(0, start - FARTHEST), start))) return true;
  return commands.some(
    ({ name, args }) =>
      !RUNS_TEXT.test(name) &&
      args.some((word) => word.start < start && start < word.end && /\$\(|`/.test(text.slice(word.start, start))),
  );
}

/** The beginning of a test with a substitution that is still open: `if [[ $(find / `. */
const TEST = /(?:^|[\s;&|(])\[\[?\s[^\];&\n]*(?:\$\([^)]*|`[^`]*)$/;
const FARTHEST = 300;

/** Programs that run what they are given. */
const RUNS_TEXT = /^(?:.*\/)?(?:sh|bash|ash|dash|zsh|ksh|eval|su|sudo|env|xargs|nice|time)$/;

/**
 * `echo … | sha256sum -c` and `a | grep b`: what only prints a text doesn't fail (not even with `pipefail` where a command
 * in the text does), and without any input grep and `sha256sum -c` fail themselves.
 */
export function isHarmless({ script: { commands } }: InstructionFacts, { start, end }: ShellPipe): boolean {
  const before = commands.findLast((command) => command.end <= start);
  const reader = commands.find((command) => command.start >= end);
  if (
    reader?.before === "|" &&
    /^[ef]?grep$/.test(reader.name) &&
    !hasFlag(reader, "v", "c", "L", "invert-match", "count")
  )
    return true;
  if (reader?.before === "|" && CHECKSUM.test(reader.name) && hasFlag(reader, "c", "check")) return true;
  return (before?.name === "echo" || before?.name === "printf") && before.before !== "|";
}

const CHECKSUM = /^(?:sha\d+|md5|b2)sum$/;

/** A heredoc with `#!` is run by that program: a shell that is told `pipefail`, or no shell at all. */
function hasOwnInterpreter({ script: { text } }: InstructionFacts): boolean {
  const line = /^#!\s*([^\n]*)/.exec(text)?.[1];
  if (line === undefined) return false;
  return !/(?:^|[/\s])(?:ba|da|a|z|k)?sh\b/.test(line) || /pipefail/.test(line);
}

function isOnAt(commands: readonly ShellCommand[], end: number, isOnBefore: boolean): boolean {
  let isOn = isOnBefore;
  for (const command of commands) {
    if (command.start >= end) break;
    if (SHELLS.test(command.name)) isOn = readOptions(command, isOn);
  }
  return isOn;
}

// what a shell is started with holds for what it runs: `bash -c "set -o pipefail; …"` of an exec form
const SHELLS = /^(?:set|(?:.*\/)?(?:ba|a|z|k)?sh)$/;

function readOptions({ args }: ShellCommand, before: boolean): boolean {
  let isOn = before;
  for (const [index, { text }] of args.entries()) {
    if (text !== "pipefail") continue;
    const option = args[index - 1]?.text ?? "";
    if (/^-[a-zA-Z]*o$/.test(option)) isOn = true;
    else if (/^\+[a-zA-Z]*o$/.test(option)) isOn = false;
  }
  return isOn;
}
