import type { ShellCommand } from "../../../shell/script/script.ts";
import { isGlobal, installsTool } from "../../../shell/tool-installs.ts";
import { takesWholeContext } from "../context-copies.ts";
import { changesSystem, hoistedByName } from "./hoisted-installs.ts";
import { isNeutral } from "../neutral-commands.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { type ChainLink, readChain } from "../shell-chain.ts";
import { declaredBy, isProgram } from "../stage-commands.ts";

/**
 * Whether installations of what a manifest names, which come behind the copy of the whole project, can be done before it.
 * They can't where something between the two stays behind and may matter to them: it brings the package manager, installs
 * what they compile with, sets a variable, or writes a file that they read.
 */
export function canComeFirst(reading: StageReading, isMoved: (command: ShellCommand) => boolean): boolean {
  const { blocks } = reading;
  const sources = blocks.findIndex(({ at }) => takesWholeContext(at));
  const last = blocks.findLastIndex((block) => commandsIn(block).some(isMoved));
  const between = blocks.slice(sources + 1, last + 1);
  const hoisted = hoistedByName(reading);
  const read = new Set(between.flatMap((block) => variablesOf(block, isMoved)));
  const mayFollow = (link: ChainLink): boolean =>
    hoisted.has(link.command) || link.commands.every((command) => isMoved(command) || canFollow(command, read));
  return between.every((block, index) => {
    if (changesSystem(block) || declaredBy(block).some((name) => decides(name, read))) return false;
    if (block.at.keyword !== "run") return true;
    const chain = readChain(block.at);
    if (!chain) return false;
    const end = chain.findLastIndex(({ commands }) => commands.some(isMoved));
    return (index === between.length - 1 ? chain.slice(0, end) : chain).every(mayFollow);
  });
}

function commandsIn({ at }: Block): readonly ShellCommand[] {
  return at.keyword === "run" ? at.script.commands : [];
}

/** The variables that installations in a RUN name. */
function variablesOf(block: Block, isMoved: (command: ShellCommand) => boolean): readonly string[] {
  return commandsIn(block)
    .filter(isMoved)
    .flatMap(({ start, end }) => [...block.at.script.text.slice(start, end).matchAll(/\$\{?(\w+)/g)])
    .map(([, name = ""]) => name);
}

const SETTING = /^(?:PATH|(?:npm|pnpm|yarn|corepack|bun|node|gem|bundle|composer)\w*|\w+_proxy)$/i;

function decides(name: string, read: ReadonlySet<string>): boolean {
  return SETTING.test(name) || read.has(name);
}

/** They may bring a package manager, whatever they are called with. */
const RUNNERS = "php python python3 node npx bunx make gmake cmake ninja meson rake rails dotnet go".split(" ");
/** What installations read next to a manifest, and manifests themselves. */
const READ =
  /(?:^|[/=])(?:\.(?:npmrc|yarnrc(?:\.yml)?|pnpmfile\.cjs|gemrc|netrc|bundle(?:\/.*)?|ruby-version|tool-versions)|package(?:-lock)?\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|bunfig\.toml|Gemfile(?:\.lock)?|.*\.gemspec|composer\.(?:json|lock)|auth\.json)$/;

/** An installation doesn't depend on it. */
function canFollow(command: ShellCommand, read: ReadonlySet<string>): boolean {
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  if (!isNeutral(command) || installsTool(command) || isGlobal(command) || isProgram(command, ...RUNNERS)) return false;
  if (isProgram(command, "export", "read")) return !words.some((word) => decides(word.split("=", 1)[0] ?? "", read));
  return !words.some((word) => READ.test(word) || /^(?:config|global|require|self-update)$/.test(word));
}
