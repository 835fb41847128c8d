import { hasArg, optionValues } from "../../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { basePath, isInsidePath, pathFrom } from "../../../text/path.ts";
import { sourcesOf, takesContext, takesWholeContext } from "../context-copies.ts";
import { changesSystem, type Hoisted, hoistedByName } from "../ordering/hoisted-installs.ts";
import { isNeutral } from "../neutral-commands.ts";
import { PACKAGE_MANAGERS } from "../run-kinds.ts";
import { filesOf, isOfPip } from "./python-commands.ts";
import { environmentMadeBy } from "./python-environments.ts";
import { modernEnv } from "../modern-env.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { type ChainLink, readChain, writeRun } from "../shell-chain.ts";
import { commandsWithFolder, expanded, isProgram, type PlacedCommand } from "../stage-commands.ts";

/** Installations that are done before the sources are copied. */
export interface MovedInstalls {
  /** RUN instructions, with the ENV, ARG and COPY --from that they depend on. */
  readonly lines: readonly string[];
  readonly commands: ReadonlyMap<ShellCommand, PlacedCommand>;
  /** Those that RUN instructions depend on. */
  readonly blocks: ReadonlySet<Block>;
}

/** How commands are moved. */
export interface MovedCommands {
  /** What a command installs is named somewhere. */
  readonly isMovable: (command: ShellCommand) => boolean;
  /** It reads files of the directory that it runs in, other than those that it names. */
  readonly readsFolder: (command: ShellCommand) => boolean;
  readonly rewrite: (command: ShellCommand, text: string) => string;
}

/**
 * The commands behind a copy of the whole project that can be done before it. Those that read what the build writes or
 * changes stay where they are.
 */
export function movedInstalls(reading: StageReading, how: MovedCommands): MovedInstalls {
  const { blocks } = reading;
  const sources = blocks.findIndex(({ at }) => takesWholeContext(at));
  const placed = new Map(commandsWithFolder(reading).map((one) => [one.command, one]));
  const moving: Moving = {
    reading,
    how,
    placed,
    copied: blocks.slice(0, sources).flatMap(copiedFiles),
    written: new Set(),
    said: new Set(),
    isPrepared: false,
    hoisted: hoistedByName(reading),
    pending: [],
    commands: new Map(),
    blocks: new Set(),
    lines: [],
  };
  for (const block of blocks.slice(sources + 1)) {
    const { keyword } = block.at;
    if (keyword === "shell" || moving.isPrepared) break;
    if (keyword === "run") moveRun(moving, block);
    else if (takesContext(block.at)) {
      for (const path of copiedFiles(block)) moving.written.add(basePath(path));
      moving.isPrepared = changesSystem(block) || CONFIGURATION.test(block.text);
    } else if (/^(?:env|arg)$/.test(keyword)) {
      moving.isPrepared = (block.at.as("env")?.pairs ?? []).some(({ key, value }) =>
        FILE_SETTING.test(`${key}=${value}`),
      );
      moving.pending.push(block);
    } else if (/^(?:copy|add)$/.test(keyword)) moving.pending.push(block);
  }
  return moving;
}

interface Moving {
  readonly reading: StageReading;
  readonly how: MovedCommands;
  readonly placed: ReadonlyMap<ShellCommand, PlacedCommand>;
  /** Files that are copied before the sources. */
  readonly copied: readonly string[];
  /** Names of files that commands which stay may write. */
  readonly written: Set<string>;
  /** Words of commands that stay, which may bring a tool. */
  readonly said: Set<string>;
  /** A command that stays prepared the system, which what follows may need. */
  isPrepared: boolean;
  /** What is done before the sources as well. */
  readonly hoisted: ReadonlyMap<ShellCommand, Hoisted>;
  /** Instructions that are not moved so far. */
  pending: Block[];
  readonly commands: Map<ShellCommand, PlacedCommand>;
  readonly blocks: Set<Block>;
  readonly lines: string[];
}

/** What says where packages come from, and who may have them. */
const CONFIGURATION =
  /(?:^|[\s/~}"'=])(?:pip\.(?:conf|ini)|uv\.toml|\.?condarc|[._]netrc|\.pypirc|\.pip|\.ssh|\.git(?:config|-credentials)|\.config(?:\/(?:pip|uv|pypoetry))?)(?:[\s/"',\]]|$)/;
/** Variables that name a file or a folder, which may be one of the project. */
const FILE_SETTING =
  /^(?:(?:PIP|UV)_(?:(?:BUILD_)?CONSTRAINTS?|OVERRIDE|REQUIREMENTS?|FIND_LINKS|CONFIG_FILE|(?:CLIENT_)?CERT)|REQUESTS_CA_BUNDLE|CURL_CA_BUNDLE|SSL_CERT_(?:FILE|DIR)|CONDARC|NETRC)=(?!.*:\/\/)/;

/**
 * It installs something that isn't a package of Python: a library that is compiled, or whatever a script does; or it sets up
 * how packages are installed.
 */
function preparesSystem(command: ShellCommand): boolean {
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  if (words.some((word) => CONFIGURATION.test(word) || FILE_SETTING.test(word))) return true;
  if (isProgram(command, "git", "pip", "pip3", "poetry", "pdm", "conda") && words[0] === "config") return true;
  if (isProgram(command, "dpkg", "rpm", "ldconfig", "sh", "bash", "update-ca-certificates")) return true;
  if (isProgram(command, "python", "python3", "make", "node", "perl") && !isNeutral(command) && !isOfPip(command))
    return true;
  if (isProgram(command, ...PACKAGE_MANAGERS)) return hasArg(command, "install", "add");
  if (isProgram(command, "make", "ninja", "cmake", "meson"))
    return command.args.some(({ text }) => /^(?:--)?install/.test(text));
  return /^\.{0,2}\/.*\.sh$|^\.{1,2}\//.test(command.name) && environmentMadeBy(command) === null;
}

/** `curl … | sh` that installs an installer, by the addresses that their authors name. */
const INSTALLER =
  /^(?:curl|wget)\b[^|]*\b(?:astral\.sh\/uv|install\.python-poetry\.org|pdm-project\.org)\b[^|]*\|\s*(?:\w+=\S+\s+)*(?:sh|bash|python3?)\b[^|]*$/;

function copiedFiles({ at, destination }: Block): readonly string[] {
  if (!takesContext(at)) return [];
  return [destination, ...sourcesOf(at).map((source) => pathFrom(destination, basePath(source)))];
}

function moveRun(moving: Moving, { at }: Block): void {
  const { how, placed, written, commands, lines, reading } = moving;
  const texts: string[] = [];
  const settings: string[] = [];
  let folder = reading.project;
  for (const link of readChain(at) ?? [null]) {
    const place = link && placed.get(link.command);
    if (link && moving.hoisted.has(link.command)) continue;
    if (moving.isPrepared) break;
    if (link && place && INSTALLER.test(link.text)) {
      commands.set(link.command, place);
      texts.push(...settings.splice(0), link.text);
    } else if (place && link.commands.length === 1 && how.isMovable(link.command) && canMove(moving, place)) {
      commands.set(link.command, place);
      const isElsewhere = place.folder !== folder && dependsOnFolder(moving, place);
      if (isElsewhere) folder = place.folder;
      const text = how.rewrite(link.command, link.text);
      texts.push(
        ...settings.splice(0),
        ...(isElsewhere ? [`cd ${folder}`] : []),
        place.folder === folder ? text : withPaths(text, place, folder),
      );
    } else if (link && isSetting(link)) settings.push(link.text);
    else {
      for (const name of writtenByCompiling(link?.commands ?? at.script.commands)) written.add(name);
      for (const name of mentioned(link?.commands ?? at.script.commands)) written.add(name);
      moving.isPrepared ||= (link?.commands ?? at.script.commands).some(preparesSystem);
      for (const word of (link?.text ?? at.script.text).split(/[^\w-]+/)) moving.said.add(word);
    }
  }
  if (texts.length === 0) return;
  const needed = neededBlocks(moving, texts);
  for (const block of needed) {
    moving.blocks.add(block);
    lines.push(...(block.at.keyword === "env" ? modernEnv(block.text) : block.text).split("\n"));
  }
  moving.pending = moving.pending.filter((block) => !needed.includes(block));
  lines.push(...writeRun(reading.facts, at, texts).split("\n"));
}

/** Everything that it reads is copied before, and nothing that stays behind writes it. */
function canMove({ reading, how, copied, written, said }: Moving, { command, folder }: PlacedCommand): boolean {
  const { project } = reading;
  const files = filesOf(command).map((file) => expanded(reading, file));
  if (files.some((file) => !isNamed(file) || written.has(basePath(file)))) return false;
  const outside = files.map((file) => pathFrom(folder, file)).filter((path) => !isInsidePath(path, project));
  if (outside.some((path) => !copied.includes(path))) return false;
  if (!/^(?:pip|python)[\d.]*$/.test(basePath(command.name)) && said.has(basePath(command.name))) return false;
  if (how.readsFolder(command) && (folder.includes("$") || !isInsidePath(folder, project))) return false;
  if (isOfPip(command) && optionValues(command, "f", "find-links").length > 0) return false;
  if (command.assignments.some(({ text }) => FILE_SETTING.test(text))) return false;
  if (hasArg(command, "config") && command.args.some(({ text }) => CONFIGURED_FILE.test(text))) return false;
  return !command.args.some(({ text }) => isLocal(text));
}

/** `pip config set global.constraint …`. */
const CONFIGURED_FILE = /^\w+\.(?:constraint|find-links|requirement|(?:client-)?cert)$/;

/** It has no variable in it, or only in the name of a file in a folder that is copied as a whole. */
function isNamed(file: string): boolean {
  return !file.includes("$") || /^(?:[^$]*\/)?requirements?\/(?:[\w.-]|\$\{\w+\})+$/.test(file);
}

function isLocal(word: string): boolean {
  return !word.includes("://") && /\.(?:whl|tar\.gz|zip)$/.test(word);
}

/** Names its files as they are seen from another directory. */
function withPaths(text: string, { command, folder }: PlacedCommand, from: string): string {
  const start = from === "/" ? from : `${from}/`;
  return filesOf(command).reduce((result, file) => {
    const path = pathFrom(folder, file);
    const name = path.startsWith(start) ? path.slice(start.length) : path;
    return result
      .split(" ")
      .map((word) => (word === file ? name : word.replace(`=${file}`, () => `=${name}`)))
      .join(" ");
  }, text);
}

/** What it names next to its files is relative, or it reads the directory that it runs in. */
function dependsOnFolder({ how }: Moving, { command }: PlacedCommand): boolean {
  const files = filesOf(command);
  const words = command.args.map(({ text }) => text);
  const names = [command.nameWord.text, ...words.filter((word) => !files.some((file) => word.endsWith(file)))];
  return (
    how.readsFolder(command) || names.some((name) => /^\.{0,2}[\w-][^:]*[/.]/.test(name) || /^\.?venv$/.test(name))
  );
}

/** `export PIP_INDEX_URL=…`, `. /venv/bin/activate`: it holds for what follows in the same RUN. */
function isSetting({ command, commands }: ChainLink): boolean {
  const [word] = command.args;
  if (commands.length > 1 || command.args.some(({ text }) => FILE_SETTING.test(text))) return false;
  return (
    isProgram(command, "export") || (isProgram(command, ".", "source") && (word?.text.endsWith("/activate") ?? false))
  );
}

/** `pip-compile requirements.in` writes `requirements.txt`, whether it names it or not. */
function writtenByCompiling(commands: readonly ShellCommand[]): readonly string[] {
  const compiling = commands.filter(
    (command) =>
      isProgram(command, "pip-compile", "pip-compile-multi", "pip-sync", "piptools") ||
      hasArg(command, "compile", "piptools"),
  );
  if (compiling.length === 0) return [];
  const inputs = mentioned(compiling).map((name) => name.replace(/\.in$/, ".txt"));
  return ["requirements.txt", ...inputs];
}

/** The last parts of all paths in commands. */
function mentioned(commands: readonly ShellCommand[]): readonly string[] {
  const words = commands.flatMap(({ args, redirects }) => [
    ...args,
    ...redirects.flatMap(({ target }) => target ?? []),
  ]);
  return words.map(({ text }) => basePath(text.replace(/^--?[\w-]+=/, "")));
}

const SETTING =
  /^(?:PATH|VIRTUAL_ENV|(?:PYTHON|PIP|UV|POETRY|PIPENV|PDM|CONDA|WORKON)\w*|\w+_PROXY|C\w*FLAGS|LDFLAGS|LD_LIBRARY_PATH|DEBIAN_FRONTEND)$/i;

/** The instructions above that decide about what these commands do. */
function neededBlocks({ pending }: Moving, texts: readonly string[]): readonly Block[] {
  const needed: Block[] = [];
  const read = new Set(texts.flatMap(variablesIn));
  for (const block of pending.toReversed()) {
    const names = namesSetBy(block);
    const isCopy = /^(?:copy|add)$/.test(block.at.keyword);
    if (!isCopy && !names.some((name) => read.has(name) || SETTING.test(name))) continue;
    needed.unshift(block);
    for (const name of variablesIn(block.text)) read.add(name);
  }
  return needed;
}

function namesSetBy({ at }: Block): readonly string[] {
  const set = at.as("arg")?.definitions ?? at.as("env")?.pairs ?? [];
  return set.map(({ key }) => key);
}

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name);
}
