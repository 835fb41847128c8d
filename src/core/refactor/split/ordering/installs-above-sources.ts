import type { ShellCommand } from "../../../shell/script/script.ts";
import { hasArg } from "../../../shell/script/shell-args.ts";
import { basePath } from "../../../text/path.ts";
import { sourcesOf, takesContext, takesWholeContext } from "../context-copies.ts";
import { bringsManager } from "../ecosystems/node-production.ts";
import { isInstall as isNodeInstall, setsManager } from "../ecosystems/node-installs.ts";
import { fetchOnly } from "../ecosystems/java.ts";
import { isTool } from "../ecosystems/python-commands.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { type ChainLink, readChain, writeRun } from "../shell-chain.ts";
import { isProgram } from "../stage-commands.ts";

/** How the dependencies of a project are installed without its sources. */
interface Installer {
  readonly isInstall: (command: ShellCommand) => boolean;
  /** What has to be copied before. */
  readonly manifest: RegExp;
  /** Flags that leave the project itself out; [] where it isn't installed. */
  readonly flagsFor: (command: ShellCommand) => readonly string[];
  /** What is done about the project later; null to repeat the installation, "" for nothing. */
  readonly later: string | null;
}

const INSTALLERS: readonly Installer[] = [
  { isInstall: isNodeInstall, manifest: /^package(?:\*)?\.json$/, flagsFor: () => [], later: "" },
  {
    isInstall: (command) =>
      isProgram(command, "bundle", "bundler") && (command.args[0]?.text ?? "install") === "install",
    manifest: /^Gemfile\*?$/,
    flagsFor: () => [],
    later: "",
  },
  {
    isInstall: (command) => isProgram(command, "composer") && command.args[0]?.text === "install",
    manifest: /^composer\.(?:json|\*)$/,
    flagsFor: () => ["--no-scripts", "--no-autoloader"],
    later: "composer dump-autoload --optimize",
  },
  {
    isInstall: (command) => isProgram(command, "go") && hasArg(command, "mod") && hasArg(command, "download"),
    manifest: /^go\.(?:mod|\*)$/,
    flagsFor: () => [],
    later: "",
  },
  {
    isInstall: (command) => isTool(command) && isProgram(command, "uv", "poetry"),
    manifest: /^(?:pyproject\.toml|poetry\*?|\*\.toml)$/,
    flagsFor: (command) => [isProgram(command, "uv") ? "--no-install-project" : "--no-root"],
    later: null,
  },
];

/** What an installation may read, although it isn't a manifest: its own scripts, patches, packages in folders. */
const MAY_BE_READ =
  /^(?:package.*\.json|.*lock.*|\.npmrc|\.yarnrc.*|\.yarn|\.?pnpm.*|bunfig.*|patches|prisma|scripts?|vendor|packages|apps|libs|modules|gems|engines|.*\.gemspec|Gemfile.*|\.ruby-version|\.tool-versions|composer\..*|symfony\.lock|auth\.json|pyproject.*|poetry.*|uv\..*|README.*|LICENSE.*|.*requirements.*|setup\..*|go\..*|pom\.xml|\.mvn|mvnw|gradle.*|.*\.gradle(?:\.kts)?|settings.*|(?:pre|post)install.*|\.git.*|bin|tools?|internal-.*|.*\.(?:tgz|whl|gem|tar\.gz|zip)|\.+)$/i;

/**
 * The stage's instructions as text, with installations of what a manifest names above the copies of single folders of
 * sources that they follow; null where there are none. The copy of the whole project is another matter: recipes know
 * what to copy before that.
 */
export function installAboveSources(reading: StageReading): string | null {
  const { blocks, before, from, after } = reading;
  for (const [index, block] of blocks.entries()) {
    const moved = block.at.keyword === "run" ? movedInstall(reading, index) : null;
    if (!moved) continue;
    const { start, kept, sources, install, rest } = moved;
    const written = (one: Block): readonly string[] => [...one.leading, one.text];
    const order = [
      ...blocks.slice(0, start).flatMap(written),
      ...kept.flatMap(written),
      ...block.leading,
      install,
      ...sources.flatMap(written),
      ...rest,
      ...blocks.slice(index + 1).flatMap(written),
    ];
    return [...before, ...from.leading, from.text, ...order, ...after].join("\n");
  }
  return fetchAboveSources(reading);
}

/** With a RUN that downloads what Maven or Gradle need, where their manifest is copied alone and nothing does so yet. */
function fetchAboveSources(reading: StageReading): string | null {
  const { blocks, before, from, after } = reading;
  const build = blocks.findIndex(({ at }) => at.keyword === "run" && at.script.commands.some(isJavaTool));
  if (build < 0) return null;
  const start = build - lengthOfCopies(blocks.slice(0, build));
  const first = start + blocks.slice(start, build).findIndex(isSource);
  const isAlone = first >= start && blocks.slice(first, build).every((block) => isSource(block));
  const fetch = isAlone && !blocks.some(({ at }) => takesWholeContext(at)) ? fetchOnly(reading) : null;
  if (fetch === null) return null;
  const written = (one: Block): readonly string[] => [...one.leading, one.text];
  const order = [...blocks.slice(0, first).flatMap(written), fetch, ...blocks.slice(first).flatMap(written)];
  return [...before, ...from.leading, from.text, ...order, ...after].join("\n");
}

function isJavaTool(command: ShellCommand): boolean {
  return isProgram(command, "mvn", "mvnw", "gradle", "gradlew");
}

interface Moved {
  /** The first of the instructions that are put into another order. */
  readonly start: number;
  /** Those of them that stay in front of the installation. */
  readonly kept: readonly Block[];
  readonly sources: readonly Block[];
  readonly install: string;
  /** What stays where it was; [] for nothing. */
  readonly rest: readonly string[];
}

function movedInstall(reading: StageReading, index: number): Moved | null {
  const { blocks, facts } = reading;
  const at = blocks[index]?.at;
  const chain = at ? readChain(at) : null;
  if (!at || !chain) return null;
  const place = chain.findIndex(({ commands }) => commands.some((command) => installerOf(command)));
  const link = chain[place];
  const installer = link && link.commands.length === 1 ? installerOf(link.command) : undefined;
  if (!link || !installer || !chain.slice(0, place).every(setsUp)) return null;
  // what repeats it installs only the project
  const isRepeated = blocks
    .slice(0, index)
    .some(({ at: one }) => one.keyword === "run" && one.script.commands.some(installer.isInstall));
  if (isRepeated) return null;
  const start = index - lengthOfCopies(blocks.slice(0, index));
  const range = blocks.slice(start, index);
  const sources = range.filter(isSource);
  const kept = range.filter((block) => !sources.includes(block));
  const above = [...blocks.slice(0, start), ...kept];
  const names = above.flatMap((block) => (takesContext(block.at) ? sourcesOf(block.at).map(basePath) : []));
  if (sources.length === 0 || !names.some((name) => installer.manifest.test(name))) return null;
  // a package that the project itself is reads its sources
  if (names.some((name) => name.endsWith(".gemspec")) || above.some(({ at: one }) => takesWholeContext(one)))
    return null;
  const flags = installer.flagsFor(link.command).filter((flag) => !hasArg(link.command, flag));
  const install = [...chain.slice(0, place).map(({ text }) => text), [link.text, ...flags].join(" ")];
  const later = flags.length === 0 || installer.later === "" ? [] : [installer.later ?? link.text];
  const rest = [...later, ...chain.slice(place + 1).map(({ text }) => text)];
  return {
    start,
    kept,
    sources,
    install: writeRun(facts, at, install),
    rest: rest.length === 0 ? [] : [writeRun(facts, at, rest)],
  };
}

function installerOf(command: ShellCommand): Installer | undefined {
  return INSTALLERS.find(({ isInstall }) => isInstall(command));
}

/** It only says how to install. */
function setsUp({ commands }: ChainLink): boolean {
  return commands.every(
    (command) => bringsManager(command) || setsManager(command) || isProgram(command, "set", "export", "true"),
  );
}

/** How many instructions at the end copy from the build context, or change nothing in the file system. */
function lengthOfCopies(blocks: readonly Block[]): number {
  const other = blocks.findLastIndex(
    ({ at }) => !/^(?:arg|env|label|expose)$/.test(at.keyword) && (!takesContext(at) || takesWholeContext(at)),
  );
  return blocks.length - other - 1;
}

/** It copies nothing that an installation reads. */
function isSource({ at }: Block): boolean {
  if (!takesContext(at) || at.syntax.heredocs.length > 0) return false;
  const sources = sourcesOf(at);
  return (
    sources.length > 0 && sources.every((source) => /^[\w./-]+$/.test(source) && !MAY_BE_READ.test(basePath(source)))
  );
}
