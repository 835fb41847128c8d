import type { InstructionFacts } from "../../source/instruction-facts.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { Hoisted } from "./ordering/hoisted-installs.ts";
import { isGlobal } from "../../shell/tool-installs.ts";
import { globalPackages, withoutVersion } from "./ecosystems/node-managers.ts";
import type { Recipe } from "./recipe.ts";
import type { StageReading } from "./read-stage.ts";
import { folderOutside, isForProgram, isOfProject, kindOf, kindOfLink, PACKAGE_MANAGERS } from "./run-kinds.ts";
import type { RuntimeInstalls } from "./packages/runtime-installs.ts";
import { type ChainLink, readChain, writeRun } from "./shell-chain.ts";
import { isInsidePath } from "../../text/path.ts";
import { lacksAdduser, withoutAdduser } from "./user-commands.ts";
import { hasUser } from "./stage-names.ts";
import { expanded, isProgram, pathInContainer } from "./stage-commands.ts";

/** What a RUN becomes in both stages; null where it is not in one. */
export interface PlacedRun {
  readonly build: string | null;
  readonly runtime: string | null;
  /** Folders that a `chown -R` of the project gives to someone: the copies of them get that owner instead. */
  readonly owned: readonly Owned[];
  /** What of `build` is done before the sources are copied, so that an edit of them doesn't repeat it; null for nothing. */
  readonly early: string | null;
  /** Some of it is work on the project, not only on the system. */
  readonly isBuilding: boolean;
  /** Some of it is work on the project, apart from packages of the distribution. */
  readonly isProjectWork: boolean;
}

/** Who a folder of the project belongs to. */
export interface Owned {
  readonly path: string;
  readonly owner: string;
}

/** What comes before a RUN in the stage that builds. */
export interface PlaceOfRun {
  /** Dependencies were installed before the sources were copied. */
  readonly isInstalledFirst: boolean;
  /** What can be done before the sources are copied, where they were. */
  readonly hoisted: ReadonlyMap<ShellCommand, Hoisted>;
}

/** A RUN that is looked at apart from what comes before it. */
const ANYWHERE: PlaceOfRun = { isInstalledFirst: false, hoisted: new Map() };

/** Sorts the commands of a RUN into the stage that builds and the one that runs. */
export function placeRun(
  reading: StageReading,
  recipe: Recipe,
  installs: RuntimeInstalls,
  at: InstructionFacts,
  text: string,
  { isInstalledFirst, hoisted }: PlaceOfRun,
): PlacedRun {
  const chain = readChain(at);
  if (!chain) return placeWhole(reading, recipe, at, text);
  const build: string[] = [];
  const early: string[] = [];
  const runtime: string[] = [];
  const owned: Owned[] = [];
  const kinds = chain.map((link) => kindOfLink(reading, recipe, link));
  const packages = runtimePackages(installs, at, chain, recipe.runtimeImage);
  let isChanged = false;
  let entered = "";
  for (const [index, link] of chain.entries()) {
    const kind = kinds[index] ?? "build";
    if (kind === "owner") {
      const owners = ownersIn(reading, link);
      owned.push(...owners);
      runtime.push(...ownedFolders(reading, recipe, at, owners));
      isChanged = true;
      continue;
    }
    if (kind === "build" && isInstalledFirst && link.commands.some((command) => recipe.isReplaced(command))) {
      isChanged = true;
      continue;
    }
    const rewritten = link.commands.length === 1 ? recipe.rewrite(link.command, link.text) : null;
    const first = hoisted.get(link.command);
    if (first) early.push(first.text);
    if (!first || first.isKept) build.push(rewritten ?? link.text);
    isChanged ||= rewritten !== null || first !== undefined;
    if (kind === "packages" || kind === "repository") runtime.push(...(packages.get(link) ?? []));
    else if (kind === "both") {
      // what is relative is so to the folder that was entered
      const folder = folderOutside(reading, recipe, link.command);
      if (folder !== null && folder !== entered) runtime.push(`cd ${folder}`);
      entered = folder ?? entered;
      runtime.push(forRuntime(reading, recipe, link));
    }
  }
  // folders that are only entered
  const isIdle = build.every((one) => /^(?:(?:cd|set|true|export|source)\b|[.:](?: |$))/.test(one));
  const needed = runtime.filter((one) => !/^(?:set|true|:|export|cd)\b/.test(one));
  return {
    early: early.length === 0 ? null : writeRun(reading.facts, at, early),
    build: isIdle && isChanged ? null : isChanged ? writeRun(reading.facts, at, withoutDetours(build)) : text,
    runtime:
      needed.length === 0
        ? null
        : !isChanged && isSame(runtime, chain)
          ? text
          : writeRun(reading.facts, at, withLists(at, runtime)),
    owned,
    isBuilding: kinds.some((kind) => kind === "build" || kind === "packages" || kind === "repository"),
    isProjectWork: chain.some(
      ({ command }, index) => kinds[index] === "build" && !isProgram(command, "cd", "set", "export"),
    ),
  };
}

/** What sets up the system, as the image that runs has it. */
function forRuntime({ image }: StageReading, recipe: Recipe, link: ChainLink): string {
  const isOther = recipe.runtimeImage !== image && lacksAdduser(recipe.runtimeImage);
  const user = isOther && link.commands.length === 1 ? withoutAdduser(link.command) : null;
  return user ?? onlyNeededTools(recipe, link);
}

/** `npm i -g pm2 typescript` without the tools that only the build needs. */
function onlyNeededTools({ runtimeTools }: Recipe, { command, commands, text }: ChainLink): string {
  const tools = commands.length > 1 || !isGlobal(command) ? [] : globalPackages(command);
  const needless = tools.filter((tool) => !runtimeTools.includes(withoutVersion(tool)));
  if (needless.length === 0 || needless.length === tools.length) return text;
  return text
    .split(" ")
    .filter((word) => !needless.includes(word.replace(/^["']|["']$/g, "")))
    .join(" ");
}

/** What becomes of RUNs apart from what comes before them, each worked out once. */
export class PlacedAnywhere {
  private readonly known = new Map<InstructionFacts, PlacedRun>();
  private readonly reading: StageReading;
  private readonly recipe: Recipe;
  private readonly installs: RuntimeInstalls;

  constructor(reading: StageReading, recipe: Recipe, installs: RuntimeInstalls) {
    this.reading = reading;
    this.recipe = recipe;
    this.installs = installs;
  }

  of(at: InstructionFacts, text: string): PlacedRun {
    const found = this.known.get(at) ?? placeRun(this.reading, this.recipe, this.installs, at, text, ANYWHERE);
    this.known.set(at, found);
    return found;
  }
}

/** Without a folder that is entered and left again. */
function withoutDetours(commands: readonly string[]): readonly string[] {
  const at = commands.findIndex((one, index) => /^cd [\w.-]+$/.test(one) && commands[index + 1] === "cd ..");
  return at < 0 ? commands : withoutDetours([...commands.slice(0, at), ...commands.slice(at + 2)]);
}

/** Loops, branches and the like stay in one piece. */
function placeWhole(reading: StageReading, recipe: Recipe, at: InstructionFacts, text: string): PlacedRun {
  const kinds = at.script.commands.map((command) => kindOf(reading, recipe, command));
  const isForBuild = kinds.some((kind) => kind === "build" || kind === "packages");
  const isForBoth = !isForBuild && kinds.length > 0 && !at.script.isBroken;
  return {
    early: null,
    build: text,
    runtime: isForBoth ? text : null,
    owned: [],
    isBuilding: !isForBoth,
    isProjectWork: !isForBoth && kinds.some((kind) => kind === "build"),
  };
}

function isSame(texts: readonly string[], chain: readonly ChainLink[]): boolean {
  return texts.length === chain.length && texts.every((text, index) => text === chain[index]?.text);
}

function ownersIn(reading: StageReading, { command: { args } }: ChainLink): readonly Owned[] {
  const [owner, ...paths] = args.filter(({ text }) => !text.startsWith("-")).map(({ text }) => text);
  if (owner === undefined || /\$(?:\(|\{…)|`/.test(owner) || !isDeclared(reading, owner)) return [];
  return paths.map((path) => ({
    path: pathInContainer(reading, expanded(reading, path)),
    owner: owner.replace(/[.:]$/, ""),
  }));
}

/**
 * Gives away the folders that are there before something is copied into them, which doesn't change whose they are, and
 * everything in those that the project isn't in.
 */
function ownedFolders(
  reading: StageReading,
  recipe: Recipe,
  at: InstructionFacts,
  owners: readonly Owned[],
): readonly string[] {
  const { blocks } = reading;
  const before = blocks.slice(
    0,
    blocks.findIndex((block) => block.at === at),
  );
  const workdirs = before.flatMap((block, index) =>
    block.at.keyword === "workdir" ? (blocks[index + 1]?.cwd ?? []) : [],
  );
  const known = owners.filter(({ owner }) => hasUser(reading, recipe, owner));
  return known.flatMap(({ owner, path }) => {
    if (!isOfProject(reading, recipe, path)) return [`chown -R ${owner} ${path}`];
    const folders = [...new Set(workdirs.filter((folder) => folder !== "/" && isInsidePath(folder, path)))];
    if (folders.length > 0) return [`chown ${owner} ${folders.join(" ")}`];
    return isForProgram(reading, recipe, path) ? [`chown -R ${owner} ${path}`] : [];
  });
}

/** The variables in it are those of the file, which COPY also knows. */
function isDeclared({ blocks }: StageReading, word: string): boolean {
  const names = [...word.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name);
  const declared = blocks.filter(({ at }) => /^(?:arg|env)$/.test(at.keyword)).map(({ text }) => text);
  return names.every((name) => declared.some((text) => text.includes(name)));
}

/** The parts about packages that the stage that runs needs, by where they are in the chain. */
function runtimePackages(
  { kept, repositories }: RuntimeInstalls,
  at: InstructionFacts,
  chain: readonly ChainLink[],
  runtimeImage: string,
): ReadonlyMap<ChainLink, readonly string[]> {
  const found = new Map<ChainLink, readonly string[]>();
  let isUpdated = false;
  for (const link of chain) {
    const names = link.commands.flatMap((command) => kept.get(command) ?? []);
    if (repositories.has(link.command)) found.set(link, [link.text]);
    if (/^(?:apt-get|apt) (?:-\S+ )*update\b/.test(link.text)) isUpdated = true;
    if (names.length === 0) continue;
    const head = installHead(at, link);
    if (isForeign(link, runtimeImage)) {
      found.set(link, ["apt-get update", `apt-get install --no-install-recommends -y ${names.join(" ")}`]);
      continue;
    }
    const update = /^apt(?:-get)? /.test(head) && !isUpdated ? ["apt-get update"] : [];
    found.set(link, [...update, `${head} ${withCertificates(names, head).join(" ")}`]);
    isUpdated = true;
  }
  if (found.size === 0) return found;
  for (const link of chain.filter((one) => !isForeign(one, runtimeImage))) {
    const isOther =
      !found.has(link) && !link.commands.some(({ args }) => args.some(({ text }) => /^(?:install|add)$/.test(text)));
    if (!isOther || !isProgram(link.command, ...PACKAGE_MANAGERS, "rm")) continue;
    if (!/\b(?:purge|remove|autoremove|del)\b/.test(link.text)) found.set(link, [link.text]);
  }
  return found;
}

/** Packages of another family of distributions than the image that runs is of; those that are left have the same names. */
function isForeign({ command }: ChainLink, runtimeImage: string): boolean {
  return (
    isProgram(command, "yum", "dnf", "microdnf") && /^(?:eclipse-temurin:.*-jre$|debian:|ubuntu:)/.test(runtimeImage)
  );
}

/** The command up to its packages. A small image gets only what is named. */
function installHead(at: InstructionFacts, { command, text }: ChainLink): string {
  const words = command.args.map((word) => word.text);
  const verb = words.findIndex((word) => /^(?:install|add)$/.test(word));
  const flags = words.slice(verb + 1).filter((word, index, rest) => {
    const before = rest[index - 1] ?? "";
    if (word.startsWith("--virtual") || (before === "--virtual" && !word.startsWith("-"))) return false;
    return word.startsWith("-") || /^(?:-t|-o|-c|-X|--repository)$/.test(before);
  });
  const isApt = isProgram(command, "apt", "apt-get");
  const isApk = isProgram(command, "apk");
  if (isApt && !words.includes("--no-install-recommends")) flags.unshift("--no-install-recommends");
  if (isApk && !words.includes("--no-cache") && at.syntax.flags.length === 0) flags.unshift("--no-cache");
  const assignments = command.assignments.map((word) => word.text);
  return [...assignments, command.nameWord.text, ...words.slice(0, verb), words[verb] ?? text, ...flags].join(" ");
}

/** Leaves no package lists in the layer. */
function withLists(at: InstructionFacts, commands: readonly string[]): readonly string[] {
  const isApt = commands.some((one) => /(?:^| )apt(?:-get)? .*\binstall\b/.test(one));
  const isDone = commands.some((one) => one.includes("/var/lib/apt/lists")) || at.syntax.flags.length > 0;
  return isApt && !isDone ? [...commands, "rm -rf /var/lib/apt/lists/*"] : commands;
}

/** What downloads needs the certificates that apt would otherwise only recommend. */
function withCertificates(names: readonly string[], head: string): readonly string[] {
  const downloads = /\bapt(?:-get)? /.test(head) && names.some((name) => /^(?:curl|wget)\b/.test(name));
  // `add-apt-repository` starts it, and it's only recommended
  const adds = /\bapt(?:-get)? /.test(head) && names.includes("software-properties-common") ? ["gpg-agent"] : [];
  return [...new Set(downloads ? ["ca-certificates", ...names, ...adds] : [...names, ...adds])];
}
