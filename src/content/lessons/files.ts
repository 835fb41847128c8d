import type { TargetBuild } from "#core/analysis.ts";
import { commands, type ExecStep, takenByImage } from "./ask.ts";
import type { LessonFacts } from "./lesson-facts.ts";
import { absolutePath, directoryOf, isWithin, PROGRAM_DIRECTORIES, takesFile } from "./paths.ts";

/** Whether a file of a stage gets into the image: by a COPY, or by a command that has the stage mounted. */
export function isInImage(facts: LessonFacts, stage: number, file: string): boolean {
  return takenByImage(facts)
    .filter(({ from }) => from === `stage:${stage}`)
    .some(({ kind, uses }) => {
      if (kind === "copy") return uses.some(({ sources }) => sources.some((source) => takesFile(source, file)));
      return uses.some(({ line }) => commands(facts, "").some((step) => step.line === line && hasMounted(step, file)));
    });
}

/** Where `go build` writes its program; undefined where the build has no such command. */
export function programOf(facts: LessonFacts): { readonly stage: number; readonly file: string } | undefined {
  const [compile] = commands(facts, "go build");
  if (compile === undefined) return undefined;
  const [, output = "."] = / -o[ =](\S+)/u.exec(compile.op.args.join(" ")) ?? [];
  return { stage: compile.stage, file: absolutePath(output, compile.op.cwd) };
}

/** Whether a command has to do with a file where a mount shows it. */
function hasMounted({ op }: ExecStep, file: string): boolean {
  const text = op.args.join(" ");
  return op.mounts.some(({ type, source, dest }) => {
    const shown = absolutePath(source);
    if (type !== "bind" || !isWithin(file, shown)) return false;
    return text.includes(`${dest}${shown === "/" ? file : file.slice(shown.length)}`);
  });
}

/** Whether a command of the build names the file or its directory. */
export function isWritten(facts: LessonFacts, file: string, stage?: number): boolean {
  return commands(facts, "", stage).some((step) => isWrittenBy(step, file));
}

/** Whether a command names the file, its directory, or the directory that `cargo install` fills. */
export function isWrittenBy({ op }: ExecStep, file: string): boolean {
  const words = op.args.join(" ").split(/[\s;&|=>]+/u);
  return words.some((word, index) => {
    const path = absolutePath(word, op.cwd);
    if (words[index - 1] === "--root") return isWithin(file, `${path}/bin`);
    const isPath = word.includes("/") || word === ".";
    return path === file || (isPath && (path === directoryOf(file) || isWithin(path, file)));
  });
}

/**
 * A path that the build copies out of a stage where nothing makes it; undefined if there is none. Stages that are
 * `known` by name have no files but those that their text mentions.
 */
export function missingFile(facts: LessonFacts, build: TargetBuild, known: readonly string[] = []): string | undefined {
  const within = { ...facts, build };
  return facts.analysis.graph.edges
    .filter(({ to, kind }) => kind === "copy" && build.reaches.some((stage) => to === `stage:${stage}`))
    .flatMap(({ from, uses }) => {
      const stage = /^stage:(\d+)$/u.exec(from)?.[1];
      if (stage === undefined) return [];
      const paths = uses.flatMap(({ sources }) => sources.map((source) => absolutePath(source)));
      const isKnown = known.includes(facts.analysis.stages[Number(stage)]?.name ?? "");
      const isThere = isKnown ? (path: string) => isMentioned(facts, path) : (path: string) => ALWAYS_THERE.test(path);
      return paths.filter((path) => !isThere(path) && !isWritten(within, path, Number(stage)));
    })[0];
}

/** Whether a COPY of the file names a path, or a stage works in it. */
function isMentioned({ analysis: { parsed } }: LessonFacts, path: string): boolean {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return parsed.stages.some(({ commands: all }) =>
    all.some((command) => {
      if (command.kind === "workdir") return isWithin(absolutePath(command.path), path);
      return command.kind === "copy" && command.from === "" && command.sources.includes(name);
    }),
  );
}

/** What images have, and the directory of the sources. */
const ALWAYS_THERE = /^\/(?:$|(?:app|bin|etc|home|lib|opt|root|sbin|src|usr|var|web)(?:\/|$))|[*?]/u;

/** What the image starts and where a program of a stage lies in it, where these do not agree; else undefined. */
export function startsOther(
  facts: LessonFacts,
  { stage, file }: { readonly stage: number; readonly file: string },
): { readonly command: string; readonly file: string } | undefined {
  const { entrypoint = [], cmd = [], workingDir = "/" } = facts.build.config ?? {};
  const words = [...entrypoint, ...cmd];
  const [first = "", flag, script = ""] = words;
  const command = first.endsWith("/sh") && flag === "-c" ? (script.trim().split(" ")[0] ?? "") : first;
  const places = takenByImage(facts)
    .filter(({ from, kind }) => from === `stage:${stage}` && kind === "copy")
    .flatMap(({ uses }) => uses.filter(({ sources }) => sources.some((source) => takesFile(source, file))))
    .flatMap(({ destination }) => {
      const place = absolutePath(destination, workingDir || "/");
      const inside = absolutePath(file.slice(file.lastIndexOf("/") + 1), place);
      return destination.endsWith("/") ? [inside] : [place, inside];
    });
  const [place] = places;
  if (place === undefined) return undefined;
  const isStarted = command.includes("/")
    ? places.includes(absolutePath(command, workingDir || "/"))
    : places.some((one) => one.endsWith(`/${command}`) && PROGRAM_DIRECTORIES.includes(directoryOf(one)));
  return isStarted ? undefined : { command: command || "nothing", file: place };
}
