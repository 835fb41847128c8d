import { brokenArray } from "./broken-array.ts";
import type { Facts } from "./facts.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";

/** What the image of the target starts, without its path; "" where nothing of it is in the text. */
export function startedProgram(facts: Facts): string {
  const { build } = facts.input;
  const starts = startInstructions(facts);
  // what the base image starts by itself is its own affair; of a broken array nothing starts that has a name
  if (starts.length === 0 || starts.some((at) => brokenArray(at) !== null)) return "";
  const { cmd = [] } = build?.config ?? {};
  const entrypoint = ownEntrypoint(facts);
  return startedProgramOf(entrypoint.length > 0 ? [...entrypoint, ...cmd] : cmd);
}

/** The program that a command starts in the end, without its path: behind a shell, and behind a wrapper such as tini. */
export function startedProgramOf(words: readonly string[]): string {
  const [first = "", flag, script = ""] = words;
  const isShell = /(?:^|\/)(?:ba|da|a)?sh$/.test(first) && flag === "-c";
  const [program = "", ...others] = isShell ? startedByShell(script) : words;
  const name = baseName(program);
  // a wrapper starts what follows it
  const isWrapper = WRAPPERS.has(name);
  return isWrapper ? baseName(others.find((word) => !word.startsWith("-")) ?? "") : name;
}

const BASE_WRAPPER = /(?:\.sh|entrypoint|\/?tini|dumb-init)$/;

interface StartFacts {
  readonly input: Pick<Facts["input"], "build" | "baseImages">;
}

/** What ENTRYPOINT says; a script that the base image starts everything with is none. */
export function ownEntrypoint({ input: { build, baseImages } }: StartFacts): readonly string[] {
  const entrypoint = build?.config?.entrypoint ?? [];
  const known = baseImages[build?.stage ?? -1]?.entrypoint ?? [];
  const isInherited = known.length > 0 && known.join("\n") === entrypoint.join("\n");
  return isInherited && BASE_WRAPPER.test(known[0] ?? "") ? [] : entrypoint;
}

/** The instructions that say what starts, in what ships. */
function startInstructions(facts: Facts): readonly InstructionFacts[] {
  return [...facts.of("cmd"), ...facts.of("entrypoint")].filter((at) => !at.isTrigger && facts.ships(at.stage));
}

/** The words of what a shell ends up with: what `exec` starts, else the first program that is more than a setting. */
function startedByShell(script: string): string[] {
  const commands = script.split(/&&|\|\||[;|&\n]/).map((command) => command.trim().split(/\s+/));
  const isSetting = ([name = ""]: readonly string[]): boolean => name.includes("=") || SETTINGS.has(name);
  return commands.find(([name]) => name === "exec")?.slice(1) ?? commands.find((command) => !isSetting(command)) ?? [];
}

const SETTINGS = new Set([
  "cd",
  "set",
  "export",
  "ulimit",
  "umask",
  "source",
  ".",
  "mkdir",
  "rm",
  "cp",
  "ln",
  "chown",
  "chmod",
  "sed",
  "awk",
  "test",
  "[",
  "echo",
  "sleep",
  "sysctl",
  "",
]);
const WRAPPERS = new Set(["exec", "tini", "dumb-init", "catatonit", "setsid", "nice", "nohup"]);

function baseName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1);
}
