import { basePath, isInsidePath, joinPath, pathFrom } from "../../text/path.ts";
import type { ShellCommand } from "../../shell/script/script.ts";
import type { Facts } from "./facts.ts";
import { groupBy } from "../../text/group-by.ts";
import type { InstructionFacts } from "../../source/instruction-facts.ts";
import { memoize } from "./memoize.ts";
import { removedPaths } from "./removed-paths.ts";
import { flagValues, plainArgs } from "../../shell/script/shell-args.ts";
import { stepsAt } from "./steps-at.ts";
import { transfers } from "./transfers.ts";
import { unquote } from "../../source/words.ts";

/** What one layer brings, and where: a file, a directory, or the files of a pattern. */
export interface BroughtFiles {
  readonly at: InstructionFacts;
  /** Absolute; its last part may have `*`. */
  readonly path: string;
}

/** The archives, installers and directories that each stage is given: by COPY, ADD, a download or a clone. */
export const broughtFiles = memoize((facts): ReadonlyMap<number, readonly BroughtFiles[]> => {
  const found = [...copied(facts), ...added(facts), ...fetched(facts)];
  return groupBy(found, ({ at }) => at.stage);
});

/** What is worth the trouble: archives and installers. */
const LARGE =
  /\.(?:tar|tgz|tbz2?|txz|gz|xz|bz2|zst|zip|rar|7z|deb|rpm|apk|whl|jar|war|run|bin|iso|img|exe|msi|dump|sql)$/i;

function copied(facts: Facts): BroughtFiles[] {
  return transfers(facts).flatMap(({ at, paths, isFromContext }) => {
    if (at.flagWord("link")) return [];
    return paths.flatMap(({ path, destination, word }) => {
      if (path === null || destination === null) return [];
      const name = basePath(path);
      const isDirectory = !name.includes("*") && (!isFromContext || word.text.endsWith("/")) && !/\.\w+$/.test(name);
      const isInto = destination.endsWith("/") && !isDirectory;
      const landed = isInto ? joinPath(destination, name) : joinPath(destination);
      if (path === "/" || /[?[]/.test(path)) return [];
      return LARGE.test(landed) || (isDirectory && isDeep(landed)) ? [{ at, path: landed }] : [];
    });
  });
}

/** A directory of the system may have had other files before. */
function isDeep(path: string): boolean {
  return !/^\/(?:|bin|sbin|lib|lib64|etc|opt|var|tmp|root|home|usr(?:\/local)?(?:\/(?:bin|sbin|lib|share|include))?)$/.test(
    path,
  );
}

/** ADD of an address. */
function added(facts: Facts): BroughtFiles[] {
  return facts.of("add").flatMap((at) => {
    const words = at.argumentWords;
    const target = unquote(words.at(-1)?.text ?? "");
    if (at.isTrigger || !target.startsWith("/") || target.includes("$")) return [];
    return words.slice(0, -1).flatMap(({ text }) => {
      const url = unquote(text);
      if (!/^https?:\/\//.test(url)) return [];
      const path = target.endsWith("/") ? joinPath(target, fileOf(url)) : joinPath(target);
      return LARGE.test(path) ? [{ at, path }] : [];
    });
  });
}

/** What curl, wget and git leave, unless the same RUN removes it. */
function fetched(facts: Facts): BroughtFiles[] {
  const calls = ["curl", "wget", "git"].flatMap((name) => facts.commands(name));
  return calls.flatMap(({ at, command }) => {
    const written = at.isTrigger || command.depth > 0 ? "" : targetOf(command);
    const cwd = cwdAt(facts, at);
    if (written === "" || /[$*]/.test(written) || (!written.startsWith("/") && (cwd === "" || changesDirectory(at))))
      return [];
    const path = pathFrom(cwd, written);
    const isWorth = command.name === "git" || LARGE.test(path);
    const isGone = at.script.commands.some((other) => removedPaths(other).some((gone) => isInsidePath(path, gone)));
    return isWorth && !isGone ? [{ at, path }] : [];
  });
}

function targetOf(command: ShellCommand): string {
  const { name, args, redirects } = command;
  if (name === "git") {
    const [verb, ...words] = plainArgs(command, ["b", "branch", "depth", "c", "o", "origin", "config", "j", "jobs"]);
    const [url, directory] = words;
    if (verb?.text !== "clone" || !url) return "";
    return directory?.text ?? basePath(url.text).replace(/\.git$/, "");
  }
  const isUrl = ({ text }: { text: string }): boolean => text.includes("://");
  const url = args.find(isUrl)?.text ?? "";
  const redirect = redirects.find(({ operator }) => operator === ">")?.target?.text;
  if (redirect !== undefined) return redirect;
  const given =
    flagValues(command, name === "curl" ? "o" : "O")[0]?.text ??
    flagValues(command, name === "curl" ? "output" : "output-document")[0]?.text;
  if (given !== undefined) return given === "-" ? "" : given;
  const isNamed = name === "wget" || args.some(({ text }) => /^-[a-zA-Z]*O|^--remote-name/.test(text));
  const folder = name === "wget" ? (flagValues(command, "P")[0]?.text ?? "") : "";
  return isNamed && url !== "" ? `${folder === "" ? "" : `${folder}/`}${fileOf(url)}` : "";
}

function fileOf(url: string): string {
  return basePath(url.replace(/[?#].*$/, ""));
}

/** The directory that a RUN starts in; "" where it is not known. */
export function cwdAt(facts: Facts, at: InstructionFacts): string {
  const step = stepsAt(facts, at).find(({ op }) => op.kind === "exec");
  return step?.op.kind === "exec" ? step.op.cwd : "";
}

/** What is relative in it is relative to another directory. */
export function changesDirectory({ script }: InstructionFacts): boolean {
  return script.commands.some(({ name }) => name === "cd" || name === "pushd");
}
