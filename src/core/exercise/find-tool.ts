import type { Analysis } from "../analysis.ts";
import type { GraphEdge } from "../graph/stage-graph.ts";
import { loadedCatalogue } from "../images/loaded-catalogue.ts";
import { Facts } from "../lint/facts/facts.ts";
import { packageInstalls, packageName } from "../lint/facts/packages/package-installs.ts";
import { hasArg, hasFlag } from "../lint/facts/shell-args.ts";
import type { ShellCommand } from "../shell/script/script.ts";
import { basePath, cleanPath } from "../text/path.ts";
import type { GoalResult } from "./goal.ts";

/**
 * Whether the image of the target has a program: in the catalogue's list for its base image, installed by a package
 * manager, or copied. What a RUN downloads or compiles isn't known, so "met" means only that none of these has it.
 */
export function findTool(analysis: Analysis, tool: string): GoalResult {
  const search: Search = { analysis, tool, facts: factsOf(analysis), seen: new Set() };
  return findInStages(search, analysis.build.ships) ?? { state: "met", reason: { id: "no-such-tool" } };
}

interface Search {
  readonly analysis: Analysis;
  readonly tool: string;
  readonly facts: Facts;
  /** Stages that were looked through. */
  readonly seen: Set<number>;
}

function factsOf({ options, ...analysis }: Analysis): Facts {
  const { dockerignore, hadolint } = options;
  return new Facts({ ...analysis, dockerignore, hadolint, includesOptIn: false });
}

/** Null where nothing is found. A stage comes after those that its FROM goes through. */
function findInStages(search: Search, stages: readonly number[]): GoalResult | null {
  const results = stages.map((stage) => {
    if (search.seen.has(stage)) return null;
    search.seen.add(stage);
    return findInBase(search, stage) ?? findInstall(search, stage) ?? findCopy(search, stage);
  });
  return results.find((result) => result?.state === "unmet") ?? results.find((result) => result !== null) ?? null;
}

function findInBase({ analysis, tool }: Search, stage: number): GoalResult | null {
  const base = analysis.stages[stage]?.base;
  const known = analysis.baseImages[stage] ?? null;
  switch (base?.kind) {
    case "image":
      if (known === null) return { state: "unknown", reason: { id: "image-unknown", image: shortName(base.ref) } };
      return known.commands.includes(tool)
        ? { state: "unmet", reason: { id: "tool-in-image", image: shortName(base.ref) } }
        : null;
    case "context":
      return { state: "unknown", reason: { id: "image-unknown", image: base.key } };
    case "unknown":
      return { state: "unknown", reason: { id: "image-unknown", image: base.written } };
    default:
      return null;
  }
}

function shortName(ref: string): string {
  return ref.replace(/^docker\.io\/(?:library\/)?/u, "");
}

function findInstall({ facts, tool }: Search, stage: number): GoalResult | null {
  const packages = packageInstalls(facts).flatMap(({ at, command, packages: words }) =>
    at.stage === stage && !isRemoved(at.script.commands, command) ? words.map((word) => ({ at, word })) : [],
  );
  const found = packages.find(({ word }) => programsOf(packageName(word)).includes(tool));
  if (found !== undefined) {
    return {
      state: "unmet",
      reason: { id: "tool-installed", line: found.at.lines.first, name: packageName(found.word) },
    };
  }
  const others = facts.of("run").filter((at) => at.stage === stage && !at.isTrigger);
  const at = others.find(({ script }) => script.commands.some((command) => installsProgram(command, tool)));
  return at === undefined
    ? null
    : { state: "unmet", reason: { id: "tool-installed", line: at.lines.first, name: tool } };
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

/** The same RUN removes what it installs. */
function isRemoved(commands: readonly ShellCommand[], install: ShellCommand): boolean {
  return commands.slice(commands.indexOf(install) + 1).some((command) => {
    if (!hasArg(command, "del", "purge", "remove", "autoremove", "erase")) return false;
    return command.args.some(({ text }) => install.args.some((word) => word.text === text && text !== "-y"));
  });
}

const INSTALLERS: ReadonlySet<string> = new Set(["npm", "pnpm", "yarn", "pip", "pip3", "gem", "cargo", "go"]);

/** Language installers that put a program of that name on the path. */
function installsProgram(command: ShellCommand, tool: string): boolean {
  if (!INSTALLERS.has(command.name) || !hasArg(command, "install", "i", "add")) return false;
  const isNode = command.name === "npm" || command.name === "pnpm";
  if (isNode && !hasFlag(command, "g", "global")) return false;
  if (command.name === "yarn" && !hasArg(command, "global")) return false;
  return command.args.some(({ text }) => basePath(text.replace(/(?<=.)(?:@|==|~=|>=).*$/u, "")) === tool);
}

/** Where programs are, or all of a system. */
const SYSTEM = /^(?:\/|\/(?:usr\/(?:local\/)?)?s?bin|\/usr|\/usr\/local|\/opt)$/u;

function findCopy(search: Search, stage: number): GoalResult | null {
  const copies = search.analysis.graph.edges.filter(({ to, kind }) => to === `stage:${stage}` && kind === "copy");
  for (const edge of copies) {
    for (const { line, sources, destination } of edge.uses) {
      const names = [...sources, ...(destination.endsWith("/") ? [] : [destination])].map(basePath);
      if (names.includes(search.tool)) return { state: "unmet", reason: { id: "tool-copied", line } };
      const paths = sources.map((path) => cleanPath(`/${path}`));
      if (!paths.some((path) => SYSTEM.test(path)) || !isInSource(search, edge)) continue;
      return paths.includes("/")
        ? { state: "unmet", reason: { id: "tool-copied", line } }
        : { state: "unknown", reason: { id: "tool-maybe-copied", line } };
    }
  }
  return null;
}

function isInSource(search: Search, { from }: GraphEdge): boolean {
  const { analysis, tool } = search;
  const [kind, name = ""] = [from.slice(0, from.indexOf(":")), from.slice(from.indexOf(":") + 1)];
  if (kind === "image") return loadedCatalogue()?.find(name)?.commands.includes(tool) === true;
  if (kind !== "stage") return false;
  return findInStages(search, stagesBelow(analysis, Number(name)))?.state === "unmet";
}

/** A stage and those that its FROM goes through. */
function stagesBelow({ stages }: Analysis, stage: number): readonly number[] {
  const below: number[] = [];
  for (let at = stages[stage]; at !== undefined && !below.includes(at.index); ) {
    below.push(at.index);
    at = at.base.kind === "stage" ? stages[at.base.index] : undefined;
  }
  return below;
}
