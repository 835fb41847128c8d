import { optionValues } from "../../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { cleanPath, isInsidePath, pathFrom } from "../../../text/path.ts";
import type { StageReading } from "../read-stage.ts";
import { commandsWithFolder, expanded, isProgram } from "../stage-commands.ts";
import { oncePer } from "../once-per.ts";

/** A file or folder that a command of the build writes. */
export interface BuildOutput {
  /** Absolute. */
  readonly path: string;
  /** It is copied or moved there, and not compiled. */
  readonly isCopied: boolean;
  readonly command: ShellCommand;
}

const COMPILERS = ["gcc", "g++", "cc", "c++", "clang", "clang++", "gfortran", "rustc", "ghc", "ldc2", "nim"];
const BIN = /^\/(?:usr\/(?:local\/)?)?s?bin$/;

/** What the commands of the build write, as far as they say where; in order. */
export const buildOutputs = oncePer((reading: StageReading): readonly BuildOutput[] => {
  const found: BuildOutput[] = [];
  for (const { command, folder } of commandsWithFolder(reading)) {
    const words = command.args.map(({ text }) => expanded(reading, text));
    if (isProgram(command, "cp", "mv", "install", "rsync"))
      found.push(...copied(words, folder).map((path) => ({ path, isCopied: true, command })));
    else found.push(...compiled(command, words, folder).map((path) => ({ path, isCopied: false, command })));
  }
  return found
    .map((output) => ({ ...output, path: fixedPart(output.path) }))
    .filter(({ path }) => !path.includes("$") && !path.includes("*"));
});

/** `/out/$name` is somewhere in /out, which has nothing else. */
function fixedPart(path: string): string {
  const [, folder = ""] = /^((?:\/[\w.-]+)+)\/[^/$]*\$[^/]*$/.exec(path) ?? [];
  return folder === "" || /^\/(?:bin|sbin|etc|lib|opt|root|tmp|usr|var)(?:\/|$)/.test(folder) ? path : folder;
}

/** Where files of the project are put outside of it, such as what a web server hands out. */
export const copiedOut = oncePer((reading: StageReading): readonly string[] => {
  const { project, workdir } = reading;
  const outside = buildOutputs(reading).filter(
    ({ path, isCopied }) =>
      isCopied &&
      !/^\/(?:tmp|root|etc)?(?:\/|$)|^\/(?:etc|tmp|usr\/bin|usr\/local\/bin|bin)\//.test(`${path}`) &&
      ![project, workdir].some((folder) => folder !== "/" && isInsidePath(path, folder)),
  );
  return [...new Set(outside.map(({ path }) => path))];
});

/** `cp -r a b /folder/`: what it leaves behind. */
function copied(words: readonly string[], folder: string): readonly string[] {
  const plain = words.filter((word) => !word.startsWith("-") && !/^\d{3,4}$/.test(word));
  const destination = plain.at(-1);
  if (plain.length < 2 || destination === undefined) return [];
  const to = pathFrom(folder, destination);
  const sources = plain.slice(0, -1);
  // the content of a folder goes into the folder itself
  if (sources.some((source) => /(?:^|\/)[.*]+$/.test(source))) return [to];
  const isFolder = destination.endsWith("/") || destination === "." || BIN.test(to);
  return isFolder
    ? sources.map((source) => cleanPath(`${to}/${source.replace(/\/$/, "").split("/").at(-1) ?? ""}`))
    : [to];
}

function compiled(command: ShellCommand, words: readonly string[], folder: string): readonly string[] {
  if (isProgram(command, "trunk") && words[0] === "build")
    return [pathFrom(folder, optionValues(command, "dist", "d")[0] ?? "dist")];
  const isGo = isProgram(command, "go") && words[0] === "build";
  if (!isGo && !isProgram(command, ...COMPILERS)) return [];
  const at = words.findIndex((word) => word === "-o" || word.startsWith("-o="));
  const output = words[at]?.startsWith("-o=") ? words[at]?.slice(3) : words[at + 1];
  if (at >= 0 && output !== undefined) return output.endsWith("/") ? [] : [pathFrom(folder, output)];
  if (!isGo) return words.includes("-c") ? [] : [pathFrom(folder, "a.out")];
  const last = words.at(-1) ?? "";
  const source = /^\.\.?\/.*[\w-]$/.test(last) && !last.endsWith(".go") ? last : folder;
  return [pathFrom(folder, source.split("/").at(-1) ?? "")];
}
