import { baseOf } from "../base-of.ts";
import type { StageReading } from "../read-stage.ts";
import { onOneLine } from "../shell-chain.ts";
import { imageParts } from "../runtime-image.ts";
import { type NodeInstall, nodeInstalls } from "./node-installs.ts";
import type { Manager } from "./node-managers.ts";

/** A script chooses the package manager by the lock file that there is. */
export function isChosen([first, ...others]: readonly NodeInstall[]): boolean {
  return first !== undefined && others.some(({ block, manager }) => block === first.block && manager !== first.manager);
}

/** The RUN with the script that chooses, where that installs without development dependencies, or removes them. */
export function chosenRun(reading: StageReading, does: "install" | "prune"): string {
  const [first, ...others] = nodeInstalls(reading);
  if (!first) return "RUN true";
  const { script, syntax } = first.block.at;
  const { text } = script;
  const installs = [first, ...others].filter(({ block }) => block === first.block);
  const parts = installs.map(({ command: { start, end }, manager }, index) => {
    const before = text.slice(installs[index - 1]?.command.end ?? 0, start);
    const own = text.slice(start, end);
    // Yarn removes what isn't named when it installs again
    const isInstalled = does === "install" || manager === "yarn";
    if (!isInstalled && manager === "bun") return `${before}true`;
    return `${before}${isInstalled ? own : `${manager} prune`} ${flagFor(reading, manager)}`;
  });
  const rest = text.slice(installs.at(-1)?.command.end ?? 0);
  const whole = `${parts.join("")}${rest}`;
  const flags = does === "install" ? syntax.flags.map((flag) => `${flag} `).join("") : "";
  // its lines end commands, and only a here-document has lines
  const [heredoc] = syntax.heredocs;
  if (heredoc) return `RUN ${flags}<<${heredoc.name}\n${whole.replace(/\n*$/, "\n")}${heredoc.name}`;
  return `RUN ${flags}${onOneLine(whole)}`;
}

/** The script of a RUN can be written again: it has no here-document, or is one. */
export function canWriteAgain({ block: { at } }: NodeInstall): boolean {
  const { heredocs } = at.syntax;
  return heredocs.length === 0 || (heredocs.length === 1 && heredocs[0]?.content === at.script.text);
}

/** The flag that leaves development dependencies out, as this version knows it. */
export function flagFor(reading: StageReading, manager: Manager): string {
  if (manager === "pnpm") return "--prod";
  if (manager !== "npm") return "--production";
  const { name, tag } = imageParts(baseOf(reading).ref);
  const setUp = reading.blocks.map(({ text }) => /setup_(\d+)\.x/.exec(text)?.[1]).find((one) => one !== undefined);
  const version = name.endsWith("node") ? /^(\d+)/.exec(tag)?.[1] : setUp;
  return version !== undefined && Number(version) < 15 ? "--production" : "--omit=dev";
}
