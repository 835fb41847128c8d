import type { Step } from "../llb/step.ts";
import type { Script, ShellCommand } from "../shell/script/script.ts";
import { basePath } from "../text/path.ts";
import { identifySteps } from "./durations-known.ts";
import { installsTool } from "../shell/tool-installs.ts";
import { stepScript } from "./step-commands.ts";

/** Commands whose output only changes with some of the files that they read. */
interface StableTool {
  readonly command: RegExp;
  /** Names of the files that do change it. */
  readonly unless: RegExp;
  /** It removes everything else, too. */
  readonly isAlone?: boolean;
}

const NODE_MANIFEST =
  /^(?:package(?:-lock)?\.json|yarn\.lock|pnpm-(?:lock|workspace)\.yaml|bun\.lockb?|turbo\.json|\.npmrc|\.yarnrc\.yml)$/;
const PYTHON_MANIFEST =
  /^(?:pyproject\.toml|setup\.(?:py|cfg)|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|requirements.*\.(?:in|txt))$/;

const STABLE_TOOLS: readonly StableTool[] = [
  { command: /\bcargo\s+chef\s+prepare\b/, unless: /^(?:Cargo\.(?:toml|lock)|rust-toolchain(?:\.toml)?|build\.rs)$/ },
  { command: /\bturbo\s+prune\b.*\s--docker\b/s, unless: NODE_MANIFEST },
  { command: /\bgo\s+mod\s+vendor\b/, unless: /^go\.(?:mod|sum|work)$/ },
  {
    command: /\b(?:poetry|uv)\s+export\b|\bpip-compile\b|\buv\s+pip\s+compile\b|\bpipenv\s+requirements\b/,
    unless: PYTHON_MANIFEST,
  },
  { command: /\bfind\b[^;&]*!\s+-name\s+['"]?package\.json\b[^;&]*\brm\b/, unless: NODE_MANIFEST, isAlone: true },
];

/** How far the result of a command stays the same: what it writes, or the whole file system that it leaves. */
export type SameResult = "written" | "all";

/** What the reader says of single steps, by `keysOfSteps`: whether their result stays the same when they run again. */
export type SameResultChoices = ReadonlyMap<string, boolean>;

/**
 * The commands, by id, whose result is taken to be the same when they run again, so that what copies from them is found in
 * the cache, as BuildKit finds copies by content. By default those of tools that pick out manifests, as long as none
 * of these has changed.
 */
export function stepsOfSameResult(
  steps: readonly Step[],
  labels: readonly string[],
  changedFiles: Iterable<string>,
  choices: SameResultChoices,
): ReadonlyMap<number, SameResult> {
  const names = [...changedFiles].map(basePath);
  const keys = choices.size === 0 ? [] : keysOfSteps(steps, labels);
  const same = new Map<number, SameResult>();
  for (const step of steps) {
    const choice = choices.get(keys[step.id] ?? "");
    const result = choice === undefined ? stableResult(step, names) : choice ? "all" : null;
    if (result !== null && step.op.kind === "exec") same.set(step.id, result);
  }
  return same;
}

/** What tells steps from others over edits, by id. */
export function keysOfSteps(steps: readonly Step[], labels: readonly string[]): readonly string[] {
  return identifySteps(steps, labels).map(({ stage, text }) => `${stage}\n${text}`);
}

function stableResult(step: Step, changed: readonly string[]): SameResult | null {
  const script = stepScript(step);
  if (script === null) return null;
  const tool = STABLE_TOOLS.find(({ command }) => command.test(script.text));
  if (!tool || changed.some((name) => tool.unless.test(name))) return null;
  // whatever else the script runs may write something new
  const isStable = script.commands.every((command) => isPartOf(tool, command, script) || isPreparation(command));
  if (!isStable || script.commands.length === 0) return null;
  return tool.isAlone ? "all" : "written";
}

function isPartOf({ command, isAlone }: StableTool, { name, start, end }: ShellCommand, { text }: Script): boolean {
  return isAlone ? /^(?:find|xargs|rm)$/.test(name) : command.test(text.slice(start, end));
}

/** Goes somewhere, makes a directory, or installs a tool by its name. */
function isPreparation(command: ShellCommand): boolean {
  const { name, args } = command;
  const words = args.map(({ text }) => text);
  if (/^(?:cd|mkdir|echo|set|export|true|rm|corepack|apk|apt|apt-get)$/.test(name)) return true;
  if (/^(?:npm|pnpm|yarn|cargo)$/.test(name)) return installsTool(command);
  const isInstall = /^(?:pip3?|pipx)$/.test(name) && words[0] === "install";
  return isInstall && !words.some((word) => /^(?:[./]|-[re]|--requirement|--editable)/.test(word));
}
