import type { PackageInstall } from "../../../lint/facts/packages/package-installs.ts";
import { packageInstallsAt, packageOnlyRuns } from "../../../lint/facts/packages/package-installs.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import type { Recipe } from "../recipe.ts";
import type { StageReading } from "../read-stage.ts";
import { optionValues } from "../../../shell/script/shell-args.ts";
import { kindOfLink, PACKAGE_MANAGERS } from "../run-kinds.ts";
import { copiedOut } from "../results/build-outputs.ts";
import { baseOf } from "../base-of.ts";
import { distributionOf } from "./distribution.ts";
import { packagesOf, runtimePackage } from "./runtime-packages.ts";
import { type ChainLink, readChain } from "../shell-chain.ts";
import { isProgram, startedWords } from "../stage-commands.ts";

/** What the stage that runs installs of the distribution's packages. */
export interface RuntimeInstalls {
  /** Packages that each installation keeps. */
  readonly kept: ReadonlyMap<ShellCommand, readonly string[]>;
  /** Parts of RUNs that say where packages come from, and are needed for those that are kept. */
  readonly repositories: ReadonlySet<ShellCommand>;
  /** RUNs that install nothing but the programs that the image starts: the build needs none of it. */
  readonly onlyRuntime: ReadonlySet<InstructionFacts>;
  /** Packages of headers whose library is in no package that is known: what is linked with it has to be looked for. */
  readonly unknownLibraries: readonly string[];
  /** Something installs certificates next to packages that only the build needs. */
  readonly hasOnlyCertificates: boolean;
  /** Programs that the stage that runs needs, and that only the image that builds brings. */
  readonly missing: readonly string[];
}

const CERTIFICATES = "ca-certificates";
/** Packages that setting up a repository takes. */
const REPOSITORY_TOOLS =
  /^(?:curl|wget|gnupg2?|ca-certificates|apt-transport-https|lsb-release|software-properties-common|dirmngr)$/;
/** Packages that only say where others come from. */
const REPOSITORY_PACKAGE =
  /^(?:epel|remi|ius|rpmfusion|elrepo|centos|oracle(?:-\w+)?)-[\w.-]*release[\w.-]*$|^\w+-release$/;
/** Tools that health checks start, and that small images leave out. */
const CHECK_TOOLS = ["curl", "wget"];

interface Found {
  readonly at: InstructionFacts;
  readonly install: PackageInstall;
}

/** Sorts out what the stage that runs has to install. */
export function planInstalls(reading: StageReading, recipe: Recipe): RuntimeInstalls {
  const runs = reading.blocks.flatMap(({ at }) => (at.keyword === "run" ? [at] : []));
  const found = runs.flatMap((at) => packageInstallsAt(reading.facts, at).map((install): Found => ({ at, install })));
  const programs = neededPrograms(reading, recipe);
  const removed = removedNames(runs);
  const used = usedToBuild(reading, recipe, runs);
  const unknownLibraries: string[] = [];
  const kept = new Map<ShellCommand, readonly string[]>();
  const releases = new Map<ShellCommand, readonly string[]>();
  let hasOnlyCertificates = false;
  const distribution = distributionOf(baseOf(reading));
  for (const one of found) {
    const { install } = one;
    if (isRemoved(one, removed, ...groupNames(install))) continue;
    const names = packagesOf(install).flatMap(({ written, name }) => {
      if (isRemoved(one, removed, name, written) || /PHPIZE_DEPS|build_?deps/i.test(written)) return [];
      const result = runtimePackage(install, written, name, { programs, used, recipe, distribution });
      if (result.kind === "unknown") unknownLibraries.push(name);
      return result.kind === "run" ? [result.name] : [];
    });
    if (names.some((name) => name !== CERTIFICATES && !REPOSITORY_PACKAGE.test(name)))
      kept.set(install.command, [...new Set(names)]);
    else {
      hasOnlyCertificates ||= names.includes(CERTIFICATES);
      if (names.some((name) => REPOSITORY_PACKAGE.test(name))) releases.set(install.command, names);
    }
  }
  // they say where other packages come from, and are of no use without these
  if (kept.size > 0) for (const [command, names] of releases) kept.set(command, names);
  const repositories = keptRepositories(reading, recipe, runs, kept);
  if (repositories.length > 0) keepRepositoryTools(found, kept, repositories);
  return {
    kept,
    repositories: new Set(repositories.map(({ link }) => link.command)),
    onlyRuntime: new Set(runs.filter((at) => installsOnly(reading, at, programs))),
    unknownLibraries,
    hasOnlyCertificates,
    missing: missingTools(reading, recipe, found, repositories),
  };
}

/** Every package is of a program that starts, and the build puts nothing into folders that it brings. */
function installsOnly(reading: StageReading, at: InstructionFacts, programs: ReadonlySet<string>): boolean {
  const installs = packageInstallsAt(reading.facts, at);
  if (installs.length === 0 || copiedOut(reading).length > 0) return false;
  return (
    packageOnlyRuns(reading.facts).includes(at) &&
    installs.every((install) =>
      packagesOf(install).every(({ name }) => programs.has(name) && !/^(?:node|nodejs|npm|yarn)$/.test(name)),
    )
  );
}

/** Names of the programs that the image starts or is checked with. */
function neededPrograms(reading: StageReading, recipe: Recipe): ReadonlySet<string> {
  const words = [...startedWords(reading), ...healthWords(reading)].map((word) =>
    word.slice(word.lastIndexOf("/") + 1),
  );
  const isNode = recipe.runtimeTools.length > 0 || words.some((word) => /^(?:node|npm|npx|yarn|pnpm|next)$/.test(word));
  return new Set([...words, ...(isNode ? ["node", "npm"] : [])]);
}

/** The words of the health check. */
function healthWords({ blocks }: StageReading): readonly string[] {
  return blocks.flatMap(({ at, text }) => (at.keyword === "healthcheck" ? text.split(/[\s"'[\],;|&]+/) : []));
}

/** Where a command is: the first line of its RUN and its offset in the script. */
interface Position {
  readonly line: number;
  readonly start: number;
}

/** The names that package managers take away again, each with the last place. */
function removedNames(runs: readonly InstructionFacts[]): ReadonlyMap<string, Position> {
  const removed = new Map<string, Position>();
  for (const { script, lines } of runs) {
    for (const command of script.commands) {
      const words = command.args.map(({ text }) => text);
      const verb = words.findIndex((word) => /^(?:del|purge|remove|autoremove|erase)$/.test(word));
      if (verb < 0 || !isProgram(command, ...PACKAGE_MANAGERS)) continue;
      for (const name of words.slice(verb + 1)) removed.set(name, { line: lines.first, start: command.start });
    }
  }
  return removed;
}

/** The packages that are installed in the end, by their names: without those that a later command takes away again. */
export function installedInTheEnd({ facts, blocks }: StageReading): readonly string[] {
  const runs = blocks.flatMap(({ at }) => (at.keyword === "run" ? [at] : []));
  const removed = removedNames(runs);
  return runs.flatMap((at) =>
    packageInstallsAt(facts, at).flatMap((install) =>
      isRemoved({ at, install }, removed, ...groupNames(install))
        ? []
        : packagesOf(install).flatMap(({ written, name }) =>
            isRemoved({ at, install }, removed, name, written) ? [] : name,
          ),
    ),
  );
}

/** A later command takes one of these names away again. */
function isRemoved(
  { at, install }: Found,
  removed: ReadonlyMap<string, Position>,
  ...names: readonly string[]
): boolean {
  const places = names.flatMap((name) => removed.get(name) ?? []);
  const { first } = at.lines;
  return places.some(({ line, start }) => line > first || (line === first && start > install.command.start));
}

/** The names of `apk add --virtual NAME`, by which the group can be removed. */
function groupNames({ command }: PackageInstall): readonly string[] {
  return isProgram(command, "apk") ? optionValues(command, "virtual", "t") : [];
}

/** Programs that the build itself starts. */
function usedToBuild(reading: StageReading, recipe: Recipe, runs: readonly InstructionFacts[]): ReadonlySet<string> {
  const links = runs.flatMap((at) => readChain(at) ?? []);
  const building = links.filter((link) => ["build", "repository"].includes(kindOfLink(reading, recipe, link)));
  return new Set(building.flatMap(({ commands }) => commands.map(({ name }) => name)));
}

interface Repository {
  readonly at: InstructionFacts;
  readonly link: ChainLink;
}

function keptRepositories(
  reading: StageReading,
  recipe: Recipe,
  runs: readonly InstructionFacts[],
  kept: ReadonlyMap<ShellCommand, readonly string[]>,
): readonly Repository[] {
  const links = runs.flatMap((at) => (readChain(at) ?? []).map((link): Repository => ({ at, link })));
  const isRepository = ({ link }: Repository): boolean => kindOfLink(reading, recipe, link) === "repository";
  const textOf = (at: InstructionFacts): string =>
    links.flatMap((one) => (one.at === at && isRepository(one) ? one.link.text : [])).join("\n");
  return links.filter((one, index) => {
    if (!isRepository(one)) return false;
    const { at, link } = one;
    const later = links.slice(index + 1).flatMap(({ link: { command } }) => kept.get(command) ?? []);
    const productIn = (text: string): RegExp | undefined => PRODUCTS.find(([host]) => host.test(text))?.[1];
    const isFor = productIn(link.text) ?? productIn(textOf(at)) ?? /./;
    return later.some((name) => isFor.test(name));
  });
}

/** What repositories of single products have. */
const PRODUCTS: readonly (readonly [RegExp, RegExp])[] = [
  [/nodesource/, /^(?:nodejs|npm)/],
  [/yarnpkg/, /^yarn/],
  [/packages[.-]microsoft/, /^(?:dotnet|aspnetcore|powershell|ms|unixodbc)/],
  [/linux\/chrome|linux_signing_key/, /^google-/],
];

/** Adds what sets up the repositories to the installations before them. */
function keepRepositoryTools(
  found: readonly Found[],
  kept: Map<ShellCommand, readonly string[]>,
  repositories: readonly Repository[],
): void {
  const last = Math.max(...repositories.map(({ at }) => at.lines.first));
  for (const { at, install } of found) {
    if (at.lines.first > last) continue;
    const tools = packagesOf(install).flatMap(({ written, name }) => (REPOSITORY_TOOLS.test(name) ? [written] : []));
    if (tools.length > 0) kept.set(install.command, [...new Set([...(kept.get(install.command) ?? []), ...tools])]);
  }
}

/** Tools that the image that builds has without installing them, and the one that runs does not. */
function missingTools(
  reading: StageReading,
  { runtimeImage, copiedTools }: Recipe,
  found: readonly Found[],
  repositories: readonly Repository[],
): readonly string[] {
  if (runtimeImage === reading.image || /alpine|temurin|busybox/.test(runtimeImage)) return [];
  const installed = new Set(found.flatMap(({ install }) => packagesOf(install).map(({ name }) => name)));
  const checks = new Set(healthWords(reading));
  const setUp = repositories.flatMap(({ link }) => link.commands);
  const tools = [
    ...CHECK_TOOLS.filter((tool) => checks.has(tool) || setUp.some((command) => isProgram(command, tool))),
    ...(setUp.some((command) => isProgram(command, "apt-key", "gpg")) ? ["gnupg"] : []),
  ].filter((tool) => !installed.has(tool) && !copiedTools.includes(tool));
  return tools.length > 0 ? [CERTIFICATES, ...tools] : [];
}
