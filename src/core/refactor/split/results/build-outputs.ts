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
      found.push(...copied(command, words, folder).map((path) => ({ path, isCopied: true, command })));
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

/** `cp -r a b /folder/`, `install -t /folder a b`: what it leaves behind. */
function copied(command: ShellCommand, words: readonly string[], folder: string): readonly string[] {
  const [given] = optionValues(command, "target-directory", "t");
  const options = isProgram(command, "install") ? /^-[a-zA-Z]*[mogtS]$/ : /^-[a-zA-Z]*[tS]$/;
  const isValue = (index: number): boolean =>
    options.test(words[index - 1] ?? "") || words[index - 1] === "--target-directory";
  const plain = words.filter((word, index) => !word.startsWith("-") && !isValue(index));
  const destination = given ?? plain.at(-1);
  const sources = given === undefined ? plain.slice(0, -1) : plain;
  if (sources.length === 0 || destination === undefined) return [];
  // `install -d` makes folders
  if (isProgram(command, "install") && words.some((word) => /^(?:-[a-zA-Z]*d|--directory)$/.test(word))) return [];
  const to = pathFrom(folder, destination);
  // the content of a folder goes into the folder itself
  if (sources.some((source) => /(?:^|\/)[.*]+$/.test(source))) return [to];
  const isFolder = given !== undefined || destination.endsWith("/") || destination === "." || BIN.test(to);
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
