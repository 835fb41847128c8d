import { parseScript } from "../../shell/script/parse-script.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { isInsidePath, pathFrom } from "../../text/path.ts";
import { takesWholeContext } from "./context-copies.ts";
import type { Block, StageReading } from "./read-stage.ts";
import { readChain } from "./shell-chain.ts";
import { oncePer } from "./once-per.ts";

/** The shell commands of the stage's RUNs, in order; those that a shell is given as a word come behind its own. */
export const commandsOf = oncePer(({ blocks }: StageReading): readonly ShellCommand[] => {
  return blocks.flatMap(({ at }) =>
    at.keyword === "run" ? at.script.commands.flatMap((command) => [command, ...commandsIn(command)]) : [],
  );
});

/** The commands of `bash -lc "…"`. */
function commandsIn(command: ShellCommand): readonly ShellCommand[] {
  if (!isProgram(command, "sh", "bash")) return [];
  const at = command.args.findIndex(({ text }) => /^-[a-z]*c$/.test(text));
  const script = at < 0 ? undefined : command.args[at + 1];
  return script?.isLiteral ? parseScript(script.text).commands : [];
}

/** Whether all commands that `isInstall` says yes to can be written in another way: none is in a word that a shell is given, or in a loop. */
export function canRewrite(reading: StageReading, isInstall: (command: ShellCommand) => boolean): boolean {
  const links = reading.blocks.flatMap(({ at }) => (at.keyword === "run" ? (readChain(at) ?? []) : []));
  const alone = new Set(links.filter(({ commands }) => commands.length === 1).map(({ command }) => command));
  return commandsOf(reading).every((command) => !isInstall(command) || alone.has(command));
}

/** A command of a RUN with the place where it runs. */
export interface PlacedCommand {
  readonly command: ShellCommand;
  readonly block: Block;
  /** The directory that it runs in, as far as `cd` says so; with a `$` in it where it isn't known. */
  readonly folder: string;
}

/** The commands of the stage's RUNs, in order, each in the directory that the ones before it have changed to. */
export const commandsWithFolder = oncePer((reading: StageReading): readonly PlacedCommand[] => {
  return reading.blocks.flatMap((block) => {
    if (block.at.keyword !== "run") return [];
    const folders = [block.cwd];
    return block.at.script.commands.map((command): PlacedCommand => {
      const { depth, before } = command;
      // a subshell starts where its surroundings are, and leaves these where they were
      folders.length = Math.min(folders.length, before === "" && depth > 0 ? depth : depth + 1);
      while (folders.length <= depth) folders.push(folders.at(-1) ?? "/");
      const folder = folders[depth] ?? "/";
      if (isProgram(command, "cd")) folders[depth] = changed(reading, command, folder);
      return { command, block, folder };
    });
  });
});

function changed(reading: StageReading, { args }: ShellCommand, folder: string): string {
  const to = args.find(({ text }) => !/^-\w/.test(text))?.text ?? "~";
  if (to === "-") return "$OLDPWD";
  const path = expanded(reading, to.replace(/^~(?=\/|$)/, "/root"));
  return path.startsWith("$") ? path : pathFrom(folder, path);
}

/** Whether a command is one of these programs, with or without a path in front. */
export function isProgram({ name }: ShellCommand, ...names: readonly string[]): boolean {
  return names.includes(name.slice(name.lastIndexOf("/") + 1));
}

/** The command that has all of these words, in this order and one after the other, somewhere behind its name. */
export function saysInOrder({ args }: ShellCommand, ...words: readonly string[]): boolean {
  return args.some((_, start) => words.every((word, ahead) => args[start + ahead]?.text === word));
}

/** A path as the container sees it, from the directory that the image starts in. */
export function pathInContainer({ workdir }: StageReading, path: string): string {
  return pathFrom(workdir, path);
}

/** What the image starts and is checked with: the words of its command, and the health checks as they are written. */
export function startedTexts({ starts, blocks }: StageReading): readonly string[] {
  return [starts.join(" "), ...blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? [text] : []))];
}

/** The words that the image starts with; a shell form is taken apart at blanks. */
export function startedWords(reading: StageReading): readonly string[] {
  const words = withoutShell(shellWords(reading));
  const wrapped = words.findIndex((word) => !WRAPPER.test(word));
  return wrapped > 0 && WRAPPER.test(words[0] ?? "") ? words.slice(wrapped) : words;
}

/** `bash -e script.sh`: the script. */
function withoutShell(words: readonly string[]): readonly string[] {
  const [first = "", ...others] = words;
  if (!SHELL.test(first) || others.includes("-c")) return words;
  const script = others.findIndex((word) => !word.startsWith("-"));
  return script < 0 ? words : others.slice(script);
}

const SHELL = /(?:^|\/)(?:ba|da|a)?sh$/;

/** Starts what follows it, and hands signals on. */
const WRAPPER = /^(?:(?:.*\/)?(?:tini|dumb-init|catatonit|su-exec|gosu)|--?\w*)$/;

function shellWords({ starts }: StageReading): readonly string[] {
  const [shell = "", flag, script = ""] = starts;
  if (!SHELL.test(shell) || flag !== "-c") return starts;
  const words = script.split(/&&|\|\||;/).map((part) => part.trim().split(/\s+/).filter(Boolean));
  const last = words.findLast(([name = ""]) => !/^(?:cd|set|export|echo|sleep)$/.test(name)) ?? [];
  return last[0] === "exec" ? last.slice(1) : last;
}

/** The path of the script that the image starts: a shell is handed it, or its name says so; null where none is known. */
export function startedScript(reading: StageReading): string | null {
  const words = startedWords(reading);
  const [first = ""] = withoutShell(words);
  const isHanded = SHELL.test(shellWords(reading)[0] ?? "") || first !== words[0];
  const isFile = /^[\w./-]+$/.test(first) && !SHELL.test(first);
  const isScript = isHanded || (first.includes("/") && first.endsWith(".sh"));
  return isFile && isScript ? pathInContainer(reading, first) : null;
}

/** The path of the program that the image starts: absolute, or a bare name that is looked up in PATH. */
export function startedPath(reading: StageReading): string {
  const [first = ""] = startedWords(reading);
  return first.includes("/") ? pathInContainer(reading, first) : first;
}

/** Whether the stage copies its sources before it runs a command that `isInstall` says yes to. */
export function copiesSourcesFirst({ blocks }: StageReading, isInstall: (command: ShellCommand) => boolean): boolean {
  const copy = blocks.findIndex(({ at }) => takesWholeContext(at));
  const install = blocks.findIndex(({ at }) => at.keyword === "run" && at.script.commands.some(isInstall));
  return copy >= 0 && install > copy;
}

/** Whether these commands come behind the sources, and all run in the folder of the project, where its manifests are. */
export function installsInProject(reading: StageReading, isInstall: (command: ShellCommand) => boolean): boolean {
  return (
    copiesSourcesFirst(reading, isInstall) &&
    commandsWithFolder(reading).every(({ command, folder }) => folder === reading.project || !isInstall(command))
  );
}

/**
 * The caches, secrets and agents that a RUN with such a command mounts, as flags with a blank behind each: what does a
 * part of it earlier needs them as well. Caches in the folder of the project are left out.
 */
export function mountsOf({ blocks, project }: StageReading, isInstall: (command: ShellCommand) => boolean): string {
  const block = blocks.find(({ at }) => at.keyword === "run" && at.script.commands.some(isInstall));
  const mounts = (block?.at.syntax.flags ?? []).filter((flag) => /^--mount=.*\btype=(?:cache|secret|ssh)\b/.test(flag));
  return mounts
    .filter((flag) => {
      const target = /\b(?:target|dst|destination)=([^,]+)/.exec(flag)?.[1];
      return project === "/" || target === undefined || !isInsidePath(pathFrom(block?.cwd ?? "/", target), project);
    })
    .map((flag) => `${flag} `)
    .join("");
}

/** What a variable is in the image, as far as it's known and fixed; undefined where it isn't. */
export function variableOf({ facts }: StageReading, name: string): string | undefined {
  const prefix = `${name}=`;
  const value = facts.input.build?.config?.env.find((one) => one.startsWith(prefix))?.slice(prefix.length);
  return value === undefined || value.includes("$") ? undefined : value;
}

/** A word with the variables in it that the image is known to set. */
export function expanded(reading: StageReading, word: string): string {
  return word.replace(/\$\{?(\w+)\}?/g, (written: string, name: string) => variableOf(reading, name) ?? written);
}

/** Variables that an ARG or ENV sets. */
export function declaredBy({ at }: Block): readonly string[] {
  if (at.keyword === "arg") return (at.as("arg")?.definitions ?? []).map(({ key }) => key);
  return at.keyword === "env" ? (at.as("env")?.pairs ?? []).map(({ key }) => key) : [];
}
