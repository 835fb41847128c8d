import type { Analysis } from "../../../analysis.ts";
import { Facts } from "../../../lint/facts/facts.ts";
import { optionValues } from "../../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { basePath, cleanPath, isInsidePath, pathFrom } from "../../../text/path.ts";
import { buildOutputs } from "../results/build-outputs.ts";
import { copiesFile } from "../results/copied-files.ts";
import { sourcesOf } from "../context-copies.ts";
import { downloadedPaths } from "../results/downloaded-tools.ts";
import { COLLECTS_LIBRARIES } from "../packages/linked-libraries.ts";
import { type Block, readBlocks, type StageReading } from "../read-stage.ts";
import { commandsWithFolder, isProgram, type PlacedCommand } from "../stage-commands.ts";

/**
 * A file that a step of the split reads and that isn't there by then, as far as that can be decided; null where none is
 * known to be missing. What the file that is split lacks as well doesn't count: something else brings it there.
 */
export function absentFile(reading: StageReading, after: Analysis): string | null {
  const facts = new Facts({ ...reading.facts.input, ...after });
  // the stages before are as they were
  const first = reading.from.at.stage;
  const stages = after.stages
    .slice(first)
    .map(({ index }): StageReading => ({ ...reading, facts, blocks: blocksWithBase(facts, after, index, first) }));
  const named = new Map(stages.map((stage, index) => [after.stages[first + index]?.name ?? "", stage]));
  const lacked = new Set(missingManifests(reading));
  const written = new Set([...buildOutputs(reading).map(({ path }) => path), ...downloadedPaths(reading)]);
  for (const stage of stages) {
    const manifest = missingManifests(stage).find((path) => !lacked.has(path));
    const missing = manifest ?? missingOutput(stage, written) ?? missingSource(stage, named);
    if (missing !== undefined) return missing;
  }
  return null;
}

/** The instructions of a stage, behind those of the new one that it may be built on. */
export function blocksWithBase(facts: Facts, after: Analysis, stage: number, first: number): readonly Block[] {
  const base = after.stages[stage]?.base;
  const below = base?.kind === "stage" && base.index >= first ? readBlocks(facts, base.index) : [];
  return [...below, ...readBlocks(facts, stage)];
}

/** What tools read in the folder that they work in. */
interface Manifest {
  readonly programs: readonly string[];
  readonly verbs: RegExp;
  /** One of these is enough. */
  readonly names: readonly string[];
  /** A word that says that the tool works somewhere else, or on something else. */
  readonly elsewhere: RegExp;
}

const MANIFESTS: readonly Manifest[] = [
  {
    programs: ["npm", "yarn", "pnpm", "bun"],
    verbs: /^(?:ci|install|i|run|build|prune|)$/,
    names: ["package.json"],
    elsewhere: /^(?:-[gC]|--(?:global|location|prefix|cwd|dir))/,
  },
  {
    programs: ["mvn", "mvnw"],
    verbs: /./,
    names: ["pom.xml"],
    // how it fails begins with the same letter
    elsewhere: /^-f(?!ae$|f$|n$)|^--file(?:=|$)|^(?:archetype|wrapper|help):|:(?:get|copy|generate|wrapper)$/,
  },
  { programs: ["bundle"], verbs: /^(?:install|)$/, names: ["Gemfile"], elsewhere: /^--gemfile/ },
  {
    programs: ["composer"],
    verbs: /^(?:install|update|dump-autoload)$/,
    names: ["composer.json"],
    elsewhere: /^(?:-d|--working-dir)/,
  },
  {
    programs: ["cargo"],
    verbs: /^(?:build|fetch)$/,
    names: ["Cargo.toml"],
    elsewhere: /^(?:-C|--manifest-path)/,
  },
  { programs: ["go"], verbs: /^(?:build|mod)$/, names: ["go.mod", "main.go"], elsewhere: /^--?(?:C|modfile)(?:=|$)/ },
  {
    programs: ["poetry", "uv"],
    verbs: /^(?:install|sync)$/,
    names: ["pyproject.toml"],
    elsewhere: /^(?:-[CP]|--(?:directory|project))/,
  },
  {
    programs: ["cmake"],
    verbs: /^(?:\.|)$/,
    names: ["CMakeLists.txt"],
    elsewhere: /^(?:-[SPE]|--(?:build|install|open))/,
  },
];

/** Manifests that commands read by their rules, or that an option names, and that nothing can have put there. */
function missingManifests(stage: StageReading): readonly string[] {
  const places = new Map(stage.blocks.map((block, index) => [block, index]));
  const since = new Map<string, number>();
  const isThere = (path: string, block: Block): boolean => {
    const found = since.get(path) ?? stage.blocks.findIndex((one) => mayBring(one, path));
    since.set(path, found);
    return found >= 0 && found < (places.get(block) ?? 0);
  };
  return commandsWithFolder(stage).flatMap((one) => {
    const { block, folder } = one;
    if (folder.includes("$") || block.at.syntax.flags.some((flag) => flag.includes("type=bind"))) return [];
    return readBy(one)
      .filter((paths) => !paths.some((path) => isThere(path, block) || isWrittenBefore(one, path)))
      .flatMap(([path]) => path ?? []);
  });
}

/** Each the places of a file that the command reads: one of them is enough. */
function readBy({ command, folder }: PlacedCommand): readonly (readonly string[])[] {
  const words = command.args.map(({ text }) => text);
  const first = words.find((word) => !word.startsWith("-")) ?? "";
  if (isProgram(command, "pip-compile") || (isProgram(command, "uv") && words[0] === "pip" && words[1] === "compile"))
    return words.filter((word) => /^[\w./-]+\.(?:in|toml)$/.test(word)).map((file) => [pathFrom(folder, file)]);
  const isPip = isProgram(command, "pip", "pip3") && first === "install";
  if (isPip)
    return optionValues(command, "r", "requirement", "c", "constraint")
      .filter((file) => /^[\w./-]+$/.test(file))
      .map((file) => [pathFrom(folder, file)]);
  if (isProgram(command, "conda", "mamba", "micromamba") && words.includes("create"))
    return optionValues(command, "f", "file").map((file) => [pathFrom(folder, file)]);
  const known = MANIFESTS.find(({ programs, verbs }) => isProgram(command, ...programs) && verbs.test(first));
  if (!known || words.some((word) => known.elsewhere.test(word))) return [];
  return [known.names.map((name) => pathFrom(folder, name))];
}

/** It copies the file, or may make it in a way that isn't known. */
function mayBring(block: Block, path: string): boolean {
  const { at, cwd } = block;
  if (at.keyword === "run") return at.script.commands.some((command) => mayWrite(command, cwd, path));
  return (at.keyword === "copy" || at.keyword === "add") && copiesFile(block, path);
}

/** It unpacks, downloads, or generates files, or names the one that is asked for. */
function mayWrite(command: ShellCommand, cwd: string, path: string): boolean {
  if (isProgram(command, ...SYSTEM_ONLY)) return false;
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  if (words.some((word) => word.includes(basePath(path)))) return true;
  return (
    !isProgram(command, ...TAKES_NO_FILES) &&
    (cwd === "/" || isInsidePath(path, cwd) || words.some((word) => word.startsWith("/")))
  );
}

const SYSTEM_ONLY =
  "apt-get apt apk dnf yum microdnf adduser addgroup useradd groupadd usermod chown chmod corepack set export true".split(
    " ",
  );
const TAKES_NO_FILES =
  "npm yarn pnpm bun pip pip3 mvn mvnw gradle gradlew bundle gem composer cargo go mkdir rm cd".split(" ");

function isWrittenBefore({ command, block }: PlacedCommand, path: string): boolean {
  const { commands } = block.at.script;
  return commands.slice(0, commands.indexOf(command)).some((one) => mayWrite(one, block.cwd, path));
}

/** A path that only commands of the stage that builds write, and that something reads in this one. */
function missingOutput({ blocks }: StageReading, written: ReadonlySet<string>): string | undefined {
  for (const [index, { at }] of blocks.entries()) {
    const [first] = at.keyword === "run" ? at.script.commands : [];
    if (!first || !isProgram(first, "chmod", "chown", "ln", "strip", "setcap")) continue;
    const before = blocks.slice(0, index);
    const isThere = (path: string): boolean =>
      before.some(({ at: earlier, text, destination }) =>
        earlier.keyword === "run" ? text.includes(path) : destination !== "" && isInsidePath(path, destination),
      );
    const missing = first.args.map(({ text }) => text).find((word) => written.has(word) && !isThere(word));
    if (missing !== undefined) return missing;
  }
  return undefined;
}

/** What a COPY takes from another stage, and nothing there makes: no copy, no command, and not its base image. */
function missingSource({ blocks }: StageReading, stages: ReadonlyMap<string, StageReading>): string | undefined {
  for (const { at } of blocks) {
    const name = at.keyword === "copy" ? at.flagValue("from") : undefined;
    const source = name === undefined ? undefined : stages.get(name);
    if (!source) continue;
    const missing = sourcesOf(at).find((path) => /^\/[\w./-]+$/.test(path) && !mayExist(source, cleanPath(path)));
    if (missing !== undefined) return missing;
  }
  return undefined;
}

const OF_SYSTEM = /^\/(?:bin|boot|dev|etc|home|lib\w*|media|mnt|opt|proc|root|run|s?bin|srv|sys|tmp|usr|var)(?:\/|$)/;

function mayExist(stage: StageReading, path: string): boolean {
  // a base image has files where it starts
  const [first] = stage.blocks;
  if (OF_SYSTEM.test(path) || (first && first.cwd !== "/" && isInsidePath(path, first.cwd))) return true;
  return (
    stage.blocks.some(
      (block) =>
        block.cwd.includes("$") ||
        isInsidePath(block.cwd, path) ||
        (block.destination !== "" && (copiesFile(block, path) || isInsidePath(block.destination, path))) ||
        (block.at.keyword === "run" && (namesPath(block, path) || block.at.script.isBroken)) ||
        (/^(?:env|arg)$/.test(block.at.keyword) && setsPlace(block, path)) ||
        (block.at.keyword === "workdir" && isInsidePath(pathFrom(block.cwd, block.at.syntax.args[0] ?? ""), path)),
    ) || commandsWithFolder(stage).some((one) => mayMake(one, path))
  );
}

/** A variable tells tools where they put files, such as `BUNDLE_PATH`. */
function setsPlace({ at }: Block, path: string): boolean {
  const parts = at.syntax.args.flatMap((word) => word.split(/[=:\s"']+/));
  return parts.some((part) => /^\/./.test(part) && isInsidePath(path, cleanPath(part)));
}

function namesPath({ text }: Block, path: string): boolean {
  return text.includes(path) && !text.startsWith(COLLECTS_LIBRARIES);
}

/** It names the path, or a place that may have it. */
function mayMake({ command, folder }: PlacedCommand, path: string): boolean {
  const words = command.args.map(({ text }) => text);
  const targets = command.redirects.flatMap(({ target }) => target?.text ?? []);
  const places = [...placesOf(command, words), ...targets];
  if (
    places.length > 0 &&
    (folder.includes("$") || (isInsidePath(path, folder) && words.some((word) => word.includes(basePath(path)))))
  )
    return true;
  return places
    .flatMap((place) => place.split(/[=:,;&|()\s"']+/).filter(Boolean))
    .some(
      (place) =>
        place.includes("$") || ((place !== "." || folder !== "/") && isInsidePath(path, pathFrom(folder, place))),
    );
}

/** Where a command may make files, as far as it says so: "." for its folder, and none where it only reads. */
function placesOf(command: ShellCommand, words: readonly string[]): readonly string[] {
  if (isProgram(command, ...SYSTEM_ONLY, ...READS_ONLY)) return [];
  if (isProgram(command, "find") && (!words.includes("-exec") || words.includes("ldd"))) return [];
  if (isProgram(command, "cp", "mv", "install", "ln", "rsync")) return words.slice(-1);
  if (isProgram(command, "mkdir", "touch")) return words;
  if (isProgram(command, "go") && /^(?:mod|get|env|vet)$/.test(words[0] ?? "")) return words.slice(1, 2);
  const outputs = isProgram(command, "go") ? optionValues(command, "o") : [];
  return outputs.length > 0 ? outputs : [".", ...words];
}

const READS_ONLY = "cat cd command echo grep ldd ls printf pwd rm rmdir sleep strip test [ :".split(" ");
