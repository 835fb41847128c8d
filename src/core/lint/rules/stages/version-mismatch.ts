import type { ShellCommand } from "../../../shell/script/script.ts";
import type { Facts } from "../../facts/facts.ts";
import { cLibraryOf, type LanguageImage, languageOf } from "../../facts/images/image-traits.ts";
import { rootImage } from "../../facts/images/root-image.ts";
import { flagValues, hasFlag, hasSequence, isPipInstall } from "../../../shell/script/shell-args.ts";
import { type StageTransfer, transfers } from "../../facts/transfers.ts";
import type { Finding, Rule } from "../../rule.ts";
import { toFinding, whereItShips } from "../../rule-helpers.ts";
import { say } from "../../say.ts";
import { isInsidePath } from "../../../text/path.ts";

const LIBRARIES =
  /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.?venv|virtualenv|vendor\/bundle|\.bundle|bundle|gems)(?:\/|$)/;
const CLASSES = /\.(?:jar|war|ear)$|\/(?:target|build\/libs)(?:\/|$)/;
/** How many numbers of its version libraries for a language hang on. */
const DEPTH: Readonly<Partial<Record<LanguageImage["language"], number>>> = { node: 1, python: 2, ruby: 2 };

export const versionMismatch: Rule = {
  id: "stages/version-mismatch",
  family: "stages",
  title: "Copied files were made for a different version",
  severity: "warning",
  check: (facts) =>
    transfers(facts).flatMap((transfer): Finding[] => {
      const { at, source, paths } = transfer;
      if (source < 0 || !facts.isBuilt(at.stage)) return [];
      const library = paths.find(({ path }) => path !== null && isLibrary(facts, source, path));
      const classes = paths.find(({ path }) => path !== null && CLASSES.test(path));
      const taken = library ?? classes;
      const difference = taken && findDifference(facts, transfer, library !== undefined);
      if (!taken || !difference) return [];
      const message = say`\`${taken.word.text}\` was made with \`${difference.from}\` but runs on \`${difference.to}\`: ${difference.why}`;
      return [toFinding(at, { message, range: at.rangeOf(taken.word), severity: whereItShips(facts, at, "warning") })];
    }),
};

/** A directory of libraries, by its name or because `pip` or `venv` was told to make it. */
function isLibrary(facts: Facts, source: number, path: string): boolean {
  if (LIBRARIES.test(path)) return true;
  const calls = PYTHON.flatMap((name) => facts.commands(name)).filter(({ at }) => at.stage === source);
  return calls.some(({ command }) => placesOf(command).some((place) => isInsidePath(path, place)));
}

const PYTHON = ["pip", "pip3", "python", "python3", "virtualenv"];

/** Where `pip install --prefix` and the like, or `python -m venv`, put what they install. */
function placesOf(command: ShellCommand): string[] {
  const given = ["prefix", "target", "t"].flatMap((flag) => flagValues(command, flag));
  const joined = command.args.flatMap(({ text }) => /^--(?:prefix|target)=(.+)$/.exec(text)?.[1] ?? []);
  const venv = command.name === "virtualenv" || hasSequence(command, "-m", "venv") ? command.args.slice(-1) : [];
  const user = isPipInstall(command) && hasFlag(command, "user") ? ["/root/.local"] : [];
  return [...joined, ...user, ...[...given, ...venv].map(({ text }) => text)].filter((place) => place.startsWith("/"));
}

interface Difference {
  readonly from: string;
  readonly to: string;
  readonly why: string;
}

function findDifference(facts: Facts, { at, source }: StageTransfer, holdsLibraries: boolean): Difference | null {
  const from = rootImage(facts, source);
  const to = rootImage(facts, at.stage);
  const [made, run] = [languageOf(from), languageOf(to)];
  if (from.kind !== "image" || to.kind !== "image" || !made || made.language !== run?.language) return null;
  const names = { from: `${from.path}:${from.tag}`, to: `${to.path}:${to.tag}` };
  if (!holdsLibraries) {
    const isNewer = made.language === "java" && (majorOfJava(made) ?? 0) > (majorOfJava(run) ?? Infinity);
    return isNewer ? { ...names, why: "an older Java can't load newer classes" } : null;
  }
  const depth = DEPTH[made.language];
  if (depth === undefined) return null;
  if (isOther(made.version, run.version, depth)) return { ...names, why: "its compiled modules don't load there" };
  const libraries = new Set([cLibraryOf(from), cLibraryOf(to)]);
  const differs = libraries.has("musl") && libraries.has("glibc");
  return differs ? { ...names, why: "the C libraries differ, and its compiled modules don't load there" } : null;
}

/** Java 8 was called 1.8. */
function majorOfJava({ version: [major, minor] }: LanguageImage): number | undefined {
  return major === 1 ? minor : major;
}

function isOther(a: readonly number[], b: readonly number[], depth: number): boolean {
  const known = Math.min(depth, a.length, b.length);
  return a.slice(0, known).some((number, index) => number !== b[index]);
}
