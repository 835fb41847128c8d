import { basePath, pathFrom } from "../../../text/path.ts";
import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import { type BroughtFiles, broughtFiles, changesDirectory, cwdAt } from "../../facts/brought-files.ts";
import { memoize } from "../../facts/memoize.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageInstalls, packageInstallsAt } from "../../facts/packages/package-installs.ts";
import { packageName } from "../../../shell/package-commands.ts";
import { plainArgs } from "../../../shell/script/shell-args.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import { shipsToUsers } from "../../facts/stages/stage-roles.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../rule-helpers.ts";
import { matchPieces } from "../../../text/match-pieces.ts";
import { say } from "../../say.ts";

export const removedTooLate: Rule = {
  id: "stages/removed-too-late",
  family: "stages",
  title: "Files are removed in a later layer than the one that adds them",
  severity: "warning",
  check: (facts) => (shipsToUsers(facts) ? [...findFiles(facts), ...findPackages(facts)] : []),
};

/** `rm` of what an earlier COPY, download or `apt-get update` brought. */
function findFiles(facts: Facts): Finding[] {
  return facts.commands("rm").flatMap(({ at, command }): Finding[] => {
    if (at.isTrigger || command.depth > 0 || !facts.ships(at.stage)) return [];
    for (const word of plainArgs(command)) {
      const brought = findBrought(facts, at, word);
      if (!brought) continue;
      const message = say`\`${word.text}\` stays in the layer from line ${brought.at.lines.first}: removing it here only hides it`;
      return [toFinding(at, { message, range: at.scriptRange(word), fixes: removeThere(facts, at, brought.at) })];
    }
    return [];
  });
}

function findBrought(facts: Facts, at: InstructionFacts, word: ShellWord): BroughtFiles | undefined {
  const cwd = cwdAt(facts, at);
  const text = word.text.replace(/^~(?=\/)/, "/root").replace(/\/\*$/, "");
  if (text === "" || /[?[$]/.test(text)) return undefined;
  if (text.startsWith("/var/lib/apt/lists")) return findLists(facts, at, text);
  if (!text.startsWith("/") && (cwd === "" || changesDirectory(at))) return undefined;
  const path = pathFrom(cwd, text);
  const brought = broughtIn(facts).get(at.stage);
  const isEarlier = (one: BroughtFiles): boolean => one.at.range.start < at.range.start;
  if (!path.includes("*")) return brought?.below.get(path)?.find(isEarlier);
  const pieces = basePath(path).split("*");
  const folder = dirName(path);
  if (folder.includes("*")) return undefined;
  return brought?.inFolder
    .get(folder)
    ?.slice(0, MAX_COMPARED)
    .find((one) => isEarlier(one) && matchPieces(basePath(one.path), pieces, 0) !== null);
}

/** Comparing a pattern with more files would take long. */
const MAX_COMPARED = 200;

/** Deeper paths are found by their upper directories and by themselves. */
const DEEPEST = 30;

/** What a stage brought, in order of the text, by what removes it: itself or a directory above, or its own directory. */
interface BroughtBy {
  readonly below: Map<string, BroughtFiles[]>;
  readonly inFolder: Map<string, BroughtFiles[]>;
}

const broughtIn = memoize((facts): ReadonlyMap<number, BroughtBy> => {
  const stages = new Map<number, BroughtBy>();
  for (const [stage, files] of broughtFiles(facts)) {
    const by: BroughtBy = { below: new Map(), inFolder: new Map() };
    for (const file of files) {
      for (const path of withDirectories(file.path)) append(by.below, path, file);
      append(by.inFolder, dirName(file.path), file);
    }
    stages.set(stage, by);
  }
  return stages;
});

function withDirectories(path: string): string[] {
  const paths = ["/"];
  for (let at = path.indexOf("/", 1); at >= 0 && paths.length < DEEPEST; at = path.indexOf("/", at + 1))
    paths.push(path.slice(0, at));
  return path === "/" ? paths : [...paths, path];
}

function append(map: Map<string, BroughtFiles[]>, key: string, file: BroughtFiles): void {
  const files = map.get(key);
  if (files) files.push(file);
  else map.set(key, [file]);
}

function dirName(path: string): string {
  return path.slice(0, path.lastIndexOf("/"));
}

/** The lists of apt that an earlier RUN fetched and did not remove, where this one fetches none. */
function findLists(facts: Facts, at: InstructionFacts, path: string): BroughtFiles | undefined {
  if (packageInstallsAt(facts, at).length > 0 || updates(at)) return undefined;
  const earlier = facts
    .commands("apt-get")
    .findLast((call) => call.at.stage === at.stage && call.at.range.start < at.range.start && updates(call.at));
  return earlier && !earlier.at.script.text.includes("/var/lib/apt/lists") ? { at: earlier.at, path } : undefined;
}

function updates({ script: { commands } }: InstructionFacts): boolean {
  return commands.some(
    ({ name, args }) => (name === "apt-get" || name === "apt") && args.some(({ text }) => text === "update"),
  );
}

const REMOVERS: Readonly<Record<string, readonly string[]>> = {
  apk: ["del"],
  "apt-get": ["purge", "remove"],
  apt: ["purge", "remove"],
  yum: ["remove", "erase"],
  dnf: ["remove", "erase"],
};

/** Packages that an earlier RUN of the stage installed. */
function findPackages(facts: Facts): Finding[] {
  return Object.entries(REMOVERS).flatMap(([name, verbs]) =>
    facts.commands(name).flatMap(({ at, command }): Finding[] => {
      const verb = command.args.find(({ text }) => verbs.includes(text));
      if (!verb || at.isTrigger || !facts.ships(at.stage)) return [];
      const removed = plainArgs(command).filter((word) => word !== verb);
      for (const word of removed) {
        const earlier = findInstalled(facts, at, word);
        if (!earlier) continue;
        const message = say`\`${word.text}\` stays in the layer from line ${earlier.lines.first}: removing it here only hides it`;
        return [toFinding(at, { message, range: at.scriptRange(word) })];
      }
      return [];
    }),
  );
}

function findInstalled(facts: Facts, at: InstructionFacts, word: ShellWord): InstructionFacts | undefined {
  const wanted = packageName(word);
  const installs = packageInstalls(facts).filter(
    (install) =>
      install.at.stage === at.stage &&
      install.packages.concat(virtualName(install.command)).some((one) => packageName(one) === wanted),
  );
  if (wanted === "" || installs.some((install) => install.at === at)) return undefined;
  return installs.find((install) => install.at.range.start < at.range.start)?.at;
}

/** What `apk add --virtual NAME` calls the packages. */
function virtualName({ args }: ShellCommand): ShellWord[] {
  return args.flatMap((word, index) => {
    if (word.text === "--virtual" || word.text === "-t") return args.slice(index + 1, index + 2);
    return word.text.startsWith("--virtual=") ? [{ ...word, text: word.text.slice("--virtual=".length) }] : [];
  });
}

/** Moves a RUN of one command to the end of the RUN right above it. */
function removeThere(facts: Facts, at: InstructionFacts, earlier: InstructionFacts): Fix[] {
  const { script, syntax, holder } = at;
  const isSimple =
    script.commands.length === 1 && syntax.flags.length === 0 && !syntax.isJson && holder.comments.length === 0;
  const isNext = holder.index === earlier.holder.index + 1 && earlier.keyword === "run";
  const text = script.text.trim();
  if (!isSimple || !isNext || text.includes("\n") || facts.instructions[holder.index] !== at) return [];
  const edit = appendCommand(earlier, text);
  return edit ? [safeFix(say`Remove it on line ${earlier.lines.last}`, edit, replace(lineRangeOf(at), ""))] : [];
}
