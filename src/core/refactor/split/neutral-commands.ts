import { plainArgs } from "../../shell/script/shell-args.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import { NODE_VALUED_FLAGS } from "../../shell/tool-installs.ts";
import { MANAGERS } from "./ecosystems/node-managers.ts";
import { PACKAGE_MANAGERS, USERS } from "./run-kinds.ts";
import { isProgram } from "./stage-commands.ts";

/** Folders that a package manager fills, and that nothing else needs. */
export const MANAGER_CACHES = /^\/var\/(?:lib\/apt\/lists|cache\/(?:apt|apk|yum|dnf))(?:\/|$)/;

/** Whether a package manager of the distribution installs something. */
export function installsPackage(command: ShellCommand): boolean {
  return isProgram(command, ...PACKAGE_MANAGERS) && command.args.some(({ text }) => /^(?:install|add|in)$/.test(text));
}

const PROJECT_TOOLS = (
  "tsc vite next ng webpack nest pip pip3 mvn mvnw gradle gradlew sbt cmake ninja meson gcc g++ cc c++ cd pwd ls echo " +
  "printf test [ true : set mkdir touch chmod chown rm"
).split(" ");

/** Programs that may do anything, each with what it's called with where it only works on the project. */
const RUNNERS: readonly (readonly [programs: readonly string[], harmless: RegExp])[] = [
  [
    ["python", "python3"],
    /^(?:-[a-zA-Z] )*(?:-m (?:pip|venv|virtualenv|compileall|pytest|unittest|build)\b|(?:\S*\/)?(?:manage|setup)\.py\b)/,
  ],
  [["poetry", "pipenv", "uv", "pdm"], /^(?!.*\b(?:run|x)\b)/],
  [["node"], /^(?:-v|--version)$/],
  [["npx", "bunx"], /^(?![./]|.*(?:\bplaywright\b|\binstall-deps\b|--with-deps\b))/],
  [["go"], /^(?!run\b|generate\b|tool\b)/],
  [["cargo"], /^(?!run\b|xtask\b|make\b)/],
  [["dotnet"], /^(?!run\b|script\b)/],
  [["php"], /^(?:-[mvi]$|(?:\S*\/)?(?:artisan|console|composer(?:\.phar)?)\b)/],
  [["composer"], /^(?!.*\b(?:run|run-script|exec)\b)/],
  [["bundle"], /^(?!exec\b)|\bassets:/],
  [["rake", "rails"], /\bassets:/],
  [["make", "gmake"], /^(?:(?:-\S+|\w+=\S*|\d+|\$\S+|all|build|release|compile|test|lint|clean)(?: |$))*$/],
];

const NODE_WORK =
  /^(?:i|ci|install|clean-install|add|remove|uninstall|prune|dedupe|cache|store|rebuild|fetch|global|(?:build|compile|lint|test|check|format|type-?check|tsc|generate|bundle)(?:[:.-].*)?)$/;

/** Whether nothing that a command does matters to an installation of a package or a tool by name. */
export function isNeutral(command: ShellCommand): boolean {
  const words = [...command.args, ...command.redirects.flatMap(({ target }) => target ?? [])].map(({ text }) => text);
  if (isProgram(command, ...USERS)) return true;
  if (isProgram(command, ...PACKAGE_MANAGERS))
    return !installsPackage(command) && !words.some((word) => /^(?:update|makecache|(?:\w+-)?upgrade)$/.test(word));
  if (isProgram(command, ...MANAGERS))
    return worksOnProject(command) && !words.some((word) => /^(?:config|set|prefix)$/.test(word));
  if (isProgram(command, "export", "cat", "cp", "mv", "ln", "sed", "install", "tee", "find", "grep"))
    return !words.some((word) => /^(?:\/(?:etc|usr|root|var\/lib)\b|~|\$|PATH=)/.test(word));
  if (isProgram(command, "rm") && words.some((word) => /^(?:\/(?:usr|s?bin|lib|var\/lib)\b|\$)/.test(word)))
    return words.every((word) => word.startsWith("-") || MANAGER_CACHES.test(word));
  if (words.some((word) => /^\/etc\/|^~\//.test(word))) return false;
  const runner = RUNNERS.find(([programs]) => isProgram(command, ...programs));
  const said = command.args.map(({ text }) => text).join(" ");
  return runner ? runner[1].test(said) : isProgram(command, ...PROJECT_TOOLS);
}

/** A package manager for Node installs, or runs a script whose name says that it builds or checks. */
function worksOnProject(command: ShellCommand): boolean {
  const words = plainArgs(command, NODE_VALUED_FLAGS).map(({ text }) => text);
  const [verb] = words[0] === "run" || words[0] === "run-script" ? words.slice(1) : words;
  return verb === undefined || NODE_WORK.test(verb);
}
