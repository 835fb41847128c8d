import { basePath, joinPath } from "../../../text/path.ts";
import type { ShellCommand, ShellWord } from "../../../shell/script/script.ts";
import { type BroughtFiles, broughtFiles, changesDirectory, cwdAt } from "../../facts/brought-files.ts";
import { isWithin } from "../../facts/cache-mounts.ts";
import type { Facts } from "../../facts/facts.ts";
import type { InstructionFacts } from "../../../source/instruction-facts.ts";
import { packageInstalls, packageInstallsAt, packageName } from "../../facts/package-installs.ts";
import { plainArgs } from "../../facts/shell-args.ts";
import { appendCommand } from "../../fix/append-command.ts";
import { replace, safeFix } from "../../fix/edits.ts";
import { lineRangeOf } from "../../fix/line-range.ts";
import type { Fix } from "../../problem.ts";
import { shipsToUsers } from "../../facts/stage-roles.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding } from "../../shapes.ts";
import { matchPieces } from "../../../text/match-pieces.ts";
import { say } from "../../say.ts";

export const removedTooLate: Rule = {
  id: "stages/removed-too-late",
  family: "stages",
  title: "Files are removed in a later layer than the one that has them",
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
      const message = say`\`${word.text}\` stays in the layer of line ${brought.at.lines.first}: removing it here only hides it`;
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
  const path = text.startsWith("/") ? joinPath(text) : joinPath(cwd, text);
  const earlier = (broughtFiles(facts).get(at.stage) ?? []).filter((one) => one.at.range.start < at.range.start);
  return earlier.find((one) => covers(path, one.path));
}

/** Removing the one removes the other: it is the same, a directory above it, or a pattern of its names. */
function covers(removed: string, brought: string): boolean {
  if (!removed.includes("*")) return isWithin(brought, removed);
  const [folder, name] = [dirName(removed), basePath(removed)];
  if (folder !== dirName(brought) || folder.includes("*")) return false;
  return matchPieces(basePath(brought), name.split("*"), 0) !== null;
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
        const message = say`\`${word.text}\` stays in the layer of line ${earlier.lines.first}: removing it here only hides it`;
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
  return edit ? [safeFix(say`Remove it in line ${earlier.lines.last}`, edit, replace(lineRangeOf(at), ""))] : [];
}
