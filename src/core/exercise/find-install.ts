import type { Facts } from "../lint/facts/facts.ts";
import { memoize } from "../lint/facts/memoize.ts";
import { type PackageInstall, packageInstalls } from "../lint/facts/packages/package-installs.ts";
import { isGlobal } from "../shell/tool-installs.ts";
import { packageName } from "../shell/package-commands.ts";
import { hasArg, hasFlag, plainArgs } from "../shell/script/shell-args.ts";
import type { InstructionFacts } from "../source/instruction-facts.ts";
import type { ShellCommand } from "../shell/script/script.ts";
import { groupBy } from "../text/group-by.ts";
import { basePath } from "../text/path.ts";
import type { GoalResult } from "./goal.ts";

/** Whether the RUNs of a stage install a program; null where none does. */
export function findInstall(facts: Facts, stage: number, tool: string): GoalResult | null {
  const packages = packagesByStage(facts).get(stage) ?? [];
  const found = packages.find(({ name }) => programsOf(name).includes(tool));
  if (found !== undefined) {
    return { state: "unmet", reason: { id: "tool-installed", line: found.line, name: found.name } };
  }
  const at = (runsByStage(facts).get(stage) ?? []).find(({ script }) =>
    script.commands.some((command) => installsProgram(command, tool)),
  );
  if (at !== undefined) {
    return { state: "unmet", reason: { id: "tool-installed", line: at.lines.first, name: tool } };
  }
  const open = packages.find(({ name }) => name.includes("$"));
  return open === undefined ? null : { state: "unknown", reason: { id: "tool-maybe-installed", line: open.line } };
}

/** A package that is still there when its RUN ends. */
interface KeptPackage {
  readonly stage: number;
  readonly line: number;
  readonly name: string;
}

const packagesByStage = memoize((facts) =>
  groupBy(
    [...groupBy(packageInstalls(facts), ({ at }) => at)].flatMap(([at, installs]) => keptPackages(at, installs)),
    ({ stage }) => stage,
  ),
);

const runsByStage = memoize((facts) =>
  groupBy(
    facts.of("run").filter(({ isTrigger }) => !isTrigger),
    ({ stage }) => stage,
  ),
);

const REMOVERS: ReadonlySet<string> = new Set(
  "apt apt-get aptitude apk dnf microdnf tdnf yum zypper pacman".split(" "),
);

/** What a RUN installs, without what it removes again: the package, or the `--virtual` one that `apk add` put it in. */
function keptPackages(at: InstructionFacts, installs: readonly PackageInstall[]): readonly KeptPackage[] {
  const removals = at.script.commands
    .filter(isRemoval)
    .flatMap((command) => plainArgs(command).map((word) => [packageName(word), command.start] as const));
  const removedAt = new Map(removals);
  return installs.flatMap(({ command, packages }) => {
    const isRemoved = (name: string): boolean => (removedAt.get(name) ?? -1) > command.start;
    if (virtualNames(command).some(isRemoved)) return [];
    const names = packages.map(packageName).filter((name) => !isRemoved(name));
    return names.map((name) => ({ stage: at.stage, line: at.lines.first, name }));
  });
}

function isRemoval(command: ShellCommand): boolean {
  if (command.name === "pacman") return hasFlag(command, "R");
  return REMOVERS.has(command.name) && hasArg(command, "del", "purge", "remove", "autoremove", "erase", "rm");
}

/** What `apk add` calls the packages together. */
function virtualNames({ name, args, flags }: ShellCommand): readonly string[] {
  if (name !== "apk") return [];
  return flags.flatMap((flag) => {
    if (flag.name !== "virtual" && flag.name !== "t") return [];
    const { text } = args[flag.arg] ?? { text: "" };
    return text.includes("=") ? text.slice(text.indexOf("=") + 1) : (args[flag.arg + 1]?.text ?? []);
  });
}

/** What packages bring besides a program that has their name. */
const PROGRAMS: ReadonlyMap<string, readonly string[]> = new Map([
  ["build-essential", ["gcc", "g++", "cc", "c++", "make", "ld"]],
  ["build-base", ["gcc", "g++", "cc", "c++", "make", "ld"]],
  ["base-devel", ["gcc", "g++", "cc", "c++", "make", "ld"]],
  ["gcc-c++", ["g++", "c++"]],
  ["gcc", ["gcc", "cc"]],
  ["g++", ["g++", "c++", "gcc"]],
  ["nodejs", ["node"]],
  ["golang", ["go"]],
  ["golang-go", ["go"]],
  ["maven", ["mvn"]],
  ["rust", ["rustc"]],
  ["binutils", ["ld", "as"]],
  ["py3-pip", ["pip", "pip3"]],
  ["python3-pip", ["pip", "pip3"]],
  ["netcat-openbsd", ["nc"]],
  ["openssh-client", ["ssh", "scp"]],
  ["postgresql-client", ["psql"]],
]);

function programsOf(name: string): readonly string[] {
  if (/^(?:default|java|openjdk).*-(?:jdk|devel)/u.test(name) || /^openjdk\d+$/u.test(name)) return ["javac", "java"];
  if (/^(?:default|java|openjdk).*(?:-jre|-headless)/u.test(name)) return ["java"];
  return [name, name.replace(/-\d+$/u, ""), ...(PROGRAMS.get(name) ?? [])];
}

const INSTALLERS: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn", "pip", "pip3", "gem", "cargo", "go"]);

/** Language installers that put a program of that name on the path. */
function installsProgram(command: ShellCommand, tool: string): boolean {
  if (!INSTALLERS.has(command.name) || !hasArg(command, "install", "i", "add")) return false;
  const isNode = command.name === "npm" || command.name === "pnpm";
  if (isNode && !isGlobal(command)) return false;
  if (command.name === "yarn" && !hasArg(command, "global")) return false;
  return command.args.some(({ text }) => basePath(text.replace(/(?<=.)(?:@|==|~=|>=).*$/u, "")) === tool);
}
