import type { Script, ShellCommand } from "#core/shell/script/script.ts";
import { type ExecStep, variable } from "./ask.ts";
import type { LessonFacts } from "./lesson-facts.ts";

/** Why a RUN succeeds although its command `words` fails, as it is written; undefined where the RUN fails, too. */
export function hidesFailure(facts: LessonFacts, step: ExecStep, words: string): string | undefined {
  const { commands, text } = scriptOf(facts, step);
  const at = commands.findIndex((command) => textOf(command).includes(words));
  const own = commands[at];
  if (own === undefined) return undefined;
  const next = commands[at + 1];
  const isStopping = commands.slice(0, at).some(({ name, args }) => name === "set" && /(?:^| )-\w*e/u.test(join(args)));
  const hasPipefail = text.slice(0, own.start).includes("pipefail") || step.op.args.slice(0, -1).includes("pipefail");
  if (text.slice(own.end).trim() === "&") return "&";
  if (next === undefined) return undefined;
  if (next.before === "|" && !hasPipefail) return `| ${textOf(next)}`;
  const after = commands.slice(at + 1).find(({ before }) => before !== "|");
  if (after?.before === "||") return /^(?:exit [1-9]|false)/u.test(textOf(after)) ? undefined : `|| ${textOf(after)}`;
  if (after?.before === "&") return "&";
  const isLeft = (after?.before === ";" || after?.before === "\n") && !isStopping;
  return after !== undefined && isLeft ? `; ${textOf(after)}` : undefined;
}

/** What a variable is for a command of a RUN, before the shell expands it. */
export type CommandVariable =
  | { readonly kind: "set"; readonly value: string }
  /** Nothing sets it, or the shell keeps it to itself. */
  | { readonly kind: "unset" }
  | { readonly kind: "unexported" };

/** What the variable `name` is for the first command that contains `words`. */
export function variableOfCommand(facts: LessonFacts, step: ExecStep, words: string, name: string): CommandVariable {
  const { commands, text } = scriptOf(facts, step);
  const at = commands.findIndex((command) => textOf(command).includes(words));
  const own = commands[at];
  if (own === undefined) return { kind: "unset" };
  const inherited = variable(step, name);
  const exports = commands.slice(0, at).filter((command) => command.name === "export");
  const value =
    assignmentOf(own.assignments, name) ??
    (own.name === "env" ? assignmentOf(own.args, name) : undefined) ??
    exports.map(({ args }) => assignmentOf(args, name)).findLast((exported) => exported !== undefined);
  if (value !== undefined) return { kind: "set", value };
  const kept = [...text.slice(0, own.start).matchAll(ASSIGNED_ALONE)].findLast(
    ([, assigned]) => assigned === name,
  )?.[2];
  if (kept === undefined) return inherited === undefined ? { kind: "unset" } : { kind: "set", value: inherited };
  const isExported =
    inherited !== undefined ||
    exports.some(({ args }) => args.some((word) => word.text === name)) ||
    commands.slice(0, at).some((command) => command.name === "set" && /(?:^| )-\w*a/u.test(join(command.args)));
  return isExported ? { kind: "set", value: kept.replaceAll(/["']/gu, "") } : { kind: "unexported" };
}

/** Whether a RUN itself gives the variable `name` a value that isn't made of it. */
export function setsVariable(facts: LessonFacts, step: ExecStep, name: string): boolean {
  const { commands, text } = scriptOf(facts, step);
  const isSet = (words: ShellCommand["args"]): boolean =>
    words.some((word) => word.text.startsWith(`${name}=`) && !word.text.includes(`{${name}`));
  const isSetByCommand = commands.some(
    (command) => isSet(command.assignments) || (SETTERS.has(command.name) && isSet(command.args)),
  );
  return (
    isSetByCommand ||
    [...betweenCommands(text, commands).matchAll(ASSIGNED)].some(
      ([, assigned, value = ""]) => assigned === name && !value.includes(`$${name}`) && !value.includes(`{${name}`),
    )
  );
}

/** Whether a RUN asks for the variable `name`, as `$NAME` or by `printenv`. */
export function usesVariable(facts: LessonFacts, step: ExecStep, name: string): boolean {
  const { commands, text } = scriptOf(facts, step);
  const isPrinted = commands.some((command) => command.name === "printenv" && isAmong(command.args, name));
  return isPrinted || [...text.matchAll(/\$\{?(\w+)/gu)].some(([, used]) => used === name);
}

/** Whether a RUN itself has a value for the variable `name`, which isn't empty, and nothing in it is expanded. */
export function isWrittenOut(facts: LessonFacts, step: ExecStep, name: string): boolean {
  const script = scriptOf(facts, step);
  const inner = script.commands
    .filter(readsAgain)
    .flatMap(({ args }) => args.flatMap(({ text, isLiteral }) => (isLiteral ? [facts.parseScript(text)] : [])));
  return [script, ...inner].some(({ commands, text }) => {
    const words = commands.flatMap(({ assignments, args }) => [...assignments, ...args]);
    const isInCommand = words.some(
      (word) => word.isLiteral && word.text.startsWith(`${name}=`) && word.text !== `${name}=`,
    );
    const isAlone = [...text.matchAll(ASSIGNED_ALONE)].some(
      ([, assigned, value = ""]) => assigned === name && /[^"']/u.test(value) && !/[$`]/u.test(value),
    );
    return isInCommand || isAlone;
  });
}

/** Whether the shell replaces no `$NAME` of a RUN, since each is quoted, and no other shell reads it. */
export function isOnlyQuoted(facts: LessonFacts, step: ExecStep, name: string): boolean {
  const { commands, text } = scriptOf(facts, step);
  if (commands.some((command) => readsAgain(command) || isAmong(command.args, name))) return false;
  // where the shell replaces a variable, it would also run a command
  const isReplaced = ({ index }: RegExpExecArray): boolean => {
    const probed = facts.parseScript(`${text.slice(0, index)}$(${PROBE})${text.slice(index)}`);
    return probed.commands.some((command) => command.name === PROBE);
  };
  return ![...text.matchAll(/\$\{?(\w+)/gu)].some((match) => match[1] === name && isReplaced(match));
}

const PROBE = "stagelight-probe";

/** Whether a command reads one of its words as a script: by itself, or with `-c` by a shell that it starts. */
function readsAgain({ name, args, flags }: ShellCommand): boolean {
  if (READERS.has(name) || SHELLS.has(programOf(name))) return true;
  return flags.some((flag) => flag.name === "c") && args.some(({ text }) => SHELLS.has(programOf(text)));
}

function programOf(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}

const READERS: ReadonlySet<string> = new Set(["eval", "envsubst", "awk", "printenv"]);

const SHELLS: ReadonlySet<string> = new Set(["sh", "bash", "ash", "dash", "ksh", "zsh", "su", "runuser"]);

const SETTERS: ReadonlySet<string> = new Set(["export", "env", "readonly", "local", "declare"]);

const ASSIGNED = /(?<![^\s;&|(])(\w+)=(\S*)/gu;

/** What is left of a script without its commands: assignments that no command follows, for one. */
function betweenCommands(text: string, commands: readonly ShellCommand[]): string {
  let from = 0;
  const pieces: string[] = [];
  for (const { start, end } of commands) {
    if (start > from) pieces.push(text.slice(from, start));
    from = Math.max(from, end);
  }
  return [...pieces, text.slice(from)].join(" ");
}

function isAmong(words: ShellCommand["args"], text: string): boolean {
  return words.some((word) => word.text === text);
}

/** An assignment that no command follows, which the shell keeps to itself. */
const ASSIGNED_ALONE = /(?:^|[;&\n]\s*)(\w+)=(\S*?)\s*(?:;|&&|\n)/gu;

function scriptOf({ parseScript }: LessonFacts, { op }: ExecStep): Script {
  return parseScript(op.args.at(-1) ?? "");
}

function textOf({ name, args }: ShellCommand): string {
  return [name, ...args.map(({ text }) => text)].join(" ");
}

function join(args: ShellCommand["args"]): string {
  return args.map(({ text }) => text).join(" ");
}

function assignmentOf(words: ShellCommand["args"], name: string): string | undefined {
  return words
    .findLast(({ text }) => text.startsWith(`${name}=`))
    ?.text.slice(name.length + 1)
    .replaceAll(/^["']|["']$/gu, "");
}
