import { packageInstallsAt } from "../../../lint/facts/packages/package-installs.ts";
import { parseScript } from "../../../shell/script/parse-script.ts";
import type { ShellCommand } from "../../../shell/script/script.ts";
import { isGlobal } from "../../../shell/tool-installs.ts";
import { takesContext, takesWholeContext } from "../context-copies.ts";
import type { Block, StageReading } from "../read-stage.ts";
import { PACKAGE_MANAGERS } from "../run-kinds.ts";
import type { ExtraStage } from "../recipe.ts";
import { onOneLine, readChain } from "../shell-chain.ts";
import { copiesSourcesFirst, declaredBy, isProgram } from "../stage-commands.ts";
import { chosenRun } from "./node-scripts.ts";
import { inFolder, isInstall, setsManager, type NodeInstall, nodeInstallFirst } from "./node-installs.ts";
import { MANAGERS } from "./node-managers.ts";

/**
 * Installs production dependencies next to the build, so that an edit of a source file repeats neither; null where
 * they can't be told apart. `brought` brings the package manager, null where a script chooses that.
 */
export function productionStage(
  reading: StageReading,
  install: NodeInstall,
  flag: string,
  brought: readonly string[] | null,
): ExtraStage | null {
  const { blocks, facts } = reading;
  const before = blocks.slice(0, blocks.indexOf(install.block));
  const isFirst = copiesSourcesFirst(reading, isInstall);
  const kept = before.filter(({ at }) => {
    if (at.keyword === "run")
      return (
        packageInstallsAt(facts, at).length > 0 ||
        at.script.commands.some((command) => bringsManager(command) || setsManager(command))
      );
    if (at.keyword === "arg" || at.keyword === "env") return true;
    return !isFirst && (at.keyword === "workdir" || (takesContext(at) && !takesWholeContext(at)));
  });
  const first = nodeInstallFirst(reading);
  const own = onOneLine(install.block.at.script.text.slice(install.command.start, install.command.end));
  const flags = install.block.at.syntax.flags.map((one) => `${one} `).join("");
  const isHere = install.folder === install.block.cwd;
  // what packages are compiled with, where the same RUN installs that
  const tools = packagesBefore(install);
  const command = isHere ? own : inFolder(own, install.manager, install.folder);
  const ending = isFirst
    ? [...(tools.length > 0 ? [`RUN ${tools.join(" && ")}`] : []), `WORKDIR ${reading.project}`, ...first]
    : [`RUN ${flags}${[...tools, command].join(" && ")}`];
  const run = brought === null ? [chosenRun(reading, "install")] : withFlag(ending, flag);
  if (run === null) return null;
  const lines = onlyRead(kept, run).map(({ text }) =>
    text.replace(/ --chown=\S+/, "").replace(/^add (?!\S*:\/\/)/i, "COPY "),
  );
  const brings = (brought ?? []).map((text) => `RUN ${text}`);
  return { name: "dependencies", lines: [...lines, ...brings, ...run] };
}

/** The parts of the RUN in front of the installation that install packages of the distribution. */
function packagesBefore({ block: { at }, command }: NodeInstall): readonly string[] {
  const chain = readChain(at) ?? [];
  const place = chain.findIndex(({ commands }) => commands.includes(command));
  const links = chain.slice(0, Math.max(place, 0));
  return links
    .filter(({ commands }) => commands.every((one) => isProgram(one, ...PACKAGE_MANAGERS)))
    .map(({ text }) => text);
}

/** Without variables that neither the package manager reads nor the other lines and those of `run` name. */
function onlyRead(blocks: readonly Block[], run: readonly string[]): readonly Block[] {
  // a token in a file of settings is a variable's name
  const hasSettings = blocks.some(({ at, text }) => takesContext(at) && /\.(?:npmrc|yarnrc)\b/.test(text));
  const named = new Set(run.flatMap(variablesIn));
  return blocks
    .toReversed()
    .filter((block) => {
      const isVariable = block.at.keyword === "arg" || block.at.keyword === "env";
      const isRead = READ_BY_MANAGER.test(block.text) || declaredBy(block).some((name) => named.has(name));
      if (isVariable && !isRead && !(hasSettings && block.at.keyword === "arg")) return false;
      for (const name of variablesIn(block.text)) named.add(name);
      return true;
    })
    .toReversed();
}

const READ_BY_MANAGER = /\b(?:PNPM_HOME|YARN_\w+|COREPACK_\w+|npm_config_\w+)\b/i;

function variablesIn(text: string): readonly string[] {
  return [...text.matchAll(/\$\{?(\w+)/g)].map(([, name = ""]) => name);
}

/** The lines, with a flag behind the last installation of each RUN; null where one has none that could be given it. */
export function withFlag(lines: readonly string[], flag: string): readonly string[] | null {
  const flagged = lines.map((line) =>
    line.startsWith("RUN ") && !INSTALLS_TOOLS.test(line) ? flaggedRun(line, flag) : line,
  );
  return flagged.every((line) => line !== null) ? flagged : null;
}

/** A RUN that only installs packages of the distribution. */
const INSTALLS_TOOLS = /^RUN (?:apk|apt|apt-get|dnf|yum|microdnf) (?!.*\b(?:npm|yarn|pnpm|bun) )/;

function flaggedRun(line: string, flag: string): string | null {
  const script = line.replace(/^RUN (?:--\S+ )*/, "");
  const head = line.slice(0, line.length - script.length);
  // what sets the package manager up, and what takes that away again, stay as they are
  const install = parseScript(script).commands.findLast(isInstall);
  if (!install) return null;
  const including = install.args.filter(({ text }) => INCLUDING.test(text));
  const own = including.reduceRight(
    (text, { start, end }) => text.slice(0, start).trimEnd() + text.slice(end),
    script.slice(0, install.end),
  );
  return `${head}${own} ${flag}${script.slice(install.end)}`;
}

const INCLUDING = /^--(?:include=dev|also=dev|production=false|no-production)$/;

/** What brings the package manager in the RUN that installs, before it does; null where that can't be told. */
export function broughtBefore({ command, block: { at } }: NodeInstall): readonly string[] | null {
  if (!at.script.commands.some(bringsManager)) return [];
  const chain = readChain(at);
  const end = chain?.findIndex(({ commands }) => commands.includes(command)) ?? -1;
  if (!chain || end < 0) return null;
  const texts = chain.slice(0, end).flatMap(({ commands, text }) => (commands.some(bringsManager) ? text : []));
  return texts.some((text) => text.includes("$")) ? null : texts;
}

/** Whether a command brings a package manager that the image doesn't. */
export function bringsManager(command: ShellCommand): boolean {
  if (isProgram(command, "corepack")) return true;
  return isGlobal(command) && command.args.some(({ text }) => MANAGERS.some((name) => text.split("@")[0] === name));
}
