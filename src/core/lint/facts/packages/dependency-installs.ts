import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../facts.ts";
import { groupBy } from "../../../text/group-by.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { isGlobal, NODE_VALUED_FLAGS } from "../../../shell/tool-installs.ts";
import { memoize } from "../memoize.ts";
import { hasArg, hasFlag, isPipInstall, optionValues, plainArgs } from "../../../shell/script/shell-args.ts";

export type Ecosystem =
  | "npm"
  | "yarn"
  | "pnpm"
  | "bun"
  | "pip"
  | "poetry"
  | "uv"
  | "pipenv"
  | "go"
  | "cargo"
  | "maven"
  | "gradle"
  | "bundler"
  | "composer"
  | "dotnet";

/** A command that fetches the libraries a project names in its manifest. */
export interface DependencyInstall {
  readonly at: InstructionFacts;
  readonly command: ShellCommand;
  readonly ecosystem: Ecosystem;
  /** It does nothing else; a compiler that fetches on the way does not. */
  readonly isOnlyInstall: boolean;
}

/** "install" only installs, "build" fetches on the way, null is neither. */
type Reading = "install" | "build" | null;

interface Tool {
  readonly ecosystem: Ecosystem;
  readonly read: (command: ShellCommand) => Reading;
}

const MAVEN: Tool = {
  ecosystem: "maven",
  read: (command) => {
    if (command.args.some(({ text }) => /(?:^|:)(?:go-offline|resolve|resolve-plugins|copy-dependencies)$/.test(text)))
      return "install";
    return hasArg(command, "package", "install", "verify", "compile", "test", "deploy") ? "build" : null;
  },
};

const GRADLE: Tool = {
  ecosystem: "gradle",
  read: (command) => {
    const tasks = plainArgs(command).map(({ text }) => text.slice(text.lastIndexOf(":") + 1));
    if (tasks.some((task) => /dependencies$/i.test(task))) return "install";
    return tasks.some((task) =>
      /^(?:build|assemble|jar|war|\w+Jar|\w+War|installDist|distZip|distTar|shadowJar)$/.test(task),
    )
      ? "build"
      : null;
  },
};

const TOOLS: Readonly<Record<string, Tool>> = {
  npm: { ecosystem: "npm", read: readNode(["install", "i", "ci", "clean-install"]) },
  yarn: {
    ecosystem: "yarn",
    read: (command) => (command.args.length === 0 ? "install" : readNode(["install"])(command)),
  },
  pnpm: { ecosystem: "pnpm", read: readNode(["install", "i", "fetch"]) },
  bun: { ecosystem: "bun", read: readNode(["install", "i"]) },
  poetry: { ecosystem: "poetry", read: readVerb("install", "sync") },
  uv: {
    ecosystem: "uv",
    read: (command) =>
      hasArg(command, "sync") || (hasArg(command, "pip") && hasRequirements(command)) ? "install" : null,
  },
  pipenv: { ecosystem: "pipenv", read: readVerb("install", "sync") },
  go: { ecosystem: "go", read: readGo },
  cargo: { ecosystem: "cargo", read: readCargo },
  mvn: MAVEN,
  mvnw: MAVEN,
  "./mvnw": MAVEN,
  gradle: GRADLE,
  gradlew: GRADLE,
  "./gradlew": GRADLE,
  bundle: {
    ecosystem: "bundler",
    read: (command) => (command.args.length === 0 ? "install" : readVerb("install")(command)),
  },
  composer: { ecosystem: "composer", read: readVerb("install") },
  dotnet: {
    ecosystem: "dotnet",
    read: (command) => {
      if (hasArg(command, "restore")) return "install";
      return hasArg(command, "build", "publish") && !hasFlag(command, "no-restore") ? "build" : null;
    },
  },
};

const PIP: Tool = {
  ecosystem: "pip",
  read: (command) => (isPipInstall(command) && hasRequirements(command) ? "install" : null),
};
const PIP_NAMES = ["pip", "pip2", "pip3", "python", "python2", "python3"];

/** All installations of a project's libraries, in order of the text. */
export const dependencyInstalls = memoize((facts): readonly DependencyInstall[] => {
  const tools: (readonly [string, Tool])[] = [
    ...Object.entries(TOOLS),
    ...PIP_NAMES.map((name): [string, Tool] => [name, PIP]),
  ];
  const found = tools.flatMap(([name, { ecosystem, read }]) =>
    facts.commands(name).flatMap(({ at, command }) => {
      const reading = at.isTrigger ? null : read(command);
      return reading ? [{ at, command, ecosystem, isOnlyInstall: reading === "install" }] : [];
    }),
  );
  return found.toSorted((a, b) => a.at.range.start - b.at.range.start || a.command.start - b.command.start);
});

/** Those of one RUN. */
export function dependencyInstallsAt(facts: Facts, at: InstructionFacts): readonly DependencyInstall[] {
  return byInstruction(facts).get(at) ?? [];
}

/** Those of all RUNs of a stage. */
export const dependencyInstallsByStage = memoize((facts) => groupBy(dependencyInstalls(facts), ({ at }) => at.stage));

const byInstruction = memoize((facts) => groupBy(dependencyInstalls(facts), (install) => install.at));

/** The files that requirements are read from. */
export function requirementFiles(command: ShellCommand): string[] {
  return optionValues(command, "r", "requirement");
}

function hasRequirements(command: ShellCommand): boolean {
  return hasFlag(command, "r", "requirement");
}

function readVerb(...verbs: readonly string[]): Tool["read"] {
  return ({ args: [first] }) => (first && verbs.includes(first.text) ? "install" : null);
}

/** The libraries of the project, not packages that are named. */
function readNode(verbs: readonly string[]): Tool["read"] {
  return (command) => {
    if (isGlobal(command)) return null;
    const [verb, ...packages] = plainArgs(command, NODE_VALUED_FLAGS);
    return verb && verbs.includes(verb.text) && packages.length === 0 ? "install" : null;
  };
}

function readGo(command: ShellCommand): Reading {
  const [verb, next] = plainArgs(command);
  if (verb?.text === "mod") return next?.text === "download" ? "install" : null;
  if (verb?.text !== "build" && verb?.text !== "install") return null;
  const isRemote = command.args.some(({ text }) => /^[\w.-]+\.[a-z]+\/|@/.test(text));
  const isVendored = command.args.some(({ text }) => text === "-mod=vendor" || text === "vendor");
  return isRemote || isVendored ? null : "build";
}

function readCargo(command: ShellCommand): Reading {
  if (hasArg(command, "fetch", "cook")) return "install";
  if (hasArg(command, "build", "zigbuild")) return "build";
  return hasArg(command, "install") && hasFlag(command, "path") ? "build" : null;
}
